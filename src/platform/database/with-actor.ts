/** The only way in: a transaction belongs to an actor, sets who that is for row-level security, and leaves a line in the access log. */
import { sql, type Transaction } from "kysely";
import type { DB } from "#src/platform/database/tables.ts";
import { type Actor, identitiesOf } from "#src/kernel/actor.ts";
import type { Clock, Instant } from "#src/kernel/time.ts";
import { appendLogLine, type LogEvent, type LogLine } from "#src/platform/access-log/store.ts";
import type { Pool } from "./pool.ts";
import { transactionOn } from "./statements.ts";

/** A transaction with somebody in it. */
export type Tx = {
	readonly db: Transaction<DB>;
	readonly actor: Actor;
	readonly now: Instant;
	/** Says what was done instead of what was announced: the matter turned out to be this one, or it was refused. */
	readonly note: (line: Partial<LogLine>) => void;
};
/** Why somebody comes in: what they do, and about whom. */
export type Reason = {
	readonly event: LogEvent;
	readonly what: string;
	readonly case?: string | undefined;
	readonly person?: string | undefined;
	readonly why?: string | undefined;
	readonly command?: string | undefined;
};

export type Door = <Value>(actor: Actor, reason: Reason, work: (tx: Tx) => Promise<Value>) => Promise<Value>;

/** Makes `withActor` for a pool and a clock. What need not wait for an answer is sent along with what does: entering with the first question, the line in the log with the commit. */
export const openDoor = (pool: Pool, clock: Clock): Door => {
	return async (actor, reason, work) => {
		const client = await pool.pg.connect();
		let broken: Error | undefined;
		try {
			const now = clock.now();
			const db = transactionOn(client, reason.event !== "write");
			const entered = Promise.all([
				client.query({ name: "begin", text: "begin" }),
				sql`select set_config('erbij.tenant', ${actor.tenant}, true), set_config('erbij.me', ${actor.id ?? ""}, true),
					set_config('erbij.identities', ${identitiesOf(actor).join(",")}, true), set_config('erbij.now', ${now}, true)`.execute(db),
			]);
			// Heard below; without this a failure would count as unheard while the work still runs.
			entered.catch(() => undefined);
			let line: LogLine = { ...reason, outcome: "done" };
			const tx: Tx = {
				db,
				actor,
				now,
				note: (more) => {
					line = { ...line, ...more };
				},
			};
			try {
				const value = await work(tx);
				await entered;
				const [, committed] = await Promise.all([appendLogLine(db, actor, now, line), client.query({ name: "commit", text: "commit" })]);
				if (committed.command !== "COMMIT") throw new Error("the transaction was undone: something in it failed and nobody said so");
				return value;
			} catch (error) {
				await client.query("rollback").catch((lost: Error) => {
					broken = lost;
				});
				throw error;
			}
		} finally {
			client.release(broken);
		}
	};
};
