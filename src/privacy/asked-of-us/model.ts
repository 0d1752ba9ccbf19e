/** What an organisation would like of us arrives as a question. It may be declined, with a reason; a yes makes it no task (CON-32). */
import type { MemberId, ThingId } from "#src/kernel/ids.ts";
import type { JournalEntry } from "#src/kernel/journal.ts";
import type { CalendarDay, Instant } from "#src/kernel/time.ts";

/** What is no work of whoever stands between: reasons that lie ready, each with a sentence to pass on. */
export const notOurs = ["convince", "collect", "check", "report-back", "judge"] as const;
export type NotOurs = (typeof notOurs)[number];

type E<Kind extends string, Body> = JournalEntry<`privacy.${Kind}`, Body>;
export type AskedOfUsEntry =
	| E<
			"asked-of-us",
			{
				readonly asked: ThingId;
				readonly disclosure: ThingId;
				readonly words: string;
				readonly organisationName: string;
				readonly holder: MemberId;
				readonly lookAgain: CalendarDay;
			}
	  >
	| E<
			"answered-for-us",
			{ readonly asked: ThingId; readonly answer: "yes" | "no"; readonly because?: NotOurs | undefined; readonly words?: string | undefined }
	  >;
export type AskedOfUs = {
	readonly asked: ThingId;
	readonly disclosure: ThingId;
	readonly words: string;
	readonly organisationName: string;
	readonly at: Instant;
	readonly readers: readonly string[];
	readonly answered?: {
		readonly answer: "yes" | "no";
		readonly because?: NotOurs | undefined;
		readonly words?: string | undefined;
		readonly at: Instant;
	};
};
