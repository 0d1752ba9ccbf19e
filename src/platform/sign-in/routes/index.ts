/** The roads of coming in, for `createApp`. */
import type { Hono } from "hono";
import type { Right } from "#src/kernel/policy.ts";
import type { Env, Server } from "#src/platform/http/server.ts";
import type { SignIn } from "../sign-in.ts";
import { codeRoads } from "./code.tsx";
import { ownWordRoads } from "./own-word.tsx";
import { elsewhereRoads } from "./elsewhere.tsx";
import { comeInRoads } from "./come-in.tsx";
import type { Desk } from "./desk.ts";
import { firstTimeRoads } from "./first-time.tsx";
import { languageRoads } from "./language.ts";
import { passkeyRoads } from "./passkeys.ts";
import { secondRoads } from "./second.tsx";
import { waysRoads } from "./ways.tsx";

/** Every road here with the right it needs, for the rights matrix. Half-way roads send anybody who is not half-way back to the door. */
export const signInRoads: readonly { readonly method: "GET" | "POST"; readonly path: string; readonly who: Right }[] = [
	{ method: "GET", path: "/aanmelden", who: "sign-in" },
	{ method: "POST", path: "/aanmelden", who: "sign-in" },
	{ method: "POST", path: "/aanmelden/voorbeeld", who: "sign-in" },
	{ method: "GET", path: "/aanmelden/tweede", who: "sign-in" },
	{ method: "POST", path: "/aanmelden/tweede", who: "sign-in" },
	{ method: "GET", path: "/aanmelden/opnieuw", who: "sign-in" },
	{ method: "POST", path: "/aanmelden/opnieuw", who: "sign-in" },
	{ method: "GET", path: "/aanmelden/eerste-keer", who: "sign-in" },
	{ method: "POST", path: "/aanmelden/eerste-keer", who: "sign-in" },
	{ method: "POST", path: "/aanmelden/passkey/vraag", who: "sign-in" },
	{ method: "POST", path: "/aanmelden/passkey/in", who: "sign-in" },
	{ method: "POST", path: "/aanmelden/passkey/nieuw", who: "sign-in" },
	{ method: "POST", path: "/aanmelden/passkey/maak", who: "sign-in" },
	{ method: "POST", path: "/afmelden", who: "sign-in" },
	{ method: "GET", path: "/code", who: "sign-in" },
	{ method: "POST", path: "/code", who: "sign-in" },
	{ method: "GET", path: "/code/eigen-woord", who: "sign-in" },
	{ method: "POST", path: "/code/eigen-woord", who: "sign-in" },
	{ method: "GET", path: "/code/elders", who: "sign-in" },
	{ method: "GET", path: "/code/elders/terug", who: "sign-in" },
	{ method: "POST", path: "/taal", who: "choose-language" },
	{ method: "GET", path: "/jij/sleutels", who: "see-own-sign-in" },
	{ method: "POST", path: "/jij/sleutels", who: "see-own-sign-in" },
];

/** Writes that cannot change who somebody is or what they may: the daily work. After every other write the session is looked up anew. */
const dailyWork = /^\/(?:api\/v1\/operations\/(?!team\.)[a-z-]+\.|signalen|mensen|melden|buurt|eigen-kracht|mijn|antwoord)/;
/** Writes that change what somebody else may: who is of the team, in which role, and what opens a person's own page. It counts at the very next request. */
const changesOthers =
	/^\/(?:api\/v1\/operations\/(?:team|privacy|conference|lasting)\.|team|jij|begin|mijn\/binnenkomen|mensen\/[^/]+\/(?:eigen-bladzij|crisiskaart)|eigen-kracht)/;
const changesSessions = (path: string): boolean => !dailyWork.test(path);

/** Gives the `extra` for `createApp`: all roads of coming in, and a session that is looked up anew after every write that may change it. */
export const signInRoutes =
	(signIn: SignIn, server: Server) =>
	(app: Hono<Env>): void => {
		const desk: Desk = { signIn, server };
		app.use(async (c, next) => {
			await next();
			if (c.req.method === "GET" || c.req.method === "HEAD") return;
			if (changesOthers.test(c.req.path)) signIn.sessions.forgetAll();
			else if (changesSessions(c.req.path)) signIn.sessions.forget(c.req.header("cookie"));
		});
		for (const roads of [comeInRoads, secondRoads, firstTimeRoads, passkeyRoads, waysRoads, codeRoads, ownWordRoads, elsewhereRoads, languageRoads])
			roads(desk)(app);
	};
