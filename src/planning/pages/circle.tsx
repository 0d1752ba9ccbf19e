/** The circle's road for the worker, and for the person. */
import type { z } from "zod";
import { ThingId } from "#src/kernel/ids.ts";
import { type FormOn, formTo, page } from "#src/platform/http/page.ts";
import { answerAround, askTie, changeTie, decideTie, nameTie, removeTie, reopenTie, tieSaid } from "../circle-operations.ts";
import { proposeGoal } from "../operations.ts";
import { askStill, hearTie, inviteTie, nameStandIn, placeTie, placeTies } from "../seats/operations.ts";
import { layWorryDown, worryAboutTie } from "../tie-worry/operations.ts";
import { texts } from "../texts/index.ts";
import { CirclePage } from "./circle-view.tsx";
import { loadCircle, loadOwnCircle, type PlanModel } from "./load.ts";
import { CaseParams, NoParams } from "./plan.tsx";

const circleOperations = [
	nameTie,
	changeTie,
	removeTie,
	decideTie,
	tieSaid,
	reopenTie,
	answerAround,
	placeTies,
	placeTie,
	inviteTie,
	hearTie,
	nameStandIn,
	// With nobody in the picture: that one would like to know people (NET-06).
	proposeGoal,
] as const;
/** `mens`: whose forms are open, where there are too many for all of them. */
const CircleParams = CaseParams.extend({ mens: ThingId.optional().catch(undefined) });
type CircleParams = z.infer<typeof CircleParams>;
const back = (_answer: unknown, params: CaseParams): string => `/mensen/${params.case}/kring`;

export const circlePage = page<CircleParams, PlanModel>({
	name: "planning.circle",
	path: "/mensen/:case/kring",
	who: "support-a-plan",
	params: CircleParams,
	about: (params) => params.case,
	standing: ["responsible", "part", "person"],
	load: (visit) => loadCircle(visit, visit.params.case),
	title: (language) => texts(language).circleWindow,
	view: (model, sight) => CirclePage({ model, sight }),
	forms: [
		...circleOperations.map(({ worker }) => formTo<CaseParams>(worker, back)),
		...[askTie, askStill, worryAboutTie, layWorryDown].map((one) => formTo<CaseParams>(one, back)),
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
	load: loadOwnCircle,
	title: (language) => texts(language).circleWindow,
	view: (model, sight) => CirclePage({ model, sight }),
	forms: circleForms("/mijn/mensen"),
	dress: "worker",
});
