/** Makes others wait for the same thing until this transaction ends, where there is no case to wait on yet (an address, a name). */
import { sql } from "kysely";
import type { Tx } from "./with-actor.ts";

export const holdStill = async (tx: Tx, what: string): Promise<void> => {
	await sql`select pg_advisory_xact_lock(hashtextextended(${`${tx.actor.tenant}/${what}`}, 0))`.execute(tx.db);
};
