/** The form with which somebody writes down a new agreement: the one that counts now stands in it already. */
import type { VNode } from "preact";
import type { Language } from "#src/kernel/language.ts";
import { addDays, type CalendarDay } from "#src/kernel/time.ts";
import type { FormState } from "#src/kernel/form.ts";
import { fill } from "#src/platform/texts/catalogue.ts";
import { AsText, DateField, Form, LongText, ManyField, Submit, TextField } from "#src/platform/ui/index.ts";
import { type CreditorKind, creditorKinds, type Partnership, sharedItems, usualThreshold } from "../model.ts";
import { REVIEW_DAYS } from "../rules.ts";
import { kindSaid, partnershipTexts } from "../said.ts";

type Props = {
	readonly form: FormState;
	readonly now: Partnership | undefined;
	/** What kind of arrears this organisation would tell of first. */
	readonly first: CreditorKind | undefined;
	readonly language: Language;
	readonly today: CalendarDay;
};
const presetFor = (kind: CreditorKind, { now, first }: Props): { readonly months: string; readonly amount: string } => {
	const agreed = now?.thresholds.find((one) => one.kind === kind) ?? (now === undefined && kind === first ? { ...usualThreshold, kind } : undefined);
	return { months: agreed?.months?.toString() ?? "", amount: agreed?.amount?.toString() ?? "" };
};
const KindFields = ({ kind, ...props }: Props & { readonly kind: CreditorKind }): VNode => {
	const words = partnershipTexts(props.language).form;
	const said = kindSaid(kind, props.language);
	const name = `${said.charAt(0).toUpperCase()}${said.slice(1)}`;
	const preset = presetFor(kind, props);
	return (
		<>
			<TextField
				name={`thresholds.${kind}.months`}
				label={fill(words.perMonths, { kind: name })}
				inputMode="numeric"
				mark="optional"
				preset={preset.months}
				maxLength={2}
			/>
			<TextField
				name={`thresholds.${kind}.amount`}
				label={fill(words.perAmount, { kind: name })}
				inputMode="decimal"
				mark="optional"
				preset={preset.amount}
				maxLength={10}
			/>
		</>
	);
};

export const AgreementForm = (props: Props): VNode => {
	const { form, now, first, language, today } = props;
	const words = partnershipTexts(language);
	const near = creditorKinds.filter((kind) => kind === (first ?? "rent") || now?.thresholds.some((one) => one.kind === kind));
	const rest = creditorKinds.filter((kind) => !near.includes(kind));
	const typed = (kind: CreditorKind): boolean => ["months", "amount"].some((part) => Boolean(form.values[`thresholds.${kind}.${part}`]));
	return (
		<Form form={form} language={language} keep={false} label={words.form.change}>
			<LongText name="aim" label={words.form.aim} preset={now?.aim ?? ""} rows={2} required />
			<LongText name="notAim" label={words.form.notAim} preset={now?.notAim ?? ""} rows={2} required />
			<fieldset class="stack">
				<legend>
					<strong>{words.form.thresholds}</strong>
				</legend>
				<p class="hint">{words.form.thresholdsHint}</p>
				{near.map((kind) => (
					<KindFields key={kind} kind={kind} {...props} />
				))}
				<AsText language={language} summary={words.form.moreKinds} open={rest.some(typed)}>
					<div class="stack">
						{rest.map((kind) => (
							<KindFields key={kind} kind={kind} {...props} />
						))}
					</div>
				</AsText>
			</fieldset>
			<ManyField
				name="shared"
				label={words.form.shared}
				hint={words.form.sharedHint}
				preset={now?.shared ?? []}
				choices={sharedItems.map((item) => ({ value: item, words: words.items[item] }))}
			/>
			<TextField name="whoTells" label={words.form.whoTells} preset={now?.whoTells ?? ""} maxLength={300} required />
			<TextField name="signedByUs" label={words.form.signedByUs} maxLength={120} required />
			<TextField name="signedByThem" label={words.form.signedByThem} maxLength={120} required />
			<DateField name="signedOn" label={words.form.signedOn} max={today} preset={today} required />
			<DateField name="from" label={words.form.from} preset={today} required />
			<DateField name="until" label={words.form.until} mark="optional" />
			<DateField name="reviewOn" label={words.form.review} preset={addDays(today, REVIEW_DAYS)} mark="optional" />
			<Submit weight="quiet">{words.form.agree}</Submit>
		</Form>
	);
};
