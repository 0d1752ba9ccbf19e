/** Weighing: shall I go? A conversation in own words, kept in versions. Nothing here adds up to anything (LEG-01, ANTI-07). */
import { z } from "zod";
import { CaseId, day, line, many, MemberId, ThingId, whole, words } from "#src/kernel/index.ts";
import type { CalendarDay, EntryId, Instant, JournalEntry } from "#src/kernel/index.ts";
import { type DomainKey, domainKeys } from "#src/people/index.ts";

/** Places on the care continuum: from own request (1) to compulsory admission (7). A place, not an amount (LEG-20). */
export type Step = 1 | 2 | 3 | 4 | 5 | 6 | 7;
export const CareStep = whole(1, 7).transform((place) => place as Step);
/** From here on nobody asked for us. */
export const UNASKED: Step = 3;
/** From here on we press: second opinion, review day, what goes well, and an explanation owed (LEG-03). */
export const DRANG: Step = 5;

/** Seven full outcomes of the same size; none stands first because it would be better (LEG-18). */
export const outcomes = ["go", "not-now", "residents", "no-go", "sender-first", "connect", "legal-route"] as const;
export type WeighOutcome = (typeof outcomes)[number];
/** To whom is harm done (LEG-07)? */
export const harmed = ["self", "children", "others"] as const;
/** On which of three grounds we depart from what the person wants (PRIN-07). */
export const grounds = ["safety", "law", "society"] as const;
/** The only two reasons to come in spite of 'no uninvited visits' (LEG-24). */
export const dangers = ["life", "child"] as const;
/** Six grounds to stay away, and 'too light for this': a few words to point at, beside the own words; none is needed (LEG-11, LEG-13, LEG-14, LEG-15, LEG-17, LEG-24). */
export const noGrounds = [
	"sender-did-nothing",
	"no-backing",
	"only-control",
	"no-ground",
	"nothing-to-bring",
	"household-wish",
	"too-light",
] as const;
export type NoGround = (typeof noGrounds)[number];
/** After a 'not now', of the same size beside each other (LEG-22). */
export const afterNo = ["stop-for-now", "try-differently", "wait-for-them"] as const;
export type AfterNo = (typeof afterNo)[number];
/** From drang upward more than one side of somebody's life is looked at (LEG-25, ACC-13). */
export const SIDES = 2;

const bare = {
	case: CaseId,
	why: words(4000),
	whyMe: words(4000).optional(),
	harmTo: many(z.enum(harmed), 3),
	fact: words(2000).optional(),
	sure: words(1000).optional(),
	told: words(1000).optional(),
	riskOfGoing: words(2000).optional(),
	riskOfStaying: words(2000).optional(),
	bring: words(1000).optional(),
	hesitations: words(2000).optional(),
	step: CareStep,
	stepWhy: words(2000).optional(),
	secondWho: line(120).optional(),
	secondSaid: words(2000).optional(),
	goesWell: words(2000).optional(),
	well: z.partialRecord(z.enum(domainKeys), words(1000)).optional(),
	strengthen: words(2000).optional(),
	ownPeople: words(2000).optional(),
	ground: z.enum(grounds).optional(),
	said: words(2000).optional(),
	wishDanger: z.enum(dangers).optional(),
	wishAccount: words(2000).optional(),
	outcome: z.enum(outcomes),
	noGround: z.enum(noGrounds).optional(),
	missing: words(1000).optional(),
	after: z.enum(afterNo).optional(),
	watcher: MemberId.optional(),
	wouldChange: words(1000).optional(),
	lookAgainOn: day.optional(),
};
type Asked = { readonly field: string; readonly code: string; readonly when: boolean };
/** What is asked grows with the depth: one line to ring and ask, more from unasked help, most from pressing up (LEG-03). Not going asks a watcher and a day (LEG-18). */
export const WeighInput = z.object(bare).superRefine((given, context) => {
	const going = given.outcome === "go";
	const pressing = going && given.step >= DRANG;
	const sides = Object.keys(given.well ?? {}).length;
	const asked: readonly Asked[] = [
		{ field: "riskOfGoing", code: "weighing.both-risks", when: going && given.step >= UNASKED && !given.riskOfGoing },
		{ field: "riskOfStaying", code: "weighing.both-risks", when: going && given.step >= UNASKED && !given.riskOfStaying },
		{ field: "stepWhy", code: "weighing.why-this-step", when: going && given.step >= UNASKED && !given.stepWhy },
		{ field: "harmTo", code: "weighing.harm-to-whom", when: pressing && given.harmTo.length === 0 },
		{ field: "fact", code: "weighing.harm-fact", when: pressing && !given.fact },
		{ field: "sure", code: "weighing.harm-sure", when: pressing && !given.sure },
		{ field: "told", code: "weighing.harm-told", when: pressing && !given.told },
		{ field: "secondWho", code: "weighing.from-drang", when: pressing && !given.secondWho },
		{ field: "secondSaid", code: "weighing.from-drang", when: pressing && !given.secondSaid },
		{ field: `well.${domainKeys[0]}`, code: "weighing.more-than-one-side", when: pressing && sides < SIDES },
		{ field: "ownPeople", code: "weighing.which-own-people", when: pressing && !given.ownPeople },
		{ field: "ground", code: "weighing.which-ground", when: pressing && !given.ground },
		{ field: "said", code: "weighing.what-was-said", when: pressing && !given.said },
		{ field: "lookAgainOn", code: "weighing.review-day", when: pressing && !given.lookAgainOn },
		{ field: "watcher", code: "weighing.watcher", when: !going && !given.watcher },
		{ field: "lookAgainOn", code: "weighing.look-again", when: !going && !given.lookAgainOn },
	];
	for (const { field, code, when } of asked) if (when) context.addIssue({ code: "custom", path: field.split("."), message: code });
});
export type WeighInput = z.infer<typeof WeighInput>;

