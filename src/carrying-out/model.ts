/** What happens along the way: looking back together, taking over for a while, a crisis, a decision, and deliberately doing nothing. */
import type { JournalEntry } from "#src/kernel/journal.ts";
import type { CalendarDay, Instant } from "#src/kernel/time.ts";
import type { DomainKey } from "#src/planning/index.ts";

/** How the person took part: with an own device, out loud, or on paper. */
export const hows = ["spoken", "own-device", "paper"] as const;
export type How = (typeof hows)[number];
/** 'Still all right?' to each of the own people; a pause needs no reason (NET-11). */
export const stillGood = ["good", "less", "pause"] as const;
export type StillGood = (typeof stillGood)[number];
/** To whom a domain goes back: never to somebody who takes over. */
export const givenBack = ["self", "own", "together"] as const;
export type GivenBack = (typeof givenBack)[number];
/** The only three grounds to depart from what the person wants (PRIN-07). */
export const grounds = ["safety", "law", "society"] as const;
export type Ground = (typeof grounds)[number];

export type Agrees = { readonly who: string; readonly words: string };
export type HandedOn = { readonly what: string; readonly to: string; readonly standIn?: string | undefined };
export type TieAnswer = { readonly tie: string; readonly answer: StillGood };
export type LookedBack = {
	readonly lookBack: string;
	/** Which version of the plan this made, and up to which entry of the plan's stream it reaches: enough to show it again as it was. */
	readonly version: number;
	readonly plan: { readonly seq: number; readonly yeses: number };
	readonly how: How;
	/** Who else was there; the person always is. */
	readonly present: readonly string[];
	readonly wentWell: readonly string[];
	readonly agrees: readonly Agrees[];
	readonly changes?: string | undefined;
	readonly handOn: readonly HandedOn[];
	readonly ties: readonly TieAnswer[];
	readonly next?: { readonly thing: string; readonly on: CalendarDay; readonly holder: string | null } | undefined;
};
export type Period = { readonly reason: string; readonly backOn: CalendarDay; readonly backWhen: string };
/** Over the head: on which ground, and what was said about it. */
export type OverHead = { readonly ground: Ground; readonly said: string };
export type TookOver = Period & {
	readonly takeOver: string;
	readonly domain: DomainKey;
	readonly from: CalendarDay;
	/** How the person agreed; left out when it was done over their head. */
	readonly agreed?: How | undefined;
	readonly overHead?: OverHead | undefined;
	/** What the person goes on doing. */
	readonly still?: string | undefined;
	readonly holder: string | null;
};

type E<Kind extends string, Body> = JournalEntry<`carrying-out.${Kind}`, Body>;
export type CarryingOutEntry =
	| E<"looked-back", LookedBack>
	| E<"took-over", TookOver>
	| E<"longer", { readonly takeOver: string; readonly holder: string | null } & Period>
	| E<
			"handed-back",
			{ readonly takeOver: string; readonly domain: DomainKey; readonly to: GivenBack; readonly on: CalendarDay; readonly words?: string | undefined }
	  >
	| E<
			"crisis-began",
			{
				readonly crisis: string;
				readonly what: string;
				readonly acts?: string | undefined;
				readonly holder: string | null;
				readonly lookAgain: CalendarDay;
			}
	  >
	| E<"crisis-ended", { readonly crisis: string; readonly changed: string }>
	| E<"decided", { readonly decision: string; readonly what: string; readonly taker: string; readonly why: string; readonly teller: string }>
	| E<"waits", { readonly thing: string; readonly because: string; readonly lookAgain: CalendarDay; readonly holder: string | null }>
	| E<"waiting-ended", { readonly thing: string; readonly words?: string | undefined }>;

type At = { readonly at: Instant; readonly by: string | null };
export type LookBack = LookedBack & At;
export type TakeOver = Omit<TookOver, keyof Period> &
	At & {
		/** Every period with its own argument, oldest first. */
		readonly periods: readonly (Period & At)[];
		readonly back?: { readonly to: GivenBack; readonly on: CalendarDay; readonly words?: string | undefined } & At;
	};
export type Crisis = { readonly id: string; readonly what: string; readonly acts?: string | undefined } & At & {
		readonly ended?: { readonly changed: string } & At;
	};
export type Decision = { readonly id: string; readonly what: string; readonly taker: string; readonly why: string; readonly teller: string } & At;
export type Waiting = { readonly thing: string; readonly because: string; readonly lookAgain: CalendarDay } & At & {
		readonly ended?: { readonly words?: string | undefined } & At;
	};
export type CarryingOut = {
	readonly lookBacks: readonly LookBack[];
	readonly takeOvers: readonly TakeOver[];
	readonly crises: readonly Crisis[];
	readonly decisions: readonly Decision[];
	readonly waiting: readonly Waiting[];
};
