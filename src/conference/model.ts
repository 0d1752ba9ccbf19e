/** A Family Group Conference: the circle decides. Only the order of the meeting is fixed (EKC-02). */
import type { JournalEntry } from "#src/kernel/journal.ts";
import type { Instant } from "#src/kernel/time.ts";
import type { Agreement, Candidate, Coming, HandOut, Helper, InvitationWay, PreparingEntry } from "./preparing/model.ts";

/** Who can be invited: own people only (EKC-05). Others may inform, or get a part afterwards. */
export const circleKinds = ["family", "friend", "neighbour", "acquaintance"] as const;
export type CircleKind = (typeof circleKinds)[number];
export const otherKinds = ["volunteer", "professional"] as const;
export type InvitedKind = CircleKind | (typeof otherKinds)[number];

export type Participant = {
	readonly id: string;
	readonly name: string;
	readonly relation: string;
	readonly kind: CircleKind;
	/** Thought of while the circle was widened. */
	readonly thought?: string;
	/** How the invitation was given, and what they said to it. */
	readonly way?: InvitationWay;
	readonly comes?: Coming;
};
export type Requirement = {
	readonly id: string;
	readonly text: string;
	readonly by: string;
	readonly organisation: string;
	/** Who set it, of those who come to explain something. */
	readonly helper?: string | undefined;
	readonly setAt: Instant;
};
export type Part = { readonly who: string; readonly part: string; readonly needed: boolean };
/** `photo`: the sheet they wrote on, kept under this number for those who may read the plan. */
export type CirclePlan = {
	readonly sentences: readonly string[];
	readonly parts: readonly Part[];
	readonly followUp: string;
	/** Who of the circle keeps an eye on it: never anybody else (EKC-10). */
	readonly followUpBy?: string | undefined;
	readonly photo?: string | undefined;
};
/** The plan, by whom of them it was brought, and when. */
export type BroughtPlan = CirclePlan & {
	readonly by: string;
	readonly at: Instant;
	/** For whoever gets it and reads nothing else: the question it answers, and the name of who follows it. */
	readonly question?: string;
	readonly followUpName?: string;
};
/** What somebody from outside hears of the plan, and nothing more of it (EKC-09). */
export type GivenPart = {
	readonly to: string;
	readonly name: string;
	readonly needed: boolean;
	readonly part: string;
	/** In the circle's words: how what they asked beforehand is taken care of. */
	readonly assures?: string | undefined;
};

type Called = {
	readonly conference: string;
	readonly of: string;
	readonly person: string | null;
	/** What they are called: the invitations go out in their name. */
	readonly name?: string;
	readonly responsible: string | null;
	readonly question: string;
	readonly coordinator: string;
	readonly yes: "own-device" | "spoken";
	readonly where?: string;
	readonly when?: string;
};
type Here = { readonly conference: string };
export type ConferenceEntry =
	| PreparingEntry
	| JournalEntry<"conference.called", Called>
	| JournalEntry<"conference.invited", Here & Pick<Participant, "id" | "name" | "relation" | "kind"> & { readonly thought?: string }>
	| JournalEntry<
			"conference.requirement-set",
			Here & { readonly requirement: string; readonly text: string; readonly by: string; readonly organisation: string; readonly helper?: string }
	  >
	/** From here on nobody outside the circle reads anything: who was there until now, by their numbers. */
	| JournalEntry<
			"conference.closed-time-began",
			Here & { readonly helpers?: readonly string[]; readonly coordinator?: string; readonly responsible?: string | null }
	  >
	| JournalEntry<"conference.word-agreed", Here & Omit<AgreedWord, "by" | "at">>
	| JournalEntry<"conference.came-inside", Here & Seat>
	| JournalEntry<"conference.word-missed", Here & { readonly guest: string }>
	| JournalEntry<"conference.written-together", Here & { readonly text: string }>
	| JournalEntry<"conference.plan-brought", Here & CirclePlan>
	/** That there is a plan: what it says is the circle's. `back`: who asked something beforehand comes to hear about it. */
	| JournalEntry<
			"conference.plan-on-table",
			Here & {
				readonly requirements: readonly string[];
				readonly back: readonly string[];
				readonly coordinator: string;
				readonly responsible: string | null;
			}
	  >
	| JournalEntry<"conference.part-given", Here & GivenPart & { readonly helper: boolean }>
	| JournalEntry<"conference.part-heard", Here & { readonly to: string; readonly needed: boolean }>
	| JournalEntry<"conference.plan-given", Here & { readonly to: string; readonly name: string; readonly helper: boolean; readonly plan: BroughtPlan }>
	| JournalEntry<"conference.requirement-met", Here & { readonly by: string; readonly requirement: string }>
	| JournalEntry<"conference.unmet-named", Here & { readonly by: string; readonly requirement: string; readonly why: string }>
	| JournalEntry<"conference.accepted", Here & { readonly by: string; readonly met: readonly string[] }>;

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
	readonly name?: string | undefined;
	readonly responsible: string | null;
	readonly question: string;
	readonly coordinator: string;
	readonly where?: string | undefined;
	readonly when?: string | undefined;
	/** Why it is nobody's place, and what else people need to come. */
	readonly neutral?: string | undefined;
	readonly practical?: string | undefined;
	readonly thoughts: readonly Candidate[];
	readonly participants: readonly Participant[];
	readonly safety: readonly Agreement[];
	readonly helpers: readonly Helper[];
	readonly handOuts: readonly HandOut[];
	readonly requirements: readonly Requirement[];
	/** Only for whoever was inside when it was written; empty for everybody else. */
	readonly together: readonly { readonly text: string; readonly at: Instant }[];
	readonly word?: AgreedWord;
	readonly seats: readonly Seat[];
	/** Words that were not the word, since it was agreed; of a guest who came inside none. */
	readonly missed: readonly Missed[];
	/** Only for the circle and for whom they gave it to. */
	readonly plan?: BroughtPlan;
	/** Who brought it, and when: also for whoever reads nothing of it. */
	readonly brought?: { readonly by: string; readonly at: Instant };
	/** For somebody from outside: what was given to them. `among`: who else reads it, so that who gave it also hears that it was read. */
	readonly partsGiven: readonly (GivenPart & { readonly heard: boolean; readonly among: readonly string[] })[];
	readonly planGivenTo: readonly string[];
	readonly met: readonly string[];
	readonly unmet: readonly { readonly requirement: string; readonly why: string; readonly by: string }[];
	readonly acceptedBy: readonly string[];
};
