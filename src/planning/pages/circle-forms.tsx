/** Forms of the circle. Asking somebody begins with the person's yes, for this one and this purpose (NET-05). */
import type { VNode } from "preact";
import { fill } from "#src/platform/texts/catalogue.ts";
import { inSentence } from "#src/platform/texts/in-sentence.ts";
import { AsText, Button, ChoiceField, Hidden, LongText, SelectField, Submit, TextField } from "#src/platform/ui/index.ts";
import { JoinPart } from "../circle/forms.tsx";
import { circleTexts } from "../circle/texts/index.ts";
import { askAnswers, nearness, tieKinds, tieStates } from "../circle-model.ts";
import { answerAround, askTie, changeTie, decideTie, nameTie, removeTie, reopenTie, tieSaid } from "../circle-operations.ts";
import { personSays } from "../circle-rules.ts";
import { hearTie, inviteTie, nameStandIn, placeTie } from "../seats/operations.ts";
import type { Tie } from "../state.ts";
import { worryAboutTie } from "../tie-worry/operations.ts";
import { texts } from "../texts/index.ts";
import { type AnySight, cameBack, formAt, operationFor, type PlanModel } from "./load.ts";
import { Fold, PlanForm, SpokenYes } from "./parts.tsx";
import { Knowing, TieWorryPart } from "./tie-worry.tsx";

type Props = { readonly model: PlanModel; readonly sight: AnySight };
type OfTie = Props & { readonly tie: Tie };

export const AroundForm = ({ model, sight }: Props): VNode => {
	const t = texts(sight.language).circle;
	const form = sight.form(operationFor(answerAround, model));
	return (
		<Fold language={sight.language} summary={t.aroundAdd} form={form}>
			<PlanForm model={model} language={sight.language} form={form} prefix="om-mij-heen-erbij">
				<LongText name="words" label={t.aroundWords} hint={t.aroundHint} rows={2} required />
				<TextField name="about" label={t.aroundAbout} mark="optional" />
				<Submit weight="quiet">{t.aroundSave}</Submit>
			</PlanForm>
		</Fold>
	);
};
const stepOptions = ({ state }: PlanModel): readonly { readonly value: string; readonly words: string }[] =>
	state.steps.flatMap(({ id, done }) => {
		const words = state.texts[id]?.now?.words;
		return done || words === undefined ? [] : [{ value: id, words }];
	});
const TieFields = ({
	language,
	tie,
	steps,
}: {
	readonly language: AnySight["language"];
	readonly tie?: Tie;
	readonly steps: ReturnType<typeof stepOptions>;
}): VNode => {
	const t = texts(language).circle;
	const preset = (value: string | undefined): { preset?: string } => (value === undefined ? {} : { preset: value });
	const states = tieStates.map((value) => ({ value, words: t.states[value] }));
	return (
		<>
			<TextField name="relation" label={t.relation} hint={t.relationHint} mark="optional" {...preset(tie?.relation)} />
			<TextField name="reachable" label={t.reachable} mark="optional" {...preset(tie?.reachable)} />
			<TextField name="likes" label={t.likesField} hint={t.likesHint} mark="optional" {...preset(tie?.likes)} />
			<ChoiceField
				name="near"
				label={t.near}
				mark="optional"
				choices={nearness.map((value) => ({ value, words: t.nearness[value] }))}
				{...preset(tie?.near)}
			/>
			<SelectField name="was" label={t.then} mark="optional" options={states} {...preset(tie?.was)} />
			<TextField name="then" label={t.then} mark="optional" {...preset(tie?.then)} />
			<SelectField name="is" label={t.now} mark="optional" options={states} {...preset(tie?.is)} />
			<SelectField
				name="nearThen"
				label={circleTexts(language).nearThen}
				mark="optional"
				options={nearness.map((value) => ({ value, words: t.nearness[value] }))}
				{...preset(tie?.nearThen)}
			/>
			<TextField
				name="firstNeeded"
				label={circleTexts(language).firstNeeded}
				hint={circleTexts(language).firstNeededHint}
				mark="optional"
				{...preset(tie?.firstNeeded)}
			/>
			{steps.length > 0 && (
				<SelectField name="firstStep" label={circleTexts(language).firstStep} mark="optional" options={steps} {...preset(tie?.firstStep)} />
			)}
			<TextField name="now" label={t.now} hint={t.onlyThis} mark="optional" {...preset(tie?.now)} />
		</>
	);
};
export const AddTie = ({ model, sight, suggestions }: Props & { readonly suggestions: readonly string[] }): VNode => {
	const { language } = sight;
	const t = texts(language).circle;
	const form = sight.form(operationFor(nameTie, model));
	return (
		<Fold language={language} summary={t.add} form={form}>
			<PlanForm model={model} language={language} form={form} prefix="kring-erbij">
				<TextField name="name" label={t.name} required suggestions={suggestions} />
				<ChoiceField name="kind" label={t.kind} required choices={tieKinds.map((value) => ({ value, words: t.oneKind[value] }))} />
				<TieFields language={language} steps={stepOptions(model)} />
				<SpokenYes model={model} language={language} now />
				<Submit>{t.save}</Submit>
			</PlanForm>
		</Fold>
	);
};

