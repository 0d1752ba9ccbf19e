/** The week of obligations: who demands what of whom (EXE-20). Numbers here are about kilometres and hours, never about a person. */
import type { JournalEntry } from "#src/kernel/journal.ts";
import type { CalendarDay, Weekday } from "#src/kernel/time.ts";
import type { Yes } from "./yes.ts";

/** What a demand uses up or takes away; two demands bite where one takes what the other needs. */
export const means = ["car", "money", "time", "at-home", "rest"] as const;
export type Means = (typeof means)[number];

export type ObligationWords = {
	/** Who demands it. */
	readonly by: string;
	/** Of whom in the household. */
	readonly of?: string | undefined;
	/** Who has to go along: their hours are gone too. */
	readonly along?: string | undefined;
	readonly what: string;
	readonly why?: string | undefined;
	readonly where?: string | undefined;
	readonly days?: readonly Weekday[] | undefined;
	readonly from?: string | undefined;
	readonly until?: string | undefined;
	/** There and back, each time. */
	readonly km?: number | undefined;
	/** Kilometres are driven, unless somebody says otherwise: driving needs the car and takes money. */
	readonly notByCar?: boolean | undefined;
	/** In a week; left out, from the times. */
	readonly hours?: number | undefined;
	/** In a week, beside what driving costs. */
	readonly cost?: number | undefined;
	readonly deadline?: CalendarDay | undefined;
	readonly otherwise?: string | undefined;
	readonly needs?: readonly Means[] | undefined;
	readonly takes?: readonly Means[] | undefined;
	/** Another demand that has to be done before this one. */
	readonly after?: string | undefined;
};
/** What would be different about one demand; left out, it stays as it is. */
export type DemandChange = { readonly [Key in keyof Omit<ObligationWords, "by">]?: ObligationWords[Key] | undefined } & {
	readonly gone?: boolean | undefined;
};
/** 'If this changed': an idea about one demand, to lay beside how it is. */
export type IdeaWords = { readonly obligation: string; readonly change: DemandChange; readonly words?: string | undefined };
export type ClashHeld = {
	readonly between: readonly [string, string] /** The open thing it is, so that it cannot end nowhere. */;
	readonly thing: string;
	readonly owner?: string | undefined;
	readonly holder: string | null;
	readonly words?: string | undefined;
	readonly lookAgain: CalendarDay;
};

type E<Kind extends string, Body> = JournalEntry<`planning.${Kind}`, Body>;
export type WeekEntry =
	| E<"obligation-noted", { readonly obligation: string } & ObligationWords>
	| E<"obligation-ended", { readonly obligation: string; readonly why?: string | undefined; readonly closes: readonly string[] }>
	| E<"obligation-changed", { readonly obligation: string; readonly change: DemandChange; readonly idea?: string | undefined }>
	/** Two demands that work against each other in a way no clock or purse shows (PLA-08). */
	| E<"clash-named", { readonly one: string; readonly other: string; readonly why: string }>
	| E<"idea-laid", { readonly idea: string } & IdeaWords>
	/** It was agreed, by whom and told by whom; or it was laid aside. */
	| E<
			"idea-settled",
			{
				readonly idea: string;
				readonly how: "agreed" | "laid-aside";
				readonly taker?: string | undefined;
				readonly teller?: string | undefined;
				readonly closes: readonly string[];
			}
	  >
	/** What goes on the sheet for the table, with the person's yes: nothing else does (PRIV-04). */
	| E<"table-chosen", { readonly obligations: readonly string[]; readonly yes: Yes }>
	/** Who negotiates about two demands that bite (PLA-08). */
	| E<"clash-held", { readonly clash: string } & ClashHeld>;
