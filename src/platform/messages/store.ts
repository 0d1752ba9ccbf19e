/** Attempts at sending, in the database: one that was begun and never ended may have gone, and is not made again by itself. */
import { sql } from "kysely";
import type { Tx } from "#src/platform/database/with-actor.ts";

/** Begins an attempt: `fresh` when nobody tried or the last attempt ended without sending; otherwise an earlier one may have gone. */
export const beginAttempt = async (tx: Tx, message: string): Promise<"fresh" | "unsure"> => {
	const begun = await sql`insert into outgoing_attempt (tenant, message, begun_at) values (${tx.actor.tenant}, ${message}, ${tx.now})
		on conflict (tenant, message) do update set begun_at = excluded.begun_at, ended_at = null where outgoing_attempt.ended_at is not null`.execute(
		tx.db,
	);
	return begun.numAffectedRows === 1n ? "fresh" : "unsure";
};
/** Ends an attempt of which is sure that nothing was sent. */
export const endAttempt = async (tx: Tx, message: string): Promise<void> => {
	await sql`update outgoing_attempt set ended_at = ${tx.now} where tenant = ${tx.actor.tenant} and message = ${message}`.execute(tx.db);
};
