/** My goals, with who does what; another's goal to the side, under its own name, tied to mine (PLA-20, PLA-21). */
import type { VNode } from "preact";
import { dayOf } from "#src/kernel/time.ts";
import { fill } from "#src/platform/texts/catalogue.ts";
import { shortDay } from "#src/platform/texts/dates.ts";
import { Button, GoalCard, type GoalStep, Hidden, LongText, OneButtonForm, Other, type OtherGoal, Submit } from "#src/platform/ui/index.ts";
import type { FaceProps, Side } from "#src/platform/ui/index.ts";
import type { Doer } from "../model.ts";
import { doneStep, rewordGoal, settleGoal } from "../operations.ts";
import { afterI, afterWouldLike, goalsOfOthers, standingGoals, stepsOf, wordsOf } from "../plan-view-model.ts";
import type { Goal, Step } from "../state.ts";
import { texts } from "../texts/index.ts";
import { AddGoal, AddOthersGoal, AddStep } from "./goal-forms.tsx";
import { type AnySight, cameBack, formAt, operationFor, type PlanModel } from "./load.ts";
import { Fold, PlanForm, SpokenYes, ThenAndNow } from "./parts.tsx";

type Props = { readonly model: PlanModel; readonly sight: AnySight };
const sideOf: Readonly<Record<Doer, Side>> = {
	person: "person",
	own: "own",
	acquaintance: "plain",
	volunteer: "plain",
	worker: "helper",
	specialist: "helper",
	organisation: "helper",
};
const likes = (kind: Doer): boolean => kind === "own" || kind === "acquaintance" || kind === "volunteer";

/** A step as a sentence: I do, own people would like to (NET-08), a worker does. */
export const stepSentence = (model: PlanModel, step: Step, language: AnySight["language"]): { readonly who: string; readonly words: string } => {
	const t = texts(language).steps;
	const words = wordsOf(model.state, step.id) ?? "";
	if (step.who.kind === "person") return { who: t.i, words: afterI(words) };
	return { who: step.who.name ?? t.doers[step.who.kind], words: likes(step.who.kind) ? fill(t.wouldLike, { words: afterWouldLike(words) }) : words };
};
const StepWords = ({ model, step, sight }: Props & { readonly step: Step }): VNode => {
	const t = texts(sight.language).steps;
	return (
		<>
			{stepSentence(model, step, sight.language).words} {step.can !== undefined && step.who.kind === "person" && `${t.abilities[step.can]} `}
			{step.helper !== undefined && `${fill(t.beside, { name: step.helper })} `}
			{step.first !== undefined && <span class="soft">{fill(t.firstIs, { first: step.first })}</span>}
			{step.who.kind !== "person" && step.changes !== undefined && <span class="soft"> {step.changes}</span>}
		</>
	);
};
const DoneButton = ({ model, sight, step }: Props & { readonly step: Step }): VNode => {
	const form = formAt(sight, operationFor(doneStep, model), "step", step.id);
	return (
		<div class="screen-only">
			<OneButtonForm form={form} {...(model.me === "person" ? { keep: false as const } : {})}>
				<Hidden name="case" value={model.case} />
				<Hidden name="step" value={step.id} />
				<Button weight="plain" icon="check">
					{texts(sight.language).steps.done}
				</Button>
			</OneButtonForm>
		</div>
	);
};
/** The face beside who does it: on their own side of the table. */
export const faceOf = (model: PlanModel, step: Step, who: string): FaceProps => ({
	side: sideOf[step.who.kind],
	name: step.who.kind === "person" ? model.person.face : step.who.name === undefined ? undefined : model.faces[step.who.name],
	letter: step.who.kind === "person" ? model.person.called : who,
	org: step.who.kind === "organisation",
});
const asSteps = ({ model, sight }: Props, steps: readonly Step[]): readonly GoalStep[] =>
	steps.map((step): GoalStep => {
		const { who } = stepSentence(model, step, sight.language);
		const face = faceOf(model, step, who);
		const words = <StepWords model={model} sight={sight} step={step} />;
		if (step.done !== undefined) return { face, who, words, done: { day: shortDay(step.done.on, sight.today, sight.language) } };
		return { face, who, words, action: <DoneButton model={model} sight={sight} step={step} /> };
	});
