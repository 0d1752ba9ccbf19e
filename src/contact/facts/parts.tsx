/** On the page of planning a visit: what is known, how one goes instead, and whose yes it needs otherwise (SAFE-01, SAFE-04). */
import type { VNode } from "preact";
import { addDays, type CalendarDay, type FormState, type Language, problemAt } from "#src/kernel/index.ts";
import { shortDay } from "#src/platform/texts/dates.ts";
import { AsText, Button, DateField, Form, Hidden, LongText, ManyField, Notice, OneButtonForm, SelectField, Submit } from "#src/platform/ui/index.ts";
import { type Apart, type Ask, type SafetyFact, visitForms } from "./model.ts";
import { FACT_DAYS } from "./rules.ts";
import { factTexts } from "./texts/index.ts";

export type Named = { readonly id: string; readonly name: string };
export type SafetyModel = {
	readonly facts: readonly SafetyFact[];
	readonly aparts: readonly Apart[];
	readonly asks: readonly (Ask & { readonly name: string })[];
	readonly colleagues: readonly Named[];
	/** Something counts already, from earlier or from an incident. */
	readonly known: boolean;
};
type Props = { readonly model: SafetyModel; readonly language: Language; readonly today: CalendarDay };
const options = (all: readonly Named[]) => all.map(({ id, name }) => ({ value: id, words: name }));

export const FactLines = ({
	facts,
	language,
	today,
}: {
	readonly facts: readonly SafetyFact[];
	readonly language: Language;
	readonly today: CalendarDay;
}): VNode => (
	<ul>
		{facts.map((one) => (
			<li key={one.what + one.place}>
				{one.what} {one.place}, {shortDay(one.on, today, language)}.{" "}
				<span class="soft">{factTexts(language).standsUntil(shortDay(one.until ?? addDays(one.on, FACT_DAYS), today, language))}</span>
			</li>
		))}
	</ul>
);
/** How one goes instead; and, folded, whose yes there is by phone. */
const OtherWays = ({ model, language, form }: Omit<Props, "today"> & { readonly form: FormState }): VNode => {
	const said = factTexts(language);
	return (
		<>
			<ManyField name="forms" label={said.forms} hint={said.formsHint} choices={visitForms.map((value) => ({ value, words: said.form[value] }))} />
			<AsText language={language} summary={said.anyway} open={problemAt(form, "anywayBy") !== undefined || Boolean(form.values["anywayBy"])}>
				<p class="hint">{said.anywayLead}</p>
				<SelectField name="anywayBy" label={said.anywayBy} options={options(model.colleagues)} mark="optional" />
			</AsText>
		</>
	);
};
/** Inside the form, above the safety line: only when something is known already. */
export const KnownFacts = (props: Props & { readonly form: FormState }): VNode | null => {
	const { model, language, today } = props;
	if (!model.known) return null;
	return (
		<>
			{model.facts.length > 0 && (
				<Notice icon="shield" title={factTexts(language).stands}>
					<FactLines facts={model.facts} language={language} today={today} />
				</Notice>
			)}
			<OtherWays {...props} />
		</>
	);
};
/** Inside the fields of a fact: until when, how one goes instead, and whether reading it endangers somebody. */
export const FactMore = (props: Props & { readonly form: FormState }): VNode => {
	const { model, language, today } = props;
	const said = factTexts(language);
	return (
		<>
			<DateField name="factUntil" label={said.until} hint={said.untilHint} min={today} mark="optional" />
			{!model.known && <OtherWays {...props} />}
			<AsText language={language} summary={said.held}>
				<LongText name="factHeld" label={said.held} hint={said.heldHint} rows={2} mark="optional" />
			</AsText>
		</>
	);
};
/** Below the form: asking a colleague in their own session, and what stands apart. */
export const AskColleague = ({ model, language, today, ask, tell }: Props & { readonly ask: FormState; readonly tell: FormState }): VNode | null => {
	const said = factTexts(language);
	return (
		<div class="stack">
			{model.asks.map((one) => (
				<Notice
					key={one.ask}
					icon="question"
					title={one.answer === undefined ? said.asked(one.name) : one.answer === "yes" ? said.yes(one.name) : said.no(one.name, one.words ?? "")}
				/>
			))}
			{model.known && (
				<AsText language={language} summary={said.ask} open={ask.problems.length > 0}>
					<Form form={ask} language={language} keep={false} prefix="akkoord" label={said.ask}>
						<SelectField name="colleague" label={said.askWho} options={options(model.colleagues)} />
						<LongText name="why" label={said.askWhy} rows={3} />
						<Submit weight="quiet">{said.askSend}</Submit>
					</Form>
				</AsText>
			)}
			{model.aparts.map((one) => (
				<Notice key={one.apart} icon="lock" title={said.apart}>
					<FactLines facts={one.facts} language={language} today={today} />
					<p>{said.apartWho(one.endangers)}</p>
					<OneButtonForm form={tell} keep={false}>
						<Hidden name="apart" value={one.apart} />
						<Button weight="quiet">{said.tell}</Button>
					</OneButtonForm>
				</Notice>
			))}
		</div>
	);
};
