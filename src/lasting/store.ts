/** Which cards there are and who holds them. No words: those are in the journal. */
import { sql } from "kysely";
import type { CaseId } from "#src/kernel/ids.ts";
import type { Instant } from "#src/kernel/time.ts";
import type { Tx } from "#src/platform/database/with-actor.ts";
import type { Holder } from "./model.ts";

export const keepCard = async (tx: Tx, caseId: string, version: number, at: Instant): Promise<void> => {
	await sql`insert into crisis_card (tenant, case_id, version, confirmed_at) values (${tx.actor.tenant}, ${caseId}, ${version}, ${at})
		on conflict (tenant, case_id) do update set version = excluded.version, confirmed_at = excluded.confirmed_at`.execute(tx.db);
};
export const dropCard = async (tx: Tx, caseId: string): Promise<void> => {
	await sql`delete from crisis_card where tenant = ${tx.actor.tenant} and case_id = ${caseId}`.execute(tx.db);
	await sql`delete from card_holder where tenant = ${tx.actor.tenant} and case_id = ${caseId}`.execute(tx.db);
};
export const keepHolder = async (tx: Tx, caseId: string, holder: Holder, at: Instant): Promise<void> => {
	await sql`insert into card_holder (tenant, holder, case_id, kind, given_at) values (${tx.actor.tenant}, ${holder.holder}, ${caseId}, ${holder.kind}, ${at}) on conflict do nothing`.execute(
		tx.db,
	);
};
export const dropHolder = async (tx: Tx, caseId: string, holder: string): Promise<void> => {
	await sql`delete from card_holder where tenant = ${tx.actor.tenant} and case_id = ${caseId} and holder = ${holder}`.execute(tx.db);
};
/** The matters of which this reader holds a card: found at once, after years too (SUS-11). */
export const listCardsHeld = async (tx: Tx): Promise<readonly CaseId[]> =>
	(
		await sql<{
			case_id: CaseId;
		}>`select case_id from card_holder where tenant = ${tx.actor.tenant} and holder = erbij.me() order by given_at, case_id`.execute(tx.db)
	).rows.map((row) => row.case_id);
export const holdsCard = async (tx: Tx, caseId: string): Promise<boolean> =>
	(await sql`select 1 from card_holder where tenant = ${tx.actor.tenant} and case_id = ${caseId} and holder = erbij.me()`.execute(tx.db)).rows
		.length > 0;
/** Cards nobody confirmed since a moment, of the people one is first responsible for: 'is it still right?' (SUS-11). */
export const listCardsToAskAbout = async (tx: Tx, member: string, before: Instant): Promise<readonly CaseId[]> =>
	(
		await sql<{ case_id: CaseId }>`select c.case_id from crisis_card c join case_line l on l.tenant = c.tenant and l.case_id = c.case_id
		where c.tenant = ${tx.actor.tenant} and l.responsible = ${member} and c.confirmed_at < ${before} order by c.confirmed_at, c.case_id`.execute(
			tx.db,
		)
	).rows.map((row) => row.case_id);
