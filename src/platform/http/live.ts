/** Live pages: one LISTEN for everybody, server-sent events to each. An event names a topic, never what happened to whom. */
import { mayAtAll } from "#src/kernel/policy.ts";
import { Hono } from "hono";
import { streamSSE } from "hono/streaming";
import type { Env, Server } from "./server.ts";

export type Told = { readonly tenant: string; readonly topics: readonly string[]; readonly cases: readonly string[] };
/** Hears what the database tells, over a connection of its own; `end` when the house closes. */
export type Hearing = { readonly hear: (listener: (told: Told | "end") => void) => () => void };

const CHECK_AGAIN_MS = 4_000;

/** The stream of topics. Whoever is signed out, or may no longer come in, is cut off within seconds. */
export const liveRoutes = (server: Server, hearing: Hearing): Hono<Env> => {
	const routes = new Hono<Env>();
	routes.get("/live", async (c) => {
		const actor = c.get("guest").session?.actor;
		if (!actor || actor.kind !== "member" || !mayAtAll(actor.roles, "see-own-sign-in")) return c.json({ error: "not-yours" }, 403);
		const wanted = new Set((c.req.query("over") ?? "").split(",").filter((topic) => /^[a-z-]{1,30}$/.test(topic)));
		const cookie = c.req.header("cookie");
		c.header("Cache-Control", "no-store");
		return streamSSE(c, async (stream) => {
			let open = true;
			let wake: () => void = () => {};
			let due: string | undefined;
			const stop = hearing.hear((told) => {
				if (told === "end") {
					open = false;
					return wake();
				}
				const topic = told.tenant === actor.tenant ? told.topics.find((one) => wanted.has(one)) : undefined;
				if (topic) {
					due = topic;
					wake();
				}
			});
			stream.onAbort(() => {
				open = false;
				wake();
			});
			try {
				while (open) {
					if (due === undefined)
						await new Promise<void>((resolve) => {
							wake = resolve;
							setTimeout(resolve, CHECK_AGAIN_MS).unref();
						});
					if (!open || !(await server.findSession(cookie, true))) break;
					const topic = due;
					due = undefined;
					await stream.writeSSE(topic === undefined ? { event: "still-here", data: "" } : { event: "changed", data: topic });
				}
			} finally {
				stop();
			}
		});
	});
	return routes;
};
