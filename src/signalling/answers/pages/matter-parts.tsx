import type { VNode } from "preact";
import type { FormState } from "#src/kernel/form.ts";
import type { Sight } from "#src/platform/http/page.ts";
import { fill } from "#src/platform/texts/catalogue.ts";
import { nearMoment } from "#src/platform/texts/dates.ts";
import {
	AsText,
	Button,
	ChoiceField,
	Facts,
	Form,
	Hidden,
	Icon,
	LinkButton,
	LongText,
	ManyField,
	Notice,
	Submit,
	TextField,
} from "#src/platform/ui/index.ts";
import { answerWays, Shown, type SignalState } from "../../model.ts";
import { texts } from "../../texts/index.ts";
import { Compared, type Message } from "../model.ts";
import { beginOwnSupport, noteFound, tellerSaid, tickOff } from "../operations.ts";
import type { Sends } from "../rules.ts";
import { answerTexts } from "../texts/index.ts";

type Part = { readonly about: string; readonly signal: SignalState; readonly sight: Sight<unknown>; readonly name: (id: string | null) => string };
const upper = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
const formOf = (
	sight: Sight<unknown>,
	operation: { readonly name: string; readonly offline?: boolean },
	field: string,
	mine: string,
): FormState & { came: boolean } => {
	const state = sight.form(operation);
	const came = state.values[field] === mine;
	return came
		? { ...state, came }
		: { ...sight.form({ name: `${operation.name}, another`, offline: operation.offline ?? false }), operation: operation.name, came };
};

/** One message as it stands, honestly: what did not arrive or waits for a pair of hands says so and offers both (SIG-19). */
const OneMessage = ({ about, message, sight }: { readonly about: string; readonly message: Message; readonly sight: Sight<unknown> }): VNode => {
	const { language, today } = sight;
	const words = answerTexts(language).matter;
	const when = nearMoment(message.at, today, language);
	const said = fill(words.state[message.state], { how: words.how[message.how], when });
	const byHand = message.moment !== "received" && (message.state === "ready" || message.state === "not-arrived");
	return (
		<li class="stack stack-tight">
			<p class={message.state === "not-arrived" ? "icon-line" : "soft small"}>
				{message.state === "not-arrived" && <Icon name="mend" />}
				<span>
					{message.moment === "received" ? `${words.received}. ` : `${upper(texts(language).moment[message.moment])}. `}
					{message.state === "not-arrived" && message.moment === "received" ? (message.why === undefined ? "" : words.why[message.why]) : said}
				</span>
			</p>
			{message.why !== undefined && byHand && <p class="soft small">{words.why[message.why]}</p>}
			{message.state === "ready" && message.how !== "letter" && <p class="soft small">{words.notSet[message.how]}</p>}
			{byHand && (
				<div class="line-up">
					<LinkButton href={`/signalen/${about}/brief/${message.message}`} weight="quiet" icon="print">
						{words.print}
					</LinkButton>
					{(["posted", "spoken"] as const).map((outcome) => (
						<form key={outcome} method="post" data-keep={tickOff.name} aria-label={words[outcome]}>
							<input type="hidden" name="id" value={formOf(sight, tickOff, "message", `${message.message}/${outcome}`).id} />
							<input type="hidden" name="operation" value={tickOff.name} />
							<input type="hidden" name="message" value={message.message} />
							<input type="hidden" name="outcome" value={outcome} />
							<Button weight="quiet" icon="check">
								{words[outcome]}
							</Button>
						</form>
					))}
				</div>
			)}
		</li>
	);
};
/** What leaves the house for who told it. */
export const Messages = ({ about, signal, sight }: Part): VNode | null =>
	signal.messages.length === 0 ? null : (
		<div class="stack stack-tight">
			<h3>{answerTexts(sight.language).matter.messages}</h3>
			<ul class="stack" role="list">
				{signal.messages.map((message) => (
					<OneMessage key={message.message} about={about} message={message} sight={sight} />
				))}
			</ul>
		</div>
	);

