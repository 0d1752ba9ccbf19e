/** `/code`: one field for everybody who was given a code. It leads to the page that is theirs. */
import type { Hono } from "hono";
import type { VNode } from "preact";
import type { FormState } from "#src/kernel/form.ts";
import type { Ctx, Env } from "#src/platform/http/server.ts";
import { CitizenPage, Form, Hidden, type Screen, Submit, TextField } from "#src/platform/ui/index.ts";
import { enterWithCode } from "../entry-codes.ts";
import { comingOf, type Desk, giveToken, readTyped, showPage, type Words, wordsFor } from "./desk.ts";
import { stateOf } from "./parts.tsx";

type Props = { readonly screen: Screen; readonly words: Words; readonly form: FormState; readonly withPin: string | undefined };
const CodePage = ({ screen, words, form, withPin }: Props): VNode => (
	<CitizenPage screen={screen}>
		<Form form={form} language={screen.language} action="/code" prefix="code" keep={false}>
			<p class="lead">{words.code.lead}</p>
			{withPin === undefined ? (
				<TextField name="code" label={words.code.code} hint={words.code.hint} autocomplete="off" required maxLength={40} />
			) : (
				<>
					<Hidden name="code" value={withPin} />
					<TextField
						name="pin"
						type="password"
						label={words.code.pin}
						hint={words.code.pinHint}
						inputMode="numeric"
						autocomplete="off"
						required
						maxLength={8}
					/>
				</>
			)}
			<Submit>{words.code.go}</Submit>
		</Form>
	</CitizenPage>
);

/** Puts the code page on the app. */
export const codeRoads =
	(desk: Desk) =>
	(app: Hono<Env>): void => {
		const { signIn, server } = desk;
		const { master, door, clock } = signIn.options;
		const page = (c: Ctx, form: FormState, withPin: string | undefined, status: 200 | 422 | 429 = 200): Response =>
			showPage(desk, c, wordsFor(c).titles.code, (screen) => <CodePage screen={screen} words={wordsFor(c)} form={form} withPin={withPin} />, status);

		app.get("/code", (c) => page(c, stateOf("code", server.newId()), undefined));
		app.post("/code", async (c) => {
			const { one, values } = await readTyped(c);
			const words = wordsFor(c);
			const code = one("code").slice(0, 100);
			const entered = await enterWithCode(
				{ lookups: signIn.lookups, sessions: signIn.sessions, slow: signIn.slow, master, door, now: clock.now },
				{ code, pin: one("pin").slice(0, 20), ...comingOf(desk, c) },
			);
			if (entered.kind === "in") {
				giveToken(c, entered.token);
				return c.redirect(entered.who === "member" ? "/aanmelden/eerste-keer" : signIn.homes[entered.who], 303);
			}
			if (entered.kind === "pin") return page(c, stateOf("code", server.newId()), code);
			const sentence = entered.kind === "too-often" ? words.code.tooOften : words.code.wrong;
			return page(c, stateOf("code", server.newId(), values, [{ field: "code", sentence }]), undefined, entered.kind === "too-often" ? 429 : 422);
		});
	};
