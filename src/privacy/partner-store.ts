/** Who receives: organisations, who of them reads, and what was agreed with them. Read only; the team phase keeps these tables. */
import { sql } from "kysely";
import type { OrganisationId } from "#src/kernel/ids.ts";
import type { CalendarDay } from "#src/kernel/time.ts";
import type { Tx } from "#src/platform/database/with-actor.ts";

export type ReceiverLine = { readonly id: OrganisationId; readonly name: string };
/** Organisations one can share an item with: all but one's own. */
export const listReceivers = async (tx: Tx): Promise<readonly ReceiverLine[]> =>
	(
		await sql<ReceiverLine>`select id, name from organisation where tenant = ${tx.actor.tenant} and left_on is null
		and id <> coalesce(${tx.actor.organisation}::uuid, '00000000-0000-0000-0000-000000000000') order by name`.execute(tx.db)
	).rows;
export const findReceiver = async (tx: Tx, id: string): Promise<ReceiverLine | undefined> =>
	(await sql<ReceiverLine>`select id, name from organisation where tenant = ${tx.actor.tenant} and id = ${id} and left_on is null`.execute(tx.db)).rows[0];
/** Who of an organisation reads agreed items. */
export const listReaders = async (tx: Tx, organisation: string): Promise<readonly string[]> =>
	(
		await sql<{ id: string }>`select id from member where tenant = ${tx.actor.tenant} and organisation_id = ${organisation} and active
		and roles && array['partner', 'creditor'] order by id`.execute(tx.db)
	).rows.map((row) => row.id);
/** What the agreement that counts on this day lets be shared; undefined without one. */
export const findSharedInAgreement = async (tx: Tx, organisation: string, today: CalendarDay): Promise<readonly string[] | undefined> =>
	(
		await sql<{ shared: string[] }>`select shared from partnership where tenant = ${tx.actor.tenant} and organisation_id = ${organisation}
		and from_day <= ${today} and (until_day is null or until_day >= ${today}) order by from_day desc, agreed_at desc limit 1`.execute(tx.db)
	).rows[0]?.shared;

export type Colleague = { readonly id: string; readonly name: string; readonly face: string | null; readonly phone: string | null; readonly reachable: string | null; readonly organisation: string };
/** Names and faces of who is named on a page. */
export const listColleagues = async (tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, Colleague>> => {
	const found = await sql<Colleague>`select m.id, m.name, m.face, m.phone, m.reachable, o.name as organisation from member m
		join organisation o on o.tenant = m.tenant and o.id = m.organisation_id where m.tenant = ${tx.actor.tenant} and m.id = any (${[...new Set(ids)]}::uuid[])`.execute(tx.db);
	return new Map(found.rows.map((row) => [row.id, row]));
};
