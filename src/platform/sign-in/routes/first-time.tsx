/** `/aanmelden/eerste-keer`: a way in is made: a passkey, or a password and then a second step. */
import type { Hono } from "hono";
import type { VNode } from "preact";
import type { FormState } from "#src/kernel/form.ts";
import type { Instant } from "#src/kernel/time.ts";
import type { Ctx, Env } from "#src/platform/http/server.ts";
import { fill } from "#src/platform/texts/catalogue.ts";
import { clockTime, nearMoment } from "#src/platform/texts/dates.ts";
import { Form, Hidden, LinkButton, Notice, PlainPage, type Screen, Submit, TextField } from "#src/platform/ui/index.ts";
import { endCodesOf, type FirstCode, findFirstCode, markFinished } from "../entry-store.ts";
import { type Kept, localPath } from "../model.ts";
import { beginSecond, choosePassword, confirmSecond } from "../password-way.ts";
import { openSecret, showSecret } from "../second-factor.ts";
import type { SignIn } from "../sign-in.ts";
import { deleteSessionsOf, findCredential } from "../store.ts";
import { comingOf, type Desk, giveToken, keptAs, readTyped, showPage, type Words, wordsFor } from "./desk.ts";
import { PasskeyButton, stateOf } from "./parts.tsx";

export type Scan = ReturnType<typeof showSecret>;
type Props = {
	readonly screen: Screen;
	readonly words: Words;
	readonly form: FormState;
	readonly naar: string;
	readonly scan: Scan | undefined;
	readonly code: FirstCode | undefined;
};

/** The picture for the phone, and the letters for who cannot scan it. */
export const ScanPicture = ({ words, scan }: { readonly words: Words; readonly scan: Scan }): VNode => (
	<div class="stack">
		<p>{words.first.scan}</p>
		<svg
			width="220"
			height="220"
			viewBox={`-3 -3 ${scan.picture.size + 6} ${scan.picture.size + 6}`}
			role="img"
			aria-label={words.first.picture}
			shape-rendering="crispEdges"
		>
			<rect x="-3" y="-3" width={scan.picture.size + 6} height={scan.picture.size + 6} fill="#fff" />
			<path d={scan.picture.line} fill="#000" />
		</svg>
		<p class="soft small">{words.first.letters}</p>
		<p>
			<code>{scan.letters}</code>
		</p>
	</div>
);
/** By whom the code was made and whether it was typed before: the keeper who made it could see it. */
const WhereFrom = ({ screen, words, code }: Pick<Props, "screen" | "words"> & { readonly code: FirstCode }): VNode => {
	const on = (at: string) => ({
		day: nearMoment(at as Instant, screen.today, screen.language),
		time: clockTime(at as Instant, screen.language),
	});
	const made = fill(words.first.made, { name: code.made_by ?? words.first.aKeeper, ...on(code.made_at) });
	return code.times > 1 && code.before !== null ? (
		<Notice title={words.first.typedTitle} alert>
			<p>{made}</p>
			<p>{fill(words.first.typedBefore, on(code.before))}</p>
		</Notice>
	) : (
		<p class="soft">
			{made} {words.first.typedNever}
		</p>
	);
};
const FirstPage = ({ screen, words, form, naar, scan, code }: Props): VNode => (
	<PlainPage screen={screen}>
		<div class="stack stack-wide">
			{code ? <WhereFrom screen={screen} words={words} code={code} /> : null}
			<p class="soft">{words.first.lead}</p>
			<PasskeyButton does="maak" naar={naar} failed={words.comeIn.passkeyFailed}>
				{words.first.passkey}
			</PasskeyButton>
			<p class="soft small">{words.first.passkeyLead}</p>
			<h2>{scan ? words.first.scanTitle : words.first.or}</h2>
			<Form form={form} language={screen.language} action="/aanmelden/eerste-keer" prefix="eerste-keer" keep={false}>
				<Hidden name="naar" value={naar} />
				<Hidden name="step" value={scan ? "number" : "password"} />
				{scan ? (
					<>
						<ScanPicture words={words} scan={scan} />
						<TextField name="number" label={words.first.number} inputMode="numeric" autocomplete="one-time-code" required maxLength={10} />
					</>
				) : (
					<>
						<TextField name="name" label={words.first.name} hint={words.first.nameHint} autocomplete="username" required maxLength={100} />
						<TextField
							name="password"
							type="password"
							label={words.first.password}
							hint={words.first.passwordHint}
							autocomplete="new-password"
							required
							maxLength={200}
						/>
					</>
				)}
				<Submit weight="quiet">{scan ? words.first.done : words.first.go}</Submit>
			</Form>
		</div>
	</PlainPage>
);
/** The spare codes, shown once. */
export const SparePage = ({
	screen,
	words,
	codes,
	on,
}: {
	readonly screen: Screen;
	readonly words: Words;
	readonly codes: readonly string[];
	readonly on: string;
}): VNode => (
	<PlainPage screen={screen} heading={words.titles.spare}>
		<div class="stack stack-wide">
			<Notice icon="key" title={words.titles.spare}>
				{words.spare.lead}
			</Notice>
			<ul class="stack sheet">
				{codes.map((code) => (
					<li key={code}>
						<code>{code}</code>
					</li>
				))}
			</ul>
			<LinkButton wide href={on}>
				{words.spare.on}
			</LinkButton>
		</div>
	</PlainPage>
);

