/** SQL of a fresh start that was asked for. */
import { sql } from "kysely";
import type { Instant } from "#src/kernel/time.ts";
import type { Tx } from "#src/platform/database/with-actor.ts";
import type { Asked } from "./rules.ts";

export type AskedLine = Asked & { readonly byName: string };
export const findAsked = async (tx: Tx, member: string): Promise<AskedLine | undefined> => {
	const [row] = (
		await sql<{ by: string; at: string; agreed: boolean; name: string | null }>`
			select f.asked_by as by, f.asked_at as at, f.agreed_at is not null as agreed, m.name from fresh_start f
			left join member m on m.tenant = f.tenant and m.id = f.asked_by where f.tenant = ${tx.actor.tenant} and f.member_id = ${member}`.execute(tx.db)
	).rows;
	return row && { by: row.by, at: row.at as Instant, agreed: row.agreed, byName: row.name ?? "" };
};
export const keepAsked = async (tx: Tx, member: string): Promise<void> => {
	await sql`insert into fresh_start (tenant, member_id, asked_by, asked_at) values (${tx.actor.tenant}, ${member}, ${tx.actor.id}, ${tx.now})
		on conflict (tenant, member_id) do update set asked_by = excluded.asked_by, asked_at = excluded.asked_at, agreed_by = null, agreed_at = null`.execute(
		tx.db,
	);
};
export const keepAgreed = async (tx: Tx, member: string): Promise<void> => {
	await sql`update fresh_start set agreed_by = ${tx.actor.id}, agreed_at = ${tx.now} where tenant = ${tx.actor.tenant} and member_id = ${member}`.execute(
		tx.db,
	);
};
export const removeAsked = async (tx: Tx, member: string): Promise<void> => {
	await sql`delete from fresh_start where tenant = ${tx.actor.tenant} and member_id = ${member}`.execute(tx.db);
};
/** Whether this colleague made a way in. */
export const comesIn = async (tx: Tx, member: string): Promise<boolean> =>
	(
		await sql`select 1 from member m where m.tenant = ${tx.actor.tenant} and m.id = ${member} and (
			exists (select 1 from credential c where c.tenant = m.tenant and c.member_id = m.id and c.second_secret is not null)
			or exists (select 1 from passkey p where p.tenant = m.tenant and p.member_id = m.id))`.execute(tx.db)
	).rows.length > 0;
/** Whether somebody else keeps this team: not the colleague, and not who asked. */
export const othersKeep = async (tx: Tx, but: readonly string[]): Promise<boolean> =>
	(
		await sql`select 1 from member where tenant = ${tx.actor.tenant} and active and roles && array['keeper', 'manager']
			and id <> all (${[...but]}::uuid[]) limit 1`.execute(tx.db)
	).rows.length > 0;
