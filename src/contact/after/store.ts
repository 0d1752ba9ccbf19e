/** Who else of the same household this worker is there for. SQL and nothing else. */
import { sql } from "kysely";
import type { CaseId } from "#src/kernel/index.ts";
import type { Tx } from "#src/platform/database/with-actor.ts";

export type Housemate = { readonly case: CaseId; readonly called: string | null; readonly face: string | null };
/** Other matters at the same address in which this actor has a part that is theirs. */
export const listHousemates = async (tx: Tx, of: string): Promise<readonly Housemate[]> =>
	(
		await sql<Housemate>`select l.case_id as "case", p.called, p.face from case_line here
			join case_line l on l.tenant = here.tenant and l.address_id = here.address_id and l.case_id <> here.case_id and l.station not in ('let-go', 'settled')
			left join person p on p.tenant = l.tenant and p.id = l.person_id
			where here.tenant = ${tx.actor.tenant} and here.case_id = ${of} and exists (select 1 from case_party q where q.tenant = l.tenant and q.case_id = l.case_id
				and q.party = ${tx.actor.id} and q.standing in ('responsible', 'part') and (q.until is null or q.until > erbij.now()))
			order by p.called nulls last, l.case_id limit 12`.execute(tx.db)
	).rows;
