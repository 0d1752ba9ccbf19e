/** What a reporter has of their own: the channel, the shield, what was taken back, and what became of every message to them. */
import { z } from "zod";
import type { CaseId, MemberId, ThingId } from "#src/kernel/ids.ts";
import type { JournalEntry } from "#src/kernel/journal.ts";
import type { CalendarDay, Instant } from "#src/kernel/time.ts";

/** How an answer reaches somebody: worked out from what they wished and left, and no more than that is told to the team. */
export const reachesBy = ["mail", "text", "letter", "call", "visit", "message", "here"] as const;
export const Hears = z.enum(reachesBy);
export type Hears = z.infer<typeof Hears>;
/** What leaves the house as a thing: sent by itself, or printed by somebody. */
export const sendable = ["mail", "text", "letter"] as const;
export type Sendable = (typeof sendable)[number];

/** What became of a message. `ready`: nothing sends it here, so it stands ready to be printed or spoken. */
export const messageStates = ["waiting", "ready", "sent", "not-arrived", "posted", "spoken"] as const;
export type MessageState = (typeof messageStates)[number];
/** Why something did not arrive, in one of three words; the texts say what can be done. */
export const NotArrived = z.enum(["refused", "gave-up", "unsure", "no-address", "no-settings"]);
export type NotArrived = z.infer<typeof NotArrived>;
export const Delivered = z.enum(["sent", "not-arrived", "posted", "spoken"]);
export type Delivered = z.infer<typeof Delivered>;

export type Acknowledged = { readonly signal: ThingId; readonly message: ThingId; readonly how: Sendable };
export type Delivery = { readonly signal: ThingId; readonly message: ThingId; readonly outcome: Delivered; readonly why?: NotArrived };
export type TakenBack = { readonly signal: ThingId; readonly words?: string; readonly lookAgain: ThingId; readonly holder?: MemberId };
export type HearsBy = { readonly signal: ThingId; readonly hears: Hears };
/** Somebody said yes to being named, and may say no again: then it says so with nobody's name. */
export type Named = { readonly signal: ThingId; readonly name: string | null };
/** For who told us themselves, on a line of their own. Which line that became is not told here: the two lines do not know each other (SIG-15). */
export type OwnSupport = { readonly signal: ThingId };
export const Compared = z.enum(["as-told", "lighter", "heavier", "different"]);
export type Compared = z.infer<typeof Compared>;
/** What we found beside what was told (SIG-37). */
export type Found = { readonly signal: ThingId; readonly found: string; readonly compared?: Compared };

export type AnswerEntry =
	| JournalEntry<"signalling.acknowledged", Acknowledged>
	| JournalEntry<"signalling.delivery", Delivery>
	| JournalEntry<"signalling.taken-back", TakenBack>
	| JournalEntry<"signalling.hears-by", HearsBy>
	| JournalEntry<"signalling.named", Named>
	| JournalEntry<"signalling.own-support", OwnSupport>
	| JournalEntry<"signalling.found", Found>;

/** Which answer it is; `received` goes out by itself and is no answer. */
export type Answers = "receipt" | "pick-up" | "end" | "received";
/** A message to who told us, as it stands now. */
export type Message = {
	readonly message: ThingId;
	readonly moment: Answers;
	readonly how: Sendable;
	readonly state: MessageState;
	readonly why?: NotArrived;
	readonly at: Instant;
};
/** What a signal holds beside what was told. */
export type AnswerState = {
	readonly messages: readonly Message[];
	readonly takenBack: { readonly words?: string; readonly at: Instant } | null;
	/** How an answer reaches them now; `null` when nobody waits. */
	readonly hearsBy: Hears | null;
	readonly ownSupport: boolean;
	readonly found: { readonly words: string; readonly compared?: Compared; readonly at: Instant; readonly by: string | null } | null;
};
export const nothingAnswered: AnswerState = { messages: [], takenBack: null, hearsBy: null, ownSupport: false, found: null };

export type MessageRow = {
	readonly id: ThingId;
	readonly case: CaseId;
	readonly signal: ThingId;
	readonly reporter: string;
	readonly moment: Answers;
	readonly how: Sendable;
	readonly state: MessageState;
	readonly givenBy: string | null;
};
/** The days within which a human answers, from a day on: an agreement of the team (SIG-19). */
export type AnswerTerm = { readonly from: CalendarDay; readonly days: number };
