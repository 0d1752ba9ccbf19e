/** The week's roads: the worker's, the person's, and the one sheet of each. */
import { z } from "zod";
import { type FormOn, formTo, page } from "#src/platform/http/page.ts";
import { texts } from "../texts/index.ts";
import { changeObligation, endObligation, holdClash, nameClash, noteObligation } from "../week-operations.ts";
import { loadOwnPlan, loadPlan, type PlanModel } from "./load.ts";
import { CaseParams, NoParams } from "./plan.tsx";
import { SheetPage, sheetSizes } from "./sheet.tsx";
import { WeekPage } from "./week-view.tsx";

const weekOperations = [noteObligation, changeObligation, endObligation, holdClash, nameClash] as const;
const ofCase = {
	who: "support-a-plan",
	params: CaseParams,
	about: (params: CaseParams) => params.case,
	standing: ["responsible", "part", "person"],
	dress: "worker",
} as const;
const ofPerson = { who: "decide-on-own-plan", params: NoParams, load: loadOwnPlan, dress: "worker" } as const;

export const weekPage = page<CaseParams, PlanModel>({
	...ofCase,
	name: "planning.week",
	path: "/mensen/:case/week",
	load: (visit) => loadPlan(visit, visit.params.case),
	title: (language) => texts(language).weekWindow,
	view: (model, sight) => WeekPage({ model, sight }),
	forms: weekOperations.map(({ worker }) => formTo<CaseParams>(worker, (_answer, params) => `/mensen/${params.case}/week`)),
});
const papier = z.enum(sheetSizes).optional().catch(undefined);
const CaseSheet = CaseParams.extend({ papier });
type CaseSheet = z.infer<typeof CaseSheet>;
const OwnSheet = z.object({ papier });
type OwnSheet = z.infer<typeof OwnSheet>;
export const sheetPage = page<CaseSheet, PlanModel>({
	...ofCase,
	params: CaseSheet,
	name: "planning.sheet",
	path: "/mensen/:case/week/blad",
	load: (visit) => loadPlan(visit, visit.params.case),
	title: (language) => texts(language).week.sheetTitle,
	view: (model, sight) => SheetPage({ model, sight }),
});
/** The person's forms of the week. */
export const weekForms = (road: string): readonly FormOn<NoParams>[] => weekOperations.map(({ person }) => formTo<NoParams>(person, () => road));
export const personWeekPage = page<NoParams, PlanModel>({
	...ofPerson,
	name: "planning.own-week",
	path: "/mijn/week",
	title: (language) => texts(language).weekWindow,
	view: (model, sight) => WeekPage({ model, sight }),
	forms: weekForms("/mijn/week"),
});
export const personSheetPage = page<OwnSheet, PlanModel>({
	...ofPerson,
	params: OwnSheet,
	name: "planning.own-sheet",
	path: "/mijn/week/blad",
	title: (language) => texts(language).week.sheetTitle,
	view: (model, sight) => SheetPage({ model, sight }),
});
