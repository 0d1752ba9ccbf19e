/** Who is asked along where: ids and a day. SQL and nothing else. */
import { sql } from "kysely";
import type { CalendarDay, CaseId, ThingId } from "#src/kernel/index.ts";
import type { Tx } from "#src/platform/database/with-actor.ts";

export const projectCompanion = async (
	tx: Tx,
	of: string,
	one: { readonly companion: string; readonly visit: string; readonly party: string; readonly day: string },
): Promise<void> => {
	await sql`insert into companion (tenant, id, case_id, visit_id, party, day) values (${tx.actor.tenant}, ${one.companion}, ${of}, ${one.visit}, ${one.party}, ${one.day})
		on conflict do nothing`.execute(tx.db);
};
export const projectCompanionEnded = async (tx: Tx, companion: string): Promise<void> => {
	await sql`update companion set ended = true where tenant = ${tx.actor.tenant} and id = ${companion}`.execute(tx.db);
};
export type Asked = { readonly companion: ThingId; readonly case: CaseId; readonly day: CalendarDay };
/** Where this actor was asked along and can still look: yesterday's visit is the last. */
export const listAskedAlong = async (tx: Tx, today: CalendarDay): Promise<readonly Asked[]> =>
	(
		await sql<Asked>`select id as companion, case_id as "case", day from companion where tenant = ${tx.actor.tenant} and party = erbij.me() and not ended and day >= ${today}::date - 1 order by day, id limit 50`.execute(
			tx.db,
		)
	).rows;
