/** What the day of a worker reads: take-overs whose day came, looking back that is due, and what there is to celebrate. */
import type { CaseId } from "#src/kernel/ids.ts";
import type { AnyEntry } from "#src/kernel/journal.ts";
import { addDays, type CalendarDay, dayOf, type Instant } from "#src/kernel/time.ts";
import { listCases, listOpenThings } from "#src/people/server.ts";
import type { OpenThing } from "#src/people/index.ts";
import { type DomainKey, foldPlan } from "#src/planning/index.ts";
import type { Work } from "#src/platform/operations/handler.ts";
import { foldCarryingOut } from "./fold.ts";

type Reading = Pick<Work, "tx" | "journal" | "today">;
const due = (things: readonly OpenThing[], today: CalendarDay): readonly OpenThing[] =>
	things.filter((one) => one.lookAgain !== null && one.lookAgain <= today);

/** Take-overs whose hand-back day is here: hand back, or a new period with an argument (EXE-17). */
export const listTakeOversDue = async (work: Reading, holder?: string): Promise<readonly OpenThing[]> =>
	due(await listOpenThings(work.tx, { kinds: ["carrying-out.take-over"], ...(holder === undefined ? {} : { holder }) }), work.today);
/** Looking back that was agreed, with its day; due or still to come (EXE-06). */
export const listLookBacks = async (work: Reading, member: string): Promise<readonly OpenThing[]> =>
	listOpenThings(work.tx, { holder: member, kinds: ["carrying-out.look-back"] });

export type Celebration = { readonly case: CaseId; readonly at: Instant } & (
	| { readonly kind: "handed-back"; readonly domain: DomainKey; readonly words?: string | undefined }
	| { readonly kind: "went-well"; readonly words: string }
);
const celebrated = [
	"carrying-out.handed-back",
	"carrying-out.took-over",
	"carrying-out.looked-back",
	"planning.success",
	"planning.words-agreed",
	"planning.step-added",
	"planning.step-done",
];
const ofCase = (of: CaseId, entries: readonly AnyEntry[], since: CalendarDay): readonly Celebration[] => {
	const state = foldCarryingOut(entries);
	const plan = foldPlan(entries);
	return [
		...state.takeOvers.flatMap(({ domain, back }): readonly Celebration[] =>
			back ? [{ case: of, at: back.at, kind: "handed-back", domain, words: back.words }] : [],
		),
		...state.lookBacks.flatMap((one) => one.wentWell.map((words): Celebration => ({ case: of, at: one.at, kind: "went-well", words }))),
		...plan.successes.flatMap((one): readonly Celebration[] => {
			const words = plan.texts[one.id]?.now?.words;
			return words === undefined ? [] : [{ case: of, at: one.at, kind: "went-well", words }];
		}),
		...plan.steps.flatMap((step): readonly Celebration[] => {
			const words = step.done?.words ?? plan.texts[step.id]?.now?.words;
			return step.done && words !== undefined ? [{ case: of, at: step.done.at, kind: "went-well", words }] : [];
		}),
	].filter((one) => dayOf(one.at) >= since);
};
/** What went well lately with the people one is first responsible for, newest first (EXE-05). */
export const listCelebrations = async (work: Reading, member: string, days = 14): Promise<readonly Celebration[]> => {
	const lines = await listCases(work.tx, { responsible: member });
	const entries = await work.journal.ofCases(
		work.tx,
		lines.map((line) => line.case),
		celebrated,
	);
	const since = addDays(work.today, -days);
	return lines.flatMap((line) => ofCase(line.case, entries.get(line.case) ?? [], since)).sort((one, other) => other.at.localeCompare(one.at));
};
