/** What may come after a contact: beside a note, and nothing of it has to. */
import type { CalendarDay, EntryId, Instant, JournalEntry } from "#src/kernel/index.ts";

/** What a note can hold besides its words. */
export type AfterNote = {
	/** Small things that are different from before, one a line (CON-13). */
	readonly changes?: readonly string[] | undefined;
	/** To whom it was said out loud, as a compliment. */
	readonly saidTo?: string | undefined;
	/** What worked at this door (the memory of the door). */
	readonly worked?: string | undefined;
	/** When they would like us again, in their own words. */
	readonly nextWords?: string | undefined;
	/** Who of their own people comes along next time - 'nobody' included (CON-08). */
	readonly ownPeople?: string | undefined;
	/** One note for more than one of a household: the same words stand with each of them. */
	readonly together?: true | undefined;
};
/** Three quick marks about how it began (CON-04). */
export type HowItBegan = {
	readonly saidWho?: boolean | undefined;
	readonly saidWhy?: string | undefined;
	/** Whether they found it all right that we talked, in their words. */
	readonly asked?: string | undefined;
};
export const writers = ["person", "worker", "together"] as const;
export type Writer = (typeof writers)[number];
export const parkedEnds = ["told", "let-go"] as const;

export type AfterEntry =
	/** Seen, and not for now: for its writer alone, with a day to look at it again (CON-27). */
	| JournalEntry<"contact.parked", { readonly parked: string; readonly words: string; readonly returnOn: CalendarDay }>
	| JournalEntry<"contact.unparked", { readonly parked: string; readonly how: (typeof parkedEnds)[number] }>
	/** Spoken in after a visit: heard by its maker alone, and gone once it is written out. */
	| JournalEntry<"contact.recorded", { readonly recording: string; readonly writeOutOn: CalendarDay }>
	| JournalEntry<"contact.written-out", { readonly recording: string }>
	/** A photo of what was written by hand; who wrote it is known (CON-26). */
	| JournalEntry<"contact.paper-kept", { readonly paper: string; readonly wroteBy?: Writer | undefined; readonly words?: string | undefined }>
	/** What was found in a note and taken over with a tap: names of people around them, what they are good at, what they like (NET-03, CON-12). */
	| JournalEntry<
			"contact.offers-taken",
			{
				readonly note: string;
				readonly names: readonly string[];
				readonly ties: readonly {
					readonly tie: string;
					readonly name: string;
					readonly kind: "own" | "acquaintance";
					readonly relation?: string | undefined;
				}[];
				readonly witness?: string | undefined;
				readonly strengths: readonly string[];
				readonly interests: readonly string[];
			}
	  >;

type At = { readonly entry: EntryId; readonly at: Instant; readonly by: string | null };
export type Parked = At & { readonly parked: string; readonly words: string; readonly returnOn: CalendarDay };
export type Recording = At & { readonly recording: string; readonly writeOutOn: CalendarDay };
export type Paper = At & { readonly paper: string; readonly wroteBy: Writer | undefined; readonly words: string | undefined };
export type Taken = At & { readonly names: readonly string[]; readonly strengths: readonly string[]; readonly interests: readonly string[] };
export type AfterState = {
	readonly parked: readonly Parked[];
	readonly recordings: readonly Recording[];
	readonly papers: readonly Paper[];
	readonly taken: readonly Taken[];
};
