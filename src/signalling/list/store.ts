/** A page of the team's list, walked along an index in the order it is shown: five thousand open signals cost no more than fifty. */
import { type RawBuilder, sql } from "kysely";
import type { AreaId, CaseId } from "#src/kernel/ids.ts";
import type { CalendarDay } from "#src/kernel/time.ts";
import type { Tx } from "#src/platform/database/with-actor.ts";
import type { Floor } from "../model.ts";

export type ListStation = "noticed" | "picked-up";
export type ListFilter = { readonly area?: AreaId | undefined; readonly floor?: Floor | undefined };
/** Where the page before ended: the day it is shown by, and the matter itself. */
export type After = { readonly day: CalendarDay; readonly case: CaseId };
export type Listed = { readonly case: CaseId; readonly day: CalendarDay };

/** The first day anybody noticed, on the calendar of the neighbourhood; spelled as the index spells it. */
const since = sql`least(l.first_noticed, (l.arrived_at at time zone 'Europe/Amsterdam')::date)`;
const filtered = ({ area, floor }: ListFilter): RawBuilder<unknown> => sql`
	${area === undefined ? sql`` : sql`and l.area_id = ${area}`}
	${floor === undefined ? sql`` : sql`and exists (select 1 from signal s where s.tenant = l.tenant and s.case_id = l.case_id and s.floor = ${floor})`}`;
const teams = sql`unnest(erbij.identities()) as t (team)`;

/** Matters of this actor's teams at a station, longest waiting first and by nothing else (SIG-01, PRIN-15). */
export const listByAge = async (
	tx: Tx,
	station: ListStation,
	filter: ListFilter,
	after: After | undefined,
	most: number,
): Promise<readonly Listed[]> =>
	(
		await sql<Listed>`select o.case_id as case, o.day from ${teams} cross join lateral (
			select l.case_id, ${since} as day from case_line l where l.tenant = ${tx.actor.tenant} and l.team_id = t.team and l.station = ${station} ${filtered(filter)}
				${after === undefined ? sql`` : sql`and (${since}, l.case_id) > (${after.day}::date, ${after.case}::uuid)`}
			order by ${since}, l.case_id limit ${most}) as o order by o.day, o.case_id limit ${most}`.execute(tx.db)
	).rows;
/** Those where somebody announced a step on a day, the nearest day first: in time is what this list is for (SIG-31). What has been is shown for two weeks more. */
export const listByThreat = async (
	tx: Tx,
	filter: ListFilter,
	after: After | undefined,
	from: CalendarDay,
	most: number,
): Promise<readonly Listed[]> =>
	(
		await sql<Listed>`select o.case_id as case, o.day from (
			select l.case_id, min(d.threat_on) as day from signal d join case_line l on l.tenant = d.tenant and l.case_id = d.case_id
			where d.tenant = ${tx.actor.tenant} and d.threat_on >= ${from}::date and d.settled_at is null and l.team_id = any ((select erbij.identities())::uuid[]) and l.station in ('noticed', 'picked-up') ${filtered(filter)}
			group by l.case_id) as o
		${after === undefined ? sql`` : sql`where (o.day, o.case_id) > (${after.day}::date, ${after.case}::uuid)`} order by o.day, o.case_id limit ${most}`.execute(
			tx.db,
		)
	).rows;
/** Those that are about to be erased, the nearest day first (PRIV-12). */
export const listByErasing = async (tx: Tx, filter: ListFilter, after: After | undefined, most: number): Promise<readonly Listed[]> =>
	(
		await sql<Listed>`select l.case_id as case, e.erase_on as day from erasing e join case_line l on l.tenant = e.tenant and l.case_id = e.case_id
		where e.tenant = ${tx.actor.tenant} and l.team_id = any ((select erbij.identities())::uuid[]) and l.station = 'noticed' ${filtered(filter)}
			${after === undefined ? sql`` : sql`and (e.erase_on, l.case_id) > (${after.day}::date, ${after.case}::uuid)`}
		order by e.erase_on, l.case_id limit ${most}`.execute(tx.db)
	).rows;

export type Counts = { readonly nobody: number; readonly dated: number; readonly picked: number; readonly erasing: number };
/** How many there are of each. */
export const countList = async (tx: Tx, filter: ListFilter, from: CalendarDay): Promise<Counts> => {
	const { tenant } = tx.actor;
	const at = (station: ListStation): RawBuilder<unknown> =>
		sql`(select count(*)::integer from ${teams} join case_line l on l.tenant = ${tenant} and l.team_id = t.team and l.station = ${station} ${filtered(filter)})`;
	const found = await sql<Counts>`select ${at("noticed")} as nobody, ${at("picked-up")} as picked,
		(select count(distinct l.case_id)::integer from signal d join case_line l on l.tenant = d.tenant and l.case_id = d.case_id
			where d.tenant = ${tenant} and d.threat_on >= ${from}::date and d.settled_at is null and l.team_id = any ((select erbij.identities())::uuid[]) and l.station in ('noticed', 'picked-up') ${filtered(filter)}) as dated,
		(select count(*)::integer from erasing e join case_line l on l.tenant = e.tenant and l.case_id = e.case_id
			where e.tenant = ${tenant} and l.team_id = any ((select erbij.identities())::uuid[]) and l.station = 'noticed' ${filtered(filter)}) as erasing`.execute(tx.db);
	return found.rows[0] ?? { nobody: 0, dated: 0, picked: 0, erasing: 0 };
};
