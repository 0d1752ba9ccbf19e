/** The only way in: a transaction belongs to an actor, sets who that is for row-level security, and leaves a line in the access log. */
import { type RawBuilder, sql, type Transaction } from "kysely";
import type { DB } from "#src/platform/database/tables.ts";
import { type Actor, identitiesOf } from "#src/kernel/actor.ts";
import type { Clock, Instant } from "#src/kernel/time.ts";
import { appendLogLine, type LogEvent, type LogLine } from "#src/platform/access-log/store.ts";
import type { Pool } from "./pool.ts";
import { ask, Sent, sendOn, transactionOn } from "./statements.ts";
import { openTelling, type Telling } from "./telling.ts";

/** A transaction with somebody in it. */
export type Tx = {
	readonly db: Transaction<DB>;
	readonly actor: Actor;
	readonly now: Instant;
	/** Says what was done instead of what was announced: the matter turned out to be this one, or it was refused. */
	readonly note: (line: Partial<LogLine>) => void;
	/** Sends what nobody waits for: it is done in this order, and what goes wrong in it is heard before the commit. */
	readonly send: (statement: RawBuilder<unknown>) => void;
	/** The same transaction, in which nobody waits for what only writes: for projections. */
	readonly projecting: Tx;
	/** Ids made here: nobody else can have written under them. */
	readonly made: Set<string>;
	/** What is remembered until the transaction ends (`remembered`). */
	readonly memory: Map<unknown, unknown>;
	/** Undoes everything so far, so that nothing is left but the line in the log. */
	readonly undo: () => Promise<void>;
	/** Tells live pages, once this is committed, which phases something happened in. No content, no names. */
	readonly tell: Telling["tell"];
};
/** Remembers something in a transaction, by what it belongs to. (Not beside it in a WeakMap: what lies there is kept until the next great clearing away.) */
export const remembered = <Value>({ memory }: Pick<Tx, "memory">, of: unknown, make: () => Value): Value => {
	if (!memory.has(of)) memory.set(of, make());
	return memory.get(of) as Value;
};
/** Why somebody comes in: what they do, and about whom. */
export type Reason = {
	readonly event: LogEvent;
	readonly what: string;
	readonly case?: string | undefined;
	readonly person?: string | undefined;
	readonly why?: string | undefined;
	/** The id of what is sent: whoever sends the same one again waits until the first is done. */
	readonly command?: string | undefined;
};

export type Door = <Value>(actor: Actor, reason: Reason, work: (tx: Tx) => Promise<Value>) => Promise<Value>;

const begin = { name: "begin", text: "begin" };
const commit = { name: "commit", text: "commit" };
const rollback = { text: "rollback" };
const enter = (actor: Actor, now: Instant, command: string | undefined): RawBuilder<unknown> => {
	const who = sql`select set_config('erbij.tenant', ${actor.tenant}, true), set_config('erbij.me', ${actor.id ?? ""}, true),
		set_config('erbij.identities', ${identitiesOf(actor).join(",")}, true), set_config('erbij.now', ${now}, true)`;
	return command === undefined ? who : sql`${who}, pg_advisory_xact_lock(hashtextextended('command/' || ${`${actor.tenant}/${command}`}, 0))`;
};

/** Makes `withActor` for a pool and a clock. What need not wait for an answer is sent along with what does: entering with the first question, the line in the log with the commit. */
export const openDoor = (pool: Pool, clock: Clock): Door => {
	const telling = openTelling(pool.pg);
	return async (actor, reason, work) => {
		const client = await pool.pg.connect();
		let broken: Error | undefined;
		try {
			const now = clock.now();
			const sent = new Sent();
			const send = sendOn(client, sent);
			const goIn = (): void => {
				sent.add(ask(client, begin));
				send(enter(actor, now, reason.command));
			};
			goIn();
			let line: LogLine = { ...reason, outcome: "done" };
			const tellings: Parameters<Telling["tell"]>[] = [];
			const common: Omit<Tx, "db" | "projecting"> = {
				actor,
				now,
				send,
				made: new Set(),
				memory: new Map(),
				note: (more) => {
					line = { ...line, ...more };
				},
				undo: async () => {
					tellings.length = 0;
					await ask(client, rollback);
					goIn();
				},
				tell: (...told) => {
					tellings.push(told);
				},
			};
			const projecting: Omit<Tx, "projecting"> & { projecting?: Tx } = { ...common, db: transactionOn(client, { sends: sent }) };
			projecting.projecting = projecting as Tx;
			const tx: Tx = { ...common, db: transactionOn(client, { remembers: reason.event !== "write" }), projecting: projecting as Tx };
			try {
				const value = await work(tx);
				send(appendLogLine(actor, now, line));
				const [committed] = await Promise.all([ask(client, commit), sent.heard()]);
				if (committed.command !== "COMMIT") throw new Error("the transaction was undone: something in it failed and nobody said so");
				for (const told of tellings) telling.tell(...told);
				return value;
			} catch (error) {
				await ask(client, rollback).catch((lost: Error) => {
					broken = lost;
				});
				// What went wrong first is what went wrong; everything sent after it only failed because of it.
				sent.throwFault();
				throw error;
			}
		} finally {
			client.release(broken);
		}
	};
};
