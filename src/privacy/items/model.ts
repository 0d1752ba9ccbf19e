/** Single items of a matter that still runs: each goes when the term of its own ground is over (PRIV-12, PRIV-15). */
import type { CaseId, MemberId, ThingId } from "#src/kernel/ids.ts";
import type { JournalEntry } from "#src/kernel/journal.ts";
import type { CalendarDay, Instant } from "#src/kernel/time.ts";
import type { HowSaid } from "../said.ts";
import type { RetentionRule, Starts } from "../retention/model.ts";

/** One item past its term, from its envelope alone. */
export type PastItem = {
	readonly case: CaseId;
	readonly responsible: MemberId | null;
	readonly rule: RetentionRule;
	readonly entry: string;
	readonly kind: string;
	readonly made: Instant;
};
/** What of one running matter is past its term. */
export type ItemsDue = {
	readonly matter: CaseId;
	readonly responsible: MemberId | null;
	/** Since when the oldest of it is. */
	readonly due: CalendarDay;
	readonly rule: RetentionRule;
	readonly items: readonly {
		readonly entry: string;
		readonly kind: string;
		readonly rule: RetentionRule;
		readonly due: CalendarDay;
		readonly madeBefore: Instant;
		readonly months: number;
		readonly starts: Starts;
	}[];
};

type Said = { readonly how?: HowSaid | undefined; readonly witness?: string | undefined };
type E<Kind extends string, Body> = JournalEntry<`privacy.${Kind}`, Body>;
export type ItemsEntry =
	/** Told in the matter itself, a week before: what is older than its term goes, and may be kept longer. `thing`: what is open for who is responsible. */
	| E<
			"items-announced",
			{
				readonly destruction: CaseId;
				readonly thing?: ThingId | undefined;
				readonly holder?: MemberId | undefined;
				readonly lookAgain: CalendarDay;
				readonly goesOn: CalendarDay;
			}
	  >
	/** Who is responsible looked at it, and told the person. */
	| E<"items-told", { readonly things: readonly ThingId[]; readonly words?: string | undefined }>
	/** This one stays for now: still needed, or the person wishes so. */
	| E<"item-kept", { readonly entry: string; readonly until: CalendarDay; readonly why?: string | undefined } & Said>
	| E<
			"items-gone",
			{
				readonly destruction: CaseId;
				readonly things: readonly ThingId[];
				readonly gone: number;
				readonly stayed: number;
				readonly by: readonly MemberId[];
			}
	  >
	/** It was taken back: nothing goes. */
	| E<"items-stay", { readonly destruction: CaseId; readonly things: readonly ThingId[] }>;
