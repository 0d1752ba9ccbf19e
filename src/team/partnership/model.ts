/** What organisations agreed on working together: what for, what not for, from when on arrears are told, what is shared, who tells whom (TEAM-08, SIG-29). */
import type { CalendarDay, Instant } from "#src/kernel/time.ts";

/** For what somebody can be behind, each with a threshold of its own (SIG-30); the value list of the national model for early debt signals. `other`: whatever has no line of its own. */
export const creditorKinds = [
	"rent",
	"mortgage",
	"energy",
	"water",
	"health",
	"cak-premium",
	"cak-contribution",
	"tax",
	"benefits",
	"study",
	"other",
] as const;
export type CreditorKind = (typeof creditorKinds)[number];
/** From how many months, and from how much, arrears are told. What is left out does not count; when both are there, both must be reached. */
export type Threshold = { readonly kind: CreditorKind; readonly months?: number | undefined; readonly amount?: number | undefined };
/** What is agreed with a landlord unless somebody agrees otherwise (SIG-29). */
export const usualThreshold: Threshold = { kind: "rent", months: 2 };

/** What can be shared with a partner: fixed choices, so that nobody has to guess what was meant. Why somebody is in trouble is none of them (PRIV-04). */
export const sharedItems = ["contact-made", "worker-name", "payment-agreement", "next-contact", "how-to-reach", "what-helps"] as const;
export type SharedItem = (typeof sharedItems)[number];

/** One version of an agreement. A newer one follows it; nothing is overwritten. */
export type Partnership = {
	readonly id: string;
	readonly organisation: string;
	readonly aim: string;
	readonly notAim: string;
	/** Empty: this organisation tells us of no arrears. */
	readonly thresholds: readonly Threshold[];
	/** The only things that are shared with them, beside the answers everybody gets who tells us something. */
	readonly shared: readonly SharedItem[];
	/** Who tells whom, in own words. */
	readonly whoTells: string;
	readonly signedByUs: string;
	readonly signedByThem: string;
	readonly signedOn: CalendarDay | null;
	readonly reviewOn: CalendarDay | null;
	readonly from: CalendarDay;
	readonly until: CalendarDay | null;
};
/** A key for a partner's own system, as far as anybody may know it: never the key itself. */
export type ApiKey = {
	readonly id: string;
	readonly organisation: string;
	readonly called: string;
	readonly madeAt: Instant;
	readonly shown: boolean;
	readonly usedOn: CalendarDay | null;
	readonly endedAt: Instant | null;
};
