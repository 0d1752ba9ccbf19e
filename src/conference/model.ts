/** A Family Group Conference: the circle decides. Only the order of the meeting is fixed (EKC-02). */
import type { JournalEntry } from "#src/kernel/journal.ts";
import type { Instant } from "#src/kernel/time.ts";

/** Who can be invited: own people only (EKC-05). Others may inform, or get a part afterwards. */
export const circleKinds = ["family", "friend", "neighbour", "acquaintance"] as const;
export type CircleKind = (typeof circleKinds)[number];
export const otherKinds = ["volunteer", "professional"] as const;
export type InvitedKind = CircleKind | (typeof otherKinds)[number];

export type Participant = { readonly id: string; readonly name: string; readonly relation: string; readonly kind: CircleKind };
export type Requirement = { readonly id: string; readonly text: string; readonly by: string; readonly organisation: string; readonly setAt: Instant };
export type Part = { readonly who: string; readonly part: string; readonly needed: boolean };
export type CirclePlan = { readonly sentences: readonly string[]; readonly parts: readonly Part[]; readonly followUp: string };

type Called = {
	readonly conference: string;
	readonly of: string;
	readonly person: string | null;
	readonly responsible: string | null;
	readonly question: string;
	readonly coordinator: string;
	readonly yes: "own-device" | "spoken";
	readonly where?: string;
	readonly when?: string;
};
export type ConferenceEntry =
	| JournalEntry<"conference.called", Called>
	| JournalEntry<"conference.invited", { readonly conference: string } & Participant>
	| JournalEntry<
			"conference.requirement-set",
			{ readonly conference: string; readonly requirement: string; readonly text: string; readonly by: string; readonly organisation: string }
	  >
	| JournalEntry<"conference.closed-time-began", { readonly conference: string }>
	| JournalEntry<"conference.word-agreed", { readonly conference: string } & Omit<AgreedWord, "by" | "at">>
	| JournalEntry<"conference.came-inside", { readonly conference: string } & Seat>
	| JournalEntry<"conference.word-missed", { readonly conference: string; readonly guest: string }>
	| JournalEntry<"conference.written-together", { readonly conference: string; readonly text: string }>
	| JournalEntry<"conference.plan-brought", { readonly conference: string } & CirclePlan>
	| JournalEntry<"conference.accepted", { readonly conference: string; readonly by: string; readonly met: readonly string[] }>
	| JournalEntry<"conference.unmet-named", { readonly conference: string; readonly by: string; readonly requirement: string; readonly why: string }>;

/** The word the circle agreed out loud. Only its digest is known here. */
export type AgreedWord = { readonly word: string; readonly digest: string; readonly by: string; readonly at: Instant };
/** Somebody of the circle who said the word at a device: the seat is theirs under that word, the session says at which device. */
export type Seat = { readonly word: string; readonly guest: string; readonly seat: string; readonly session: string };
export type Missed = { readonly guest: string; readonly at: Instant };

export type Moment = "nothing" | "preparing" | "closed-time" | "plan" | "accepted";
export type Conference = {
	readonly moment: Moment;
	readonly id: string;
	/** The case it came from. */
	readonly of: string;
	readonly person: string | null;
	readonly question: string;
	readonly coordinator: string;
	readonly where?: string | undefined;
	readonly when?: string | undefined;
	readonly participants: readonly Participant[];
	readonly requirements: readonly Requirement[];
	/** Only for whoever was inside when it was written; empty for everybody else. */
	readonly together: readonly { readonly text: string; readonly at: Instant }[];
	readonly word?: AgreedWord;
	readonly seats: readonly Seat[];
	/** Words that were not the word, since it was agreed; of a guest who came inside none. */
	readonly missed: readonly Missed[];
	readonly plan?: CirclePlan & { readonly by: string; readonly at: Instant };
	readonly unmet: readonly { readonly requirement: string; readonly why: string; readonly by: string }[];
	readonly acceptedBy: readonly string[];
};
