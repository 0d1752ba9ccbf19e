/** The people around somebody. Of each only a name, what they are to the person, how to reach them and what they like to do (PRIV-13); the rest is how it is between them. */
import type { JournalEntry } from "#src/kernel/journal.ts";
import type { Yes } from "./yes.ts";

/** Kept apart: 'own' is family, friends; not volunteers, not professionals (NET-02). */
export const tieKinds = ["own", "acquaintance", "volunteer", "other-professional", "helper"] as const;
export type TieKind = (typeof tieKinds)[number];
/** How near, now. */
export const nearness = ["near", "further", "edge"] as const;
export type Nearness = (typeof nearness)[number];
/** What a tie was or is (NET-03). */
export const tieStates = ["close", "faded", "quarrel", "lost", "new"] as const;
export type TieState = (typeof tieStates)[number];
export const askAnswers = ["yes", "no", "not-now"] as const;
export type AskAnswer = (typeof askAnswers)[number];
/** Whose answer: the person's, or the one who was asked. */
export const askSides = ["person", "theirs"] as const;
export type AskSide = (typeof askSides)[number];

/** All that is kept of somebody around the person, and of what is between them. */
export type TieWords = {
	readonly name: string;
	readonly kind: TieKind;
	readonly relation?: string | undefined;
	readonly reachable?: string | undefined;
	readonly likes?: string | undefined;
	readonly near?: Nearness | undefined;
	readonly was?: TieState | undefined;
	readonly then?: string | undefined;
	readonly is?: TieState | undefined;
	readonly now?: string | undefined;
	/** How near at first, when it was another place. */
	readonly nearThen?: Nearness | undefined;
	/** Where round the table, as the person put them: degrees, clockwise from above. */
	readonly turn?: number | undefined;
	/** What has to be there first: a house to receive people, a debt paid back, a quarrel settled (NET-04). */
	readonly firstNeeded?: string | undefined;
	/** The step of the plan that brings it nearer. */
	readonly firstStep?: string | undefined;
};

type E<Kind extends string, Body> = JournalEntry<`planning.${Kind}`, Body>;
export type CircleEntry =
	| E<"tie-named", { readonly tie: string } & TieWords & { readonly yes: Yes }>
	| E<"tie-changed", { readonly tie: string } & Partial<TieWords> & { readonly yes: Yes }>
	| E<"tie-removed", { readonly tie: string; readonly whose: AskSide; readonly seat?: string | undefined }>
	/** An answer for this one and this purpose: of the person, or of the one who was asked (NET-05). */
	| E<
			"tie-asked",
			{ readonly tie: string; readonly purpose: string; readonly yes: AskAnswer; readonly whose: AskSide; readonly said?: Yes | undefined }
	  >
	/** Somebody went and asked. */
	| E<"tie-approached", { readonly tie: string; readonly purpose: string }>
	| E<"tie-reopened", { readonly tie: string; readonly whose: AskSide; readonly said?: Yes | undefined }>
	/** 'Who around you could help with this?' and the answer, 'nobody' too (NET-01). */
	| E<"around-answered", { readonly words: string; readonly nobody: boolean; readonly about?: string | undefined }>;
