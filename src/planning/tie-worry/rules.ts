/** A worry about a tie: who has one, and what it asks before somebody is asked along. Pure. */
import { type AnyEntry, type JournalEntry, type NewEntry } from "#src/kernel/journal.ts";
import { ok, type Refusal, type Result, refuse } from "#src/kernel/result.ts";
import type { CalendarDay, Instant } from "#src/kernel/time.ts";
import type { PlanState } from "../state.ts";
import type { LayWorryDown, WorryAboutTie } from "./operations.ts";

export type WorryEntry =
	| JournalEntry<
			"planning.tie-worry",
			{ readonly tie: string; readonly name: string; readonly seen: string; readonly holder: string | null; readonly lookAgain: CalendarDay }
	  >
	| JournalEntry<"planning.tie-worry-laid-down", { readonly tie: string }>;
export type TieWorry = { readonly tie: string; readonly name: string; readonly seen: string; readonly at: Instant; readonly lookAgain: CalendarDay };

/** The worries that are there, for whoever may read them; for everybody else there are none. */
export const worriesIn = (entries: readonly AnyEntry[]): readonly TieWorry[] => {
	const found = new Map<string, TieWorry>();
	for (const entry of entries as readonly WorryEntry[]) {
		if (entry.kind === "planning.tie-worry") {
			const { tie, name, seen, lookAgain } = entry.body;
			found.set(tie, { tie, name, seen, lookAgain, at: entry.at });
		}
		if (entry.kind === "planning.tie-worry-laid-down") found.delete(entry.body.tie);
	}
	return [...found.values()];
};
const same = (one: string, other: string): boolean => one.trim().toLowerCase() === other.trim().toLowerCase();
/** Before this one is asked or invited: a deliberate choice, not a slip (SAFE-07). */
export const thinkFirst = (
	worries: readonly TieWorry[],
	who: { readonly tie?: string; readonly name?: string },
	knowing: boolean,
): Refusal | undefined => {
	const worry = worries.find((one) => one.tie === who.tie || (who.name !== undefined && same(one.name, who.name)));
	return worry && !knowing ? refuse("planning.think-first", { name: worry.name }, "knowing") : undefined;
};

const written = (about: NewEntry["case"], kind: WorryEntry["kind"], body: object): NewEntry => ({
	kind,
	stream: { kind: "plan", id: about },
	case: about,
	// Few eyes: who is first responsible and who works along. Whoever reads over the person's shoulder does not read this.
	audience: { reach: "responsible" },
	body,
});
type Decided = Result<readonly NewEntry[]>;
export const decideWorry = (state: PlanState, input: WorryAboutTie, holder: string | null, today: CalendarDay): Decided => {
	const tie = state.ties.find((one) => one.id === input.tie);
	if (!tie) return refuse("planning.not-there-any-more");
	if (input.lookAgain < today) return refuse("planning.worry-looks-ahead", {}, "lookAgain");
	return ok([written(input.case, "planning.tie-worry", { tie: tie.id, name: tie.name, seen: input.seen, holder, lookAgain: input.lookAgain })]);
};
export const decideLayDown = (worries: readonly TieWorry[], input: LayWorryDown): Decided =>
	worries.some((one) => one.tie === input.tie)
		? ok([written(input.case, "planning.tie-worry-laid-down", { tie: input.tie })])
		: refuse("planning.not-there-any-more");