const asOther = ({ model, sight }: Props, goal: Goal): OtherGoal => {
	const t = texts(sight.language).goals;
	const owner = goal.owner.kind === "other" ? goal.owner : undefined;
	const party = owner?.name ?? "";
	return {
		party,
		goal: wordsOf(model.state, goal.id) ?? "",
		...(owner?.about === undefined ? {} : { about: owner.about }),
		why: `${t.stands} ${owner?.sees === undefined ? fill(t.seesNothing, { name: party }) : fill(t.seesOnly, { name: party, sees: owner.sees.replace(/\.$/, "") })}`,
	};
};
const Settled = ({ goal, sight }: { readonly goal: Goal; readonly sight: AnySight }): VNode | null => {
	if (!goal.settled) return null;
	const t = texts(sight.language).goals;
	const day = shortDay(dayOf(goal.settled.at), sight.today, sight.language);
	return <p class="soft">{fill(goal.settled.end === "reached" ? t.settledReached : t.settledAside, { day })}</p>;
};
const GoalForms = ({ model, sight, goal }: Props & { readonly goal: Goal }): VNode => {
	const { language } = sight;
	const t = texts(language).goals;
	const text = model.state.texts[goal.id];
	const reword = formAt(sight, operationFor(rewordGoal, model), "goal", goal.id, { words: text?.now?.words ?? "" });
	const settle = formAt(sight, operationFor(settleGoal, model), "goal", goal.id);
	return (
		<>
			<ThenAndNow text={text} today={sight.today} language={language} />
			<Fold language={language} summary={t.change} form={cameBack(settle) ? settle : reword}>
				<PlanForm model={model} language={language} form={reword} prefix={`anders-${goal.id}`}>
					<Hidden name="goal" value={goal.id} />
					<LongText name="words" label={t.reword} hint={t.hint} rows={2} required />
					<SpokenYes model={model} language={language} />
					<Submit weight="quiet">{t.rewordSave}</Submit>
				</PlanForm>
				{goal.settled === undefined && goal.owner.kind === "person" && (
					<PlanForm model={model} language={language} form={settle} prefix={`klaar-${goal.id}`}>
						<Hidden name="goal" value={goal.id} />
						<SpokenYes model={model} language={language} now />
						<div class="line-up">
							<Button weight="quiet" name="end" value="reached" icon="check">
								{t.reached}
							</Button>
							<Button weight="plain" name="end" value="laid-aside">
								{t.aside}
							</Button>
						</div>
					</PlanForm>
				)}
			</Fold>
		</>
	);
};

export const Goals = ({ model, sight }: Props): VNode => {
	const { language } = sight;
	const t = texts(language).goals;
	const { state } = model;
	const goals = standingGoals(state);
	const loose = stepsOf(state, undefined);
	return (
		<section class="goals" aria-labelledby="doelen">
			<div class="section-head">
				<h2 id="doelen">{t.title}</h2>
				{goals.length === 0 && <p class="soft">{t.none}</p>}
			</div>
			{goals.map((goal) => {
				const steps = stepsOf(state, goal.id);
				const [other, ...more] = goalsOfOthers(state, goal.id);
				const changes = steps.find((step) => step.who.kind === "person" && step.changes !== undefined)?.changes;
				return (
					<GoalCard
						key={goal.id}
						language={language}
						goal={wordsOf(state, goal.id) ?? ""}
						steps={asSteps({ model, sight }, steps)}
						{...(other === undefined ? {} : { other: asOther({ model, sight }, other) })}
						{...(changes === undefined ? {} : { changes: { title: t.changes, words: changes } })}
					>
						{other !== undefined && changes !== undefined && (
							<p>
								<strong>{t.changes}</strong> {changes}
							</p>
						)}
						<Settled goal={goal} sight={sight} />
						{more.map((one) => (
							<Other key={one.id} language={language} {...asOther({ model, sight }, one)} />
						))}
						<GoalForms model={model} sight={sight} goal={goal} />
					</GoalCard>
				);
			})}
			{goalsOfOthers(state, undefined).map((one) => (
				<article key={one.id} class="goal">
					<Other language={language} {...asOther({ model, sight }, one)} />
				</article>
			))}
			{loose.length > 0 && <GoalCard language={language} goal={t.loose} steps={asSteps({ model, sight }, loose)} />}
			<div class="stack">
				<AddGoal model={model} sight={sight} />
				<AddStep model={model} sight={sight} />
				<AddOthersGoal model={model} sight={sight} />
			</div>
		</section>
	);
};
