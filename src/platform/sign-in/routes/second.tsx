/** `/aanmelden/tweede`: the number after the password. `/aanmelden/opnieuw`: showing again who one is, under a new token. */
import type { Hono } from "hono";
import type { VNode } from "preact";
import type { FormState } from "#src/kernel/form.ts";
import type { Ctx, Env } from "#src/platform/http/server.ts";
import { Form, Hidden, PlainPage, type Screen, Submit, TextField } from "#src/platform/ui/index.ts";
import { localPath } from "../model.ts";
import { checkPassword } from "../passwords.ts";
import { trySecond, useSecond } from "../password-way.ts";
import { findCredential } from "../store.ts";
import { comingOf, type Desk, giveToken, keptAs, readTyped, showPage, type Words, wordsFor } from "./desk.ts";
import { PasskeyButton, stateOf } from "./parts.tsx";

type Props = { readonly screen: Screen; readonly words: Words; readonly form: FormState; readonly naar: string };
const NumberField = ({ words }: { readonly words: Words }): VNode => (
	<TextField name="number" label={words.second.number} hint={words.second.hint} autocomplete="one-time-code" required maxLength={20} />
);
const SecondPage = ({ screen, words, form, naar }: Props): VNode => (
	<PlainPage screen={screen}>
		<Form form={form} language={screen.language} action="/aanmelden/tweede" prefix="tweede" keep={false}>
			<p class="soft">{words.second.lead}</p>
			<Hidden name="naar" value={naar} />
			<NumberField words={words} />
			<Submit>{words.second.go}</Submit>
		</Form>
	</PlainPage>
);
const AgainPage = ({ screen, words, form, naar }: Props): VNode => (
	<PlainPage screen={screen}>
		<div class="stack stack-wide">
			<p class="soft">{words.again.lead}</p>
			<PasskeyButton does="opnieuw" naar={naar} failed={words.comeIn.passkeyFailed}>
				{words.again.passkey}
			</PasskeyButton>
			<Form form={form} language={screen.language} action="/aanmelden/opnieuw" prefix="opnieuw" keep={false}>
				<Hidden name="naar" value={naar} />
				<TextField name="password" type="password" label={words.comeIn.password} autocomplete="current-password" required maxLength={200} />
				<NumberField words={words} />
				<Submit weight="quiet">{words.again.go}</Submit>
			</Form>
		</div>
	</PlainPage>
);

/** Puts the second step and the step-up on the app. */
export const secondRoads =
	(desk: Desk) =>
	(app: Hono<Env>): void => {
		const { signIn, server } = desk;
		const state = (sentence?: string): FormState =>
			stateOf("sign-in", server.newId(), {}, sentence === undefined ? [] : [{ field: "number", sentence }]);
		const second = (c: Ctx, naar: string, form: FormState, status: 200 | 422 | 429 = 200): Response =>
			showPage(desk, c, wordsFor(c).titles.second, (screen) => <SecondPage screen={screen} words={wordsFor(c)} form={form} naar={naar} />, status);
		const again = (c: Ctx, naar: string, form: FormState, status: 200 | 422 | 429 = 200): Response =>
			showPage(desk, c, wordsFor(c).titles.again, (screen) => <AgainPage screen={screen} words={wordsFor(c)} form={form} naar={naar} />, status);

		app.get("/aanmelden/tweede", async (c) => {
			const kept = await keptAs(desk, c, "second");
			return kept ? second(c, localPath(c.req.query("naar"), kept.session.home), state()) : c.redirect("/aanmelden", 303);
		});
		app.post("/aanmelden/tweede", async (c) => {
			const kept = await keptAs(desk, c, "second");
			if (!kept) return c.redirect("/aanmelden", 303);
			const { one } = await readTyped(c);
			const naar = localPath(one("naar"), kept.session.home);
			const tried = await trySecond(signIn, kept, one("number"), comingOf(desk, c));
			if (tried.kind === "in") {
				giveToken(c, tried.token);
				return c.redirect(naar, 303);
			}
			if (tried.kind === "start-again") return c.redirect("/aanmelden", 303);
			return tried.kind === "too-often"
				? second(c, naar, state(wordsFor(c).comeIn.tooOften), 429)
				: second(c, naar, state(wordsFor(c).second.wrong), 422);
		});

		app.get("/aanmelden/opnieuw", async (c) => {
			const kept = await keptAs(desk, c, "full");
			return kept ? again(c, localPath(c.req.query("naar"), kept.session.home), state()) : c.redirect("/aanmelden", 303);
		});
		app.post("/aanmelden/opnieuw", async (c) => {
			const kept = await keptAs(desk, c, "full");
			const actor = kept?.session.actor;
			if (!kept || actor?.kind !== "member") return c.redirect("/aanmelden", 303);
			const { one } = await readTyped(c);
			const naar = localPath(one("naar"), kept.session.home);
			const { address, device, cookies } = comingOf(desk, c);
			if ((await signIn.slow.wait(`again:${actor.id}`, address)) === 0) return again(c, naar, state(wordsFor(c).comeIn.tooOften), 429);
			const credential = await signIn.options.door(actor, { event: "look", what: "sign-in.again" }, (tx) => findCredential(tx, actor.id ?? ""));
			const right =
				(await checkPassword(credential?.password_hash, one("password").slice(0, 300))) && (await useSecond(signIn, actor, one("number")));
			if (!right) return again(c, naar, state(wordsFor(c).comeIn.wrong), 422);
			await signIn.slow.wasRight(`again:${actor.id}`, address);
			giveToken(c, await signIn.sessions.renew(kept, cookies, device));
			return c.redirect(naar, 303);
		});
	};
