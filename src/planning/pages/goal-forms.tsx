/** Forms for a goal, another's goal and a step. Nobody is chosen beforehand; the order of asking is I, mine, neighbours, who works here (PRIN-04). */
import type { VNode } from "preact";
import { fill } from "#src/platform/texts/catalogue.ts";
import { AsText, ChoiceField, LongText, SelectField, Submit, TextField } from "#src/platform/ui/index.ts";
import { mayBeAsked } from "../circle-rules.ts";
import { abilities, doers } from "../model.ts";
import { addStep, proposeGoal } from "../operations.ts";
import { standingGoals, wordsOf } from "../plan-view-model.ts";
import { texts } from "../texts/index.ts";
import { type AnySight, cameBack, operationFor, type PlanModel } from "./load.ts";
import { Fold, PlanForm, SpokenYes } from "./parts.tsx";

type Props = { readonly model: PlanModel; readonly sight: AnySight };
const goalOptions = ({ model }: Props) => standingGoals(model.state).map(({ id }) => ({ value: id, words: wordsOf(model.state, id) ?? "" }));

export const AddGoal = ({ model, sight }: Props): VNode => {
	const { language } = sight;
	const t = texts(language).goals;
	const operation = operationFor(proposeGoal, model);
	const form = sight.form(operation);
	const mine = cameBack(form) && "owner" in form.values ? sight.form({ name: "" }) : form;
	const own = { ...mine, operation: operation.name };
	return (
		<Fold language={language} summary={t.add} form={own}>
			<PlanForm model={model} language={language} form={own} prefix="doel-erbij">
				<LongText name="words" label={t.words} hint={t.hint} rows={2} required />
				<SpokenYes model={model} language={language} />
				<Submit>{t.save}</Submit>
			</PlanForm>
		</Fold>
	);
};
export const AddOthersGoal = ({ model, sight }: Props): VNode => {
	const { language } = sight;
	const t = texts(language).goals;
	const operation = operationFor(proposeGoal, model);
	const form = sight.form(operation);
	const theirs = cameBack(form) && !("owner" in form.values) ? sight.form({ name: "" }) : form;
	const other = { ...theirs, operation: operation.name };
	return (
		<Fold language={language} summary={t.other} form={other}>
			<PlanForm model={model} language={language} form={other} prefix="doel-ander">
				<TextField name="owner" label={t.owner} required />
				<LongText name="words" label={t.otherWords} rows={2} required />
				<LongText name="about" label={t.about} mark="optional" rows={2} />
				<SelectField name="tiedTo" label={t.tiedTo} mark="optional" options={goalOptions({ model, sight })} />
				<LongText name="sees" label={t.sees} hint={t.seesHint} mark="optional" rows={2} />
				<SpokenYes model={model} language={language} />
				<Submit weight="quiet">{t.otherSave}</Submit>
			</PlanForm>
		</Fold>
	);
};
export const AddStep = ({ model, sight }: Props): VNode => {
	const { language } = sight;
	const t = texts(language).steps;
	const form = sight.form(operationFor(addStep, model));
	const around = mayBeAsked(model.state).map(({ name }) => name);
	const stepOptions = model.state.steps
		.filter((step) => step.done === undefined && wordsOf(model.state, step.id) !== undefined)
		.map(({ id }) => ({ value: id, words: wordsOf(model.state, id) ?? "" }));
	const hint = around.length === 0 ? t.aroundHint : `${t.aroundHint} ${fill(t.maybe, { names: new Intl.ListFormat(language).format(around) })}`;
	return (
		<Fold language={language} summary={t.add} form={form}>
			<PlanForm model={model} language={language} form={form} prefix="stap-erbij">
				<LongText name="words" label={t.words} hint={t.hint} rows={2} required />
				<ChoiceField name="who" label={t.who} required choices={doers.map((value) => ({ value, words: t.doers[value] }))} />
				<TextField name="name" label={t.name} mark="optional" suggestions={around} />
				<LongText name="around" label={t.around} hint={hint} mark="optional" rows={2} />
				<AsText language={language} summary={t.more}>
					<div class="stack">
						<SelectField name="goal" label={t.goal} options={goalOptions({ model, sight })} empty={t.goalNone} />
						<ChoiceField name="can" label={t.can} choices={abilities.map((value) => ({ value, words: t.abilities[value] }))} />
						<TextField name="helper" label={t.helper} suggestions={around} />
						<TextField name="first" label={t.first} />
						{stepOptions.length > 0 && <SelectField name="after" label={t.after} options={stepOptions} empty={t.afterNone} />}
						<LongText name="changes" label={t.changes} hint={t.changesHint} rows={2} />
					</div>
				</AsText>
				<SpokenYes model={model} language={language} />
				<Submit>{t.save}</Submit>
			</PlanForm>
		</Fold>
	);
};
