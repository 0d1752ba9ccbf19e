/** When a signal that nobody used is announced, and when it goes. Pure. */
import type { CaseId, MemberId, TeamId } from "#src/kernel/ids.ts";
import type { NewEntry } from "#src/kernel/journal.ts";
import { addDays, atTime, type CalendarDay, type Instant } from "#src/kernel/time.ts";
import type { Erased, ErasingAnnounced, UnusedTerm } from "./model.ts";

/** Where a team has not agreed on a term itself. */
export const TERM_WEEKS = 26;
export const SHORTEST_WEEKS = 4;
export const LONGEST_WEEKS = 104;
/** A named person is told so many days before. */
export const ANNOUNCED_DAYS = 7;

/** The term that holds on a day: the latest that has begun; without one the term of the house, told to whoever holds most of it. */
export const termOn = (terms: readonly UnusedTerm[], day: CalendarDay): UnusedTerm =>
	[...terms].filter((one) => one.from <= day).sort((a, b) => (a.from < b.from ? 1 : -1))[0] ?? { from: day, weeks: TERM_WEEKS, watcher: null };
/** What arrived before this moment is announced today: its term is over in a week. */
export const announcedBefore = (term: UnusedTerm, today: CalendarDay): Instant =>
	atTime(addDays(today, ANNOUNCED_DAYS + 1 - term.weeks * 7), "00:00");

/** What residents said in a round that ended before this moment is erased today. */
export const endedBefore = (term: UnusedTerm, today: CalendarDay): Instant => atTime(addDays(today, 1 - term.weeks * 7), "00:00");
/** The day on which what was said in a round that ended is erased. */
export const roundErasedOn = (term: UnusedTerm, ended: CalendarDay): CalendarDay => addDays(ended, term.weeks * 7);

const entry = <Body>(kind: string, id: CaseId, named: readonly string[], body: Body): NewEntry => ({
	kind,
	// A matter of its own: when the words of the others are gone, this is still to be read.
	stream: { kind: "erasing", id },
	case: id,
	audience: { reach: "named", named },
	body,
});
/** Tells a named person a week before. */
export const announce = (
	notice: CaseId,
	{
		team,
		watcher,
		today,
		matters,
	}: { readonly team: TeamId; readonly watcher: MemberId; readonly today: CalendarDay; readonly matters: readonly CaseId[] },
): NewEntry =>
	entry<ErasingAnnounced>("signalling.erasing-announced", notice, [watcher], {
		notice,
		team,
		watcher,
		eraseOn: addDays(today, ANNOUNCED_DAYS),
		matters,
	});
export const noteErased = (id: CaseId, body: Erased): NewEntry => entry<Erased>("signalling.erased", id, [], body);
