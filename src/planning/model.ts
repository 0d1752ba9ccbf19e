/** The nouns of the plan. Nothing here is a mark, a number on a person or a date somebody must meet (PRIN-09, PRIN-10). */
import type { JournalEntry } from "#src/kernel/journal.ts";
import type { CalendarDay } from "#src/kernel/time.ts";
import type { DomainKey } from "./domains.ts";
import type { CircleEntry } from "./circle-model.ts";
import type { SeatEntry } from "./seats/model.ts";
import type { WeekEntry } from "./week-model.ts";
import type { Yes } from "./yes.ts";

export { type Yes } from "./yes.ts";

/** Who steers in a domain; movement either way is ordinary (PLA-03). */
export const steeringForms = ["self", "own", "together", "taken-over"] as const;
export type SteeringForm = (typeof steeringForms)[number];
/** Who does something, in the order one asks (PRIN-04): I · my own people · neighbours or volunteers · the worker · somebody with a trade. Nobody is chosen beforehand. */
export const doers = ["person", "own", "acquaintance", "volunteer", "worker", "specialist", "organisation"] as const;
export type Doer = (typeof doers)[number];
/** When something is left to the person (PRIN-08). */
export const abilities = ["can", "with-help", "cannot-now"] as const;
export type Ability = (typeof abilities)[number];
/** The parts of a domain, all in own words, all may stay empty (PLA-05). */
export const domainParts = ["see", "well", "wish", "trouble", "support"] as const;
export type DomainPart = (typeof domainParts)[number];
/** Who has trouble from it; more than one (PLA-10). */
export const troubled = ["me", "housemate", "child", "neighbours", "landlord", "nobody"] as const;
export type Troubled = (typeof troubled)[number];
/** `try-out`: first shown by doing it, with what happens otherwise agreed beforehand (EXE-11). */
export const agreementForms = ["once", "rhythm", "if-then", "coupled", "try-out"] as const;
export type AgreementForm = (typeof agreementForms)[number];
/** The sides of an agreement. Own people are not a side: they would like to, they never have to (NET-08). */
export const sides = ["person", "worker", "organisation"] as const;
export type AgreementSide = (typeof sides)[number];
/** `found-out`: how a try-out ends that showed something; there is no failing (EXE-11). */
export const wentWays = ["kept", "moved", "forgotten", "withdrawn", "found-out"] as const;
export type WentWay = (typeof wentWays)[number];

/** Every text of the plan comes in as a wording: it waits for the person's yes, unless it is the person's own. */
export type Wording = {
	readonly text: string;
	readonly wording: string;
	readonly words: string;
	/** Who wrote along in it, on the sheet (PLA-02). */
	readonly along?: readonly string[] | undefined;
};
export type GoalOwner =
	| { readonly kind: "person" }
	| { readonly kind: "other"; readonly name: string; readonly about?: string | undefined; readonly sees?: string | undefined };
export type Who = { readonly kind: Doer; readonly name?: string | undefined };

type E<Kind extends string, Body> = JournalEntry<`planning.${Kind}`, Body>;
export type Matters = Wording;
export type DomainWritten = Wording & {
	readonly domain: DomainKey;
	readonly part: DomainPart;
	readonly whose?: readonly Troubled[] | undefined;
	readonly seenBy?: string | undefined;
};
export type GoalProposed = Omit<Wording, "text"> & { readonly goal: string; readonly owner: GoalOwner; readonly tiedTo?: string | undefined };
export type GoalReworded = {
	readonly goal: string;
	readonly wording: string;
	readonly words: string;
	/** A wording that still waited. */
	readonly replaces?: string | undefined;
	readonly along?: readonly string[] | undefined;
};
export type StepAdded = Omit<Wording, "text"> & {
	readonly step: string;
	readonly goal?: string | undefined;
	readonly who: Who;
	readonly can?: Ability | undefined;
	/** Who stands beside it. */
	readonly helper?: string | undefined;
	/** 'Eerst ...' (PLA-07). */
	readonly first?: string | undefined;
	/** Another step that comes first. */
	readonly after?: string | undefined;
	/** What changes for me if I do this (PLA-25). */
	readonly changes?: string | undefined;
	/** Who around the person could do this: their answer, 'nobody' too (NET-01). */
	readonly around?: string | undefined;
};
export type AgreementMade = Omit<Wording, "text"> & {
	readonly agreement: string;
	readonly side: AgreementSide;
	readonly name?: string | undefined;
	readonly form: AgreementForm;
	/** The rhythm, the 'if', or what it is coupled to, in words. */
	readonly when?: string | undefined;
	/** What follows when it turns out not to work: agreed with the try-out. */
	readonly otherwise?: string | undefined;
};
export type ThenSinceNow = Omit<Wording, "text"> & {
	readonly change: string;
	readonly then: string;
	readonly since?: string | undefined;
	readonly domain?: DomainKey | undefined;
};
export type SteeringSet = {
	readonly domain: DomainKey;
	readonly form: SteeringForm;
	readonly since: CalendarDay;
	readonly yes?: Yes | undefined;
	readonly why?: string | undefined;
};

export type PlanEntry =
	| E<"matters", Matters>
	| E<"domain-written", DomainWritten>
	| E<"goal-proposed", GoalProposed>
	| E<"goal-reworded", GoalReworded>
	| E<"goal-agreed", { readonly goal: string; readonly wording: string } & Yes>
	| E<"goal-declined", { readonly goal: string; readonly wording: string; readonly words?: string | undefined } & Yes>
	| E<"goal-settled", { readonly goal: string; readonly end: "reached" | "laid-aside"; readonly words?: string | undefined } & Yes>
	/** The yes or no to any other text of the plan. */
	| E<"words-agreed", { readonly text: string; readonly wording: string } & Yes>
	| E<"words-declined", { readonly text: string; readonly wording: string; readonly words?: string | undefined } & Yes>
	/** On somebody's device a word was typed that is not the person's own. */
	| E<"own-word-missed", { readonly wording: string }>
	| E<"steering-proposed", { readonly domain: DomainKey; readonly form: SteeringForm; readonly wording: string; readonly why?: string | undefined }>
	| E<"steering-set", SteeringSet>
	/** What is given, by whom: a fact anybody can state. What is wanted is the person's own text. */
	| E<"support", { readonly domain: DomainKey; readonly given: string | null }>
	| E<"step-added", StepAdded>
	| E<"step-done", { readonly step: string; readonly words?: string | undefined; readonly on: CalendarDay }>
	| E<"agreement", AgreementMade>
	| E<"agreement-went", { readonly agreement: string; readonly how: WentWay; readonly why?: string | undefined; readonly soNow?: string | undefined }>
	| E<"success", Omit<Wording, "text"> & { readonly success: string; readonly celebrated?: string | undefined }>
	| E<"then-since-now", ThenSinceNow>;
export type PlanningEntry = PlanEntry | CircleEntry | SeatEntry | WeekEntry;
