/** The amounts that were set, and how many households the group has. */
import { sql } from "kysely";
import type { CalendarDay } from "#src/kernel/time.ts";
import type { Tx } from "#src/platform/database/with-actor.ts";
import type { EstimateSetting } from "./rules.ts";

export const listSettings = async (tx: Tx): Promise<readonly EstimateSetting[]> =>
	(
		await sql<EstimateSetting>`select from_day as "from", amount, source, year from grouped_estimate where tenant = ${tx.actor.tenant} order by from_day desc`.execute(
			tx.db,
		)
	).rows;
export const keepSetting = async (tx: Tx, one: EstimateSetting): Promise<void> => {
	await sql`insert into grouped_estimate (tenant, from_day, amount, source, year, set_by, set_at)
		values (${tx.actor.tenant}, ${one.from}, ${one.amount}, ${one.source}, ${one.year}, ${tx.actor.id}, ${tx.now})
		on conflict (tenant, from_day) do update set amount = excluded.amount, source = excluded.source, year = excluded.year, set_by = excluded.set_by, set_at = excluded.set_at`.execute(
		tx.db,
	);
};
/** Households where a step was announced (an eviction, a cut-off), its day went by within these days, and somebody had spoken with them before it. */
export const countSpokenInTime = async (tx: Tx, { from, until }: { readonly from: CalendarDay; readonly until: CalendarDay }): Promise<number> =>
	(
		await sql<{
			n: number;
		}>`select count(distinct l.case_id)::integer as n from signal s join case_line l on l.tenant = s.tenant and l.case_id = s.case_id
		where s.tenant = ${tx.actor.tenant} and s.threat_on between ${from}::date and ${until}::date and l.first_contact_at is not null and l.first_contact_at::date <= s.threat_on`.execute(
			tx.db,
		)
	).rows[0]?.n ?? 0;
