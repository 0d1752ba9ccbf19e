/** The web server as a whole: headers, who comes in, same-origin writes, pages, API, live, faults. */
import { Hono } from "hono";
import { publicActor } from "#src/kernel/actor.ts";
import { screenLanguageOf } from "#src/kernel/language.ts";
import { apiRoutes } from "./api.ts";
import { atMost } from "./at-most.ts";
import { languageOf } from "./spoken.ts";
import { safeHeaders } from "./headers.ts";
import { type Hearing, liveRoutes } from "./live.ts";
import { pageRoutes } from "./router.ts";
import type { Env, Guest, Server } from "./server.ts";
import { showFault, showNothingHere } from "./show.ts";

const MOST_BYTES = 12 * 1024 * 1024;
const MOST_FROM_STRANGERS = 256 * 1024;
const smallForms = atMost(MOST_FROM_STRANGERS);
const writes = new Set(["POST", "PUT", "PATCH", "DELETE"]);
const nobodyYet: Guest = { session: undefined, actor: undefined, language: "nl", spoken: "nl" };

/** A write from another site is refused: browsers say where it comes from. A client that says nothing is no browser and has no cookies to abuse. */
const fromElsewhere = (headers: Headers, host: string): boolean => {
	const site = headers.get("sec-fetch-site");
	if (site !== null) return site !== "same-origin" && site !== "none";
	const origin = headers.get("origin");
	return origin !== null && (!URL.canParse(origin) || new URL(origin).host !== host);
};

/** Makes the app. `extra` are routes that are no pages: static files, the sign-in's own, the service worker. */
export const createApp = (server: Server, hearing: Hearing, extra: readonly ((app: Hono<Env>) => void)[]): Hono<Env> => {
	const app = new Hono<Env>();
	app.use(safeHeaders(server.pages));
	// Whatever fails before we know who comes in is shown to nobody in particular.
	app.use(async (c, next) => {
		c.set("guest", nobodyYet);
		await next();
		// What does not say how long it may be kept, is not kept: answers of the API and of the door too.
		if (!c.res.headers.has("Cache-Control")) c.res.headers.set("Cache-Control", "no-store");
	});
	app.use(atMost(MOST_BYTES));
	app.use(async (c, next) => {
		if (writes.has(c.req.method) && fromElsewhere(c.req.raw.headers, c.req.header("host") ?? "")) return c.json({ error: "from-elsewhere" }, 403);
		if (c.req.path.startsWith("/assets/") || c.req.path.startsWith("/faces/")) return next();
		// A key opens the API and nothing else; whoever sends one is nobody but that key.
		const authorization = c.req.path.startsWith("/api/v1/") ? c.req.header("authorization") : undefined;
		const key = authorization === undefined ? undefined : ((await server.findKey?.(authorization)) ?? { kind: "unknown" as const });
		if (key?.kind === "unknown") return c.json({ error: "no-such-key" }, 401, { "WWW-Authenticate": "Bearer" });
		if (key?.kind === "too-often") return c.json({ error: "too-often" }, 429, { "Retry-After": "60" });
		const session = key?.session ?? (await server.findSession(c.req.header("cookie")));
		const tenant = session ? undefined : await server.publicTenant();
		// An old tab of somebody else must not send its words under this session.
		const sentAs = c.req.header("erbij-as");
		if (sentAs !== undefined && sentAs !== session?.actor.id) return c.json({ error: "other-member" }, 403);
		const chosen = languageOf(c);
		// A worker who lets somebody read along in Arabic keeps their own screens as they are.
		const spoken = session?.language && screenLanguageOf(chosen) === chosen ? session.language : chosen;
		c.set("guest", {
			session,
			actor: session?.actor ?? (tenant ? publicActor(tenant) : undefined),
			language: session?.language ?? screenLanguageOf(spoken),
			spoken,
		});
		return next();
	});
	// Nobody without a sign-in has files to send.
	app.use((c, next) => (c.get("guest").actor?.kind === "public" ? smallForms(c, next) : next()));
	for (const add of extra) add(app);
	app.route("/api/v1", apiRoutes(server));
	app.route("/", liveRoutes(server, hearing));
	app.route("/", pageRoutes(server));
	app.notFound((c) => showNothingHere(server, c));
	app.onError((error, c) => showFault(server, c, error));
	return app;
};
