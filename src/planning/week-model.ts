/** The week of obligations: who demands what of whom (EXE-20). Numbers here are about kilometres and hours, never about a person. */
import type { JournalEntry } from "#src/kernel/journal.ts";
import type { CalendarDay } from "#src/kernel/time.ts";

/** What a demand uses up or takes away; two demands bite where one takes what the other needs. */
export const means = ["car", "money", "time", "at-home", "rest"] as const;
export type Means = (typeof means)[number];
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

export type ObligationWords = {
	/** Who demands it. */
	readonly by: string;
	/** Of whom in the household. */
	readonly of?: string | undefined;
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
};
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
	/** Who negotiates about two demands that bite (PLA-08). */
	| E<"clash-held", { readonly clash: string } & ClashHeld>;
