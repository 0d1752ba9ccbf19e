/** A support system: people round somebody who stays vulnerable, made to measure and only when wanted (SUS-04). Everybody in it was asked with two yeses, reads only their own part, and can stop without a reason. */
import type { JournalEntry } from "#src/kernel/journal.ts";
import type { CalendarDay, Instant } from "#src/kernel/time.ts";
import type { TieKind } from "#src/planning/index.ts";
import type { How } from "../model.ts";

/** `along`: does what they agreed. `back-up`: no routine tasks; reachable, knows the plan, acts only when called (SUS-05). */
export const supportRoles = ["along", "back-up"] as const;
export type SupportRole = (typeof supportRoles)[number];
/** How they come in: with a code of their own, or it is told and printed. */
export const joiningWays = ["code", "told"] as const;
export type JoiningWay = (typeof joiningWays)[number];
/** Every …; if … then … tell …; when … then also … (SUS-06). And a sign that things go less well: who does what, and who is told (SUS-10). */
export const arrangementForms = ["rhythm", "if-then", "coupled", "sign"] as const;
export type ArrangementForm = (typeof arrangementForms)[number];
/** What somebody in it can say, at will and without a reason. */
export const supportSayings = ["yes", "no", "leave", "agree", "decline"] as const;
export type SupportSaying = (typeof supportSayings)[number];

/** Who is told: somebody in it, or whoever is there for the person. */
export type Told = { readonly member?: string | undefined; readonly name: string; readonly reachable?: string | undefined };
/** Something to look at again, by somebody with a name. */
export type Owed = { readonly thing: string; readonly holder: string | null; readonly lookAgain: CalendarDay };
export type MemberAsked = {
	readonly member: string;
	readonly name: string;
	/** How the person is called: all that somebody in it is told beside their own part. */
	readonly called: string;
	readonly kind: TieKind;
	readonly role: SupportRole;
	readonly does?: string | undefined;
	readonly reachable?: string | undefined;
	readonly tie?: string | undefined;
	readonly colleague: boolean;
	readonly way: JoiningWay;
	readonly thing: string;
};
export type Arranged = {
	readonly arrangement: string;
	readonly member: string;
	readonly name: string;
	readonly form: ArrangementForm;
	/** 'Every …', 'if …', 'when …', or the sign. */
	readonly cue: string;
	readonly does: string;
	readonly tell?: Told | undefined;
	/** Whether they said yes to this one. */
	readonly agreed: boolean;
};

type E<Kind extends string, Body> = JournalEntry<`lasting.support-${Kind}`, Body>;
export type SupportEntry =
	| E<"begun", { readonly words?: string | undefined; readonly how: How } & Owed>
	| E<"asked", MemberAsked & { readonly how: How; readonly holder: string | null; readonly lookAgain: CalendarDay }>
	| E<
			"told",
			{
				readonly member: string;
				readonly name: string;
				readonly what: SupportSaying;
				readonly arrangement?: string | undefined;
				/** Nobody is left without a named person: what they carried is looked at by somebody. */
				readonly gap?: Owed | undefined;
				readonly closes: readonly string[];
			}
	  >
	| E<"arranged", Arranged & { readonly how?: How | undefined }>
	| E<"dropped", Pick<Arranged, "arrangement" | "name" | "cue" | "does"> & { readonly how: How }>
	| E<
			"taken-out",
			{ readonly member: string; readonly name: string; readonly how: How; readonly gap?: Owed | undefined; readonly closes: readonly string[] }
	  >
	| E<"looked", { readonly words?: string | undefined; readonly how: How; readonly closes: readonly string[] } & Owed>
	/** A sign was seen, or the back-up was called. */
	| E<
			"seen",
			{
				readonly member: string;
				readonly name: string;
				readonly sign?: string | undefined;
				readonly saw?: string | undefined;
				readonly tell?: string | undefined;
				readonly asked: string | null;
			} & Owed
	  >
	| E<"answered", { readonly thing: string; readonly words?: string | undefined }>
	| E<"ended", { readonly how: How; readonly members: readonly string[]; readonly closes: readonly string[] } & Owed>
	/** Only for the back-up: the signs as they were when they were asked; later ones name them. */
	| E<"plan-shown", { readonly member: string; readonly signs: readonly Arranged[] }>;

export type SupportMember = MemberAsked & { readonly yes: boolean };
export type Seen = Extract<SupportEntry, { kind: "lasting.support-seen" }>["body"] & {
	readonly at: Instant;
	readonly answered?: { readonly words?: string | undefined; readonly at: Instant } | undefined;
};
export type Gap = Owed & { readonly name?: string | undefined; readonly at: Instant };
export type Support = {
	readonly begun?: (Owed & { readonly words?: string | undefined; readonly at: Instant; readonly looked?: string | undefined }) | undefined;
	readonly members: readonly SupportMember[];
	readonly arrangements: readonly Arranged[];
	readonly seen: readonly Seen[];
	readonly gaps: readonly Gap[];
	readonly endedAt?: Instant | undefined;
};
