/** Matters that may be one household: asked of a human, brought together, or kept apart. Each stays under its own key. */
import type { JournalEntry } from "#src/kernel/journal.ts";
import type { CaseId, MemberId, ThingId } from "#src/kernel/ids.ts";
import type { Instant } from "#src/kernel/time.ts";

/** Why we ask, as codes of sentences. Never a figure. */
export const reasons = [
	"street-spelled-otherwise",
	"postcode-same-street-other",
	"addition-missing",
	"addition-otherwise",
	"same-name",
	"name-spelled-otherwise",
	"other-name",
	"same-door",
	"same-in-register",
	"same-street-other-number",
] as const;
export type Reason = (typeof reasons)[number];

/** 'Is this the same household?' `question` is the open thing, with who answers it. */
export type MaybeSame = { readonly question: ThingId; readonly with: CaseId; readonly reasons: readonly Reason[]; readonly holder: MemberId };
/** `hands`: open things that went to who already works with the other matter, and who held them. */
export type BroughtTogether = {
	readonly question: ThingId;
	readonly with: CaseId;
	readonly to?: string;
	readonly hands: readonly { readonly thing: string; readonly from: string | null }[];
};
export type KeptApart = { readonly question: ThingId; readonly with: CaseId };
/** The answer was taken back: everything stands as it did while it was asked. */
export type AskedAgain = { readonly question: ThingId; readonly with: CaseId; readonly hands: BroughtTogether["hands"] };
/** A signal that had come into this matter by itself goes to a matter of its own. */
export type SetApart = { readonly question: ThingId; readonly signal: ThingId; readonly to: CaseId };
export type PutBack = { readonly question: ThingId; readonly signal: ThingId; readonly from: CaseId };

export type TogetherEntry =
	| JournalEntry<"signalling.maybe-same", MaybeSame>
	| JournalEntry<"signalling.brought-together", BroughtTogether>
	| JournalEntry<"signalling.kept-apart", KeptApart>
	| JournalEntry<"signalling.asked-again", AskedAgain>
	| JournalEntry<"signalling.set-apart", SetApart>
	| JournalEntry<"signalling.put-back", PutBack>;

export type Bond = {
	readonly id: ThingId;
	/** The matter that came later, and follows. */
	readonly case: CaseId;
	/** The matter that was there, and leads. */
	readonly with: CaseId;
	readonly state: "asked" | "together" | "apart";
	readonly reasons: readonly Reason[];
	readonly signal: ThingId | null;
	readonly since: Instant;
};
