/** Sources that are not a signal about anybody: advice to a third person, and a contact of our own that is thinning. */
import { z } from "zod";
import type { MemberId, TeamId, ThingId } from "#src/kernel/ids.ts";
import type { JournalEntry } from "#src/kernel/journal.ts";
import type { CalendarDay, Instant } from "#src/kernel/time.ts";

/** Who asks how to help somebody else. No name of theirs is kept, and none of the family (NBH-07, NBH-08, ANTI-26). */
export const askers = ["yard-visitor", "resident", "shop", "key-figure", "volunteer", "partner"] as const;
export const Asker = z.enum(askers);
export type Asker = z.infer<typeof Asker>;

export type Advised = { readonly advice: ThingId; readonly from: Asker; readonly words: string; readonly said?: string; readonly team: TeamId };
/** A question to ourselves about a contact that is thinning, with what we change (SIG-10). */
export type Thinning = {
	readonly thinning: ThingId;
	readonly change: string;
	readonly holder: MemberId;
	readonly lookAgainOn: CalendarDay;
};
export type SourceEntry = JournalEntry<"signalling.advised", Advised> | JournalEntry<"signalling.thinning", Thinning>;

/** What is known of a contact without anybody having to fill anything in. */
export type ContactFacts = {
	readonly lastContactAt: Instant | null;
	/** Visits we planned and did not come to, and promises of ours that we moved or took back. */
	readonly movedByUs: number;
	/** A visit stood planned, its day is past, and nothing was written after it. */
	readonly leftOpen: number;
	/** We came and there was nobody, or it did not suit. */
	readonly notMet: number;
	/** They asked us something and have not heard. */
	readonly unanswered: number;
};
