/** My goals, with who does what; another's goal to the side, under its own name, tied to mine (PLA-20, PLA-21). */
import type { VNode } from "preact";
import { dayOf } from "#src/kernel/time.ts";
import { fill } from "#src/platform/texts/catalogue.ts";
import { inWords, shortDay } from "#src/platform/texts/dates.ts";
import { AsText, Button, GoalCard, type GoalStep, Hidden, OneButtonForm, Other, type OtherGoal } from "#src/platform/ui/index.ts";
import type { FaceProps, Side } from "#src/platform/ui/index.ts";
import type { Doer } from "../model.ts";
import { doneStep } from "../operations.ts";
import { afterI, afterWouldLike, goalsOfOthers, standingGoals, startsWithI, stepsOf, wordsOf } from "../plan-view-model.ts";
import type { Goal, Step } from "../state.ts";
import { AimOf, FromMatter } from "../aims/view.tsx";
import { sumOf } from "../reckoning/rules.ts";
import { texts as reckonTexts } from "../reckoning/texts/index.ts";
import { texts } from "../texts/index.ts";
import { AddGoal, AddOthersGoal, AddStep } from "./goal-forms.tsx";
import { type AnySight, cameBack, formAt, operationFor, type PlanModel } from "./load.ts";
import { ThenAndNow } from "./parts.tsx";

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
	// "Ik bel ...": one sentence. What does not begin with the word for oneself stays as it was written, after a colon.
	if (step.who.kind === "person") return { who: startsWithI(words) ? t.i : `${t.i}:`, words: afterI(words) };
	return { who: step.who.name ?? t.doers[step.who.kind], words: likes(step.who.kind) ? fill(t.wouldLike, { words: afterWouldLike(words) }) : words };
};
/** What comes first; and when that is not done yet, that this is too early - whoever asks for it (PLA-07). */
const After = ({ model, step, sight }: Props & { readonly step: Step }): VNode | null => {
	const t = texts(sight.language).steps;
	const before = model.state.steps.find(({ id }) => id === step.after);
	const words = before && wordsOf(model.state, before.id);
	if (!before || words === undefined) return null;
	return (
		<span class="soft">
			{" "}
			{fill(t.firstIs, { first: words })} {before.done === undefined && step.done === undefined && t.tooEarly}
		</span>
	);
};
/** What changes for me with this step: the sum that was made, or the way to make one (PLA-25). */
const Reckon = ({ model, step, sight }: Props & { readonly step: Step }): VNode => {
	const t = reckonTexts(sight.language);
	const road = model.me === "person" ? "/mijn/plan" : `/mensen/${model.case}/plan`;
	const reckoned = model.reckoned[step.id];
	const left = reckoned && sumOf(reckoned, reckoned.on, model.perKm).left;
	const euro = left === undefined ? "" : new Intl.NumberFormat(sight.language, { style: "currency", currency: "EUR" }).format(left);
	return (
		<a class="screen-only small" href={`${road}/rekenen/${step.id}`}>
			{left === undefined ? t.toIt : `${t.left}: ${euro}`}
		</a>
	);
};
const StepWords = ({ model, step, sight }: Props & { readonly step: Step }): VNode => {
	const t = texts(sight.language).steps;
	return (
		<>
			{stepSentence(model, step, sight.language).words} {step.can !== undefined && step.who.kind === "person" && `${t.abilities[step.can]} `}
			{step.helper !== undefined && `${fill(t.beside, { name: step.helper })} `}
			{step.first !== undefined && <span class="soft">{fill(t.firstIs, { first: step.first })}</span>}
			<After model={model} sight={sight} step={step} />
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
		return {
			face,
			who,
			words,
			action: (
				<div class="line-up">
					<DoneButton model={model} sight={sight} step={step} />
					{step.who.kind === "person" && <Reckon model={model} sight={sight} step={step} />}
				</div>
			),
		};
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
const OneGoal = ({ model, sight, goal }: Props & { readonly goal: Goal }): VNode => {
	const { language } = sight;
	const t = texts(language).goals;
	const { state } = model;
	const steps = stepsOf(state, goal.id);
	const [other, ...more] = goalsOfOthers(state, goal.id);
	const changes = steps.find((step) => step.who.kind === "person" && step.changes !== undefined)?.changes;
	return (
		<GoalCard
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
			<FromMatter model={model} sight={sight} goal={goal} />
			<AimOf model={model} sight={sight} goal={goal} />
			<Settled goal={goal} sight={sight} />
			{more.map((one) => (
				<Other key={one.id} language={language} {...asOther({ model, sight }, one)} />
			))}
			<ThenAndNow text={state.texts[goal.id]} today={sight.today} language={language} names={model.names} />
			<a class="screen-only small" href={`${model.me === "person" ? "/mijn/plan" : `/mensen/${model.case}/plan`}/doel/${goal.id}`}>
				{t.change}
			</a>
		</GoalCard>
	);
};
/** With more goals than this the later ones are folded: what was said first stands first, and all of them are on paper. */
const MOST_OPEN = 8;
/** And of those no more than this behind one fold. */
const MOST_IN_A_FOLD = 24;
const inLots = <Thing,>(things: readonly Thing[], most: number): readonly (readonly Thing[])[] =>
	things.length === 0 ? [] : [things.slice(0, most), ...inLots(things.slice(most), most)];
const FarOff = ({ model, sight, goals }: Props & { readonly goals: readonly Goal[] }): VNode => (
	<>
		{goals.map((goal) => (
			<div key={goal.id} class="far-off is-goal">
				<OneGoal model={model} sight={sight} goal={goal} />
			</div>
		))}
	</>
);
const MoreGoals = ({ model, sight, goals }: Props & { readonly goals: readonly Goal[] }): VNode | null => {
	if (goals.length === 0) return null;
	const { language } = sight;
	const t = texts(language).goals;
	const open = cameBack(sight.form(operationFor(doneStep, model)));
	const lots = inLots(goals, MOST_IN_A_FOLD);
	return (
		<AsText language={language} summary={fill(t.more, { count: inWords(goals.length, language) })} open={open}>
			{lots.length === 1 ? (
				<FarOff model={model} sight={sight} goals={goals} />
			) : (
				lots.map((lot, at) => {
					const from = MOST_OPEN + at * MOST_IN_A_FOLD + 1;
					const span = fill(t.span, { from: String(from), to: String(from + lot.length - 1) });
					return (
						<AsText key={span} language={language} summary={span} open={open}>
							<FarOff model={model} sight={sight} goals={lot} />
						</AsText>
					);
				})
			)}
		</AsText>
	);
};
export const Goals = ({ model, sight }: Props): VNode => {
	const { language } = sight;
	const t = texts(language).goals;
	const { state } = model;
	const standing = standingGoals(state);
	// What is reached or laid aside comes after what one goes for now.
	const goals = [...standing.filter(({ settled }) => settled === undefined), ...standing.filter(({ settled }) => settled !== undefined)];
	const [first, more] = [goals.slice(0, MOST_OPEN), goals.slice(MOST_OPEN)];
	const loose = stepsOf(state, undefined);
	return (
		<section class="goals" aria-labelledby="doelen">
			<div class="section-head">
				<h2 id="doelen">{t.title}</h2>
				{goals.length === 0 && <p class="soft">{t.none}</p>}
			</div>
			{first.map((goal) => (
				<OneGoal key={goal.id} model={model} sight={sight} goal={goal} />
			))}
			<MoreGoals model={model} sight={sight} goals={more} />
			{goalsOfOthers(state, undefined).map((one) => (
				<article key={one.id} class="goal">
					<Other language={language} {...asOther({ model, sight }, one)} />
				</article>
			))}
			{loose.length > 0 && <GoalCard language={language} goal={t.loose} steps={asSteps({ model, sight }, loose)} />}
			<div class="folds">
				<AddGoal model={model} sight={sight} />
				<AddStep model={model} sight={sight} />
				<AddOthersGoal model={model} sight={sight} />
			</div>
		</section>
	);
};
