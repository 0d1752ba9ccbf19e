/** The doors of a part of a file: held while its lines come in, and in which neighbourhood they are. */
import { sql } from "kysely";
import type { AreaId } from "#src/kernel/ids.ts";
import { sameAddress, sameDoor, type WrittenAddress } from "#src/people/index.ts";
import type { Tx } from "#src/platform/database/with-actor.ts";

/**
 * Holds these doors, and no others: whoever tells about another door meanwhile does not wait (as `waitAtDoor` does for one). Always in the same order, so that two
 * files never wait for each other.
 */
export const holdDoors = async (tx: Tx, written: readonly WrittenAddress[]): Promise<void> => {
	const { tenant } = tx.actor;
	const doors = [...new Set(written.map((one) => `${tenant}/door/${sameDoor(one)}`))];
	tx.send(sql`select pg_advisory_xact_lock_shared(hashtextextended(${`${tenant}/arrivals`}, 0))`);
	await sql`select count(pg_advisory_xact_lock(d.place)) from (select distinct hashtextextended(name, 0) as place from unnest(${doors}::text[]) as n (name) order by 1) as d`.execute(
		tx.db,
	);
};
/** By what makes two addresses one: that very address, or the only one there is at such a door. */
export const areasAt = async (tx: Tx, written: readonly WrittenAddress[]): Promise<ReadonlyMap<string, AreaId>> => {
	const doors = [...new Set(written.map(sameDoor))];
	const found = await sql<{ door: string; same_as: string; area_id: AreaId }>`select door, same_as, area_id from address
		where tenant = ${tx.actor.tenant} and door = any (${doors}::text[]) and area_id is not null`.execute(tx.db);
	const perDoor = Map.groupBy(found.rows, (row) => row.door);
	return new Map(
		written.flatMap((one): [string, AreaId][] => {
			const there = perDoor.get(sameDoor(one)) ?? [];
			const row = there.find(({ same_as }) => same_as === sameAddress(one)) ?? (there.length === 1 ? there[0] : undefined);
			return row ? [[sameAddress(one), row.area_id]] : [];
		}),
	);
};
/** The tables grow while a file comes in: from here on everything is planned for what they hold now, not for what they held at the first line. */
export const planForNow = (tx: Tx): void => tx.send(sql`select set_config('plan_cache_mode', 'force_custom_plan', true)`);
