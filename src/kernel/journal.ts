/** A case is its journal: entries are added, never changed. State is a fold over entries. */
import type { ActorKind } from "./actor.ts";
import type { CaseId, EntryId } from "./ids.ts";
import type { Instant } from "./time.ts";

/**
 * Who may read an entry, from near to far: the author alone · first responsible and who works with them · the team · the person too (the default: open notes).
 * `named` reaches only those named. Others can always be named beside a reach.
 */
export const reaches = ["author", "responsible", "team", "person", "named"] as const;
export type Reach = (typeof reaches)[number];
export type Audience = { readonly reach: Reach; readonly named?: readonly string[] };

/** What somebody is in a matter. `part`: works along, stands in, or opened it with a reason. `reads-along`: of the same household, with a yes of the one it is about. `in-circle`: own people who joined, at their own seat only. `helper`: explains something at a conference, before its closed time. */
export const standings = [
	"team",
	"responsible",
	"part",
	"person",
	"reporter",
	"participant",
	"coordinator",
	"at-table",
	"partner",
	"reads-along",
	"in-circle",
	"helper",
] as const;
export type Standing = (typeof standings)[number];

/** An entry before it is written: what happened. */
export type NewEntry<Kind extends string = string, Body = unknown> = {
	readonly kind: Kind;
	/** The stream it belongs to: `kind` names the phase's thing, `id` which one. */
	readonly stream: { readonly kind: string; readonly id: string };
	readonly case: CaseId;
	readonly audience: Audience;
	/** When it happened, if that was not now. */
	readonly at?: Instant;
	readonly body: Body;
};
/** An entry as it stands in the journal. */
export type JournalEntry<Kind extends string = string, Body = unknown> = {
	readonly id: EntryId;
	readonly kind: Kind;
	readonly stream: { readonly kind: string; readonly id: string };
	readonly case: CaseId;
	readonly seq: number;
	readonly at: Instant;
	readonly recordedAt: Instant;
	readonly by: { readonly kind: ActorKind; readonly id: string | null };
	readonly audience: Audience;
	readonly body: Body;
};
export type AnyEntry = JournalEntry;

/** The entries of one phase, by the prefix of their kind (`contact.`). The phase's union type says what they hold. */
export const entriesOf = <Entry extends JournalEntry>(entries: readonly AnyEntry[], phase: string): readonly Entry[] =>
	entries.filter((entry) => entry.kind.startsWith(`${phase}.`)) as unknown as readonly Entry[];

type Steps<State, Entry extends JournalEntry> = {
	readonly [Kind in Entry["kind"]]?: (state: State, entry: Extract<Entry, { kind: Kind }>) => State;
};
/** Makes the fold of a phase: one step per kind of entry; kinds without a step leave the state as it is. */
export const folding =
	<State, Entry extends JournalEntry>(initial: State, steps: Steps<State, Entry>) =>
	(entries: readonly Entry[]): State =>
		entries.reduce((state, entry) => {
			const step = steps[entry.kind as Entry["kind"]] as ((state: State, entry: Entry) => State) | undefined;
			return step ? step(state, entry) : state;
		}, initial);
