import type { VNode } from "preact";
import type { FormState } from "#src/kernel/form.ts";
import type { Sight } from "#src/platform/http/page.ts";
import { fill } from "#src/platform/texts/catalogue.ts";
import { AsText, ChoiceField, Form, Hidden, LongText, ManyField, Submit, TextField } from "#src/platform/ui/index.ts";
import { answerWays, Shown } from "../../model.ts";
import { add } from "../../operations.ts";
import { replyTexts } from "../../public/texts/reply.ts";
import { askOwnSupport, changeShield, changeWay, takeBack } from "../operations.ts";
import type { Told } from "./reply-load.ts";

type Part = { readonly told: Told; readonly sight: Sight<unknown> };
/** The form of one of several things that were told: what came back belongs to one, every other starts fresh. */
const formOf = ({ told, sight }: Part, operation: { readonly name: string }): FormState & { readonly came: boolean } => {
	const state = sight.form(operation);
	const came = state.values["signal"] === told.signal;
	return came || state.values["signal"] === undefined
		? { ...state, came }
		: { ...sight.form({ name: `${operation.name}, another` }), operation: operation.name, came };
};
const prefixOf = (told: Told, what: string): string => `${what}-${told.signal}`;

/** Something more, how it stands, or that it takes long (SIG-19). */
const More = (part: Part): VNode => {
	const { told, sight } = part;
	const words = replyTexts(sight.spoken);
	return (
		<Form form={formOf(part, add)} language={sight.spoken} keep={false} sheet prefix={prefixOf(told, "meer")}>
			<h3>{words.addTitle}</h3>
			<Hidden name="signal" value={told.signal} />
			<LongText name="words" label={words.addWords} hint={words.addHint} rows={3} />
			<ManyField
				name="asks"
				label={words.asksLabel}
				choices={[
					{ value: "ja", words: words.asks },
					{ value: "lang", words: words.tooLong },
				]}
			/>
			<Submit>{words.send}</Submit>
		</Form>
	);
};
const Way = (part: Part & { readonly mine: NonNullable<Told["mine"]> }): VNode => {
	const { told, sight, mine } = part;
	const words = replyTexts(sight.spoken);
	const form = formOf(part, changeWay);
	return (
		<AsText language={sight.spoken} summary={words.wayTitle} open={form.came}>
			<div class="stack">
				<p>{fill(words.wayNow, { way: words.ways[mine.way] })}</p>
				<Form form={form} language={sight.spoken} keep={false} prefix={prefixOf(told, "manier")}>
					<Hidden name="signal" value={told.signal} />
					<ChoiceField
						name="way"
						label={words.wayTitle}
						preset={mine.way}
						required
						choices={answerWays.map((value) => ({ value, words: words.ways[value] }))}
					/>
					<TextField name="reachable" label={words.reachable} preset={mine.reachable} />
					<TextField name="name" label={words.name} preset={mine.name} autocomplete="name" />
					<Submit weight="quiet">{words.keepWay}</Submit>
				</Form>
			</div>
		</AsText>
	);
};
const Shield = (part: Part & { readonly mine: NonNullable<Told["mine"]> }): VNode => {
	const { told, sight, mine } = part;
	const words = replyTexts(sight.spoken);
	const form = formOf(part, changeShield);
	return (
		<AsText language={sight.spoken} summary={words.shieldTitle} open={form.came}>
			<div class="stack">
				<p>{words.shieldLead}</p>
				<Form form={form} language={sight.spoken} keep={false} prefix={prefixOf(told, "naam")}>
					<Hidden name="signal" value={told.signal} />
					<ChoiceField
						name="shown"
						label={words.shieldTitle}
						preset={mine.shown}
						required
						choices={Shown.options.map((value) => ({ value, words: words.shields[value] }))}
					/>
					<p class="soft small">{words.shieldOnce}</p>
					<Submit weight="quiet">{words.keepShield}</Submit>
				</Form>
			</div>
		</AsText>
	);
};
/** Support of their own: only by their own yes (SIG-15). */
const Support = (part: Part): VNode => {
	const { told, sight } = part;
	const words = replyTexts(sight.spoken);
	if (told.ownSupport) return <p class="soft">{words.supportAsked}</p>;
	const form = formOf(part, askOwnSupport);
	return (
		<AsText language={sight.spoken} summary={words.supportTitle} open={form.came}>
			<div class="stack">
				<p>{words.supportLead}</p>
				<Form form={form} language={sight.spoken} keep={false} prefix={prefixOf(told, "zelf")}>
					<Hidden name="signal" value={told.signal} />
					<LongText name="words" label={words.supportWords} rows={3} required />
					<TextField name="where" label={words.supportWhere} autocomplete="street-address" />
					<ManyField name="yes" label={words.supportLabel} choices={[{ value: "ja", words: words.supportYes }]} />
					<Submit weight="quiet">{words.support}</Submit>
				</Form>
			</div>
		</AsText>
	);
};
const Back = (part: Part): VNode | null => {
	const { told, sight } = part;
	const words = replyTexts(sight.spoken);
	if (told.takenBack !== null) return null;
	const form = formOf(part, takeBack);
	return (
		<AsText language={sight.spoken} summary={words.takeBackTitle} open={form.came}>
			<div class="stack">
				<p>{words.takeBackLead}</p>
				<Form form={form} language={sight.spoken} keep={false} prefix={prefixOf(told, "terug")}>
					<Hidden name="signal" value={told.signal} />
					<LongText name="words" label={words.takeBackWhy} rows={2} />
					<Submit weight="quiet">{words.takeBack}</Submit>
				</Form>
			</div>
		</AsText>
	);
};

/** Everything a reporter can do with one thing they told; the first is open, the others a tap away. */
export const ReplyActs = (part: Part): VNode => (
	<div class="stack">
		<More {...part} />
		{part.told.mine !== null && <Way {...part} mine={part.told.mine} />}
		{part.told.mine !== null && <Shield {...part} mine={part.told.mine} />}
		<Support {...part} />
		<Back {...part} />
	</div>
);
