import type { VNode } from "preact";
import type { CaseId } from "#src/kernel/ids.ts";
import { fill } from "#src/platform/texts/catalogue.ts";
import { nearMoment } from "#src/platform/texts/dates.ts";
import {
	AsText,
	ChoiceField,
	DateField,
	Form,
	Hidden,
	Icon,
	type IconName,
	LongText,
	ManyField,
	Row,
	Rows,
	Submit,
	Why,
} from "#src/platform/ui/index.ts";
import type { Sight } from "#src/platform/http/page.ts";
import { type AnswerGiven, GivenHow, LegalRoute, settleWays, WhoGoes } from "../model.ts";
import { Messages } from "../answers/pages/matter-parts.tsx";
import { answerTexts } from "../answers/texts/index.ts";
import { answer, holdOn, pickUp, settle } from "../operations.ts";
import { NeighbourFields } from "../residents/fields.tsx";
import { texts } from "../texts/index.ts";
import type { MatterModel } from "./matter-load.ts";

/** `rond`: which way of rounding off was tapped. */
export type MatterParams = { readonly case: CaseId; readonly rond?: (typeof settleWays)[number] | undefined };
type Part = { readonly model: MatterModel; readonly sight: Sight<MatterParams> };
const upper = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
const TwoParts = ({
	language,
	required = false,
	doing,
	asking,
	ready,
}: {
	readonly language: Sight<unknown>["language"];
	readonly required?: boolean;
	readonly doing?: string;
	readonly asking?: string;
	/** What was written down already, to be told by voice. */
	readonly ready?: Pick<AnswerGiven, "whatWeDo" | "whatWeAsk"> | undefined;
}): VNode => {
	const words = texts(language).matter;
	return (
		<>
			<LongText
				name="whatWeDo"
				label={doing ?? words.whatWeDo}
				hint={words.toReporterHint}
				rows={2}
				required={required}
				preset={ready?.whatWeDo ?? ""}
			/>
			<LongText name="whatWeAsk" label={asking ?? words.whatWeAsk} rows={2} preset={ready?.whatWeAsk ?? ""} />
		</>
	);
};

/** Whether anybody told it who may hear something back. */
const someoneWaits = (model: MatterModel): boolean =>
	model.signals.some((seen) => !seen.open || seen.signal.answers !== undefined || seen.signal.reporter !== undefined);
const wayIcons: Readonly<Record<(typeof settleWays)[number], IconName>> = {
	"on-the-spot": "check",
	residents: "people",
	together: "hands",
	"social-map": "roofs",
	"not-worrying": "cup",
	otherwise: "pen",
};
/** Picking up begins with a question; the button stays one tap away, and asks nothing (SIG-17, SIG-32, SIG-34). */
export const PickUpPart = ({ model, sight }: Part): VNode => {
	const { language, form } = sight;
	const words = texts(language);
	const picking = form(pickUp);
	return (
		<section class="stack" aria-labelledby="zelf-doen">
			<h2 id="zelf-doen">{words.matter.selves}</h2>
			<p>{words.matter.selvesMore}</p>
			<ul class="choices is-grid">
				{settleWays
					.filter((way) => way !== "otherwise" && way !== "not-worrying")
					.map((way) => (
						<li key={way}>
							<a class="choice is-way" href={`/signalen/${model.case}?rond=${way}#signalling-settle`}>
								<Icon name={wayIcons[way]} /> <span>{words.settleWay[way]}</span>
							</a>
						</li>
					))}
			</ul>
			{model.socialMap.length > 0 && (
				<AsText language={language} summary={words.matter.nearby}>
					<Rows>
						{model.socialMap.map((entry) => (
							<Row key={entry.what + entry.where} title={entry.what} icon="place" why={entry.where}>
								{entry.hours !== "" && <Why icon="clock">{entry.hours}</Why>}
							</Row>
						))}
					</Rows>
				</AsText>
			)}
			<Form form={picking} language={language}>
				<Submit>{words.matter.pick}</Submit>
				<p class="small soft">{words.matter.pickMore}</p>
				{someoneWaits(model) && (
					<AsText language={language} summary={words.matter.toReporter} open={picking.problems.length > 0}>
						<div class="stack">
							<ChoiceField
								name="whoGoes"
								label={words.matter.whoGoes}
								choices={WhoGoes.options.map((value) => ({ value, words: words.whoGoes[value] }))}
							/>
							<TwoParts language={language} />
							<ManyField name="said" label="" choices={[{ value: "ja", words: words.matter.saidAlready }]} />
						</div>
					</AsText>
				)}
			</Form>
		</section>
	);
};

