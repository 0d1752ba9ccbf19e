/** The words of sharing and being open: what was told to whom, what the person says about it, who looked and why. */
import type { CaseId, MemberId, ThingId } from "#src/kernel/ids.ts";
import type { JournalEntry } from "#src/kernel/journal.ts";
import type { CalendarDay, Instant } from "#src/kernel/time.ts";
import type { AskedOfUsEntry } from "./asked-of-us/model.ts";
import type { ConsentEntry } from "./consent/model.ts";
import type { HouseholdEntry } from "./household/model.ts";
import type { ItemsEntry } from "./items/model.ts";
import type { ReportEntry } from "./snapshots/model.ts";
import type { PieceEntry } from "./pieces/model.ts";
import type { RequestEntry } from "./requests/model.ts";
import type { HowSaid, Recipient } from "./said.ts";

/** What sharing may be for. Fixed in code: there is no aim that controls, collects or checks (PRIN-01). */
export const aims = ["support", "keep-home", "payment-arrangement", "look-together", "hand-over", "safety"] as const;
export type Aim = (typeof aims)[number];
/** What somebody may be asked for, and gets a sentence to pass on instead of an answer. */
export const refusedAims = ["control", "collection", "benefit-check", "address-check", "fraud-search"] as const;
export const askedAims = [...aims, ...refusedAims] as const;

/** What can be shared, one by one. There is no item for everything (PRIV-04, ANTI-23). */
export const itemKinds = ["contact-made", "worker-name", "payment-agreement", "next-contact", "how-to-reach", "what-helps", "other"] as const;
export type ItemKind = (typeof itemKinds)[number];
/** Why somebody is in trouble is theirs to tell. */
export const askedItems = [...itemKinds, "cause"] as const;
export type AskedItem = (typeof askedItems)[number];
export type Item = { readonly kind: ItemKind; readonly words?: string | undefined };

export const consents = ["before", "after", "refused", "not-asked"] as const;
export type Consent = (typeof consents)[number];
export { type HowSaid, howSaid, type Recipient } from "./said.ts";
/** One disclosure: items, to whom, for what, on which ground, until when (PRIV-01). */
export type Disclosed = {
	readonly disclosure: ThingId;
	readonly items: readonly Item[];
	readonly recipient: Recipient;
	readonly aim: Aim;
	readonly forWhat?: string | undefined;
	readonly ground: string;
	readonly consent: Consent;
	readonly argument?: string | undefined;
	/** The letter of consent it rests on: withdrawn, this stops with it (PRIV-05). */
	readonly letter?: ThingId | undefined;
	readonly until: CalendarDay;
	/** Who shared it, and until told the one who owes the person the telling. */
	readonly holder: MemberId;
	/** When the holder looks again whether the person was told; absent when they already know. */
	readonly tellBy?: CalendarDay | undefined;
	/** Whom it would endanger if the person knew now. */
	readonly heldBack?: string | undefined;
};
/** Why a message did not reach the receiver. */
export const notReached = ["no-address", "no-settings", "refused", "unsure", "gave-up"] as const;
export type NotReached = (typeof notReached)[number];
type SaidBy = { readonly how: HowSaid; readonly witness?: string | undefined };

