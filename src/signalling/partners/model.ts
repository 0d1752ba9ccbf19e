/** Partners beside a signal: who asked whom to take over, what the sender did and goes on doing, at which tables it was discussed (SIG-16, SIG-20, SIG-23). */
import type { MemberId, OrganisationId, ThingId } from "#src/kernel/ids.ts";
import type { JournalEntry } from "#src/kernel/journal.ts";
import type { CalendarDay, Instant } from "#src/kernel/time.ts";

/** One side of a hand-over: an organisation, and the person in it when there is a name. */
export type Side = {
	/** Absent: an organisation that has no part here, or one that does not want to be named. */
	readonly organisation?: OrganisationId | undefined;
	readonly name: string;
	readonly person?: string | undefined;
	readonly member?: MemberId | undefined;
	/** The team itself: a colleague who picks it up says yes. */
	readonly team?: true | undefined;
};
/** Somebody asked somebody to take over. Until that person said yes, it stays where it was; there is no 'forwarded' (SIG-20). */
export type HandOverAsked = {
	readonly handOver: ThingId;
	readonly signal: ThingId;
	readonly from: Side;
	readonly to: Side;
	/** What the asker says to whom they ask. */
	readonly words?: string | undefined;
	/** The partner that asked it about a signal of its own: it reads how that goes on. What a worker asks is not for who told the signal. */
	readonly asker?: string | undefined;
	/** Who of ours looks again whether a yes came; it is the team's duty to see that it does not hang between two. */
	readonly holder: MemberId;
	readonly lookAgain: CalendarDay;
	/** The open thing with which the team is alarmed, when this is one too many without contact. */
	readonly alarm: ThingId;
};
export type HandOverAnswered = {
	readonly handOver: ThingId;
	readonly signal: ThingId;
	readonly yes: boolean;
	/** Who said it, by name. */
	readonly person: string;
	/** The colleague who takes over as first responsible, and who was it before. */
	readonly member?: MemberId | undefined;
	readonly before?: MemberId | undefined;
	readonly how?: string | undefined;
	readonly words?: string | undefined;
};
/** Asked of whoever sent a signal: what did you do yourself, and what do you go on doing? */
export type SenderAsked = {
	readonly ask: ThingId;
	readonly signal: ThingId;
	readonly reporter?: string | undefined;
	readonly holder: MemberId;
	readonly lookAgain: CalendarDay;
};
export type SenderSaid = { readonly ask?: ThingId | undefined; readonly signal: ThingId; readonly did: string; readonly goesOn?: string | undefined };
/** It was discussed at a table; what that changed, if anything. */
export type AtTable = { readonly signal: ThingId; readonly table: string; readonly on: CalendarDay; readonly changed?: string | undefined };

export type PartnersEntry =
	| JournalEntry<"signalling.hand-over-asked", HandOverAsked>
	| JournalEntry<"signalling.hand-over-answered", HandOverAnswered>
	| JournalEntry<"signalling.sender-asked", SenderAsked>
	| JournalEntry<"signalling.sender-said", SenderSaid>
	| JournalEntry<"signalling.at-table", AtTable>;

export type HandOver = Omit<HandOverAsked, "holder" | "lookAgain" | "alarm"> & {
	readonly at: Instant;
	readonly by: string | null;
	readonly answer?: Pick<HandOverAnswered, "yes" | "person" | "member" | "how" | "words"> & { readonly at: Instant };
};
export type SenderWords = {
	readonly signal: ThingId;
	readonly ask?: ThingId | undefined;
	readonly askedAt?: Instant;
	readonly said?: Pick<SenderSaid, "did" | "goesOn"> & { readonly at: Instant };
};
export type PartnersState = {
	/** In the order they were asked. */
	readonly handOvers: readonly HandOver[];
	readonly senders: readonly SenderWords[];
	readonly tables: readonly (AtTable & { readonly at: Instant; readonly by: string | null })[];
};
