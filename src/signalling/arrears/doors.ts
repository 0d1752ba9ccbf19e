/** In which neighbourhood a door is, where that is known. */
import { sql } from "kysely";
import type { AreaId } from "#src/kernel/ids.ts";
import { sameAddress, sameDoor, type WrittenAddress } from "#src/people/index.ts";
import type { Tx } from "#src/platform/database/with-actor.ts";

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
