/** What is made ready before the circle is among itself: the question, who comes, where, safely how, and who explains what (EKC-04, EKC-06). */
import type { JournalEntry } from "#src/kernel/journal.ts";

/** Ways to think of somebody one did not think of (EKC-05). */
export const alongs = ["would-want-to-know", "used-to-be", "through-somebody", "helped-once", "celebrates"] as const;
export type Along = (typeof alongs)[number];
/** Somebody who came to mind; not asked yet. */
export type Candidate = {
	readonly id: string;
	readonly name: string;
	readonly relation: string;
	readonly along?: Along | undefined;
	readonly became: "nothing-yet" | "invited" | "left";
};
/** What somebody says to their invitation. */
export const comings = ["yes", "no", "perhaps"] as const;
export type Coming = (typeof comings)[number];
export const invitationWays = ["paper", "told", "mail"] as const;
export type InvitationWay = (typeof invitationWays)[number];
export type Agreement = { readonly id: string; readonly text: string; readonly who?: string | undefined };
/** Comes to explain something, or hears afterwards what the circle asks of them. Never decides along. */
export type Helper = { readonly id: string; readonly name: string; readonly organisation: string; readonly topic?: string | undefined };
/** On paper or in words; `photo`: there is a picture of it, kept under the same number. */
export type HandOut = { readonly id: string; readonly helper: string; readonly words?: string | undefined; readonly photo: boolean };

type Here = { readonly conference: string };
export type PreparingEntry =
	| JournalEntry<"conference.question-worded", Here & { readonly question: string }>
	| JournalEntry<
			"conference.thought-of",
			Here & { readonly thought: string; readonly name: string; readonly relation: string; readonly along?: Along }
	  >
	| JournalEntry<"conference.thought-left", Here & { readonly thought: string }>
	| JournalEntry<"conference.invitation-given", Here & { readonly participant: string; readonly way: InvitationWay }>
	| JournalEntry<"conference.invitation-answered", Here & { readonly participant: string; readonly comes: Coming }>
	| JournalEntry<
			"conference.place-set",
			Here & { readonly where: string; readonly when?: string; readonly neutral?: string; readonly practical?: string }
	  >
	| JournalEntry<"conference.safety-agreed", Here & { readonly agreement: string; readonly text: string; readonly who?: string }>
	/** Where and when go along: of the meeting they know that, and what they are asked to explain. */
	| JournalEntry<
			"conference.helper-listed",
			Here & {
				readonly helper: string;
				readonly name: string;
				readonly organisation: string;
				readonly topic?: string;
				readonly where?: string;
				readonly when?: string;
			}
	  >
	| JournalEntry<
			"conference.hand-out-given",
			Here & { readonly handOut: string; readonly helper: string; readonly words?: string; readonly photo: boolean }
	  >;
