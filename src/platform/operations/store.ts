/** What the runner asks of the database: whether this id was used before, what the actor is in a case, and telling others that something changed. */
import { sql } from "kysely";
import type { AnyEntry } from "#src/kernel/journal.ts";
import type { Tx } from "#src/platform/database/with-actor.ts";
import type { Answer } from "./handler.ts";

/** What this actor is in a case; empty when it has no part in it. */
export const standingsIn = async (tx: Tx, caseId: string): Promise<readonly string[]> => {
	const found = await sql<{ standing: string }>`select standing from case_party where tenant = ${tx.actor.tenant} and case_id = ${caseId}
		and party = any (erbij.identities()) and (until is null or until > erbij.now())`.execute(tx.db);
	return found.rows.map((row) => row.standing);
};

/** Takes an id for an operation. A second sender waits here for the first: then it is not 'fresh', and gets what the first one got. */
export const claimCommand = async (
	tx: Tx,
	id: string,
	operation: string,
): Promise<{ fresh: true } | { fresh: false; sameSender: boolean; answer: Answer | null }> => {
	const { actor } = tx;
	const first =
		await sql`insert into command (tenant, id, operation, actor_kind, actor_id, at) values (${actor.tenant}, ${id}, ${operation}, ${actor.kind}, ${actor.id}, ${tx.now})
		on conflict do nothing`.execute(tx.db);
	if (first.numAffectedRows !== 0n) return { fresh: true };
	const found = await sql<{ operation: string; actor_id: string | null; answer: Answer | null }>`select operation, actor_id, answer from command
		where tenant = ${actor.tenant} and id = ${id}`.execute(tx.db);
	const earlier = found.rows[0];
	return { fresh: false, sameSender: earlier?.operation === operation && earlier.actor_id === actor.id, answer: earlier?.answer ?? null };
};
/** Keeps the answer for whoever sends the same id again. */
export const keepAnswer = async (tx: Tx, id: string, answer: Answer): Promise<void> => {
	await sql`update command set answer = ${JSON.stringify(answer)}::jsonb where tenant = ${tx.actor.tenant} and id = ${id}`.execute(tx.db);
};

/** Writes to one matter follow each other: everybody decides on what really is there. Held until the transaction ends. */
export const holdCase = async (tx: Tx, caseId: string): Promise<void> => {
	await sql`select pg_advisory_xact_lock(hashtextextended(${caseId}, 0))`.execute(tx.db);
};
export const markBeforeWork = async (tx: Tx): Promise<void> => {
	await sql`savepoint work`.execute(tx.db);
};
/** Undoes everything since the mark, so that a refusal leaves nothing but its line in the log. */
export const undoWork = async (tx: Tx): Promise<void> => {
	await sql`rollback to savepoint work`.execute(tx.db);
};

/** Tells live pages which phases something happened in. No content, no names. */
export const tellOthers = async (tx: Tx, entries: readonly AnyEntry[]): Promise<void> => {
	const topics = [...new Set(entries.map((entry) => entry.kind.split(".")[0]))];
	if (topics.length === 0) return;
	const told = { tenant: tx.actor.tenant, topics, cases: [...new Set(entries.map((entry) => entry.case))].slice(0, 20) };
	await sql`select pg_notify('erbij', ${JSON.stringify(told)})`.execute(tx.db);
};