/** A way in was made: the invitation is spent and the member is in. */
export const finishFirst = async (
	signIn: SignIn,
	kept: Kept,
	how: "passkey" | "password",
	coming: { device: string; cookies: string | undefined },
): Promise<string> => {
	const { actor } = kept.session;
	await signIn.options.door(actor, { event: "write", what: "sign-in.first-time" }, async (tx) => {
		if (kept.code !== null) await markFinished(tx, kept.code);
		await endCodesOf(tx, "member", actor.id ?? "");
		await deleteSessionsOf(tx, actor.id ?? "", kept.id);
	});
	return signIn.sessions.begin({ actor, stage: "full", how, device: coming.device, instead: coming.cookies });
};

/** Puts the first time on the app. */
export const firstTimeRoads =
	(desk: Desk) =>
	(app: Hono<Env>): void => {
		const { signIn, server } = desk;
		const { door, master } = signIn.options;
		const stateFor = (kept: Kept): Promise<Pick<Props, "scan" | "code">> =>
			door(kept.session.actor, { event: "look", what: "sign-in.first-time" }, async (tx) => {
				const member = tx.actor.id ?? "";
				const credential = await findCredential(tx, member);
				return {
					scan: credential?.second_asked ? showSecret(openSecret(master, member, credential.second_asked), credential.sign_in_name) : undefined,
					code: kept.code === null ? undefined : await findFirstCode(tx, kept.code),
				};
			});
		const first = async (c: Ctx, kept: Kept, naar: string, form: FormState, status: 200 | 422 = 200): Promise<Response> => {
			const state = await stateFor(kept);
			return showPage(
				desk,
				c,
				wordsFor(c).titles.first,
				(screen) => <FirstPage screen={screen} words={wordsFor(c)} form={form} naar={naar} {...state} />,
				status,
			);
		};

		const memberFirst = async (c: Ctx): Promise<Kept | undefined> => {
			const kept = await keptAs(desk, c, "first");
			return kept?.session.actor.kind === "member" ? kept : undefined;
		};
		app.get("/aanmelden/eerste-keer", async (c) => {
			const kept = await memberFirst(c);
			return kept
				? first(c, kept, localPath(c.req.query("naar"), kept.session.home), stateOf("sign-in", server.newId()))
				: c.redirect("/aanmelden", 303);
		});
		app.post("/aanmelden/eerste-keer", async (c) => {
			const kept = await memberFirst(c);
			if (!kept) return c.redirect("/aanmelden", 303);
			const { one, values } = await readTyped(c);
			const words = wordsFor(c);
			const naar = localPath(one("naar"), kept.session.home);
			const { actor } = kept.session;
			if (one("step") === "password" && kept.how === "code") {
				const wrong = await door(actor, { event: "write", what: "sign-in.first-password" }, async (tx) => {
					const weak = await choosePassword(tx, actor.id ?? "", one("name"), one("password").slice(0, 300), kept.id);
					if (!weak) await beginSecond(signIn, tx, actor.id ?? "");
					return weak;
				});
				if (!wrong) return c.redirect(`/aanmelden/eerste-keer?naar=${encodeURIComponent(naar)}`, 303);
				return first(c, kept, naar, stateOf("sign-in", server.newId(), values, [{ field: wrong.field, sentence: words.problems[wrong.code] }]), 422);
			}
			await signIn.slow.wait(`first:${actor.id}`, comingOf(desk, c).address);
			const spare = await confirmSecond(signIn, actor, one("number"));
			if (!spare) return first(c, kept, naar, stateOf("sign-in", server.newId(), values, [{ field: "number", sentence: words.first.wrong }]), 422);
			await signIn.slow.wasRight(`first:${actor.id}`, comingOf(desk, c).address);
			giveToken(c, await finishFirst(signIn, kept, "password", comingOf(desk, c)));
			return showPage(desk, c, words.titles.spare, (screen) => <SparePage screen={screen} words={words} codes={spare} on={naar} />);
		});
	};
