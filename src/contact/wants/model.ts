/** Everything that has to be done, all at once; looked at together until it is clear what is really for today and what can wait (CON-23). */
import { z } from "zod";
import { type CalendarDay, CaseId, day, type Instant, type JournalEntry, lines, type MemberId, ThingId, tick, words } from "#src/kernel/index.ts";

export const whens = ["today", "wait"] as const;
export type When = (typeof whens)[number];
export const wantEnds = ["done", "not-any-more"] as const;

export const NameWantsInput = z.object({ case: CaseId, wants: lines(500, 30) });
export const SortWantInput = z.object({
	case: CaseId,
	want: ThingId,
	when: z.enum(whens),
	/** The first small thing, and it is the person's. */
	first: words(500).optional(),
	/** A worker takes it on: said out loud, and seen by everybody. */
	taken: tick,
	lookAgainOn: day.optional(),
});
export type SortWantInput = z.infer<typeof SortWantInput>;
export const EndWantInput = z.object({ case: CaseId, want: ThingId, how: z.enum(wantEnds) });

type Optional<Value> = Value | undefined;
export type WantEntry =
	| JournalEntry<"contact.want-named", { readonly want: string; readonly words: string; readonly lookAgainOn: CalendarDay }>
	| JournalEntry<
			"contact.want-sorted",
			{
				readonly want: string;
				readonly sorted: When;
				readonly first?: Optional<string>;
				readonly taken?: Optional<string>;
				readonly lookAgainOn: CalendarDay;
			}
	  >
	| JournalEntry<"contact.want-ended", { readonly want: string; readonly how: (typeof wantEnds)[number] }>;
export type Want = {
	readonly want: string;
	readonly words: string;
	readonly at: Instant;
	readonly when: When | null;
	readonly first: string | null;
	/** The worker who took it on. */
	readonly taken: MemberId | null;
	readonly lookAgainOn: CalendarDay;
	readonly ended: { readonly how: (typeof wantEnds)[number]; readonly at: Instant } | null;
};
