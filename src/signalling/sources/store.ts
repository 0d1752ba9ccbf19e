/** Advice and areas in the database. */
import { sql } from "kysely";
import type { AreaId, CaseId } from "#src/kernel/ids.ts";
import type { Instant } from "#src/kernel/time.ts";
import type { Tx } from "#src/platform/database/with-actor.ts";
import type { Asker } from "./model.ts";

export const keepAdvice = async (
	tx: Tx,
	one: { readonly id: string; readonly case: string; readonly team: string; readonly from: Asker; readonly by: string; readonly at: Instant },
): Promise<void> => {
	await sql`insert into advice (tenant, id, case_id, team_id, from_kind, given_by, given_at)
		values (${tx.actor.tenant}, ${one.id}, ${one.case}, ${one.team}, ${one.from}, ${one.by}, ${one.at}) on conflict do nothing`.execute(tx.db);
};
/** Advice of these teams, newest first. */
export const listAdvice = async (tx: Tx, teams: readonly string[], most = 20): Promise<readonly { readonly id: string; readonly case: CaseId }[]> =>
	(
		await sql<{
			id: string;
			case_id: string;
		}>`select id, case_id from advice where tenant = ${tx.actor.tenant} and team_id = any (${[...teams]}::uuid[])
			order by given_at desc, id limit ${most}`.execute(tx.db)
	).rows.map((row) => ({ id: row.id, case: row.case_id as CaseId }));

/** Of how many doors of a street it is asked where they lie. */
const DOORS_ASKED = 12;
/** The neighbourhood most doors of this street lie in: a street is in one, as far as we know it. Letter by letter ('/' comes before '0'), as its index is. */
export const areaOfStreet = async (tx: Tx, door: string): Promise<AreaId | undefined> => {
	const street = door.split("/")[0] ?? "";
	const doors = await sql<{
		area_id: AreaId;
	}>`select area_id from address where tenant = ${tx.actor.tenant} and door ~>=~ ${`${street}/`} and door ~<~ ${`${street}0`}
		and area_id is not null limit ${DOORS_ASKED}`.execute(tx.db);
	const perArea = [...Map.groupBy(doors.rows, (row) => row.area_id)].map(([area, rows]) => ({ area, count: rows.length }));
	return perArea.sort((one, other) => other.count - one.count || (one.area < other.area ? -1 : 1))[0]?.area;
};
