/** That somebody asked to do nothing new with a matter, and since when that was granted: nothing of it is destroyed meanwhile. Ids and a moment. */
import { sql } from "kysely";
import type { Instant } from "#src/kernel/time.ts";
import type { Tx } from "#src/platform/database/with-actor.ts";

export const restrictProjections: readonly string[] = ["restricted"];
/** What was proposed because the person asked to erase it all, or this one piece: proposals that still run, and whether it went. */
export const listAskedFor = async (
	tx: Tx,
	about: string,
	entry: string | undefined,
): Promise<{ readonly waiting: readonly string[]; readonly gone: boolean }> => {
	const mine =
		entry === undefined
			? sql`select m.destruction, m.state from destruction_matter m where m.tenant = ${tx.actor.tenant} and m.matter = ${about} and m.rule = 'asked'`
			: sql`select p.destruction, p.state from destruction_piece p where p.tenant = ${tx.actor.tenant} and p.matter = ${about} and p.entry = ${entry} and p.why = 'asked'`;
	const found = await sql<{
		id: string;
		waits: boolean;
		gone: boolean;
	}>`select d.id, d.withdrawn_at is null and d.done_at is null and a.state = 'proposed' as waits, a.state = 'gone' as gone
		from (${mine}) a join destruction d on d.tenant = ${tx.actor.tenant} and d.id = a.destruction`.execute(tx.db);
	return { waiting: found.rows.filter(({ waits }) => waits).map(({ id }) => id), gone: found.rows.some(({ gone }) => gone) };
};
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
