/** Marks: ids, kinds and moments, never words. SQL and nothing else. */
import { sql } from "kysely";
import type { CalendarDay } from "#src/kernel/index.ts";
import type { Tx } from "#src/platform/database/with-actor.ts";
import type { Mark } from "./rules.ts";

export const setMark = async (tx: Tx, of: string, kind: string, id: string, at: string): Promise<void> => {
	await sql`insert into peer_mark (tenant, case_id, kind, id, at) values (${tx.actor.tenant}, ${of}, ${kind}, ${id}, ${at}) on conflict do nothing`.execute(
		tx.db,
	);
};
export const clearMarks = async (tx: Tx, of: string, kinds: readonly string[], id: string | null = null): Promise<void> => {
	await sql`delete from peer_mark where tenant = ${tx.actor.tenant} and case_id = ${of} and kind = any (${[...kinds]}::text[]) and (${id}::uuid is null or id = ${id}::uuid)`.execute(
		tx.db,
	);
};
export const hasMark = async (tx: Tx, of: string, kind: string): Promise<boolean> =>
	(await sql`select 1 from peer_mark where tenant = ${tx.actor.tenant} and case_id = ${of} and kind = ${kind} limit 1`.execute(tx.db)).rows.length >
	0;

type Row = Mark & { readonly responsible: string | null; readonly mine: boolean };
/** Of the matters of these teams: marks, explanations past their day, take-overs past theirs. `mine`: this actor has a part in it. */
export const listMarks = async (tx: Tx, teams: readonly string[], today: CalendarDay): Promise<readonly Row[]> =>
	(
		await sql<Row>`with marks as (
			select case_id, kind, count(*)::int as many, min(at)::date::text as since from peer_mark where tenant = ${tx.actor.tenant} and kind <> 'no' group by case_id, kind
			union all
			select case_id, case kind when 'weighing.account' then 'account-late' else 'take-over-late' end, count(*)::int, min(look_again)::text from open_thing
				where tenant = ${tx.actor.tenant} and closed_at is null and kind in ('weighing.account', 'carrying-out.take-over') and look_again < ${today}::date group by case_id, kind)
		select m.case_id as "case", m.kind, m.many, m.since, l.responsible, exists (select 1 from case_party p where p.tenant = l.tenant and p.case_id = l.case_id
			and p.party = any (erbij.identities()) and p.standing in ('responsible', 'part') and (p.until is null or p.until > erbij.now())) as mine
		from marks m join case_line l on l.tenant = ${tx.actor.tenant} and l.case_id = m.case_id where l.team_id = any (${[...teams]}::uuid[])`.execute(
			tx.db,
		)
	).rows;
