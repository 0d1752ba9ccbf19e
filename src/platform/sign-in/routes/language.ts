/** `/taal`: the language of the screens, kept with the member, else in a cookie. */
import type { Hono } from "hono";
import { setCookie } from "hono/cookie";
import { Language } from "#src/kernel/language.ts";
import type { Env } from "#src/platform/http/server.ts";
import { run } from "#src/platform/operations/runner.ts";
import { localPath } from "../model.ts";
import { type Desk, readTyped } from "./desk.ts";

const YEAR_SECONDS = 365 * 24 * 60 * 60;

/** Puts the language switch on the app. */
export const languageRoads =
	({ signIn, server }: Desk) =>
	(app: Hono<Env>): void => {
		app.post("/taal", async (c) => {
			const { one } = await readTyped(c);
			const wanted = Language.safeParse(one("taal"));
			const actor = c.get("guest").session?.actor;
			if (wanted.success) {
				setCookie(c, "taal", wanted.data, { path: "/", secure: true, httpOnly: true, sameSite: "Lax", maxAge: YEAR_SECONDS });
				if (actor?.kind === "member") await run(server.house, actor, "team.choose-language", server.newId(), { language: wanted.data });
			}
			signIn.sessions.forget(c.req.header("cookie"));
			return c.redirect(localPath(one("terug"), "/"), 303);
		});
	};
