/** `/aanmelden/passkey/…`: what the passkey script asks and answers, in JSON. */
import type { Hono } from "hono";
import type { AuthenticationResponseJSON, RegistrationResponseJSON } from "@simplewebauthn/server";
import { z } from "zod";
import type { Ctx, Env } from "#src/platform/http/server.ts";
import { type Kept, localPath, memberHome } from "../model.ts";
import { addPasskey, askForNewPasskey, askForPasskey, checkPasskey, openQuestion, QUESTION_COOKIE, sealQuestion } from "../passkey-way.ts";
import { readCookie } from "../tokens.ts";
import { comingOf, type Desk, deviceOf, giveQuestion, giveToken, siteOf } from "./desk.ts";
import { finishFirst } from "./first-time.tsx";

/** Where a person sees their own ways in. */
const OWN_WAYS = "/mijn/binnenkomen";
const text = z.string().max(20_000);
const Answered = z.object({
	naar: z.string().max(500).optional(),
	response: z
		.object({
			id: text,
			rawId: text,
			type: z.literal("public-key"),
			clientExtensionResults: z.record(z.string(), z.unknown()),
			response: z.record(z.string(), z.unknown()),
		})
		.loose(),
});

/** Puts the passkey roads on the app. */
export const passkeyRoads =
	(desk: Desk) =>
	(app: Hono<Env>): void => {
		const { signIn } = desk;
		const { master, clock } = signIn.options;
		const no = (c: Ctx): Response => c.json({ error: "no" }, 422);
		const answerIn = async (c: Ctx, purpose: string): Promise<{ response: unknown; challenge: string; naar: string | undefined } | undefined> => {
			if (!(c.req.header("content-type") ?? "").startsWith("application/json")) return undefined;
			const parsed = Answered.safeParse(await c.req.json().catch(() => undefined));
			const challenge = openQuestion(master, purpose, readCookie(c.req.header("cookie"), QUESTION_COOKIE), clock.now());
			return parsed.success && challenge !== undefined ? { response: parsed.data.response, challenge, naar: parsed.data.naar } : undefined;
		};
		/** Who may make a passkey: somebody whose first time it is, or who showed lately who they are. */
		const maker = async (c: Ctx): Promise<Kept | undefined> => {
			const kept = await signIn.sessions.findKept(c.req.header("cookie"));
			if (!kept || kept.how === "demo") return undefined;
			if (kept.session.actor.kind === "person") return kept.stage === "full" && (await signIn.isFresh(c.req.header("cookie"))) ? kept : undefined;
			if (kept.session.actor.kind !== "member") return undefined;
			return kept.stage === "first" || (await signIn.isFresh(c.req.header("cookie"))) ? kept : undefined;
		};

		app.post("/aanmelden/passkey/vraag", async (c) => {
			const asked = await askForPasskey(siteOf(desk, c));
			giveQuestion(c, sealQuestion(master, "in", asked.challenge, clock.now()));
			return c.json(asked);
		});
		app.post("/aanmelden/passkey/in", async (c) => {
			const answer = await answerIn(c, "in");
			const coming = comingOf(desk, c);
			if (!answer || (await signIn.slow.wait(`passkey:${coming.address}`, coming.address)) === 0) return no(c);
			const actor = await checkPasskey(signIn, siteOf(desk, c), answer.challenge, answer.response as AuthenticationResponseJSON);
			if (!actor) return no(c);
			await signIn.slow.wasRight(`passkey:${coming.address}`, coming.address);
			const isPerson = actor.kind === "person";
			const home = isPerson ? signIn.homes.person : memberHome(actor.roles, signIn.homes.member);
			const kept = await signIn.sessions.findKept(coming.cookies);
			const same = kept?.stage === "full" && kept.session.actor.id === actor.id;
			giveToken(
				c,
				same
					? await signIn.sessions.renew(kept, coming.cookies, coming.device)
					: await signIn.sessions.begin({
							actor,
							stage: "full",
							how: "passkey",
							...(isPerson ? { way: "passkey" } : {}),
							device: coming.device,
							instead: coming.cookies,
						}),
			);
			// A person goes to their own side of the house and nowhere else.
			const naar = localPath(answer.naar, home);
			return c.json({ naar: isPerson && naar !== home && !naar.startsWith(`${home}/`) ? home : naar });
		});
		app.post("/aanmelden/passkey/nieuw", async (c) => {
			const kept = await maker(c);
			const here = await signIn.sessions.findKept(c.req.header("cookie"));
			const again = here?.session.actor.kind === "person" ? `/code?naar=${OWN_WAYS}` : "/aanmelden/opnieuw?naar=/jij/sleutels";
			if (!kept) return c.json({ error: "again", naar: again }, 403);
			// A device names the key: of a person the name of the house is enough.
			const asked = await askForNewPasskey(signIn, siteOf(desk, c), kept.session.actor, kept.session.name || "Erbij");
			giveQuestion(c, sealQuestion(master, "maak", asked.challenge, clock.now()));
			return c.json(asked);
		});
		app.post("/aanmelden/passkey/maak", async (c) => {
			const kept = await maker(c);
			const answer = kept && (await answerIn(c, "maak"));
			if (!kept || !answer) return no(c);
			const called = deviceOf(c.req.header("user-agent") ?? "") || "Passkey";
			if (!(await addPasskey(signIn, siteOf(desk, c), kept.session.actor, answer.challenge, answer.response as RegistrationResponseJSON, called)))
				return no(c);
			if (kept.stage === "first") giveToken(c, await finishFirst(signIn, kept, "passkey", comingOf(desk, c)));
			return c.json({
				naar: localPath(answer.naar, kept.stage === "first" ? kept.session.home : kept.session.actor.kind === "person" ? OWN_WAYS : "/jij/sleutels"),
			});
		});
	};
