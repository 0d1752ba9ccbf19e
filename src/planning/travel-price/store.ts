/** The prices that were set. Without one, a house reckons with the amount that stands in the source. */
import { sql } from "kysely";
import type { CalendarDay } from "#src/kernel/time.ts";
import type { Tx } from "#src/platform/database/with-actor.ts";

export type TravelPrice = { readonly from: CalendarDay; readonly cents: number; readonly source: string };
export const listPrices = async (tx: Tx): Promise<readonly TravelPrice[]> =>
	(
		await sql<TravelPrice>`select from_day as "from", cents, source from travel_price where tenant = ${tx.actor.tenant} order by from_day desc`.execute(
			tx.db,
		)
	).rows;
export const keepPrice = async (tx: Tx, { from, cents, source }: TravelPrice): Promise<void> => {
	await sql`insert into travel_price (tenant, from_day, cents, source, set_by, set_at) values (${tx.actor.tenant}, ${from}, ${cents}, ${source}, ${tx.actor.id}, ${tx.now})
		on conflict (tenant, from_day) do update set cents = excluded.cents, source = excluded.source, set_by = excluded.set_by, set_at = excluded.set_at`.execute(
		tx.db,
	);
};
