/** The talk at the table: with the person, who sets the agenda and brings whom they want, and with only the main ones of the organisations, who speak for the rest (EXE-22). */
import type { JournalEntry } from "#src/kernel/journal.ts";
import type { CalendarDay } from "#src/kernel/time.ts";
import type { Yes } from "../yes.ts";

export type TalkTime = { readonly on?: CalendarDay | undefined; readonly time?: string | undefined; readonly place?: string | undefined };
export const seatSides = ["own", "trade"] as const;
export type SeatSide = (typeof seatSides)[number];
/** `speaksFor`: whose mandate somebody holds, besides their own organisation's. */
export type SeatWords = {
	readonly name: string;
	readonly side: SeatSide;
	readonly organisation?: string | undefined;
	readonly speaksFor: readonly string[];
};
export const talkEnds = ["held", "dropped"] as const;
export type TalkEnd = (typeof talkEnds)[number];

type E<Kind extends string, Body> = JournalEntry<`planning.${Kind}`, Body>;
export type TalkEntry =
	| E<"talk-called", { readonly talk: string; readonly holder: string | null; readonly lookAgain: CalendarDay } & TalkTime>
	/** Another day or place; `there`: whether the person will be there. */
	| E<
			"talk-changed",
			{
				readonly talk: string;
				readonly holder: string | null;
				readonly there?: "yes" | "no" | undefined;
				readonly lookAgain?: CalendarDay | undefined;
			} & TalkTime
	  >
	/** What it goes about: the person's own words, or said out loud. */
	| E<"talk-point", { readonly talk: string; readonly point: string; readonly words: string; readonly yes: Yes }>
	| E<"talk-point-gone", { readonly talk: string; readonly point: string }>
	| E<"talk-seat", { readonly talk: string; readonly seat: string } & SeatWords>
	| E<"talk-seat-gone", { readonly talk: string; readonly seat: string }>
	| E<"talk-over", { readonly talk: string; readonly how: TalkEnd; readonly words?: string | undefined }>
	/** Rules that stand in each other's way go to the council, without names (ORG-04). */
	| E<"put-to-council", { readonly question: string; readonly words: string }>;