const Asking = ({ model, sight, tie }: OfTie): VNode => {
	const { language } = sight;
	const t = texts(language).circle;
	const name = { name: tie.name };
	const decide = formAt(sight, operationFor(decideTie, model), "tie", tie.id);
	const said = formAt(sight, operationFor(tieSaid, model), "tie", tie.id);
	const go = formAt(sight, askTie, "tie", tie.id);
	const answers = askAnswers.map((value) => ({ value, words: t.answers[value] }));
	const open = [...new Set(tie.asked.filter(({ whose }) => whose === "person").map(({ purpose }) => purpose))].filter(
		(purpose) => personSays(tie, purpose)?.yes === "yes",
	);
	const gone = [...new Set(tie.approached.map(({ purpose }) => purpose))];
	return (
		<>
			<ul>
				{tie.asked.map((one, at) => (
					<li key={at}>
						{fill(t.asked, {
							purpose: one.purpose,
							answer: t.answers[one.yes].toLowerCase(),
							who: one.whose === "person" ? model.person.called : tie.name,
						})}
					</li>
				))}
			</ul>
			<Fold language={language} summary={fill(t.ask, { name: inSentence(tie.name) })} form={decide}>
				<PlanForm model={model} language={language} form={decide} prefix={`mag-${tie.id}`}>
					<Hidden name="tie" value={tie.id} />
					<TextField name="purpose" label={t.purpose} required />
					<ChoiceField name="answer" label={t.answer} choices={answers} required />
					<SpokenYes model={model} language={language} now />
					<Submit weight="quiet">{t.decide}</Submit>
				</PlanForm>
			</Fold>
			{model.me === "worker" && open.length > 0 && tie.closed.length === 0 && (
				<Fold language={language} summary={fill(t.goAsk, name)} form={go}>
					<PlanForm model={model} language={language} form={go} prefix={`vraag-${tie.id}`}>
						<Hidden name="tie" value={tie.id} />
						<SelectField name="purpose" label={t.purpose} options={open.map((value) => ({ value, words: value }))} required />
						<Knowing form={go} language={language} />
						<Submit weight="quiet">{fill(t.goAsk, name)}</Submit>
					</PlanForm>
				</Fold>
			)}
			{gone.length > 0 && (
				<Fold language={language} summary={fill(t.theirAnswer, name)} form={said}>
					<PlanForm model={model} language={language} form={said} prefix={`zei-${tie.id}`}>
						<Hidden name="tie" value={tie.id} />
						<SelectField name="purpose" label={t.purpose} options={gone.map((value) => ({ value, words: value }))} required />
						<ChoiceField name="answer" label={fill(t.theirAnswer, name)} choices={answers} required />
						<Submit weight="quiet">{t.decide}</Submit>
					</PlanForm>
				</Fold>
			)}
		</>
	);
};
const Reopening = ({ model, sight, tie }: OfTie): VNode => {
	const { language } = sight;
	const t = texts(language).circle;
	const form = formAt(sight, operationFor(reopenTie, model), "tie", tie.id);
	return (
		<>
			{tie.closed.map((side) => (
				<PlanForm key={side} model={model} language={language} form={form} prefix={`open-${side}-${tie.id}`}>
					<p>{fill(t.notNow[side], { name: model.person.called, tie: tie.name })}</p>
					<Hidden name="tie" value={tie.id} />
					<Hidden name="whose" value={side} />
					{side === "person" && <SpokenYes model={model} language={language} now />}
					<Submit weight="plain" wide={false}>
						{t.reopen}
					</Submit>
				</PlanForm>
			))}
		</>
	);
};
/** Everything about one: how it is now, may they be asked, and the way out. */
export const TieForms = ({ model, sight, tie, open: begins = false }: OfTie & { readonly open?: boolean }): VNode => {
	const { language } = sight;
	const t = texts(language).circle;
	const change = formAt(sight, operationFor(changeTie, model), "tie", tie.id);
	const remove = formAt(sight, operationFor(removeTie, model), "tie", tie.id);
	const joining = [inviteTie, hearTie, nameStandIn, placeTie].map((both) => both[model.me]);
	const others = [operationFor(decideTie, model), operationFor(tieSaid, model), operationFor(reopenTie, model), askTie, ...joining];
	const came = [change, remove, ...others.map((operation) => formAt(sight, operation, "tie", tie.id))].some(cameBack);
	return (
		<AsText language={language} summary={tie.relation === undefined ? tie.name : `${tie.name}, ${tie.relation}`} open={begins || came}>
			{tie.reachable !== undefined && <p>{fill(t.reach, { words: tie.reachable })}</p>}
			{tie.likes !== undefined && <p class="soft">{fill(t.text, { name: tie.name, words: tie.likes.replace(/\.$/, "") })}</p>}
			<JoinPart model={model} sight={sight} tie={tie} code={tie.seat && model.codes?.[tie.seat.id]} address={sight.screen.origin ?? ""} />
			{tie.closed.length > 0 ? <Reopening model={model} sight={sight} tie={tie} /> : <Asking model={model} sight={sight} tie={tie} />}
			{model.me === "worker" && (
				<Fold language={language} summary={fill(t.worry.summary, { name: tie.name })} form={formAt(sight, worryAboutTie, "tie", tie.id)}>
					<TieWorryPart model={model} sight={sight} tie={tie} />
				</Fold>
			)}
			<Fold language={language} summary={fill(t.change, { name: tie.name })} form={change}>
				<PlanForm model={model} language={language} form={change} prefix={`anders-${tie.id}`}>
					<Hidden name="tie" value={tie.id} />
					<TieFields language={language} tie={tie} steps={stepOptions(model)} />
					<SpokenYes model={model} language={language} now />
					<Submit weight="quiet">{t.changeSave}</Submit>
				</PlanForm>
			</Fold>
			<Fold language={language} summary={fill(t.remove, { name: tie.name })} form={remove}>
				<PlanForm model={model} language={language} form={remove} prefix={`weg-${tie.id}`}>
					<Hidden name="tie" value={tie.id} />
					<div class="line-up">
						<Button weight="quiet" name="whose" value="person">
							{fill(t.remove, { name: tie.name })}
						</Button>
						<Button weight="plain" name="whose" value="theirs">
							{fill(t.removeTheirs, { name: tie.name })}
						</Button>
					</div>
				</PlanForm>
			</Fold>
		</AsText>
	);
};
