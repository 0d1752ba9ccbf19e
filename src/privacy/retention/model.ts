/** How long what we hold stays, and how it goes (PRIV-12, PRIV-15). */
import type { CaseId, MemberId } from "#src/kernel/ids.ts";
import type { JournalEntry } from "#src/kernel/journal.ts";
import type { CalendarDay, Instant } from "#src/kernel/time.ts";
import type { HowSaid } from "../said.ts";
import type { Piece, WhyPiece } from "../pieces/model.ts";

/** On which ground a matter as a whole is kept. */
export const matterRules = ["wmo", "jeugdwet", "plan-alone"] as const;
export type MatterRule = (typeof matterRules)[number];
/** `council`: what the council was asked, which stands apart from its matter. */
export const retentionRules = [...matterRules, "notes", "council"] as const;
export type RetentionRule = (typeof retentionRules)[number];
/** From which moment a term counts: of each item when it was made, of the whole since its last change, or since letting go. */
export const starts = ["item", "last-change", "let-go"] as const;
export type Starts = (typeof starts)[number];
/** A question to the council is never let go: it counts from when it was put, or from its answer. */
export const startsOf = (rule: RetentionRule): readonly Starts[] => (rule === "council" ? starts.filter((one) => one !== "let-go") : starts);
export type Term = {
	readonly rule: RetentionRule;
	readonly from: CalendarDay;
	readonly months: number;
	readonly starts: Starts;
	/** The law, or why an organisation keeps it otherwise. */
	readonly why: string;
	readonly least: number;
	readonly own: boolean;
};

/** What there is of a matter that was let go, by kind of entry: how many, the first, the last. Envelopes only. */
export type Held = {
	readonly case: CaseId;
	readonly rule: MatterRule;
	readonly letGoAt: Instant | null;
	readonly kinds: Readonly<Record<string, readonly [count: number, first: Instant, last: Instant]>>;
	readonly card: boolean;
	readonly plan: boolean;
	/** Somebody still has something to do in it. */
	readonly open: boolean;
	/** The person asked to leave it as it is, and that was granted. */
	readonly restricted: boolean;
};
/** `notes`: what was said about the contact · `rest`: all but what lives on · `all`: everything, and the key. */
export type Going = "notes" | "rest" | "all";
/** Why somebody is no second person: they may do this only since, or one let the other in just now. */
export type FallsShort = "new" | "same-hand" | "no-history";
/** Why it goes: its term is over, or the person asked for it. */
export type WhyGoing = RetentionRule | "asked";
export type Due = {
	readonly matter: CaseId;
	readonly what: Going;
	readonly rule: WhyGoing;
	readonly due: CalendarDay;
	/** Kinds that stay, `%` for whatever follows. */
	readonly spared: readonly string[];
	readonly madeBefore: Instant;
	/** How many really go: what is spared or newer is not counted. */
	readonly entries: number;
	/** The term as it was then. */
	readonly months?: number | undefined;
	readonly starts?: Starts | undefined;
};
/** Why something that was decided on stays after all. */
export const whysKept = ["runs", "open", "restricted", "wished", "other-term", "one-hand"] as const;
export type WhyKept = (typeof whysKept)[number];

/** The line of a matter as it stood when some of what it was made from went: ids and moments. */
export type LineKept = {
	readonly address: string | null;
	readonly area: string | null;
	readonly team: string;
	readonly person: string | null;
	readonly station: string;
	readonly responsible: string | null;
	readonly firstNoticed: CalendarDay | null;
	readonly arrivedAt: Instant;
	readonly pickedUpAt: Instant | null;
	readonly weighedAt: Instant | null;
	readonly firstContactAt: Instant | null;
	readonly lastContactAt: Instant | null;
	readonly letGoAt: Instant | null;
	readonly intensity: string | null;
	readonly signals: number;
};
export type PartyKept = { readonly party: string; readonly standing: string; readonly reach: readonly string[]; readonly since: Instant };

type E<Kind extends string, Body> = JournalEntry<`privacy.${Kind}`, Body>;
type SaidBy = { readonly how: HowSaid; readonly witness?: string | undefined };
export type RetentionEntry =
	| E<"kept-under", { readonly rule: MatterRule }>
	/** The person's own short words, which stay when the notes go. */
	| E<"summary-kept", { readonly text: string } & SaidBy>
	| E<"wish-kept", { readonly what: "plan"; readonly answer: "yes" | "no" } & SaidBy>
	| E<"faded", { readonly going: Going; readonly line: LineKept; readonly parties: readonly PartyKept[] }>
	| E<
			"destruction-proposed",
			{
				readonly destruction: CaseId;
				readonly by: MemberId;
				readonly notBefore: CalendarDay;
				readonly matters: readonly Due[];
				readonly pieces?: readonly Piece[] | undefined;
			}
	  >
	| E<"destruction-approved", { readonly destruction: CaseId; readonly by: MemberId }>
	/** `tookBack`: it was asked by the person, who asks it no more. */
	| E<"destruction-withdrawn", { readonly destruction: CaseId; readonly by: string; readonly tookBack?: boolean | undefined }>
	| E<
			"destroyed",
			{
				readonly destruction: CaseId;
				readonly gone: readonly Gone[];
				readonly kept: readonly CaseId[];
				readonly whyKept?: Readonly<Record<string, WhyKept>> | undefined;
				readonly pieces?: readonly { readonly entry: string; readonly gone: boolean; readonly because?: WhyKept | undefined }[] | undefined;
			}
	  >;
export type Gone = { readonly matter: CaseId; readonly what: Going; readonly entries: number };

export type Proposal = {
	readonly id: CaseId;
	readonly proposedBy: MemberId;
	readonly proposedAt: Instant;
	readonly notBefore: CalendarDay;
	readonly approvedBy: MemberId | null;
	readonly withdrawnAt: Instant | null;
	/** The person asked it no more. */
	readonly tookBack: boolean;
	readonly doneAt: Instant | null;
	readonly matters: readonly {
		readonly matter: CaseId;
		readonly what: Going;
		readonly rule: WhyGoing;
		readonly due: CalendarDay;
		readonly entries: number;
		readonly state: "proposed" | "gone" | "kept";
		readonly because: WhyKept | null;
		readonly spared: readonly string[];
		readonly madeBefore: Instant;
		readonly months: number | null;
		readonly starts: Starts | null;
	}[];
	/** What it is about of matters that stay: kinds and reasons, never what they say. */
	readonly pieces: readonly {
		readonly entry: string;
		readonly matter: CaseId;
		readonly kind: string;
		readonly why: WhyPiece;
		readonly part: boolean;
		readonly rule: RetentionRule | null;
		readonly due: CalendarDay | null;
		readonly months: number | null;
		readonly starts: Starts | null;
		readonly state: "proposed" | "gone" | "kept";
		readonly because: WhyKept | null;
	}[];
};
