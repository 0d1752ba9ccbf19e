/** Notes of being present. SQL and nothing else. */
import { sql } from "kysely";
import type { CalendarDay } from "#src/kernel/time.ts";
import type { Tx } from "#src/platform/database/with-actor.ts";

export type Presence = {
	readonly id: string;
	readonly placeId: string | null;
	readonly place: string;
	readonly member: string;
	readonly day: CalendarDay;
	readonly from: string | null;
	readonly until: string | null;
	readonly part: string;
	readonly struck: string;
};
export const keepPresence = async (tx: Tx, area: string, one: Omit<Presence, "member">): Promise<void> => {
	await sql`insert into presence_note (tenant, id, area_id, place_id, member_id, place, day, from_time, until_time, part, struck)
		values (${tx.actor.tenant}, ${one.id}, ${area}, ${one.placeId}, ${tx.actor.id}, ${one.place}, ${one.day}, ${one.from}, ${one.until}, ${one.part}, ${one.struck})
		on conflict do nothing`.execute(tx.db);
};
export const takePresenceAway = async (tx: Tx, id: string): Promise<boolean> =>
	Number(
		(await sql`delete from presence_note where tenant = ${tx.actor.tenant} and id = ${id} and member_id = ${tx.actor.id}`.execute(tx.db))
			.numAffectedRows ?? 0n,
	) > 0;
/** Of an area, the newest first. */
export const listPresence = async (tx: Tx, area: string): Promise<readonly Presence[]> =>
	(
		await sql<Presence>`select id, place_id as "placeId", place, member_id as member, day, from_time as "from", until_time as "until", part, struck
		from presence_note where tenant = ${tx.actor.tenant} and area_id = ${area} order by day desc, from_time desc nulls last, id desc limit 40`.execute(
			tx.db,
		)
	).rows;