type E<Kind extends string, Body> = JournalEntry<`privacy.${Kind}`, Body>;
export type PrivacyEntry =
	| RequestEntry
	| AskedOfUsEntry
	| PieceEntry
	| ItemsEntry
	| ConsentEntry
	| ReportEntry
	| HouseholdEntry
	| E<"disclosed", Disclosed>
	/** What the receiver reads: the items and nothing else. */
	| E<
			"item-handed",
			{
				readonly disclosure: ThingId;
				readonly items: readonly Item[];
				readonly about: string;
				readonly contact: MemberId;
				readonly until: CalendarDay;
			}
	  >
	/** Told to the person: something is not shown here. */
	| E<"held-back", { readonly what: "disclosure" | "safety" }>
	/** What was held back is told now. */
	| E<"held-back-ended", { readonly what: "safety" }>
	| E<
			"told-and-asked",
			{
				readonly disclosure: ThingId;
				readonly answer: "yes" | "no";
				readonly words?: string | undefined;
				readonly told?: Disclosed | undefined;
			} & SaidBy
	  >
	| E<"sharing-stopped", { readonly disclosure: ThingId; readonly tell: ThingId; readonly holder: MemberId; readonly tellBy: CalendarDay } & SaidBy>
	| E<"receiver-told", { readonly disclosure: ThingId; readonly tell: ThingId; readonly how: string }>
	/** A message to the receiver did not arrive, or nobody knows: a human being tells them. */
	| E<"receiver-not-reached", { readonly disclosure: ThingId; readonly tell: ThingId; readonly why: NotReached }>
	/** Its last day is over. */
	| E<"sharing-ended", { readonly disclosure: ThingId; readonly on: CalendarDay }>
	| E<
			"item-asked",
			{
				readonly asked: ThingId;
				readonly disclosure: ThingId;
				readonly item: ItemKind;
				readonly organisationName: string;
				readonly holder: MemberId;
				readonly lookAgain: CalendarDay;
			}
	  >
	| E<"item-answered", { readonly asked: ThingId; readonly how: string }>
	/** The person's own words beside an entry, or only that it is not true (PRIV-14). */
	| E<"beside", { readonly entry: string; readonly text?: string | undefined; readonly untrue: boolean } & SaidBy>
	| E<"opened-with-reason", { readonly member: MemberId; readonly reason: string; readonly until: Instant }>
	| E<
			"asked-why",
			{
				readonly question: ThingId;
				readonly member: MemberId;
				readonly day: CalendarDay;
				readonly words?: string | undefined;
				readonly holder: MemberId;
				readonly lookAgain: CalendarDay;
			} & SaidBy
	  >
	| E<"why-answered", { readonly question: ThingId; readonly words: string }>
	/** A talk about the person: with whom, on what, and whether they were there (PRIV-06). */
	| E<"talked-about", { readonly with: string; readonly on: CalendarDay; readonly about: string; readonly present: boolean }>
	/** `asked`: a next one, with the person's yes. `act`: what only they knew was forgotten, and they choose anew. */
	| E<
			"page-given",
			{
				readonly person: string;
				readonly until: Instant;
				readonly way?: "card" | undefined;
				readonly asked?: boolean | undefined;
				readonly act?: "word-forgotten" | undefined;
			}
	  >
	| E<"page-withdrawn", { readonly person: string; readonly way?: "letter" | "card" | undefined }>;

export type Disclosure = Disclosed & {
	readonly at: Instant;
	readonly told?: { readonly at: Instant; readonly answer: "yes" | "no"; readonly words?: string | undefined; readonly how: HowSaid } | undefined;
	readonly stopped?:
		| {
				readonly at: Instant;
				readonly tell: ThingId;
				readonly receiverTold?: { readonly at: Instant; readonly how: string } | undefined;
				readonly notReached?: NotReached | undefined;
		  }
		| undefined;
	/** Its last day came. */
	readonly ended?: CalendarDay | undefined;
};
export type Beside = {
	readonly text?: string | undefined;
	readonly untrue: boolean;
	readonly at: Instant;
	readonly how: HowSaid;
	readonly witness?: string | undefined;
};
export type WhyQuestion = {
	readonly question: ThingId;
	readonly member: MemberId;
	readonly day: CalendarDay;
	readonly words?: string | undefined;
	readonly at: Instant;
	readonly answer?: { readonly words: string; readonly at: Instant; readonly by: string | null } | undefined;
};
export type ItemAsked = {
	readonly asked: ThingId;
	readonly item: ItemKind;
	readonly organisationName: string;
	readonly at: Instant;
	readonly answered?: { readonly how: string; readonly at: Instant } | undefined;
};
export type Opened = { readonly member: MemberId; readonly reason: string; readonly at: Instant; readonly until: Instant };
export type Talk = { readonly with: string; readonly on: CalendarDay; readonly about: string; readonly present: boolean; readonly by: string | null };
/** What is shared and said about being open, of one case. */
export type PrivacyState = {
	readonly disclosures: readonly Disclosure[];
	readonly besides: ReadonlyMap<string, readonly Beside[]>;
	readonly questions: readonly WhyQuestion[];
	readonly opened: readonly Opened[];
	readonly talks: readonly Talk[];
	/** What partners asked for beside what they read. */
	readonly asks: readonly ItemAsked[];
	/** How many things exist that the person is not shown. */
	readonly heldBack: number;
	readonly ownPage: { readonly until: Instant } | undefined;
};
export type AgreedItem = {
	readonly case: CaseId;
	readonly disclosure: ThingId;
	readonly about: string;
	readonly items: readonly Item[];
	readonly contact: MemberId;
	readonly since: Instant;
	readonly until: CalendarDay;
};
