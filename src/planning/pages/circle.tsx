/** The circle's road for the worker, and for the person. */
import { type FormOn, formTo, page } from "#src/platform/http/page.ts";
import { answerAround, askTie, changeTie, decideTie, nameTie, removeTie, reopenTie, tieSaid } from "../circle-operations.ts";
import { layWorryDown, worryAboutTie } from "../tie-worry/operations.ts";
import { texts } from "../texts/index.ts";
import { CirclePage } from "./circle-view.tsx";
import { loadOwnPlan, loadPlan, type PlanModel } from "./load.ts";
import { CaseParams, NoParams } from "./plan.tsx";

const circleOperations = [nameTie, changeTie, removeTie, decideTie, tieSaid, reopenTie, answerAround] as const;
const back = (_answer: unknown, params: CaseParams): string => `/mensen/${params.case}/kring`;

export const circlePage = page<CaseParams, PlanModel>({
	name: "planning.circle",
	path: "/mensen/:case/kring",
	who: "support-a-plan",
	params: CaseParams,
	about: (params) => params.case,
	standing: ["responsible", "part", "person"],
	load: (visit) => loadPlan(visit, visit.params.case),
	title: (language) => texts(language).circleWindow,
	view: (model, sight) => CirclePage({ model, sight }),
	forms: [
		...circleOperations.map(({ worker }) => formTo<CaseParams>(worker, back)),
		...[askTie, worryAboutTie, layWorryDown].map((one) => formTo<CaseParams>(one, back)),
	],
	dress: "worker",
});
/** The person's forms of the circle. */
export const circleForms = (road: string): readonly FormOn<NoParams>[] => circleOperations.map(({ person }) => formTo<NoParams>(person, () => road));
export const personCirclePage = page<NoParams, PlanModel>({
	name: "planning.own-circle",
	path: "/mijn/mensen",
	who: "decide-on-own-plan",
	params: NoParams,
	load: loadOwnPlan,
	title: (language) => texts(language).circleWindow,
	view: (model, sight) => CirclePage({ model, sight }),
	forms: circleForms("/mijn/mensen"),
	dress: "worker",
});
