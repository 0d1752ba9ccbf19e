/** `/code`: one field for everybody who was given a code. It leads to the page that is theirs. */
import type { Hono } from "hono";
import type { VNode } from "preact";
import type { FormState } from "#src/kernel/form.ts";
import type { Instant } from "#src/kernel/time.ts";
import type { Ctx, Env } from "#src/platform/http/server.ts";
import { fill } from "#src/platform/texts/catalogue.ts";
import { clockTime, nearMoment } from "#src/platform/texts/dates.ts";
import { CitizenPage, Exactly, filled, Form, Hidden, LinkButton, Notice, type Screen, Submit, TextField } from "#src/platform/ui/index.ts";
import { type AskedFor, enterWithCode } from "../entry-codes.ts";
import type { SpentRow } from "../lookups.ts";
import { localPath } from "../model.ts";
import { codeTexts } from "../texts/code.ts";
import { comingOf, type Desk, giveToken, readTyped, showPage, type Words, wordsFor } from "./desk.ts";
import { asField, catchWords, type KeptWords, keptIn, SendAgainPage } from "./kept-words.tsx";
import { PasskeyButton, stateOf } from "./parts.tsx";

/** Why somebody stands here: they went out, their time was up, or it was up while they wrote. */
type Why = "out" | "again" | "kept";

/** A code was typed, and something goes with it. */
type Question = { readonly code: string; readonly asks: AskedFor };

type Props = {
	readonly screen: Screen;
	readonly words: Words;
	readonly form: FormState;
	readonly question: Question | undefined;
	/** What the other house is called that may say who somebody is. */
	readonly elsewhere: string | undefined;
	readonly naar: string;
	readonly why: Why | undefined;
	readonly kept?: KeptWords | undefined;
	readonly spent?: SpentRow | undefined;
};
/** A first code that was used already: when, and whom to tell if that was somebody else. */
const Spent = ({ screen, words, spent }: Pick<Props, "screen" | "words"> & { readonly spent: SpentRow }): VNode => {
	const at = spent.finished_at as Instant;
	const on = { day: nearMoment(at, screen.today, screen.language), time: clockTime(at, screen.language) };
	const keepers = new Intl.ListFormat(screen.language, { type: "disjunction" }).format(spent.keepers);
	return (
		<Notice icon="key" title={fill(words.code.spentTitle, on)} alert>
			<p>{words.code.spentSelf}</p>
			<p>{fill(keepers === "" ? words.code.spentNobody : words.code.spentOther, { keepers, maker: spent.made_by ?? words.first.aKeeper })}</p>
		</Notice>
	);
};
const CodePage = ({ screen, words: ours, form, question, elsewhere, naar, why, kept, spent }: Props): VNode => {
	const spoken = screen.spoken ?? screen.language;
	const words = { code: codeTexts(spoken) };
	return (
		<CitizenPage
			screen={screen}
			foot={
				<p>
					{words.code.lost} <a href="/melden">{words.code.lostWay}</a>
				</p>
			}
		>
			{spent !== undefined && <Spent screen={screen} words={ours} spent={spent} />}
			{why !== undefined && (
				<Notice icon={why === "out" ? "check" : "info"} title={words.code.whys[why].title} alert={why === "kept"}>
					{words.code.whys[why].more}
				</Notice>
			)}
			<Form form={form} language={spoken} action="/code" prefix="code" keep={false} short>
				<p class="lead">{question === undefined ? words.code.lead : words.code.asks[question.asks].lead}</p>
				<Hidden name="naar" value={naar} />
				{kept !== undefined && <Hidden name="bewaard" value={asField(kept)} />}
				{question === undefined ? (
					<TextField
						name="code"
						label={words.code.code}
						hint={filled(words.code.hint, { example: <Exactly>abcd-efgh-jkmn</Exactly> })}
						autocomplete="off"
						required
						maxLength={40}
					/>
				) : (
					<>
						<Hidden name="code" value={question.code} />
						<Hidden name="vraag" value={question.asks} />
						<TextField
							name="pin"
							type={question.asks === "pin" ? "password" : "text"}
							label={words.code.asks[question.asks].label}
							hint={words.code.asks[question.asks].hint}
							autocomplete="off"
							required
							maxLength={60}
						/>
					</>
				)}
				<Submit>{words.code.go}</Submit>
			</Form>
			{question === undefined && kept === undefined && (
				<>
					<PasskeyButton does="in" naar={naar} failed={words.code.otherFailed} quiet>
						{words.code.passkey}
					</PasskeyButton>
					{elsewhere !== undefined && (
						<LinkButton weight="quiet" wide icon="key" href="/code/elders">
							{fill(words.code.elsewhere, { name: elsewhere })}
						</LinkButton>
					)}
				</>
			)}
		</CitizenPage>
	);
};

