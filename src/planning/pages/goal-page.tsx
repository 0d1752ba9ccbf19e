/** One goal by itself: other words for it, what stands with it, and when it is done. Kept apart, so that the plan is read without forms between the sentences. */
import type { VNode } from "preact";
import { z } from "zod";
import { CaseId, ThingId } from "#src/kernel/ids.ts";
import { type Result, refuse } from "#src/kernel/result.ts";
import { formTo, page } from "#src/platform/http/page.ts";
import { BackLink, Button, Hidden, LongText, PersonPage, Said, Section, Submit } from "#src/platform/ui/index.ts";
import { aimOperations } from "../aims/operations.ts";
import { AimForms, AimOf, FromMatter } from "../aims/view.tsx";
import { rewordGoal, settleGoal } from "../operations.ts";
import { stands, wordsOf } from "../plan-view-model.ts";
import type { Goal } from "../state.ts";
import { texts } from "../texts/index.ts";
import { texts as togetherTexts } from "../together/texts/index.ts";
import { type AnySight, formAt, loadOwnPlan, loadPlan, operationFor, type PlanModel } from "./load.ts";
import { PlanForm, SpokenYes, ThenAndNow } from "./parts.tsx";
import { tabsOf } from "./plan-view.tsx";

type Props = { readonly model: PlanModel; readonly sight: AnySight };
type GoalModel = { readonly plan: PlanModel; readonly goal: Goal };
const GoalForms = ({ model, sight, goal }: Props & { readonly goal: Goal }): VNode => {
	const { language } = sight;
	const t = texts(language).goals;
	const text = model.state.texts[goal.id];
	const reword = formAt(sight, operationFor(rewordGoal, model), "goal", goal.id, { words: text?.now?.words ?? "" });
	const settle = formAt(sight, operationFor(settleGoal, model), "goal", goal.id);
	return (
		<>
			<PlanForm model={model} language={language} form={reword} prefix={`anders-${goal.id}`}>
				<Hidden name="goal" value={goal.id} />
				<LongText name="words" label={t.reword} hint={t.hint} rows={2} required />
				<SpokenYes model={model} language={language} />
				<Submit weight="quiet">{t.rewordSave}</Submit>
			</PlanForm>
			{goal.owner.kind === "person" && <AimForms model={model} sight={sight} goal={goal} />}
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
		</>
	);
};

const GoalPage = ({ model: { plan, goal }, sight }: { readonly model: GoalModel; readonly sight: AnySight }): VNode => {
	const { language } = sight;
	const t = texts(language).goals;
	return (
		<PersonPage screen={sight.screen} tabs={tabsOf(plan, language, "plan")} home={plan.me === "person" ? "/mijn" : "/vandaag"} paper="plan">
			<section class="plan-open">
				<div class="stack">
					<BackLink href={plan.me === "person" ? "/mijn/plan" : `/mensen/${plan.case}/plan`} words={togetherTexts(language).back} />
					<h1>{t.oneGoal}</h1>
					<Said>{wordsOf(plan.state, goal.id) ?? ""}</Said>
					<FromMatter model={plan} sight={sight} goal={goal} />
				</div>
			</section>
			<AimOf model={plan} sight={sight} goal={goal} under="h2" />
			<ThenAndNow text={plan.state.texts[goal.id]} today={sight.today} language={language} names={plan.names} />
			<Section id="dit-doel" title={t.change} free>
				<GoalForms model={plan} sight={sight} goal={goal} />
			</Section>
		</PersonPage>
	);
};
const withGoal = async (load: Promise<Result<PlanModel>>, id: string): Promise<Result<GoalModel>> => {
	const plan = await load;
	if (plan.kind !== "ok") return plan;
	const goal = plan.value.state.goals.find((one) => one.id === id);
	return goal && stands(plan.value.state, id) ? { ...plan, value: { plan: plan.value, goal } } : refuse("kernel.nothing-here");
};
const onGoal = [rewordGoal, settleGoal, ...aimOperations] as const;
const shared = {
	title: (language: AnySight["language"]) => texts(language).windowTitle,
	view: (model: GoalModel, sight: AnySight) => GoalPage({ model, sight }),
	dress: "worker",
} as const;
type Params = { readonly case: CaseId; readonly goal: ThingId };
export const goalPage = page<Params, GoalModel>({
	...shared,
	name: "planning.goal",
	path: "/mensen/:case/plan/doel/:goal",
	who: "support-a-plan",
	params: z.object({ case: CaseId, goal: ThingId }),
	about: (params) => params.case,
	standing: ["responsible", "part"],
	load: (visit) => withGoal(loadPlan(visit, visit.params.case), visit.params.goal),
	forms: onGoal.map(({ worker }) => formTo<Params>(worker, (_answer, params) => `/mensen/${params.case}/plan/doel/${params.goal}`)),
});
export const ownGoalPage = page<{ readonly goal: ThingId }, GoalModel>({
	...shared,
	name: "planning.own-goal",
	path: "/mijn/plan/doel/:goal",
	who: "decide-on-own-plan",
	params: z.object({ goal: ThingId }),
	load: (visit) => withGoal(loadOwnPlan(visit), visit.params.goal),
	forms: onGoal.map(({ person }) => formTo<{ readonly goal: ThingId }>(person, (_answer, params) => `/mijn/plan/doel/${params.goal}`)),
});
