/** What stands in somebody's way at an organisation: a rule, a letter, a no. Both take their steps, and a no by the rules is not the end (EXE-08). */
import type { OrganisationId } from "#src/kernel/ids.ts";
import type { JournalEntry } from "#src/kernel/journal.ts";
import type { CalendarDay, Instant } from "#src/kernel/time.ts";
import type { Yes } from "#src/planning/index.ts";

/** What an answer means: we go on, it is solved, or it is left as it is. */
export const answerEnds = ["on", "solved", "left"] as const;
export type AnswerEnd = (typeof answerEnds)[number];
export const stepSides = ["person", "worker"] as const;
export type StepSide = (typeof stepSides)[number];

/** Looked at again by somebody, on a day: nothing ends nowhere (PRIN-18). */
type Held = { readonly holder: string | null; readonly lookAgain: CalendarDay };
export type ObstacleNoted = Held & {
	readonly obstacle: string;
	readonly what: string;
	/** An organisation the team knows, or another by its name. */
	readonly organisation?: OrganisationId | undefined;
	readonly organisationName?: string | undefined;
	readonly effect?: string | undefined;
	readonly canDecide?: string | undefined;
};
/** `inName`: done in the name of the person, with their mandate. */
export type ObstacleStep = Held & { readonly obstacle: string; readonly side: StepSide; readonly words: string; readonly inName: boolean };
export type ObstacleAnswered = Held & {
	readonly obstacle: string;
	readonly who?: string | undefined;
	readonly answer: string;
	readonly then: AnswerEnd;
};
export type MandateGiven = { readonly obstacle: string; readonly may: string; readonly yes: Yes };

type E<Kind extends string, Body> = JournalEntry<`carrying-out.${Kind}`, Body>;
export type ObstacleEntry =
	| E<"obstacle-noted", ObstacleNoted>
	| E<"obstacle-step", ObstacleStep>
	| E<"obstacle-answered", ObstacleAnswered>
	| E<"mandate-given", MandateGiven>
	| E<"mandate-ended", { readonly obstacle: string }>;

export type Happened = { readonly at: Instant } & (
	| { readonly kind: "step"; readonly side: StepSide; readonly words: string; readonly inName: boolean }
	| { readonly kind: "answer"; readonly who?: string | undefined; readonly words: string; readonly then: AnswerEnd }
);
export type Obstacle = Pick<ObstacleNoted, "what" | "organisation" | "organisationName" | "effect" | "canDecide"> & {
	readonly id: string;
	readonly at: Instant;
	readonly happened: readonly Happened[];
	/** What a worker may do in the name of the person; until they say otherwise. */
	readonly may?: string | undefined;
	readonly over?: Exclude<AnswerEnd, "on"> | undefined;
};

/** What a team knows of an organisation: what it wants itself, what it owes people, what helped before. Never of anybody. */
export const knownKinds = ["interest", "duty", "solution"] as const;
export type KnownKind = (typeof knownKinds)[number];
export type Known = { readonly id: string; readonly organisation: OrganisationId; readonly kind: KnownKind; readonly words: string };
