/** That somebody asked to do nothing new with a matter, and since when that was granted: nothing of it is destroyed meanwhile. Ids and a moment. */
import { sql } from "kysely";
import type { Instant } from "#src/kernel/time.ts";
import type { Tx } from "#src/platform/database/with-actor.ts";

export const restrictProjections: readonly string[] = ["restricted"];
export const rowRestrict = async (tx: Tx, about: string, request: string): Promise<void> => {
	await sql`insert into restricted (tenant, case_id, request) values (${tx.actor.tenant}, ${about}, ${request}) on conflict do nothing`.execute(
		tx.db,
	);
};
export const grantRestrict = async (tx: Tx, about: string, request: string, at: Instant): Promise<void> => {
	await sql`update restricted set granted_at = ${at} where tenant = ${tx.actor.tenant} and case_id = ${about} and request = ${request}`.execute(
		tx.db,
	);
};
export const dropRestrict = async (tx: Tx, about: string, request: string): Promise<void> => {
	await sql`delete from restricted where tenant = ${tx.actor.tenant} and case_id = ${about} and request = ${request}`.execute(tx.db);
};
