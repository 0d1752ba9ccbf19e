/** `/aanmelden`: the door. A passkey, or a name and a password; in a demonstration a face. `/afmelden`: out. Who came with a code belongs at `/code`. */
import type { Hono } from "hono";
import type { VNode } from "preact";
import type { FormState } from "#src/kernel/form.ts";
import type { Ctx, Env } from "#src/platform/http/server.ts";
import { fill } from "#src/platform/texts/catalogue.ts";
import { Face, Form, Hidden, LinkButton, Notice, PlainPage, type Screen, Submit, TextField } from "#src/platform/ui/index.ts";
import type { DemoRow } from "../lookups.ts";
import { forWhoHasACode, localPath, memberActor, memberHome } from "../model.ts";
import { tryPassword } from "../password-way.ts";
import { comingOf, type Desk, giveToken, readTyped, showPage, takeToken, type Words, wordsFor } from "./desk.ts";
import { PasskeyButton, stateOf } from "./parts.tsx";

type DoorProps = {
	readonly screen: Screen;
	readonly words: Words;
	readonly form: FormState;
	readonly naar: string;
	readonly faces: readonly DemoRow[];
	/** The team was set up a moment ago: there is no passkey yet. */
	readonly begun: boolean;
};

const DemoFaces = ({ words, faces, naar }: Pick<DoorProps, "words" | "faces" | "naar">): VNode => (
	<section class="section is-free" aria-labelledby="voorbeeld">
		<h2 id="voorbeeld">{words.comeIn.demoTitle}</h2>
		<p class="soft">{words.comeIn.demoLead}</p>
		<ul class="rows">
			{faces.map(({ id, name, face, organisation }) => (
				<li class="row" key={id}>
					<Face name={face ?? undefined} letter={name} side="helper" />
					<div class="stack stack-tight">
						<form method="post" action="/aanmelden/voorbeeld">
							<Hidden name="naar" value={naar} />
							<button class="button is-quiet is-wide" type="submit" name="member" value={id}>
								<span>{fill(words.comeIn.demoAs, { name })}</span>
							</button>
							<p class="small soft">{organisation}</p>
						</form>
					</div>
				</li>
			))}
		</ul>
	</section>
);

const DoorPage = ({ screen, words, form, naar, faces, begun }: DoorProps): VNode => (
	<PlainPage screen={screen}>
		{faces.length > 0 && <DemoFaces words={words} faces={faces} naar={naar} />}
		<div class="stack stack-wide">
			{/* Somebody of the circle, whose time was up, comes by here too: they have a code and no name. */}
			{naar.startsWith("/eigen-kracht") && (
				<LinkButton wide icon="envelope" href={`/code?naar=${encodeURIComponent(naar)}`}>
					{words.comeIn.withCode}
				</LinkButton>
			)}
			{begun ? (
				<Notice icon="check" title={words.comeIn.begun}>
					{words.comeIn.begunNext}
				</Notice>
			) : (
				<>
					<PasskeyButton does="in" naar={naar} failed={words.comeIn.passkeyFailed} lead={words.comeIn.lead}>
						{words.comeIn.passkey}
					</PasskeyButton>
					<h2>{words.comeIn.or}</h2>
				</>
			)}
			<Form form={form} language={screen.language} action="/aanmelden" prefix="kom-binnen" keep={false}>
				<Hidden name="naar" value={naar} />
				<TextField name="name" label={words.comeIn.name} autocomplete="username webauthn" required maxLength={100} />
				<TextField name="password" type="password" label={words.comeIn.password} autocomplete="current-password" required maxLength={200} />
				<Submit>{words.comeIn.go}</Submit>
			</Form>
			<LinkButton weight="plain" icon="envelope" href="/code">
				{words.comeIn.withCode}
			</LinkButton>
		</div>
	</PlainPage>
);

const facesFor = async (desk: Desk, c: Ctx): Promise<readonly DemoRow[]> => {
	const tenant = c.get("guest").actor?.tenant;
	return desk.signIn.options.demo && tenant ? desk.signIn.lookups.demoPeople(tenant) : [];
};

/** Puts the door on the app. */
export const comeInRoads =
	(desk: Desk) =>
	(app: Hono<Env>): void => {
		const { signIn, server } = desk;
		const door = async (c: Ctx, naar: string, form: FormState, status: 200 | 422 | 429 = 200): Promise<Response> => {
			const faces = await facesFor(desk, c);
			return showPage(
				desk,
				c,
				wordsFor(c).titles.comeIn,
				(screen) => <DoorPage screen={screen} words={wordsFor(c)} form={form} naar={naar} faces={faces} begun={c.req.query("begonnen") === "ja"} />,
				status,
			);
		};
		const nextOf = (next: "full" | "second" | "first", naar: string): string =>
			next === "full"
				? localPath(naar, signIn.homes.member)
				: `/aanmelden/${next === "second" ? "tweede" : "eerste-keer"}${localPath(naar, "") === "" ? "" : `?naar=${encodeURIComponent(naar)}`}`;

		app.get("/aanmelden", async (c) => {
			const session = c.get("guest").session;
			const naar = localPath(c.req.query("naar"), "");
			if (forWhoHasACode(naar)) return c.redirect(`/code?naar=${encodeURIComponent(naar)}`, 303);
			if (session && !signIn.options.demo) return c.redirect(localPath(naar, session.home), 303);
			return door(c, naar, stateOf("sign-in", server.newId()));
		});
		app.post("/aanmelden", async (c) => {
			const { one, values } = await readTyped(c);
			const words = wordsFor(c);
			const tenant = c.get("guest").actor?.tenant ?? (await signIn.publicTenant());
			const tried = await tryPassword(signIn, tenant, one("name"), one("password").slice(0, 300), comingOf(desk, c));
			if (tried.kind === "in") {
				giveToken(c, tried.token);
				return c.redirect(nextOf(tried.next, one("naar")), 303);
			}
			const said = tried.kind === "too-often" ? words.comeIn.tooOften : words.comeIn.wrong;
			return door(
				c,
				localPath(one("naar"), ""),
				stateOf("sign-in", server.newId(), values, [{ field: "name", sentence: said }]),
				tried.kind === "too-often" ? 429 : 422,
			);
		});
		app.post("/aanmelden/voorbeeld", async (c) => {
			const { one } = await readTyped(c);
			const face = (await facesFor(desk, c)).find(({ id }) => id === one("member"));
			const tenant = c.get("guest").actor?.tenant;
			if (!face || !tenant) return c.notFound();
			const { device, cookies } = comingOf(desk, c);
			giveToken(c, await signIn.sessions.begin({ actor: memberActor(tenant, face.id, face), stage: "full", how: "demo", device, instead: cookies }));
			return c.redirect(localPath(one("naar"), memberHome(memberActor(tenant, face.id, face).roles, signIn.homes.member)), 303);
		});
		app.post("/afmelden", async (c) => {
			const kept = await signIn.sessions.findKept(c.req.header("cookie"), true);
			await signIn.sessions.end(c.req.header("cookie"));
			takeToken(c);
			return c.redirect(kept && kept.session.actor.kind !== "member" ? "/code?uit=ja" : "/aanmelden", 303);
		});
	};
