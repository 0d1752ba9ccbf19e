/** The roads of writing together, for who works along and for the person. */
import { z } from "zod";
import { CaseId, ThingId } from "#src/kernel/ids.ts";
import { ok, type Result } from "#src/kernel/result.ts";
import { type FormOn, formTo, page, type Visit } from "#src/platform/http/page.ts";
import { domainKeys } from "../../domains.ts";
import { sayNo, sayYes } from "../../operations.ts";
import { loadOwnPlan, loadPlan, type PlanModel } from "../../pages/load.ts";
import { findLaid } from "../handlers.ts";
import { putInPlan, sayYesHere } from "../operations.ts";
import { lanesOn } from "../sheet.ts";
import { texts } from "../texts/index.ts";
import { TogetherPage } from "./page.tsx";
import type { TogetherModel } from "./view.tsx";

/** `kant`: a side of life, `zin`: a sentence that was chosen to write about. */
const asked = { kant: z.enum(domainKeys).optional(), zin: ThingId.optional().catch(undefined), woord: z.literal("mis").optional() };
const Params = z.object({ case: CaseId, ...asked });
type Params = z.infer<typeof Params>;
/** What the person's own page may be asked for. */
export const OwnParams = z.object(asked);
export type OwnParams = z.infer<typeof OwnParams>;

/** The plan with what lies on the table. */
export const loadTogether = async (visit: Visit<OwnParams>, load: () => Promise<Result<PlanModel>>): Promise<Result<TogetherModel>> => {
	const plan = await load();
	if (plan.kind !== "ok") return plan;
	const laid = await findLaid(visit, plan.value.case);
	return ok({
		plan: plan.value,
		lanes: laid ? Object.fromEntries(lanesOn(laid.sheet)) : {},
		fresh: { matter: visit.newId(), goal: visit.newId() },
		about: visit.params.kant,
		chosen: visit.params.zin,
		missed: visit.params.woord === "mis",
	});
};
const road = (of: string): string => `/mensen/${of}/plan/samen`;

export const togetherPage = page<Params, TogetherModel>({
	name: "planning.together",
	path: "/mensen/:case/plan/samen",
	who: "support-a-plan",
	params: Params,
	about: (params) => params.case,
	standing: ["responsible", "part"],
	load: (visit) => loadTogether(visit, () => loadPlan(visit, visit.params.case)),
	title: (language) => texts(language).window,
	view: (model, sight) => TogetherPage({ model, sight }),
	forms: [
		...[putInPlan, sayYes, sayNo].map(({ worker }) => formTo<Params>(worker, (_answer, params) => road(params.case))),
		formTo<Params>(sayYesHere, (answer, params) => `${road(params.case)}${answer["missed"] === true ? "?woord=mis" : ""}`),
	],
	dress: "worker",
});
/** The person's own, without the bar of their other pages: app puts it among those. */
export const personTogetherPage = page<OwnParams, TogetherModel>({
	name: "planning.own-together",
	path: "/mijn/plan/samen",
	who: "decide-on-own-plan",
	params: OwnParams,
	load: (visit) => loadTogether(visit, () => loadOwnPlan(visit)),
	title: (language) => texts(language).window,
	view: (model, sight) => TogetherPage({ model, sight }),
	forms: [putInPlan, sayYes, sayNo].map(({ person }) => formTo<OwnParams>(person, () => "/mijn/plan/samen")),
	dress: "worker",
});
/** The person's forms of it, each back to `to`. */
export const togetherForms = (to: string): readonly FormOn<OwnParams>[] =>
	[putInPlan, sayYes, sayNo].map(({ person }) => formTo<OwnParams>(person, () => to));
