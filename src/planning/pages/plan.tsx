/** The plan's road for the worker, and for the person. */
import { z } from "zod";
import { CaseId } from "#src/kernel/ids.ts";
import { type FormOn, formTo, page } from "#src/platform/http/page.ts";
import { aimOperations } from "../aims/operations.ts";
import type { Both } from "../both.ts";
import { planOperations } from "../operations.ts";
import { partyOperations } from "../parties/operations.ts";
import { skillOperations } from "../skills/operations.ts";
import { sayYesHere } from "../together/operations.ts";
import { texts } from "../texts/index.ts";
import { loadOwnPlan, loadPlan, type PlanModel } from "./load.ts";
import { PlanPage } from "./plan-view.tsx";

export const CaseParams = z.object({ case: CaseId });
export type CaseParams = z.infer<typeof CaseParams>;
export const NoParams = z.object({});
export type NoParams = z.infer<typeof NoParams>;

/** Everything that can be done on the page of the plan, from either side. */
const onPlan: readonly Pick<Both<unknown>, "worker" | "person">[] = [
	...planOperations,
	...skillOperations,
	...aimOperations,
	...partyOperations,
] as never;
/** The person's forms, each back to `road`. */
export const planForms = (road: string): readonly FormOn<NoParams>[] => onPlan.map(({ person }) => formTo<NoParams>(person, () => road));

export const planPage = page<CaseParams, PlanModel>({
	name: "planning.plan",
	path: "/mensen/:case/plan",
	who: "support-a-plan",
	params: CaseParams,
	about: (params) => params.case,
	standing: ["responsible", "part", "person"],
	load: (visit) => loadPlan(visit, visit.params.case),
	title: (language) => texts(language).windowTitle,
	view: (model, sight) => PlanPage({ model, sight }),
	forms: [
		...onPlan.map(({ worker }) => formTo<CaseParams>(worker, (_answer, params) => `/mensen/${params.case}/plan`)),
		formTo<CaseParams>(sayYesHere, (answer, params) => `/mensen/${params.case}/plan${answer["missed"] === true ? "/samen?woord=mis" : ""}`),
	],
	dress: "worker",
});
/** The person's own plan: who comes in decides whose it is. */
export const personPlanPage = page<NoParams, PlanModel>({
	name: "planning.own-plan",
	path: "/mijn/plan",
	who: "decide-on-own-plan",
	params: NoParams,
	load: loadOwnPlan,
	title: (language) => texts(language).windowTitle,
	view: (model, sight) => PlanPage({ model, sight }),
	forms: planForms("/mijn/plan"),
	dress: "worker",
});
