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
	and not exists (select 1 from same_household b where b.tenant = l.tenant and b.case_id = l.case_id and b.state = 'together')
	${area === undefined ? sql`` : sql`and l.area_id = ${area}`}
	${floor === undefined ? sql`` : sql`and exists (select 1 from signal s where s.tenant = l.tenant and s.floor = ${floor} and s.case_id = l.case_id)`}`;
/**
 * Asked with a plan of its own every time: one that was made when there was little to walk through is kept by the database long after a file of thousands came in,
 * and then takes seconds. Planning takes half a millisecond.
 */
const ask = <Row>(tx: Tx, question: RawBuilder<Row>): Promise<readonly Row[]> => {
	tx.send(sql`select set_config('plan_cache_mode', 'force_custom_plan', true)`);
	const answer = question.execute(tx.db);
	tx.send(sql`select set_config('plan_cache_mode', 'auto', true)`);
	return answer.then(({ rows }) => rows);
};
const teams = sql`unnest(erbij.identities()) as t (team)`;

/** Matters of this actor's teams at a station, longest waiting first and by nothing else (SIG-01, PRIN-15). */
export const listByAge = (tx: Tx, station: ListStation, filter: ListFilter, after: After | undefined, most: number): Promise<readonly Listed[]> =>
	ask(
		tx,
		sql<Listed>`select o.case_id as case, o.day from ${teams} cross join lateral (
			select l.case_id, ${since} as day from case_line l where l.tenant = ${tx.actor.tenant} and l.team_id = t.team and l.station = ${station} ${filtered(filter)}
				${after === undefined ? sql`` : sql`and (${since}, l.case_id) > (${after.day}::date, ${after.case}::uuid)`}
			order by ${since}, l.case_id limit ${most}) as o order by o.day, o.case_id limit ${most}`,
	);
/** Those where somebody announced a step on a day, the nearest day first: in time is what this list is for (SIG-31). What has been is shown for two weeks more. */
export const listByThreat = (tx: Tx, filter: ListFilter, after: After | undefined, from: CalendarDay, most: number): Promise<readonly Listed[]> =>
	ask(
		tx,
		sql<Listed>`select o.case_id as case, o.day from (
			select l.case_id, min(d.threat_on) as day from signal d join case_line l on l.tenant = d.tenant and l.case_id = d.case_id
			where d.tenant = ${tx.actor.tenant} and d.threat_on >= ${from}::date and d.settled_at is null and l.team_id = any ((select erbij.identities())::uuid[]) and l.station in ('noticed', 'picked-up') ${filtered(filter)}
			group by l.case_id) as o
		${after === undefined ? sql`` : sql`where (o.day, o.case_id) > (${after.day}::date, ${after.case}::uuid)`} order by o.day, o.case_id limit ${most}`,
	);
/** Those that are about to be erased, the nearest day first (PRIV-12). */
export const listByErasing = (tx: Tx, filter: ListFilter, after: After | undefined, most: number): Promise<readonly Listed[]> =>
	ask(
		tx,
		sql<Listed>`select l.case_id as case, e.erase_on as day from erasing e join case_line l on l.tenant = e.tenant and l.case_id = e.case_id
		where e.tenant = ${tx.actor.tenant} and l.team_id = any ((select erbij.identities())::uuid[]) and l.station = 'noticed' ${filtered(filter)}
			${after === undefined ? sql`` : sql`and (e.erase_on, l.case_id) > (${after.day}::date, ${after.case}::uuid)`}
		order by e.erase_on, l.case_id limit ${most}`,
	);

export type Counts = { readonly nobody: number; readonly dated: number; readonly picked: number; readonly erasing: number };
/** The same for counting: all signals of a floor at once, instead of one look for each matter. */
const filteredAtOnce = ({ area, floor }: ListFilter, tenant: string): RawBuilder<unknown> => sql`
	${area === undefined ? sql`` : sql`and l.area_id = ${area}`}
	${floor === undefined ? sql`` : sql`and l.case_id in (select s.case_id from signal s where s.tenant = ${tenant} and s.floor = ${floor})`}`;
/** More than this nobody counts: it says that there are more. */
export const MOST_COUNTED = 1_000;
/** How many there are of each. */
export const countList = async (tx: Tx, filter: ListFilter, from: CalendarDay): Promise<Counts> => {
	const { tenant } = tx.actor;
	// In the order of the list, so that counting stops where the list would: without an order the database reads all of a team first.
	const at = (station: ListStation): RawBuilder<unknown> => sql`(select count(*)::integer from (select 1 from ${teams} cross join lateral (
			select 1 from case_line l where l.tenant = ${tenant} and l.team_id = t.team and l.station = ${station} ${filteredAtOnce(filter, tenant)}
			order by ${since}, l.case_id limit ${MOST_COUNTED}) as o limit ${MOST_COUNTED}) as few)`;
	const [found] = await ask(
		tx,
		sql<Counts>`select ${at("noticed")} as nobody, ${at("picked-up")} as picked,
		(select count(distinct l.case_id)::integer from signal d join case_line l on l.tenant = d.tenant and l.case_id = d.case_id
			where d.tenant = ${tenant} and d.threat_on >= ${from}::date and d.settled_at is null and l.team_id = any ((select erbij.identities())::uuid[]) and l.station in ('noticed', 'picked-up') ${filteredAtOnce(filter, tenant)}) as dated,
		(select count(*)::integer from erasing e join case_line l on l.tenant = e.tenant and l.case_id = e.case_id
			where e.tenant = ${tenant} and l.team_id = any ((select erbij.identities())::uuid[]) and l.station = 'noticed' ${filteredAtOnce(filter, tenant)}) as erasing`,
	);
	return found ?? { nobody: 0, dated: 0, picked: 0, erasing: 0 };
};
