/** A round along doors, or activating visits: it begins with what residents gain, and ends when everybody has heard something (SIG-24 to SIG-28). */
import type { CaseId, MemberId, TeamId } from "#src/kernel/ids.ts";
import type { JournalEntry } from "#src/kernel/journal.ts";
import type { CalendarDay, Instant } from "#src/kernel/time.ts";

export const roundKinds = ["doors", "activating"] as const;
export type RoundKind = (typeof roundKinds)[number];
/** Why we go there. A list of the administration is not among them and never will be (SIG-38, ANTI-08). */
export const streetGrounds = ["asked", "concerned"] as const;
export type StreetGround = (typeof streetGrounds)[number];
/** Whose view it is; the two stand beside each other (SIG-27). */
export const viewSides = ["residents", "commissioner"] as const;
export type ViewSide = (typeof viewSides)[number];

export type Offer = { readonly expected: string; readonly offer: string };
export type Street = { readonly street: string; readonly ground: StreetGround };
export type View = { readonly id: string; readonly side: ViewSide; readonly words: string; readonly at: Instant };
export type Door = { readonly id: string; readonly address: string; readonly day: CalendarDay; readonly member: string };
export type Enquiry = {
	readonly id: CaseId;
	readonly area: string;
	readonly team: TeamId;
	readonly kind: RoundKind;
	readonly gain: string;
	readonly holder: MemberId;
	readonly commissioner: string;
	readonly begunAt: Instant;
	readonly endedAt: Instant | null;
	/** What residents said was erased: when, and how much it was (PRIV-12). */
	readonly erased: { readonly at: Instant; readonly items: number } | null;
	readonly offers: readonly Offer[];
	readonly streets: readonly Street[];
};
/** Somebody who comes or came to a door: which organisation and when, and nothing else (SIG-25). */
export type Visitor = { readonly organisation: string; readonly day: CalendarDay };

/** A round lives under a key of its own: what residents say in it is not readable in the database. */
export type ItemRaised = {
	readonly item: string;
	readonly team: string;
	readonly words: string;
	readonly where?: string;
	readonly name?: string;
	readonly reachable?: string;
	/** The resident said it may go to the team as a worry. */
	readonly yes: boolean;
	readonly holder: string;
	readonly answerBy: CalendarDay;
};
export type ItemAnswered = { readonly item: string; readonly whatWeDo: string };
export type ItemToSignal = { readonly item: string; readonly matter: string };
export type EnquiryEntry =
	| JournalEntry<"signalling.item-raised", ItemRaised>
	| JournalEntry<"signalling.item-answered", ItemAnswered>
	| JournalEntry<"signalling.item-to-signal", ItemToSignal>;
export type Item = ItemRaised & {
	readonly at: Instant;
	readonly answered: { readonly whatWeDo: string; readonly at: Instant } | null;
	readonly matter: string | null;
};
