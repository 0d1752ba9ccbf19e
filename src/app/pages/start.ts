/** The front door: everybody comes in where they belong. Not a page but a way to one. */
import type { Hono } from "hono";
import type { Env } from "#src/platform/http/server.ts";

/** Gives the route of `/`: home for who is signed in, else the public page. */
export const startRoute =
	(isSetUp: () => Promise<boolean>) =>
	(app: Hono<Env>): void => {
		app.get("/", async (c) => {
			const { session } = c.get("guest");
			if (session) return c.redirect(session.home, 303);
			return c.redirect((await isSetUp()) ? "/melden" : "/begin", 303);
		});
	};
