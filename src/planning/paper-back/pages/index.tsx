/** The roads of what comes back from paper, for who works along and for the person. */
import { z } from "zod";
import { CaseId, ThingId } from "#src/kernel/ids.ts";
import type { Language } from "#src/kernel/language.ts";
import { isOk, ok, type Result, refuse } from "#src/kernel/result.ts";
import { asFile, asPlain, type PlainAttachment } from "#src/platform/attachments/plain.ts";
import { type AnyPage, formTo, page, type Visit } from "#src/platform/http/page.ts";
import { loadOwnPlan, loadPlan, type PlanModel } from "../../pages/load.ts";
import { foldStrengths } from "../../strengths/fold.ts";
import { sheets } from "../model.ts";
import { keepFilledIn } from "../operations.ts";
import { texts } from "../texts/index.ts";
import { nowOn } from "./now.ts";
import { type PaperModel, PaperPage, type PapersModel, PapersPage } from "./view.tsx";

const blad = z.enum(sheets).optional().catch(undefined);
const CasePapers = z.object({ case: CaseId, blad });
const OwnPapers = z.object({ blad });
const CasePaper = z.object({ case: CaseId, paper: ThingId });
const OwnPaper = z.object({ paper: ThingId });
type CasePapers = z.infer<typeof CasePapers>;
type OwnPapers = z.infer<typeof OwnPapers>;
type CasePaper = z.infer<typeof CasePaper>;
type OwnPaper = z.infer<typeof OwnPaper>;

const worker = { who: "support-a-plan", about: (params: { readonly case: CaseId }) => params.case, standing: ["responsible", "part"] } as const;
const person = { who: "decide-on-own-plan" } as const;
const shared = { title: (language: Language) => texts(language).window, dress: "worker" } as const;

const papers = (plan: Result<PlanModel>, sheet: CasePapers["blad"]): Result<PapersModel> => (isOk(plan) ? ok({ plan: plan.value, sheet }) : plan);
const onePaper = async (visit: Visit<unknown>, plan: Result<PlanModel>, id: string): Promise<Result<PaperModel>> => {
	if (!isOk(plan)) return plan;
	const paper = plan.value.papers.find((one) => one.paper === id);
	if (!paper) return refuse("kernel.nothing-here");
	const cards = paper.sheet === "cards" ? foldStrengths(await visit.journal.ofCase(visit.tx, plan.value.case)).lines : [];
	return ok({ plan: plan.value, paper, now: nowOn(plan.value, cards, paper.sheet, visit.language) });
};
const photoOf = async (visit: Visit<unknown>, plan: Result<PlanModel>, id: string): Promise<Result<PlainAttachment>> => {
	if (!isOk(plan)) return plan;
	const known = plan.value.papers.some((one) => one.paper === id && one.photo);
	return asPlain(known ? await visit.journal.attached(visit.tx, plan.value.case, id) : undefined);
};
const file = asFile("blad");

export const papersPage: AnyPage = page<CasePapers, PapersModel>({
	...shared,
	...worker,
	name: "planning.papers",
	path: "/mensen/:case/plan/papier",
	params: CasePapers,
	load: async (visit) => papers(await loadPlan(visit, visit.params.case), visit.params.blad),
	view: (model, sight) => <PapersPage model={model} sight={sight} />,
	forms: [formTo<CasePapers>(keepFilledIn.worker, (answer, params) => `/mensen/${params.case}/plan/papier/${String(answer["paper"])}`)],
});
export const ownPapersPage: AnyPage = page<OwnPapers, PapersModel>({
	...shared,
	...person,
	name: "planning.own-papers",
	path: "/mijn/plan/papier",
	params: OwnPapers,
	load: async (visit) => papers(await loadOwnPlan(visit), visit.params.blad),
	view: (model, sight) => <PapersPage model={model} sight={sight} />,
	forms: [formTo<OwnPapers>(keepFilledIn.person, (answer) => `/mijn/plan/papier/${String(answer["paper"])}`)],
});
export const filledInPage: AnyPage = page<CasePaper, PaperModel>({
	...shared,
	...worker,
	name: "planning.filled-in",
	path: "/mensen/:case/plan/papier/:paper",
	params: CasePaper,
	load: async (visit) => onePaper(visit, await loadPlan(visit, visit.params.case), visit.params.paper),
	view: (model, sight) => <PaperPage model={model} sight={sight} />,
});
export const ownFilledInPage: AnyPage = page<OwnPaper, PaperModel>({
	...shared,
	...person,
	name: "planning.own-filled-in",
	path: "/mijn/plan/papier/:paper",
	params: OwnPaper,
	load: async (visit) => onePaper(visit, await loadOwnPlan(visit), visit.params.paper),
	view: (model, sight) => <PaperPage model={model} sight={sight} />,
});
export const filledInPhoto: AnyPage = page<CasePaper, PlainAttachment>({
	...shared,
	...worker,
	name: "planning.filled-in-photo",
	path: "/mensen/:case/plan/papier/:paper/foto",
	params: CasePaper,
	load: async (visit) => photoOf(visit, await loadPlan(visit, visit.params.case), visit.params.paper),
	file,
	view: () => <></>,
});
export const ownFilledInPhoto: AnyPage = page<OwnPaper, PlainAttachment>({
	...shared,
	...person,
	name: "planning.own-filled-in-photo",
	path: "/mijn/plan/papier/:paper/foto",
	params: OwnPaper,
	load: async (visit) => photoOf(visit, await loadOwnPlan(visit), visit.params.paper),
	file,
	view: () => <></>,
});
/** The pages for who works along. */
export const paperPages: readonly AnyPage[] = [papersPage, filledInPage, filledInPhoto];
export const ownPaperPages: readonly AnyPage[] = [ownPapersPage, ownFilledInPage, ownFilledInPhoto];
