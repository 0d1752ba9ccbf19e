/** What one can do here, folded away until wanted: begin, ask, agree, look together, stop. */
import type { VNode } from "preact";
import { addDays } from "#src/kernel/time.ts";
import { planningTexts, tieKinds } from "#src/planning/index.ts";
import { ChoiceField, DateField, LongText, ManyField, SelectField, Submit, TextField } from "#src/platform/ui/index.ts";
import { type ArrangementForm, joiningWays, supportRoles } from "../model.ts";
import { arrangeInSupport, askInSupport, beginSupport, endSupport, lookAtSupport } from "../operations.ts";
import { supportTexts } from "../texts/index.ts";
import { actOf, faceOf, Fold, formAt, How, type Props, SupportForm, whoseOf } from "./here.tsx";

const LOOK_DAYS = 90;
const yes = (words: string) => ({ label: <span class="only-heard">{words}</span>, choices: [{ value: "ja", words }] });
const named = (list: readonly { readonly id: string; readonly name: string }[]) => list.map(({ id, name }) => ({ value: id, words: name }));

export const Begin = ({ model, sight }: Props): VNode => {
	const said = supportTexts(sight.language).begin;
	return (
		<section class="sheet stack stack-wide screen-only" aria-labelledby="beginnen">
			<h2 id="beginnen">{said.title(whoseOf(model))}</h2>
			<SupportForm model={model} sight={sight} form={sight.form(actOf(model, beginSupport))} prefix="beginnen-met">
				<LongText name="words" label={said.words(whoseOf(model))} hint={said.hint} rows={2} />
				<DateField name="lookAgain" label={said.lookAgain} min={sight.today} preset={addDays(sight.today, LOOK_DAYS)} />
				<How model={model} sight={sight} />
				<Submit>{said.send}</Submit>
			</SupportForm>
		</section>
	);
};
export const Ask = ({ model, sight }: Props): VNode => {
	const said = supportTexts(sight.language).ask;
	const kinds = planningTexts(sight.language).circle.oneKind;
	const form = sight.form(actOf(model, askInSupport));
	return (
		<Fold sight={sight} summary={said.title} forms={[form]}>
			<p class="soft">{said.lead(whoseOf(model))}</p>
			<SupportForm model={model} sight={sight} form={form} prefix="vraag">
				{model.circle.length > 0 && <SelectField name="tie" label={said.tie(whoseOf(model))} options={named(model.circle)} />}
				{model.colleagues.length > 0 && <SelectField name="colleague" label={said.colleague} options={named(model.colleagues)} />}
				<TextField name="name" label={said.name} />
				<SelectField name="kind" label={said.kind} options={tieKinds.map((value) => ({ value, words: kinds[value] }))} />
				<ChoiceField
					name="role"
					label={said.role}
					preset="along"
					choices={supportRoles.map((value) => ({ value, words: said.roles[value], hint: said.roleHints[value] }))}
				/>
				<LongText name="does" label={said.does} hint={said.doesHint} rows={2} />
				<TextField name="reachable" label={said.reachable} />
				<ChoiceField name="way" label={said.way} preset="code" choices={joiningWays.map((value) => ({ value, words: said.ways[value] }))} />
				<ManyField name="theirYes" {...yes(said.theirYes)} />
				<How model={model} sight={sight} />
				<Submit>{said.send}</Submit>
			</SupportForm>
		</Fold>
	);
};
/** A sentence one fills in (SUS-06, SUS-10). */
export const Arrange = ({ model, sight, kind }: Props & { readonly kind: ArrangementForm }): VNode | null => {
	const said = supportTexts(sight.language).arrange;
	const there = model.state.members.filter((one) => one.yes);
	const doers = there.filter((one) => one.role === "along");
	if (doers.length === 0) return null;
	const tells = [
		...there.map(({ member, name }) => ({ value: member, words: name })),
		...(model.face ? [{ value: "face", words: model.face.name }] : []),
	];
	const form = formAt(sight, actOf(model, arrangeInSupport), "form", kind);
	return (
		<Fold sight={sight} summary={said.forms[kind]} forms={[form]}>
			<SupportForm model={model} sight={sight} form={form} prefix={`spreek-af-${kind}`}>
				<input type="hidden" name="form" value={kind} />
				<SelectField name="member" label={said.with} options={doers.map(({ member, name }) => ({ value: member, words: name }))} />
				<TextField name="when" label={said.when[kind]} hint={said.whenHint[kind]} />
				<TextField name="does" label={said.does[kind]} hint={said.doesHint[kind]} />
				{(kind === "if-then" || kind === "sign") && <SelectField name="tell" label={said.tell} empty={said.tellNone} options={tells} />}
				<ManyField name="theirYes" {...yes(said.theirYes)} />
				<How model={model} sight={sight} />
				<Submit>{said.send}</Submit>
			</SupportForm>
		</Fold>
	);
};
export const Look = ({ model, sight }: Props): VNode => {
	const said = supportTexts(sight.language).look;
	const form = sight.form(actOf(model, lookAtSupport));
	return (
		<Fold sight={sight} summary={said.title} forms={[form]}>
			<SupportForm model={model} sight={sight} form={form} prefix="kijk">
				<LongText name="words" label={said.words} rows={3} />
				<DateField name="lookAgain" label={said.next} min={sight.today} preset={addDays(sight.today, LOOK_DAYS)} />
				<How model={model} sight={sight} />
				<Submit weight="quiet">{said.send}</Submit>
			</SupportForm>
		</Fold>
	);
};
/** One step, without a reason (SUS-04). */
export const End = ({ model, sight }: Props): VNode => {
	const said = supportTexts(sight.language).end;
	return (
		<section class="stack stack-wide screen-only" aria-labelledby="stoppen">
			<h2 id="stoppen">{said.title(whoseOf(model))}</h2>
			<p class="soft">{said.about(whoseOf(model), faceOf(model, sight))}</p>
			<SupportForm model={model} sight={sight} form={sight.form(actOf(model, endSupport))} prefix="stop">
				<How model={model} sight={sight} />
				<Submit weight="quiet" wide={false}>
					{said.send(whoseOf(model))}
				</Submit>
			</SupportForm>
		</section>
	);
};
