import type { VNode } from "preact";
import { type FormState, freshForm } from "#src/kernel/form.ts";
import { ChoiceField, ManyField, Submit } from "../form/choices.tsx";
import { DateField, FileField, LongText, SelectField, TextField, TimeField } from "../form/fields.tsx";
import { Form } from "../form/form.tsx";
import { StairsField } from "../pictures/weighing.tsx";
import { Block, named, type Sample } from "./block.tsx";

const Fields = ({ words: { form, stairs, people } }: Sample): VNode => (
	<>
		<LongText name="what" label={form.what} hint={form.whatHint} rows={3} mark="needed" />
		<TextField name="where" label={form.where} hint={form.whereHint} mark="optional" suggestions={["Griftpark", "Weversplein"]} />
		<TextField name="phone" label={form.phone} type="tel" autocomplete="tel" />
		<ChoiceField
			name="name"
			label={form.name}
			choices={[
				{ value: "yes", words: form.yes },
				{ value: "no", words: form.no, hint: form.noHint },
				{ value: "ask", words: form.ask, disabled: true },
			]}
		/>
		<ManyField
			name="who"
			label={form.who}
			choices={[
				{ value: "marga", words: form.marga },
				{ value: "bep", words: form.bep },
			]}
		/>
		<ChoiceField
			name="outcome"
			label={form.outcome}
			grid
			choices={form.outcomes.map(([outcome, hint], at) => ({ value: String(at), words: outcome, hint }))}
		/>
		<div class="line-up">
			<DateField name="day" label={form.day} preset="2026-11-26" />
			<TimeField name="time" label={form.time} preset="10:30" />
		</div>
		<SelectField name="place" label={form.place} options={form.places.map((place) => ({ value: place, words: place }))} />
		<FileField name="photo" label={form.photo} accept="image/*" mark="optional" />
		<TextField name="closed" label={form.closed} hint={form.closedHint} preset={form.closedValue} disabled />
		<StairsField name="step" label={stairs[0] ?? ""} hint={stairs[1]} person={people.karim} />
		<Submit>{form.send}</Submit>
	</>
);

const toMend = ({ words: { form } }: Sample, side: string): FormState => ({
	id: `kit-${side}`,
	operation: `kit.${side}`,
	values: { what: "", where: "Griftpark", phone: "06 00 12 34 5", place: form.places[1] ?? "", day: "2026-11-27", step: "3", outcome: "0" },
	problems: [
		{ field: "what", sentence: form.whatMend },
		{ field: "phone", sentence: form.phoneMend },
		{ field: "name", sentence: form.nameMend },
		{ field: "who", sentence: form.whoMend },
	],
	refusal: { why: form.why, way: form.way },
});

export const FormSamples = (sample: Sample): VNode => (
	<>
		<Block title={sample.words.heads.form}>
			<Form
				form={freshForm("kit.fresh", "kit-fresh")}
				language={sample.language}
				prefix={`fresh-${sample.side}`}
				keep={false}
				label={named(sample.words.heads.form, sample)}
				files
			>
				<Fields {...sample} />
			</Form>
		</Block>
		<Block title={sample.words.heads.mend}>
			<Form form={toMend(sample, sample.side)} language={sample.language} keep={false} label={named(sample.words.heads.mend, sample)} files sheet>
				<Fields {...sample} />
			</Form>
		</Block>
	</>
);
