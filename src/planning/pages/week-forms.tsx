/** Forms of the week: what is asked, what is gone, who talks about a clash. */
import type { VNode } from "preact";
import type { Language } from "#src/kernel/language.ts";
import { ChoiceField, DateField, Hidden, LongText, ManyField, SelectField, Submit, TextField, TimeField } from "#src/platform/ui/index.ts";
import type { KeptObligation } from "../state.ts";
import { texts } from "../texts/index.ts";
import { means } from "../week-model.ts";
import { tableTexts } from "../at-table/texts/index.ts";
import { changeObligation, endObligation, holdClash, nameClash, noteObligation } from "../week-operations.ts";
import { type FoundClash, standingDemands } from "../week-rules.ts";
import { type AnySight, formAt, operationFor, type PlanModel } from "./load.ts";
import { Fold, PlanForm } from "./parts.tsx";

type Props = { readonly model: PlanModel; readonly sight: AnySight };

export const demandOptions = (demands: readonly KeptObligation[]): readonly { readonly value: string; readonly words: string }[] =>
	demands.map(({ id, by, what }) => ({ value: id, words: `${by}: ${what}` }));

export const AddObligation = ({ model, sight }: Props): VNode => {
	const { language } = sight;
	const t = texts(language).week;
	const form = sight.form(operationFor(noteObligation, model));
	const names = new Intl.DateTimeFormat(language, { weekday: "long", timeZone: "UTC" });
	const days = [1, 2, 3, 4, 5, 6, 7].map((day) => ({ value: String(day), words: names.format(new Date(Date.UTC(2024, 0, day))) }));
	const things = means.map((value) => ({ value, words: t.means[value] }));
	return (
		<Fold language={language} summary={t.add} form={form}>
			<PlanForm model={model} language={language} form={form} prefix="gevraagd-erbij">
				<TextField name="by" label={t.by} required />
				<TextField name="what" label={t.what} required />
				<TextField name="of" label={t.ofField} mark="optional" />
				<TextField name="along" label={t.alongField} mark="optional" />
				<TextField name="why" label={t.why} mark="optional" />
				<TextField name="where" label={t.where} mark="optional" />
				<ManyField name="days" label={t.days} mark="optional" choices={days} grid />
				<TimeField name="from" label={t.from} mark="optional" />
				<TimeField name="until" label={t.until} mark="optional" />
				<TextField name="km" label={t.kmField} mark="optional" inputMode="numeric" />
				<ManyField name="notByCar" label={t.notByCar} mark="optional" choices={[{ value: "ja", words: t.notByCarYes }]} />
				<TextField name="hours" label={t.hoursField} mark="optional" inputMode="decimal" />
				<TextField name="cost" label={t.costField} mark="optional" inputMode="decimal" />
				<DateField name="deadline" label={t.deadline} mark="optional" />
				<LongText name="otherwise" label={t.otherwise} mark="optional" rows={2} />
				<ManyField name="needs" label={t.needs} mark="optional" choices={things} />
				<ManyField name="takes" label={t.takes} mark="optional" choices={things} />
				{standingDemands(model.state).length > 0 && (
					<SelectField name="after" label={t.afterField} mark="optional" options={demandOptions(standingDemands(model.state))} />
				)}
				<Submit>{t.save}</Submit>
			</PlanForm>
		</Fold>
	);
};
type Standing = Props & { readonly demands: readonly KeptObligation[] };
/** What can be different about a demand; also the fields of an idea. */
export const DifferentFields = ({ language }: { readonly language: Language }): VNode => {
	const t = texts(language).week;
	const names = new Intl.DateTimeFormat(language, { weekday: "long", timeZone: "UTC" });
	const days = [1, 2, 3, 4, 5, 6, 7].map((day) => ({ value: String(day), words: names.format(new Date(Date.UTC(2024, 0, day))) }));
	return (
		<>
			<p class="soft">{tableTexts(language).emptyStays}</p>
			<TextField name="where" label={t.where} mark="optional" />
			<TextField name="km" label={t.kmField} mark="optional" inputMode="numeric" />
			<ManyField name="days" label={t.days} mark="optional" choices={days} grid />
			<TimeField name="from" label={t.from} mark="optional" />
			<TimeField name="until" label={t.until} mark="optional" />
			<TextField name="hours" label={t.hoursField} mark="optional" inputMode="decimal" />
			<TextField name="cost" label={t.costField} mark="optional" inputMode="decimal" />
		</>
	);
};
export const ChangeObligation = ({ model, sight, demands }: Standing): VNode | null => {
	const { language } = sight;
	const [t, words] = [texts(language).week, tableTexts(language)];
	const form = sight.form(operationFor(changeObligation, model));
	if (demands.length === 0) return null;
	return (
		<Fold language={language} summary={words.change} form={form}>
			<PlanForm model={model} language={language} form={form} prefix="anders-geworden">
				<SelectField name="obligation" label={words.changeWhich} options={demandOptions(demands)} required />
				<TextField name="what" label={t.what} mark="optional" />
				<TextField name="of" label={t.ofField} mark="optional" />
				<TextField name="along" label={t.alongField} mark="optional" />
				<DifferentFields language={language} />
				<DateField name="deadline" label={t.deadline} mark="optional" />
				<TextField name="otherwise" label={t.otherwise} mark="optional" />
				<Submit weight="quiet">{words.changeSave}</Submit>
			</PlanForm>
		</Fold>
	);
};
/** What bites in a way no clock or purse shows: a person says so (PLA-08). */
export const NameClash = ({ model, sight, demands }: Standing): VNode | null => {
	const { language } = sight;
	const words = tableTexts(language);
	const form = sight.form(operationFor(nameClash, model));
	if (demands.length < 2) return null;
	return (
		<Fold language={language} summary={words.nameClash} form={form}>
			<PlanForm model={model} language={language} form={form} prefix="werkt-tegen">
				<SelectField name="one" label={words.clashOne} options={demandOptions(demands)} required />
				<SelectField name="other" label={words.clashOther} options={demandOptions(demands)} required />
				<LongText name="why" label={words.clashWhy} rows={2} required />
				<Submit weight="quiet">{words.clashSave}</Submit>
			</PlanForm>
		</Fold>
	);
};
export const EndObligations = ({ model, sight, demands }: Props & { readonly demands: readonly KeptObligation[] }): VNode | null => {
	const { language } = sight;
	const t = texts(language).week;
	const form = sight.form(operationFor(endObligation, model));
	if (demands.length === 0) return null;
	return (
		<Fold language={language} summary={t.end} form={form}>
			<PlanForm model={model} language={language} form={form} prefix="niet-meer">
				<ChoiceField
					name="obligation"
					label={t.which}
					choices={demands.map(({ id, by, what }) => ({ value: id, words: `${by}: ${what}` }))}
					required
				/>
				<TextField name="why" label={t.whyEnd} mark="optional" />
				<Submit weight="quiet">{t.end}</Submit>
			</PlanForm>
		</Fold>
	);
};
export const HoldClash = ({ model, sight, clash }: Props & { readonly clash: FoundClash }): VNode => {
	const { language } = sight;
	const t = texts(language).week;
	const [one, other] = clash.between;
	const operation = operationFor(holdClash, model);
	const found = formAt(sight, operation, "one", one);
	const form = "operation" in found.values && found.values["other"] !== other ? { ...sight.form({ name: "" }), operation: operation.name } : found;
	return (
		<Fold language={language} summary={model.me === "person" ? t.holdOther : t.hold} form={form}>
			<PlanForm model={model} language={language} form={form} prefix={`praat-${clash.id}`}>
				<Hidden name="one" value={one} />
				<Hidden name="other" value={other} />
				<TextField
					name="owner"
					label={t.holdOther}
					{...(model.me === "person" ? { required: true } : { hint: t.holdHint, mark: "optional" as const })}
				/>
				<LongText name="words" label={t.holdWords} mark="optional" rows={2} />
				<DateField name="lookAgain" label={t.lookAgain} mark="optional" min={sight.today} />
				<Submit weight="quiet">{t.hold}</Submit>
			</PlanForm>
		</Fold>
	);
};
