/** Somebody else's report about the person: a snapshot, kept only when really needed, and only for a while (PRIV-07). */
import type { ThingId } from "#src/kernel/ids.ts";
import type { JournalEntry } from "#src/kernel/journal.ts";
import type { CalendarDay, Instant } from "#src/kernel/time.ts";

/** What stays: who wrote it, when, what for, and until when it was here. The words themselves lie apart and go. */
type Report = {
	readonly report: ThingId;
	readonly author: string;
	readonly on: CalendarDay;
	readonly purpose: string;
	readonly until: CalendarDay;
};
type E<Kind extends string, Body> = JournalEntry<`privacy.${Kind}`, Body>;
export type ReportEntry = E<"report-kept", Report> | E<"report-put-away", { readonly report: ThingId }>;
export type KeptReport = Report & { readonly at: Instant; readonly by: string | null; readonly putAway?: Instant | undefined };