type Optional<Value> = Value | undefined;
export type WeighingBody = {
	readonly version: number;
	readonly why: string;
	readonly whyMe?: Optional<string>;
	readonly harmTo: readonly (typeof harmed)[number][];
	readonly fact?: Optional<string>;
	readonly sure?: Optional<string>;
	readonly told?: Optional<string>;
	readonly riskOfGoing?: Optional<string>;
	readonly riskOfStaying?: Optional<string>;
	readonly bring?: Optional<string>;
	readonly hesitations?: Optional<string>;
	readonly step: Step;
	readonly stepWhy?: Optional<string>;
	readonly secondOpinion?: Optional<{ readonly who: string; readonly said: string }>;
	readonly goesWell?: Optional<string>;
	/** What goes well on each side of life, not only on the side that worries (LEG-25). */
	readonly well?: Optional<Readonly<Partial<Record<DomainKey, string>>>>;
	readonly strengthen?: Optional<string>;
	readonly ownPeople?: Optional<string>;
	readonly ground?: Optional<(typeof grounds)[number]>;
	/** What was said about it with the person (PRIN-07). */
	readonly said?: Optional<string>;
	readonly overWish?: Optional<{ readonly danger: (typeof dangers)[number]; readonly account: string }>;
	readonly outcome: WeighOutcome;
	readonly noGround?: Optional<NoGround>;
	readonly after?: Optional<AfterNo>;
	readonly watcher?: Optional<string>;
	readonly wouldChange?: Optional<string>;
	readonly lookAgainOn?: Optional<CalendarDay>;
	/** The open thing that keeps this from ending nowhere. */
	readonly watch?: Optional<string>;
};

/** What was done over somebody's head; each asks an explanation afterwards (LEG-08). */
export const acts = ["pressing", "in-spite-of-wish", "take-over", "told-somebody", "other"] as const;
export type Act = (typeof acts)[number];
export const accountTo = ["person", "household", "surroundings"] as const;
export type AccountBody = {
	readonly account: string;
	readonly for: { readonly act: Act; readonly words?: Optional<string> };
	readonly to: (typeof accountTo)[number];
	readonly lookAgainOn: CalendarDay;
	readonly holder?: Optional<string>;
};

export const OweAccountInput = z.object({ case: CaseId, act: z.enum(acts), words: words(2000), to: z.enum(accountTo), lookAgainOn: day.optional() });
export type OweAccountInput = z.infer<typeof OweAccountInput>;
export const GiveAccountInput = z.object({ case: CaseId, account: ThingId, how: words(2000), reaction: words(2000) });
export type GiveAccountInput = z.infer<typeof GiveAccountInput>;
export const StepDownInput = z.object({ case: CaseId, step: CareStep, why: words(2000).optional() });
export type StepDownInput = z.infer<typeof StepDownInput>;
export const HindsightInput = z.object({ case: CaseId, version: whole(1, 10_000), words: words(4000) });
export type HindsightInput = z.infer<typeof HindsightInput>;

export type WeighingEntry =
	| JournalEntry<"weighing.written", WeighingBody>
	| JournalEntry<"weighing.stepped-down", { readonly step: Step; readonly why: string }>
	| JournalEntry<"weighing.account-owed", AccountBody>
	| JournalEntry<"weighing.account-given", { readonly account: string; readonly how: string; readonly reaction: string }>
	| JournalEntry<"weighing.hindsight", { readonly version: number; readonly words: string }>;

export type Hindsight = { readonly words: string; readonly at: Instant; readonly by: string | null };
/** One version, with who wrote it, when, and what was thought of it later. */
export type Weighed = WeighingBody & {
	readonly entry: EntryId;
	readonly at: Instant;
	readonly by: string | null;
	readonly hindsight: readonly Hindsight[];
};
export type AccountOwed = AccountBody & {
	readonly at: Instant;
	readonly by: string | null;
	readonly given?: { readonly how: string; readonly reaction: string; readonly at: Instant };
};
/** Where we stand on the continuum, since when and why (LEG-20). */
export type Position = { readonly step: Step; readonly why: string | undefined; readonly at: Instant; readonly by: string | null };
export type WeighingState = {
	readonly versions: readonly Weighed[];
	readonly positions: readonly Position[];
	readonly accounts: readonly AccountOwed[];
};
