/** The one thing the plan asks the database itself: is there a plan in this household already? */
import { sql } from "kysely";
import type { Tx } from "#src/platform/database/with-actor.ts";

/** The case that holds the plan of this household, when that is another one than `caseId` (PLA-23). */
export const findOtherPlan = async (tx: Tx, caseId: string): Promise<string | undefined> => {
	const found = await sql<{ case_id: string }>`select s.case_id from case_line me
		join person p on p.tenant = me.tenant and p.id = me.person_id
		join person mate on mate.tenant = p.tenant and mate.household_id = p.household_id
		join case_line l on l.tenant = me.tenant and l.person_id = mate.id and l.case_id <> me.case_id
		join journal_stream s on s.tenant = l.tenant and s.kind = 'plan' and s.id = l.case_id
		where me.tenant = ${tx.actor.tenant} and me.case_id = ${caseId}
			and not exists (select 1 from journal_stream mine where mine.tenant = me.tenant and mine.kind = 'plan' and mine.id = me.case_id)
		limit 1`.execute(tx.db);
	return found.rows[0]?.case_id;
};
