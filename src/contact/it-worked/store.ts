/** Stories that were given away: the words and the situation, and nothing of whose they are. SQL and nothing else. */
import { sql } from "kysely";
import type { Instant } from "#src/kernel/index.ts";
import type { Tx } from "#src/platform/database/with-actor.ts";
import type { ItWorked } from "./model.ts";

export const projectItWorked = async (
	tx: Tx,
	one: ItWorked & { readonly case: string; readonly entry: string; readonly at: Instant },
): Promise<void> => {
	await sql`insert into it_worked (tenant, id, case_id, entry, situation, words, told_at) values (${tx.actor.tenant}, ${one.id}, ${one.case}, ${one.entry}, ${one.situation}, ${one.words}, ${one.at})
		on conflict do nothing`.execute(tx.db);
};
export const projectTakenBack = async (tx: Tx, id: string): Promise<void> => {
	await sql`delete from it_worked where tenant = ${tx.actor.tenant} and id = ${id}`.execute(tx.db);
};
/** Of everybody, the newest first. */
export const listItWorked = async (tx: Tx): Promise<readonly ItWorked[]> =>
	(
		await sql<ItWorked>`select id, situation, words from it_worked where tenant = ${tx.actor.tenant} order by told_at desc, id limit 300`.execute(
			tx.db,
		)
	).rows;