/** Puts the code page on the app. */
export const codeRoads =
	(desk: Desk) =>
	(app: Hono<Env>): void => {
		const { signIn, server } = desk;
		const { master, door, clock } = signIn.options;
		type Shown = {
			readonly question?: Question;
			readonly naar: string;
			readonly why?: Why;
			readonly kept?: KeptWords | undefined;
			readonly spent?: SpentRow | undefined;
			readonly status?: 200 | 403 | 422 | 429;
		};
		const page = (c: Ctx, form: FormState, { question, naar, why, kept, spent, status = 200 }: Shown): Response =>
			showPage(
				desk,
				c,
				codeTexts(c.get("guest").spoken).title,
				(screen) => (
					<CodePage
						screen={screen}
						words={wordsFor(c)}
						form={form}
						question={question}
						elsewhere={signIn.options.elsewhere?.called}
						naar={naar}
						why={why}
						kept={kept}
						spent={spent}
					/>
				),
				status,
				"public",
				c.get("guest").spoken,
			);

		catchWords((c, kept) => page(c, stateOf("code", server.newId()), { naar: kept.road, why: "kept", kept, status: 403 }))(app);
		app.get("/code", (c) => {
			const naar = localPath(c.req.query("naar"), "");
			const why = c.req.query("uit") === "ja" ? "out" : naar === "" ? undefined : "again";
			return page(c, stateOf("code", server.newId()), { naar, ...(why === undefined ? {} : { why }) });
		});
		app.post("/code", async (c) => {
			const { one, values } = await readTyped(c);
			const words = wordsFor(c);
			const code = one("code").slice(0, 100);
			const naar = localPath(one("naar"), "");
			const kept = keptIn(one("bewaard"));
			const entered = await enterWithCode(
				{ lookups: signIn.lookups, sessions: signIn.sessions, slow: signIn.slow, master, door, now: clock.now },
				{ code, pin: one("pin").slice(0, 200), ...comingOf(desk, c) },
			);
			if (entered.kind === "in") {
				giveToken(c, entered.token);
				if (entered.who === "member") return c.redirect("/aanmelden/eerste-keer", 303);
				if (entered.chooses) return c.redirect("/code/eigen-woord", 303);
				const home = signIn.homes[entered.who];
				if (kept !== undefined && (kept.road === home || kept.road.startsWith(`${home}/`)))
					return showPage(desk, c, words.code.back, (screen) => <SendAgainPage screen={screen} words={words} kept={kept} home={home} />);
				// Back to where they were, when that is on their own side of the house.
				return c.redirect(naar === home || naar.startsWith(`${home}/`) ? naar : home, 303);
			}
			if (entered.kind === "asks") return page(c, stateOf("code", server.newId()), { question: { code, asks: entered.for }, naar, kept });
			if (entered.kind === "spent") return page(c, stateOf("code", server.newId()), { naar, kept, spent: entered.first, status: 422 });
			const spoken = codeTexts(c.get("guest").spoken);
			// Who was asked something is asked it again, whether that code exists or not.
			const asks = (["pin", "birthday"] as const).find((wanted) => entered.kind !== "closed" && wanted === one("vraag") && one("pin") !== "");
			const sentence =
				entered.kind === "too-often"
					? spoken.tooOften
					: entered.kind === "closed"
						? spoken.closed
						: asks === undefined
							? spoken.wrong
							: spoken.asks[asks].wrong;
			return page(c, stateOf("code", server.newId(), values, [{ field: asks === undefined ? "code" : "pin", sentence }]), {
				...(asks === undefined ? {} : { question: { code, asks } }),
				naar,
				kept,
				status: entered.kind === "too-often" ? 429 : 422,
			});
		});
	};
