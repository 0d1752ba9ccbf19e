/** Live pages: one LISTEN for everybody, server-sent events to each. An event names a topic, never what happened to whom. */
import type { Actor } from "#src/kernel/actor.ts";
import { mayAtAll } from "#src/kernel/policy.ts";
import { standingsIn } from "#src/platform/operations/store.ts";
import { Hono } from "hono";
import { streamSSE } from "hono/streaming";
import type { Env, Server } from "./server.ts";

export type Told = { readonly tenant: string; readonly topics: readonly string[]; readonly cases: readonly string[] };
/** Hears what the database tells, over a connection of its own; `end` when the house closes. */
export type Hearing = { readonly hear: (listener: (told: Told | "end") => void) => () => void };

const CHECK_AGAIN_MS = 4_000;

const matter = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
/** Whether somebody has a part in the matter they want to hear about. A person hears of their own and of nothing else. */
const hasPart = async ({ house }: Server, actor: Actor, about: string): Promise<boolean> =>
	house.door(actor, { event: "look", what: "live" }, async (tx) => {
		const stands = await standingsIn(tx, about);
		return actor.kind === "person" ? stands.includes("person") : stands.some((one) => one === "responsible" || one === "part");
	});

/** The stream of topics. Whoever is signed out, or may no longer come in, is cut off within seconds. */
export const liveRoutes = (server: Server, hearing: Hearing): Hono<Env> => {
	const routes = new Hono<Env>();
	routes.get("/live", async (c) => {
		const actor = c.get("guest").session?.actor;
		const about = c.req.query("about");
		const hears = actor?.kind === "member" ? mayAtAll(actor.roles, "see-own-sign-in") : actor?.kind === "person" && about !== undefined;
		if (!actor || !hears) return c.json({ error: "not-yours" }, 403);
		if (about !== undefined && !(matter.test(about) && (await hasPart(server, actor, about)))) return c.json({ error: "not-yours" }, 403);
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
				const here = told.tenant === actor.tenant && (about === undefined || told.cases.includes(about));
				const topic = here ? told.topics.find((one) => wanted.has(one)) : undefined;
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
					// What one hears about may be taken away while one listens.
					if (about !== undefined && due !== undefined && !(await hasPart(server, actor, about))) break;
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