/** Taken back, and by which road they hear: facts for whoever answers. */
export const AboutTheAnswer = ({ signal, sends, sight: { language, today } }: Part & { readonly sends: Sends }): VNode => {
	const words = answerTexts(language).matter;
	const by = signal.hearsBy;
	const byHand = (by === "mail" || by === "text") && !sends[by] ? by : undefined;
	return (
		<>
			{signal.takenBack !== null && (
				<Notice icon="info" title={fill(words.takenBack, { when: nearMoment(signal.takenBack.at, today, language) })}>
					{signal.takenBack.words !== undefined && <p>{signal.takenBack.words}</p>}
					<p>{words.takenBackMore}</p>
				</Notice>
			)}
			{by !== null && <p class="soft small">{byHand === undefined ? words.willHear[by] : `${words.wouldHear[byHand]} ${words.notSet[byHand]}`}</p>}
		</>
	);
};

/** Reported beside found (SIG-37): two texts of equal size, neither corrected by the other. */
export const FoundBeside = ({ signal, sight, name }: Part): VNode | null => {
	const { language, today } = sight;
	const words = answerTexts(language).matter;
	if (signal.found === null) return null;
	const by = fill(words.foundBy, { name: name(signal.found.by), when: nearMoment(signal.found.at, today, language) });
	const compared = signal.found.compared === undefined ? "" : ` (${words.compared[signal.found.compared]})`;
	return (
		<Facts
			facts={[
				{ what: words.reported, is: signal.concern },
				{ what: `${words.foundHead}${compared}`, is: `${signal.found.words} – ${by}` },
			]}
		/>
	);
};
export const FoundForm = ({ signal, sight }: Part): VNode => {
	const words = answerTexts(sight.language).matter;
	const form = formOf(sight, noteFound, "signal", signal.signal);
	return (
		<AsText language={sight.language} summary={words.found} open={form.came}>
			<Form form={form} language={sight.language} prefix={`aangetroffen-${signal.signal}`}>
				<Hidden name="signal" value={signal.signal} />
				<LongText name="found" label={words.found} hint={words.foundMore} rows={3} required />
				<ChoiceField
					name="compared"
					label={words.foundCompared}
					choices={Compared.options.map((value) => ({ value, words: words.compared[value] }))}
				/>
				<Submit weight="quiet">{words.foundKeep}</Submit>
			</Form>
		</AsText>
	);
};

/** For whoever knows who told it: what they said about their name, and support of their own (PRIV-11, SIG-15). */
export const AboutTheTeller = ({ signal, sight }: Part): VNode | null => {
	const { language } = sight;
	const words = answerTexts(language).matter;
	if (!signal.who || signal.creditor) return null;
	const said = formOf(sight, tellerSaid, "signal", signal.signal);
	const support = formOf(sight, beginOwnSupport, "signal", signal.signal);
	const { way } = texts(language);
	return (
		<>
			<AsText language={language} summary={words.teller} open={said.came}>
				<Form form={said} language={language} prefix={`melder-${signal.signal}`}>
					<Hidden name="signal" value={signal.signal} />
					<TextField name="name" label={words.tellerName} autocomplete="off" preset={signal.who.name ?? ""} />
					<TextField name="reachable" label={words.tellerReachable} autocomplete="off" preset={signal.who.reachable ?? ""} />
					<ChoiceField
						name="way"
						label={words.tellerWay}
						preset={signal.who.way}
						choices={answerWays.map((value) => ({ value, words: way[value] }))}
					/>
					<ChoiceField
						name="shown"
						label={words.tellerShown}
						preset={signal.who.shown}
						choices={Shown.options.map((value) => ({ value, words: words.shields[value] }))}
					/>
					<Submit weight="quiet">{words.tellerKeep}</Submit>
				</Form>
			</AsText>
			{signal.ownSupport ? (
				<p class="soft small">{words.supportThere}</p>
			) : (
				<AsText language={language} summary={words.support} open={support.came}>
					<div class="stack">
						<p>{words.supportMore}</p>
						<Form form={support} language={language} prefix={`eigen-${signal.signal}`}>
							<Hidden name="signal" value={signal.signal} />
							<LongText name="words" label={words.supportWords} rows={2} required />
							<TextField name="where" label={words.supportWhere} autocomplete="off" />
							<ManyField name="yes" label={words.supportLabel} choices={[{ value: "ja", words: words.supportYes }]} />
							<Submit weight="quiet">{words.supportGo}</Submit>
						</Form>
					</div>
				</AsText>
			)}
		</>
	);
};
