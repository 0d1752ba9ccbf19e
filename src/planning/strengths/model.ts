/** Cards to look at oneself with: optional, in own words, alone, together or in a group. They belong to the person, who decides what of them enters the plan (PLA-18, PLA-19). */
import type { JournalEntry } from "#src/kernel/journal.ts";

export const cards = ["strengths", "life", "load", "moving", "learning"] as const;
export type CardKind = (typeof cards)[number];
/** The questions of each card. None of them has to be answered, and none of them adds up to anything. */
export const questions = {
	strengths: ["strength", "talent", "source"],
	life: ["moment", "mattered"],
	load: ["weighs", "carries"],
	moving: ["want", "helps", "holds"],
	learning: ["best", "not", "mending"],
} as const satisfies Record<CardKind, readonly string[]>;
export type Question = (typeof questions)[CardKind][number];
/** Where somebody puts it, when they want to: now or then; light, ordinary or heavy; how far they are with a change. */
export const places = {
	strengths: ["now", "then"],
	life: ["light", "ordinary", "heavy"],
	load: [],
	moving: ["not-yet", "thinking", "ready", "trying", "keeping", "again"],
	learning: [],
} as const satisfies Record<CardKind, readonly string[]>;
export type Place = (typeof places)[CardKind][number];
export const companies = ["alone", "together", "group"] as const;
export type Company = (typeof companies)[number];
export const sheets = ["screen", "paper"] as const;

export type CardLineWords = {
	readonly card: CardKind;
	readonly question: Question;
	readonly words: string;
	readonly place?: Place | undefined;
	/** When it was: 'als kind', '2009'. */
	readonly when?: string | undefined;
	/** Who named it, when that was somebody else. */
	readonly namedBy?: string | undefined;
	/** Where it shows. */
	readonly shows?: string | undefined;
	readonly company?: Company | undefined;
	readonly on?: (typeof sheets)[number] | undefined;
};
type E<Kind extends string, Body> = JournalEntry<`planning.${Kind}`, Body>;
export type StrengthEntry =
	| E<"card-line", { readonly line: string } & CardLineWords>
	| E<"card-line-gone", { readonly line: string }>
	/** The person let it into the plan: as what matters, or as a wish. */
	| E<"card-into-plan", { readonly line: string; readonly as: "matters" | "goal" }>
	/** What somebody gives to others; who receives it is not said here, and who gave it is not said there (NET-07, ACC-20). */
	| E<"gift-given", { readonly gift: string; readonly words: string; readonly to?: string | undefined }>
	| E<"gift-received", { readonly gift: string; readonly words: string }>;