/** The form of one answer. The end can wait, so it stays folded until somebody opens it. */
const AnswerForm = ({
	owed,
	ready,
	sight,
}: {
	readonly owed: MatterModel["owed"][number];
	readonly ready: AnswerGiven | undefined;
	readonly sight: Part["sight"];
}): VNode => {
	const { language, form } = sight;
	const words = texts(language);
	const state = form(answer);
	// What came back belongs to one signal; every other form starts fresh, with an id of its own.
	const mine = state.values["signal"] === owed.signal ? state : { ...form({ name: `${answer.name}, another` }), operation: answer.name };
	const inside = (
		<Form form={mine} language={language} prefix={`antwoord-${owed.signal}`} sheet>
			<h3>{owed.asked ? words.matter.asksHow : fill(words.matter.owed, { moment: words.moment[owed.moment] })}</h3>
			<Hidden name="signal" value={owed.signal} />
			<Hidden name="moment" value={owed.moment} />
			<TwoParts language={language} required ready={ready} />
			<ChoiceField
				name="how"
				{...(ready ? { preset: ready.how } : {})}
				label={words.matter.giveHow}
				choices={GivenHow.options.map((value) => ({ value, words: words.matter.how[value] }))}
			/>
			<Submit weight="quiet">{words.matter.give}</Submit>
		</Form>
	);
	if (owed.moment !== "end" || owed.asked) return inside;
	return (
		<AsText language={language} summary={fill(words.matter.owed, { moment: words.moment.end })} open={mine === state}>
			{inside}
		</AsText>
	);
};

/** Answers owed and given, each in two parts (SIG-19, SIG-33). */
export const Answers = ({ model, sight }: Part): VNode | null => {
	const { language, today } = sight;
	const words = texts(language);
	const given = model.signals.flatMap((seen) => (seen.open ? seen.signal.given : []));
	const next = model.signals.flatMap((seen) => {
		const signal = seen.open ? seen.signal.signal : seen.signal;
		const first = model.owed.find((one) => one.signal === signal);
		return first ? [first] : [];
	});
	const sent = model.signals.some((seen) => seen.open && seen.signal.messages.length > 0);
	if (given.length === 0 && next.length === 0 && !sent) return null;
	return (
		<section class="stack" aria-labelledby="antwoorden">
			<h2 id="antwoorden">{words.matter.answers}</h2>
			{given.map((one) => (
				<div key={one.moment + one.at} class="stack stack-tight">
					<p class="soft small">
						{upper(
							fill(words.matter.givenAlready, {
								moment: words.moment[one.moment],
								when: nearMoment(one.at, today, language),
								name: one.by === null ? "" : (model.names[one.by]?.name ?? ""),
							}),
						)}
						, {one.stillToSay ? words.matter.stillToSay[one.how === "visit" ? "visit" : "call"] : words.matter.how[one.how]}
					</p>
					<p>{one.whatWeDo}</p>
					{one.whatWeAsk !== undefined && <p>{one.whatWeAsk}</p>}
				</div>
			))}
			{model.signals.map(
				(seen) =>
					seen.open && <Messages key={seen.signal.signal} about={model.case} signal={seen.signal} sight={sight as Sight<unknown>} name={() => ""} />,
			)}
			{next.map((owed) => (
				<AnswerForm
					key={owed.signal}
					owed={owed}
					ready={model.signals
						.flatMap((seen) => (seen.open && seen.signal.signal === owed.signal ? seen.signal.given.filter((one) => one.stillToSay) : []))
						.at(-1)}
					sight={sight}
				/>
			))}
		</section>
	);
};

/** Rounding off: how, why, and what whoever told it hears (SIG-05, SIG-09). */
export const SettlePart = ({ model, sight }: Part): VNode => {
	const { language, form, today } = sight;
	const words = texts(language);
	const state = form(settle);
	return (
		<AsText
			language={language}
			summary={words.matter.settleTitle}
			open={state.problems.length > 0 || state.refusal !== undefined || sight.params.rond !== undefined}
		>
			<Form form={state} language={language}>
				<ChoiceField
					name="how"
					label={words.matter.settleHow}
					required
					{...(sight.params.rond === undefined ? {} : { preset: sight.params.rond })}
					choices={settleWays.map((value) => ({ value, words: words.settleWay[value] }))}
				/>
				<LongText name="reason" label={words.matter.reason} hint={words.matter.reasonHint} rows={2} required />
				<NeighbourFields language={language} how={sight.params.rond} />
				<LongText name="found" label={answerTexts(language).matter.found} hint={answerTexts(language).matter.foundMore} rows={2} />
				<DateField name="lookBackOn" label={words.matter.lookBack} hint={words.matter.lookBackHint} min={today} />
				{someoneWaits(model) && <TwoParts language={language} />}
				<Submit weight="quiet">{words.matter.settle}</Submit>
			</Form>
		</AsText>
	);
};

/** The route the law gives, beside the contact (SIG-21). */
export const Legal = ({ model, sight }: Part): VNode | null => {
	const { language, form } = sight;
	const words = texts(language);
	// What is open already stands above, with its steps.
	const others = LegalRoute.options.filter((route) => !model.legal.routes.some((one) => one.open.route === route));
	if (others.length === 0) return null;
	const state = form(holdOn);
	return (
		<AsText language={language} summary={words.matter.legalNone} open={state.problems.length > 0 || state.refusal !== undefined}>
			<Form form={state} language={language} keep={false}>
				<ChoiceField name="route" label={words.matter.legalWhich} required choices={others.map((value) => ({ value, words: words.legal[value] }))} />
				<LongText name="words" label={words.matter.legalWords} rows={3} required />
				<Submit weight="quiet">{words.matter.legalGo}</Submit>
			</Form>
		</AsText>
	);
};
