/** What the entries add up to. Every text of the plan is kept the same way: how it is, how it was, and what waits for the person's yes. */
import type { ActorKind } from "#src/kernel/actor.ts";
import type { CalendarDay, Instant } from "#src/kernel/time.ts";
import type { AskAnswer, AskSide, TieWords } from "./circle-model.ts";
import type { DomainKey } from "./domains.ts";
import type { JoinWay } from "./seats/model.ts";
import type { AgreementMade, GoalOwner, SteeringForm, StepAdded, Troubled, WentWay, Yes } from "./model.ts";
import type { ClashHeld, IdeaWords, ObligationWords } from "./week-model.ts";

export type By = { readonly kind: ActorKind; readonly id: string | null };
export type Stamp = { readonly by: By; readonly at: Instant };
/** One way of saying it. Trouble carries who has it, and who saw it when that was not the person (PLA-10, PLA-13). */
export type SaidWords = Stamp & {
	readonly wording: string;
	readonly words: string;
	readonly whose?: readonly Troubled[] | undefined;
	readonly seenBy?: string | undefined;
	/** Who wrote along in it. */
	readonly along?: readonly string[] | undefined;
};
export type Standing = SaidWords & { readonly yes: Yes & Stamp };
/** One text of the plan: `now` only ever changes by the person's yes; `was` keeps every earlier one. */
export type OwnText = {
	readonly id: string;
	readonly now?: Standing | undefined;
	readonly was: readonly Standing[];
	readonly waiting?: SaidWords | undefined;
	readonly declined: readonly (SaidWords & { readonly because?: string | undefined })[];
};

export type Goal = {
	readonly id: string;
	readonly owner: GoalOwner;
	readonly tiedTo?: string | undefined;
	readonly settled?: Stamp & { readonly end: "reached" | "laid-aside"; readonly words?: string | undefined };
};
export type Step = Omit<StepAdded, "wording" | "words" | "step"> & {
	readonly id: string;
	readonly done?: Stamp & { readonly on: CalendarDay; readonly words?: string | undefined };
};
export type Went = Stamp & { readonly how: WentWay; readonly why?: string | undefined; readonly soNow?: string | undefined };
export type Agreement = Omit<AgreementMade, "wording" | "words" | "agreement"> & Stamp & { readonly id: string; readonly went: readonly Went[] };
export type Success = { readonly id: string; readonly celebrated?: string | undefined; readonly at: Instant };
export type Change = {
	readonly id: string;
	readonly then: string;
	readonly since?: string | undefined;
	readonly domain?: DomainKey | undefined;
	readonly at: Instant;
};
export type Turn = {
	readonly form: SteeringForm;
	readonly from: CalendarDay;
	readonly by: By;
	readonly yes?: Yes | undefined;
	readonly why?: string | undefined;
};
export type Domain = {
	readonly turns: readonly Turn[];
	readonly proposed?: Stamp & { readonly form: SteeringForm; readonly wording: string; readonly why?: string | undefined };
	readonly given: readonly (Stamp & { readonly words: string | null })[];
};

export type Asked = Stamp & { readonly purpose: string; readonly yes: AskAnswer; readonly whose: AskSide };
export type Tie = TieWords & {
	readonly id: string;
	readonly named: Stamp;
	readonly asked: readonly Asked[];
	readonly approached: readonly (Stamp & { readonly purpose: string })[];
	readonly closed: readonly AskSide[];
	/** Joined, with a seat of their own (NET-09). */
	readonly seat?: { readonly id: string; readonly how: JoinWay; readonly invited: Stamp; readonly joined?: Stamp | undefined } | undefined;
	readonly wouldLike?: readonly (Stamp & { readonly id: string; readonly words: string })[];
	readonly paused?: Stamp | undefined;
	readonly still?: (Stamp & { readonly answer: "fine" | "less"; readonly words?: string | undefined }) | undefined;
	readonly stillAsked?: Instant | undefined;
	/** Who or what there is when they cannot. */
	readonly standIn?: string | undefined;
};
export type Around = Stamp & { readonly words: string; readonly nobody: boolean; readonly about?: string | undefined };
export type KeptObligation = ObligationWords & {
	readonly noted: Stamp;
	readonly id: string;
	readonly ended?: Stamp & { readonly why?: string | undefined };
};
export type Idea = IdeaWords &
	Stamp & {
		readonly id: string;
		readonly settled?: Stamp & { readonly how: "agreed" | "laid-aside"; readonly taker?: string | undefined; readonly teller?: string | undefined };
	};
export type KeptClash = ClashHeld & Stamp & { readonly id: string };

export type PlanState = {
	readonly texts: Readonly<Record<string, OwnText>>;
	/** Ids, in order of first telling. */
	readonly matters: readonly string[];
	readonly goals: readonly Goal[];
	readonly steps: readonly Step[];
	readonly agreements: readonly Agreement[];
	readonly successes: readonly Success[];
	readonly changes: readonly Change[];
	readonly domains: Readonly<Partial<Record<DomainKey, Domain>>>;
	readonly ties: readonly Tie[];
	/** Names of people who asked not to be kept: not drawn again from notes. */
	readonly forgottenNames: readonly string[];
	readonly around: readonly Around[];
	readonly obligations: readonly KeptObligation[];
	readonly clashes: readonly KeptClash[];
	readonly namedClashes: readonly (Stamp & { readonly one: string; readonly other: string; readonly why: string })[];
	readonly ideas: readonly Idea[];
	/** What the person lets go along to the table, and when that was said. */
	readonly forTable?: (Stamp & { readonly obligations: readonly string[]; readonly yes: Yes }) | undefined;
	/** Every yes, in order: this is what a version of the plan is. */
	readonly yeses: readonly (Stamp & Yes)[];
};
export const emptyPlan: PlanState = {
	texts: {},
	matters: [],
	goals: [],
	steps: [],
	agreements: [],
	successes: [],
	changes: [],
	domains: {},
	ties: [],
	forgottenNames: [],
	around: [],
	obligations: [],
	clashes: [],
	namedClashes: [],
	ideas: [],
	yeses: [],
};
export const emptyDomain: Domain = { turns: [], given: [] };
export type { DomainKey };
/** The id of a text of a domain: there is one of each. */
export const domainText = (domain: DomainKey, part: string): string => `${domain}.${part}`;
