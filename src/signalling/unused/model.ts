/** Signals that nobody used: announced, and erased after the term a team agreed on (PRIV-12). */
import type { CaseId, MemberId, TeamId } from "#src/kernel/ids.ts";
import type { JournalEntry } from "#src/kernel/journal.ts";
import type { CalendarDay } from "#src/kernel/time.ts";

/** How long a team keeps what nobody did anything with, from a day on; who is told a week before. */
export type UnusedTerm = { readonly from: CalendarDay; readonly weeks: number; readonly watcher: MemberId | null };
export type ErasingAnnounced = {
	readonly notice: CaseId;
	readonly team: TeamId;
	readonly watcher: MemberId;
	readonly eraseOn: CalendarDay;
	readonly matters: readonly CaseId[];
};
/** `released`: somebody did something with them after all. */
export type Erased = {
	readonly team: TeamId;
	readonly on: CalendarDay;
	readonly erased: readonly CaseId[];
	readonly released: readonly CaseId[];
	readonly signals: number;
};
export type UnusedEntry = JournalEntry<"signalling.erasing-announced", ErasingAnnounced> | JournalEntry<"signalling.erased", Erased>;
