/** What an operation does: load, decide (pure), give entries. The runner does the rest in one transaction. */
import type { Both } from "#src/kernel/both.ts";
import type { CaseId } from "#src/kernel/ids.ts";
import type { AnyEntry, NewEntry } from "#src/kernel/journal.ts";
import type { Operation } from "#src/kernel/operation.ts";
import { isOk, ok, type Refusal, type Result } from "#src/kernel/result.ts";
import type { CalendarDay } from "#src/kernel/time.ts";
import type { Tx } from "#src/platform/database/with-actor.ts";
import type { Journal } from "#src/platform/journal/store.ts";

/** What a handler works with. Ids, the clock and the secrets are passed in. */
export type Work = {
	readonly tx: Tx;
	readonly journal: Journal;
	readonly today: CalendarDay;
	/** The id the form carried. */
	readonly command: string;
	readonly newId: () => string;
	/** How many send without having signed in, when one of them did: what came while it was busy can wait apart. */
	readonly crowd?: "lively" | "busy";
	/** A code to give to somebody, always the same for the same id. */
	readonly codeFor: (purpose: string, id: string) => string;
	/** What the database keeps of a code. */
	readonly digestOf: (code: string) => Buffer;
};
/** Ids and plain facts that the page needs to go on; kept for retries, so never personal data. */
export type Answer = Readonly<Record<string, string | number | boolean>>;
export type Outcome = { readonly entries: readonly NewEntry[]; readonly answer: Answer };
export type Handler<Input> = (work: Work, input: Input) => Promise<Result<Outcome>>;

/** An operation with its handler. The input type is checked where the two are tied together and hidden afterwards. */
export type Handled = {
	readonly operation: Operation;
	readonly handle: Handler<unknown>;
	readonly ahead?: Ahead<unknown>;
	readonly holds?: Holds<unknown>;
};
/** Questions that the handler asks as well, and that write and hold nothing: they go out while it is still asked whether this was done before. */
export type Ahead<Input> = (work: Work, input: Input) => readonly Promise<unknown>[];
/** Which matters it writes to beside the one it is about: all are held before it begins, always in the same order, so that two who take hold of them from either end follow each other. */
export type Holds<Input> = (work: Work, input: Input) => Promise<readonly string[]>;
/** Ties a handler to its operation. */
export const handles = <Input>(operation: Operation<Input>, handle: Handler<Input>, ahead?: Ahead<Input>): Handled => ({
	operation: operation as Operation,
	handle: handle as Handler<unknown>,
	...(ahead ? { ahead: ahead as Ahead<unknown> } : {}),
});

/** Ties a handler to the same act of a worker and of the person (`bothIn`): from either side of the table. */
export const handlesBoth = <Input extends { readonly case: CaseId }>({ worker, person }: Both<Input>, handle: Handler<Input>): readonly Handled[] => [
	handles(worker, handle),
	handles(person, handle),
];

/** What was decided, with what the page needs to go on; a refusal stays what it is. */
export const outcome = (decided: Result<readonly NewEntry[], Refusal>, answer: Answer): Result<Outcome> =>
	isOk(decided) ? ok({ entries: decided.value, answer }) : decided;

/** The same for what writes to more than one matter. */
export const handlesTogether = <Input>(operation: Operation<Input>, handle: Handler<Input>, holds: Holds<Input>): Handled => ({
	...handles(operation, handle),
	holds: holds as Holds<unknown>,
});

/** Brings a projection up to date with one entry, in the same transaction. Reads nothing but the entry and its own rows, so that it can be played again. */
export type Projector = ((tx: Tx, entry: AnyEntry) => Promise<void>) & {
	/** The same for many entries in the same statements: what comes by the hundred (a file) is written by the hundred. */
	readonly many?: (tx: Tx, entries: readonly AnyEntry[]) => Promise<void>;
};
/** Brings a projection up to date with many entries, in their order. */
export const projectMany = async (projector: Projector, tx: Tx, entries: readonly AnyEntry[]): Promise<void> => {
	if (projector.many) return projector.many(tx, entries);
	for (const entry of entries) await projector(tx, entry);
};
export type Projectors = Readonly<Record<string, Projector>>;
/** When this happened there, do that here: more entries in the same transaction. */
export type Reaction = (work: Work, entry: AnyEntry) => Promise<readonly NewEntry[]>;
export type Reactions = Readonly<Record<string, readonly Reaction[]>>;
