/** What the list shows: one page of it, in one of its views. */
import { z } from "zod";
import { AreaId, CaseId } from "#src/kernel/ids.ts";
import type { Language } from "#src/kernel/language.ts";
import { mayAtAll } from "#src/kernel/policy.ts";
import { addDays, CalendarDay } from "#src/kernel/time.ts";
import { listAreas } from "#src/neighbourhood/server.ts";
import { membersById } from "#src/team/server.ts";
import type { Visit } from "#src/platform/http/page.ts";
import type { Work } from "#src/platform/operations/handler.ts";
import { mattersOf } from "../matters.ts";
import { type HandOverAlarm, loadAlarms } from "../partners/alarms.ts";
import { countApart } from "../public/apart/store.ts";
import { type AnswerOwed, type Floor, floors, type OpenMatter } from "../model.ts";
import { listBasement } from "../store.ts";
import { texts } from "../texts/index.ts";
import { type After, type Counts, countList, type Listed, type ListFilter, listByAge, listByErasing, listByThreat } from "./store.ts";

/** What nobody took up; what has a day; what somebody took up; what is about to be erased. */
export const views = ["niemand", "datum", "opgepakt", "wissen"] as const;
export type View = (typeof views)[number];
export const PAGE = 50;
const BASEMENT = 20;
/** A step whose day has been stays on the list of days for two weeks. */
const GONE_BY_DAYS = 14;

const After = z.string().transform((text, context): After => {
	const day = CalendarDay.safeParse(text.slice(0, 10));
	const about = CaseId.safeParse(text.slice(11));
	if (day.success && about.success) return { day: day.data, case: about.data };
	context.addIssue({ code: "custom", message: "after" });
	return z.NEVER;
});
const orNothing = <Value>(schema: z.ZodType<Value>) => z.union([z.literal("").transform(() => undefined), schema]).optional();
export const Params = z.object({
	toon: z.enum(views).optional(),
	gebied: orNothing(AreaId),
	etage: orNothing(z.enum(["1", "2", "3", "4", "5"]).transform((floor) => Number(floor) as Floor)),
	na: After.optional(),
});
export type Params = z.infer<typeof Params>;

export type ListRow = { readonly matter: OpenMatter; readonly name: string | undefined; readonly eraseOn: CalendarDay | null };
export type Model = {
	readonly view: View;
	readonly rows: readonly ListRow[];
	readonly counts: Counts;
	readonly areas: readonly { readonly id: string; readonly name: string }[];
	readonly filter: ListFilter;
	readonly floors: readonly Floor[];
	/** Where the next page begins; null on the last. */
	readonly next: After | null;
	/** How many messages wait apart, until a human looked. */
	readonly apart: number;
	/** Handed over twice or more while nobody spoke with anybody there. */
	readonly handOvers: readonly HandOverAlarm[];
	/** Whether this is the first page. */
	readonly first: boolean;
	readonly basement: readonly (AnswerOwed & { readonly title: string })[];
};

const findRows = (work: Work, view: View, filter: ListFilter, after: After | undefined, from: CalendarDay): Promise<readonly Listed[]> => {
	const most = PAGE + 1;
	switch (view) {
		case "niemand":
			return listByAge(work.tx, "noticed", filter, after, most);
		case "opgepakt":
			return listByAge(work.tx, "picked-up", filter, after, most);
		case "datum":
			return listByThreat(work.tx, filter, after, from, most);
		case "wissen":
			return listByErasing(work.tx, filter, after, most);
	}
};
/** The matters of a page, and who holds them. */
const loadShown = async (work: Visit<Params>, shown: readonly Listed[]) => {
	const matters = await mattersOf(
		work,
		shown.map((one) => one.case),
		work.language,
	);
	return {
		matters,
		names: await membersById(
			work.tx,
			matters.map((one) => one.holder),
		),
	};
};
/** Loads a page of the list: what does not wait for anything else is asked at once. */
export const loadList = async (work: Visit<Params>): Promise<Model> => {
	const { toon: view = "niemand", gebied, etage, na } = work.params;
	const filter: ListFilter = { area: gebied, floor: etage };
	const from = addDays(work.today, -GONE_BY_DAYS);
	const rows = findRows(work, view, filter, na, from);
	const [found, { matters, names }, counts, areas, apart, handOvers, basement] = await Promise.all([
		rows,
		rows.then((all) => loadShown(work, all.slice(0, PAGE))),
		countList(work.tx, filter, from),
		listAreas(work.tx),
		mayAtAll(work.actor.roles, "pick-up") ? countApart(work.tx) : 0,
		loadAlarms(work, work.language),
		view === "niemand" && na === undefined ? loadBasement(work, work.language) : [],
	]);
	const shown = found.slice(0, PAGE);
	const days = new Map(shown.map((one) => [one.case as string, one.day]));
	const last = shown.at(-1);
	return {
		view,
		rows: matters.map((matter) => ({
			matter,
			name: matter.holder === null ? undefined : names.get(matter.holder)?.name,
			eraseOn: view === "wissen" ? (days.get(matter.case) ?? null) : null,
		})),
		counts,
		areas: areas.map(({ id, name }) => ({ id, name })),
		filter,
		floors,
		next: found.length > PAGE && last ? { day: last.day, case: last.case } : null,
		apart,
		handOvers,
		first: na === undefined,
		basement,
	};
};
const loadBasement = async (work: Work, language: Language): Promise<Model["basement"]> => {
	const owed = await listBasement(work.tx, BASEMENT);
	const titles = new Map((await mattersOf(work, [...new Set(owed.map((one) => one.case))], language)).map((one) => [one.case as string, one.title]));
	return owed.map((one) => ({ ...one, title: titles.get(one.case) ?? texts(language).matter.window }));
};
/** Dated matters for Today, the nearest first: an announced step that comes while nobody spoke yet (SIG-31). */
export const listDated = async (work: Work, language: Language, most: number): Promise<readonly OpenMatter[]> => {
	const found = await listByThreat(work.tx, {}, undefined, work.today, most);
	return mattersOf(
		work,
		found.map((one) => one.case),
		language,
	);
};
