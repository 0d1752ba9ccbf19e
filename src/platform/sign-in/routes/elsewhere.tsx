/** `/code/elders`: to somebody else who knows who one is, and back again. One who is in ties it to their own page; whoever is tied comes in. */
import type { Hono } from "hono";
import { setCookie } from "hono/cookie";
import type { Ctx, Env } from "#src/platform/http/server.ts";
import { CitizenPage, LinkButton, Notice } from "#src/platform/ui/index.ts";
import { type Came, ELSEWHERE_COOKIE, ELSEWHERE_SECONDS } from "../elsewhere.ts";
import { codeActor } from "../model.ts";
import { keepLink, markLinkUsed } from "../person-store.ts";
import { codeTexts } from "../texts/code.ts";
import { readCookie } from "../tokens.ts";
import { comingOf, type Desk, giveToken, showPage, siteOf } from "./desk.ts";

const OWN_WAYS = "/mijn/binnenkomen";
const cookie = { path: "/", secure: true, httpOnly: true, sameSite: "Lax", prefix: "host" } as const;

/** Puts it on the app. Where nobody was set up to ask, there is no such road. */
export const elsewhereRoads =
	(desk: Desk) =>
	(app: Hono<Env>): void => {
		const { signIn, server } = desk;
		const { elsewhere, clock, door } = signIn.options;
		const failed = (c: Ctx): Response => {
			const { spoken } = c.get("guest");
			const words = codeTexts(spoken);
			return showPage(
				desk,
				c,
				words.title,
				(screen) => (
					<CitizenPage screen={screen}>
						<Notice icon="info" title={words.elsewhereFailed} alert />
						<LinkButton wide href="/code">
							{words.code}
						</LinkButton>
					</CitizenPage>
				),
				422,
				"public",
				spoken,
			);
		};
		/** A person who is in, and came in just now. */
		const tier = async (c: Ctx) => {
			const kept = await signIn.sessions.findKept(c.req.header("cookie"));
			return kept?.stage === "full" && kept.session.actor.kind === "person" && (await signIn.isFresh(c.req.header("cookie"))) ? kept : undefined;
		};
		const comeIn = async (c: Ctx, { subject }: Came): Promise<Response> => {
			const link = await signIn.lookups.personLink(subject);
			if (!link) return failed(c);
			const actor = codeActor(link.tenant, "person", link.person_id);
			const known = await door(actor, { event: "sign-in", what: "sign-in.elsewhere-used" }, (tx) => markLinkUsed(tx, link.id));
			if (!known) return failed(c);
			const { device, cookies } = comingOf(desk, c);
			giveToken(c, await signIn.sessions.begin({ actor, stage: "full", how: "elsewhere", way: "elsewhere", device, instead: cookies }));
			return c.redirect(signIn.homes.person, 303);
		};
		const tie = async (c: Ctx, { who, subject }: Came): Promise<Response> => {
			const kept = await tier(c);
			// Whoever else is in at this browser by now did not ask for it.
			if (!kept || kept.session.actor.id !== who) return c.redirect(`/code?naar=${OWN_WAYS}`, 303);
			const tied = await door(kept.session.actor, { event: "write", what: "sign-in.tie-elsewhere" }, (tx) =>
				keepLink(tx, { id: server.newId(), subject }),
			);
			return tied ? c.redirect(OWN_WAYS, 303) : failed(c);
		};

		app.get("/code/elders", async (c) => {
			if (!elsewhere) return c.notFound();
			const { address } = comingOf(desk, c);
			if ((await signIn.slow.wait(`elsewhere:${address}`, address)) === 0) return failed(c);
			const purpose = c.req.query("voor") === "bladzij" ? "tie" : "in";
			const here = purpose === "tie" ? await tier(c) : undefined;
			if (purpose === "tie" && !here) return c.redirect(`/code?naar=${OWN_WAYS}`, 303);
			const who = here?.session.actor.id ?? undefined;
			const begun = await elsewhere
				.begin({ purpose, who, back: `${siteOf(desk, c).origin}/code/elders/terug`, now: clock.now() })
				.catch(() => undefined);
			if (!begun) return failed(c);
			await signIn.slow.wasRight(`elsewhere:${address}`, address);
			setCookie(c, "erbij-elders", begun.kept, { ...cookie, maxAge: ELSEWHERE_SECONDS });
			return c.redirect(begun.to, 303);
		});
		app.get("/code/elders/terug", async (c) => {
			if (!elsewhere) return c.notFound();
			const { address } = comingOf(desk, c);
			if ((await signIn.slow.wait(`elsewhere:${address}`, address)) === 0) return failed(c);
			const kept = readCookie(c.req.header("cookie"), ELSEWHERE_COOKIE);
			setCookie(c, "erbij-elders", "", { ...cookie, maxAge: 0 });
			const came = await elsewhere.end({ at: new URL(c.req.url), kept, now: clock.now() }).catch(() => undefined);
			if (!came) return failed(c);
			await signIn.slow.wasRight(`elsewhere:${address}`, address);
			return came.purpose === "tie" ? tie(c, came) : comeIn(c, came);
		});
	};
