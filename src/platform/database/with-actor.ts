/** The only way in: a transaction belongs to an actor, sets who that is for row-level security, and leaves a line in the access log. */
import { sql, type Transaction } from "kysely";
import type { DB } from "#src/platform/database/tables.ts";
import { type Actor, identitiesOf } from "#src/kernel/actor.ts";
import type { Clock, Instant } from "#src/kernel/time.ts";
import { appendLogLine, type LogEvent, type LogLine } from "#src/platform/access-log/store.ts";
import type { Pool } from "./pool.ts";

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

/** Makes `withActor` for a pool and a clock. */
export const openDoor = (pool: Pool, clock: Clock): Door => {
	return (actor, reason, work) =>
		pool.kysely.transaction().execute(async (db) => {
			const now = clock.now();
			const identities = identitiesOf(actor).join(",");
			await sql`select set_config('erbij.tenant', ${actor.tenant}, true), set_config('erbij.me', ${actor.id ?? ""}, true),
				set_config('erbij.identities', ${identities}, true), set_config('erbij.now', ${now}, true)`.execute(db);
			let line: LogLine = { ...reason, outcome: "done" };
			const tx: Tx = {
				db,
				actor,
				now,
				note: (more) => {
					line = { ...line, ...more };
				},
			};
			const value = await work(tx);
			await appendLogLine(db, actor, now, line);
			return value;
		});
};
