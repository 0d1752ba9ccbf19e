/** The roads of the household's one plan, and of the papers made round it. */
import { z } from "zod";
import { CaseId, ThingId } from "#src/kernel/ids.ts";
import type { Language } from "#src/kernel/language.ts";
import { isOk, ok, type Result, refuse } from "#src/kernel/result.ts";
import { listParties } from "#src/people/server.ts";
import { membersById } from "#src/team/server.ts";
import { type AnyPage, formTo, page, type Visit } from "#src/platform/http/page.ts";
import { fill } from "#src/platform/texts/catalogue.ts";
import { loadOwnPlan, loadPlan, type PlanModel } from "../../pages/load.ts";
import { CaseParams, NoParams } from "../../pages/plan.tsx";
import { goalsOfOthers, standingAgreements, standingGoals, startsWithI, stepsOf, wordsOf } from "../../plan-view-model.ts";
import { standingDemands } from "../../week-rules.ts";
import { foldHousehold, type Paper } from "../fold.ts";
import { answerPart, chooseOption, endPart, keepWay, linkPart, makePaper, noteOption, offPage, ownPage } from "../operations.ts";
import { type PaperWords, paperPdf } from "../pdf.ts";
import { aroundHousehold } from "../rules.ts";
import { householdTexts } from "../texts/index.ts";
import { type HouseholdModel, HouseholdPage } from "./view.tsx";

const operations = [ownPage, offPage, linkPart, answerPart, endPart, noteOption, chooseOption, keepWay, makePaper] as const;
/** Everybody who comes or asks, said at once: nobody begins a second line unseen (TEAM-04). */
const withHousehold = async (visit: Visit<unknown>, loaded: Result<PlanModel>): Promise<Result<HouseholdModel>> => {
	if (!isOk(loaded)) return loaded;
	const plan = loaded.value;
	const [entries, parties] = await Promise.all([visit.journal.ofCase(visit.tx, plan.case), listParties(visit.tx, plan.case)]);
	const state = foldHousehold(entries);
	const along = await membersById(
		visit.tx,
		parties.filter(({ standing }) => standing === "responsible" || standing === "part").map(({ party }) => party),
	);
	const around = aroundHousehold([
		plan.helper?.name,
		...[...along.values()].map(({ name }) => name),
		...state.parts.filter(({ ended }) => ended === undefined).map(({ organisation }) => organisation),
		...standingDemands(plan.state).map(({ by }) => by),
		...plan.state.ties.filter(({ kind }) => kind === "helper").map(({ name }) => name),
		...plan.state.goals.flatMap(({ owner }) => (owner.kind === "other" ? [owner.name] : [])),
	]);
	return ok({ plan, state, around });
};
const title = (language: Language): string => householdTexts(language).window;

export const householdPage: AnyPage = page<CaseParams, HouseholdModel>({
	name: "planning.household",
	path: "/mensen/:case/huishouden",
	who: "support-a-plan",
	params: CaseParams,
	about: (params) => params.case,
	standing: ["responsible", "part"],
	load: async (visit) => withHousehold(visit, await loadPlan(visit, visit.params.case)),
	title,
	view: (model, sight) => <HouseholdPage model={model} sight={sight} />,
	forms: operations.map(({ worker }) => formTo<CaseParams>(worker, (_answer, params) => `/mensen/${params.case}/huishouden`)),
	dress: "worker",
});
export const ownHouseholdPage: AnyPage = page<NoParams, HouseholdModel>({
	name: "planning.own-household",
	path: "/mijn/huishouden",
	who: "decide-on-own-plan",
	params: NoParams,
	load: async (visit) => withHousehold(visit, await loadOwnPlan(visit)),
	title,
	view: (model, sight) => <HouseholdPage model={model} sight={sight} />,
	forms: operations.map(({ person }) => formTo<NoParams>(person, () => "/mijn/huishouden")),
	dress: "worker",
});

/** The plan's words as they stand, under plain headings; nothing is put in or left out for whoever asks (PLA-22). */
export const paperWords = (plan: PlanModel, paper: Pick<Paper, "organisation" | "form" | "fields">, language: Language): PaperWords => {
	const t = householdTexts(language);
	const { state } = plan;
	const says = (ids: readonly string[]): readonly string[] => ids.flatMap((id) => wordsOf(state, id) ?? []);
	const goals = standingGoals(state);
	const others = [undefined, ...goals.map(({ id }) => id)].flatMap((id) => goalsOfOthers(state, id));
	const steps = [undefined, ...goals.map(({ id }) => id)].flatMap((id) => stepsOf(state, id));
	const all = { organisation: paper.organisation, form: paper.form, name: plan.person.called };
	return {
		title: paper.form,
		cover: fill(t.cover, all),
		lead: fill(t.coverLead, all),
		fields: paper.fields,
		planTitle: fill(t.planTitle, all),
		planLead: t.planLead,
		plan: [
			{ heading: t.planMatters, lines: says(state.matters) },
			{ heading: t.planGoals, lines: says(goals.map(({ id }) => id)) },
			{
				heading: t.planOthers,
				lines: others.map((goal) =>
					fill(t.stepBy, { who: goal.owner.kind === "other" ? goal.owner.name : "", words: wordsOf(state, goal.id) ?? "" }),
				),
			},
			{
				heading: t.planSteps,
				// 'Ik bel ...' says already who does it.
				lines: steps.map((step) => {
					const words = wordsOf(state, step.id) ?? "";
					return step.who.kind === "person" && startsWithI(words)
						? words
						: fill(t.stepBy, { who: step.who.name ?? (step.who.kind === "person" ? t.me : ""), words });
				}),
			},
			{ heading: t.planAgreements, lines: says(standingAgreements(state).map(({ id }) => id)) },
		].filter(({ lines }) => lines.length > 0),
		sheet: (at, total) => fill(t.sheet, { at, all: total }),
	};
};
type PaperFile = { readonly pdf: string };
const made = async (visit: Visit<unknown>, loaded: Result<PlanModel>, id: string): Promise<Result<PaperFile>> => {
	if (!isOk(loaded)) return loaded;
	const paper = foldHousehold(await visit.journal.ofCase(visit.tx, loaded.value.case)).papers.find((one) => one.id === id);
	if (!paper) return refuse("kernel.nothing-here");
	return ok({ pdf: Buffer.from(await paperPdf(paperWords(loaded.value, paper, visit.language), visit.language)).toString("base64") });
};
const file = ({ pdf }: PaperFile) => ({ name: "plan.pdf", type: "application/pdf", text: new Uint8Array(Buffer.from(pdf, "base64")) });
const CasePaper = z.object({ case: CaseId, paper: ThingId });
const OwnPaper = z.object({ paper: ThingId });

export const paperPage: AnyPage = page<z.infer<typeof CasePaper>, PaperFile>({
	name: "planning.paper",
	path: "/mensen/:case/huishouden/papier/:paper",
	who: "support-a-plan",
	params: CasePaper,
	about: (params) => params.case,
	standing: ["responsible", "part"],
	load: async (visit) => made(visit, await loadPlan(visit, visit.params.case), visit.params.paper),
	title,
	view: () => <></>,
	file,
	dress: "worker",
});
export const ownPaperPage: AnyPage = page<z.infer<typeof OwnPaper>, PaperFile>({
	name: "planning.own-paper",
	path: "/mijn/huishouden/papier/:paper",
	who: "decide-on-own-plan",
	params: OwnPaper,
	load: async (visit) => made(visit, await loadOwnPlan(visit), visit.params.paper),
	title,
	view: () => <></>,
	file,
	dress: "worker",
});
