/** Somebody of the circle who joined: a name and a yes, nothing more (NET-09). What they do is 'I would like to ...', never a task or a date (NET-08). */
import type { JournalEntry } from "#src/kernel/journal.ts";
import type { CalendarDay } from "#src/kernel/time.ts";
import type { Nearness } from "../circle-model.ts";
import type { Yes } from "../yes.ts";

/** How they come in: with a link of their own, on paper, or because they told it. */
export const joinWays = ["link", "paper", "told"] as const;
export type JoinWay = (typeof joinWays)[number];
/** What somebody in the circle can say, at will and without a reason. */
export const seatSayings = ["join", "would-like", "not-any-more", "pause", "go-on", "fine", "less", "leave"] as const;
export type SeatSaying = (typeof seatSayings)[number];

/** Where everybody sits now, as the person put them. */
export type Move = { readonly tie: string; readonly near: Nearness; readonly turn: number };
type E<Kind extends string, Body> = JournalEntry<`planning.${Kind}`, Body>;
export type SeatEntry =
	| E<"circle-placed", { readonly moves: readonly Move[]; readonly yes: Yes }>
	/** `called`: how the person is called; it and the name are all a seat is told of the circle. */
	| E<
			"tie-invited",
			{ readonly tie: string; readonly seat: string; readonly name: string; readonly called: string; readonly how: JoinWay; readonly yes: Yes }
	  >
	| E<
			"tie-told",
			{
				readonly tie: string;
				readonly seat?: string | undefined;
				readonly what: SeatSaying;
				readonly words?: string | undefined;
				/** Which 'would like' it is, or which is over. */
				readonly like?: string | undefined;
				/** Nobody stands in yet: somebody looks at that again on a day (NET-11). */
				readonly without?: { readonly holder: string | null; readonly lookAgain: CalendarDay } | undefined;
				readonly closes: readonly string[];
			}
	  >
	/** 'Is it still all right?' asked at looking back (NET-11). */
	| E<"still-asked", { readonly tie: string; readonly seat?: string | undefined }>
	| E<"stand-in-named", { readonly tie: string; readonly standIn: string | null; readonly closes: readonly string[] }>;
