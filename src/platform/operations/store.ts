/** What the runner asks of the database: whether this id was used before, what the actor is in a case, and telling others that something changed. */
import { sql } from "kysely";
import type { AnyEntry } from "#src/kernel/journal.ts";
import type { Instant } from "#src/kernel/time.ts";
import type { Tx } from "#src/platform/database/with-actor.ts";
import type { Answer } from "./handler.ts";

/** What this actor is in a case; empty when it has no part in it. */
export const standingsIn = async (tx: Tx, caseId: string): Promise<readonly string[]> => {
	const found = await sql<{ standing: string }>`select standing from case_party where tenant = ${tx.actor.tenant} and case_id = ${caseId}
		and party = any (erbij.identities()) and (until is null or until > erbij.now())`.execute(tx.db);
	return found.rows.map((row) => row.standing);
};

export type Earlier = { readonly sameSender: boolean; readonly answer: Answer | null; readonly at: Instant; readonly mark: Buffer | null };
/** What came of this id before. Whoever sends it again at the same moment has waited at the door until the first was done (with-actor.ts). */
export const findCommand = async (tx: Tx, id: string, operation: string): Promise<Earlier | undefined> => {
	const { actor } = tx;
	const [earlier] = (
		await sql<{
			operation: string;
			actor_id: string | null;
			answer: Answer | null;
			at: Instant;
			mark: Buffer | null;
		}>`select operation, actor_id, answer, at, mark from command where tenant = ${actor.tenant} and id = ${id}`.execute(tx.db)
	).rows;
	return (
		earlier && {
			sameSender: earlier.operation === operation && earlier.actor_id === actor.id,
			answer: earlier.answer,
			at: earlier.at,
			mark: earlier.mark,
		}
	);
};
/** Keeps the answer for whoever sends the same id again, with a mark of what was sent. */
export const keepCommand = (tx: Tx, id: string, operation: string, answer: Answer, mark: Buffer | null = null): void => {
	const { actor } = tx;
	tx.send(sql`insert into command (tenant, id, operation, actor_kind, actor_id, at, answer, mark)
		values (${actor.tenant}, ${id}, ${operation}, ${actor.kind}, ${actor.id}, ${tx.now}, ${JSON.stringify(answer)}::jsonb, ${mark})`);
};
/** Writes to one matter follow each other: everybody decides on what really is there. Held until the transaction ends. */
export const holdCase = (tx: Tx, caseId: string): void => tx.send(sql`select pg_advisory_xact_lock(hashtextextended(${caseId}, 0))`);
/** The same for many: the smallest number first, whoever holds them. */
export const holdCases = (tx: Tx, cases: readonly string[]): void => {
	for (const one of [...new Set(cases)].sort()) holdCase(tx, one);
};

/** Tells live pages what there is to see anew, after the commit. No content, no names. */
export const tellTopics = (tx: Tx, topics: readonly string[], cases: readonly string[] = []): void => {
	if (topics.length > 0) tx.tell(tx.actor.tenant, topics, cases);
};
/** Tells them which phases something happened in. */
export const tellOthers = (tx: Tx, entries: readonly AnyEntry[]): void =>
	tellTopics(tx, [...new Set(entries.map((entry) => entry.kind.split(".")[0] ?? ""))], [...new Set(entries.map((entry) => entry.case))]);
