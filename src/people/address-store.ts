/** Addresses found however they were typed, one or ten thousand, or kept for the first time. */
import { sql } from "kysely";
import type { AddressId, AreaId } from "#src/kernel/ids.ts";
import { among } from "#src/platform/database/among.ts";
import type { Tx } from "#src/platform/database/with-actor.ts";
import type { WrittenAddress } from "./model.ts";
import { sameAddress, sameDoor, samePlace } from "./rules.ts";

export type Door = { readonly address: AddressId; readonly area: AreaId | null };
type Row = { id: string; door: string; same_as: string; place: string; area_id: string | null };

/** Which of the addresses at a door this one is: the same place; without a place the only one there; one whose place nobody said yet. */
const pick = (there: readonly Row[], written: WrittenAddress): Row | undefined => {
	const exact = there.find((row) => row.same_as === sameAddress(written));
	if (exact || there.length !== 1) return exact;
	const [only] = there;
	return only && (samePlace(written) === "" || only.place === "") ? only : undefined;
};

/**
 * The addresses of many written ones, by what makes them the same. Two villages may have the same street and number: they stay apart as soon as the place is said
 * (SIG-18). Call it while others wait at these doors. What is kept is not waited for.
 */
export const addressesOf = async (
	tx: Tx,
	written: readonly WrittenAddress[],
	newId: () => string,
	area?: string,
): Promise<ReadonlyMap<string, Door>> => {
	const { tenant } = tx.actor;
	const per = [...new Map(written.map((one) => [sameAddress(one), one])).values()].sort((a, b) => (sameAddress(a) < sameAddress(b) ? -1 : 1));
	if (per.length === 0) return new Map();
	const asked = per.map(sameDoor);
	// One door is planned once for good; for a list of unknown length the database would plan anew each time.
	const wanted = asked.length === 1 ? sql`door = ${asked[0]}` : sql`door = any (${asked}::text[])`;
	const known = await sql<Row>`select id, door, same_as, place, area_id from address where tenant = ${tenant} and ${wanted}`.execute(tx.db);
	const doors = new Map<string, Row[]>();
	for (const row of known.rows) doors.set(row.door, [...(doors.get(row.door) ?? []), row]);
	const fresh: { row: Row; written: WrittenAddress }[] = [];
	const placed: Row[] = [];
	const found = new Map<string, Door>();
	for (const one of per) {
		const there = doors.get(sameDoor(one)) ?? [];
		let row = pick(there, one);
		if (row && row.place === "" && samePlace(one) !== "") {
			row.place = one.place ?? "";
			row.same_as = sameAddress(one);
			placed.push(row);
		}
		if (!row) {
			row = { id: newId(), door: sameDoor(one), same_as: sameAddress(one), place: one.place ?? "", area_id: area ?? null };
			fresh.push({ row, written: one });
			doors.set(row.door, [...there, row]);
		}
		found.set(sameAddress(one), { address: row.id as AddressId, area: row.area_id as AreaId | null });
	}
	const kept = new Set(known.rows.map((row) => row.id));
	const moved = placed.filter((row) => kept.has(row.id));
	if (moved.length > 0)
		tx.send(sql`update address a set place = w.place, same_as = w.same_as from unnest(${moved.map((row) => row.id)}::uuid[], ${moved.map((row) => row.place)}::text[], ${moved.map((row) => row.same_as)}::text[])
			as w (id, place, same_as) where a.tenant = ${tenant} and a.id = w.id`);
	if (fresh.length > 0) {
		const column = (give: (one: (typeof fresh)[number]) => string): string[] => fresh.map(give);
		tx.send(sql`insert into address (tenant, id, street, number, addition, postcode, place, door, same_as, area_id)
			select ${tenant}::uuid, w.id, w.street, w.number, w.addition, w.postcode, w.place, w.door, w.same_as, ${area ?? null}::uuid
			from unnest(${column((one) => one.row.id)}::uuid[], ${column((one) => one.written.street)}::text[], ${column((one) => one.written.number ?? "")}::text[], ${column((one) => one.written.addition ?? "")}::text[],
				${column((one) => one.written.postcode ?? "")}::text[], ${column((one) => one.row.place)}::text[], ${column((one) => one.row.door)}::text[], ${column((one) => one.row.same_as)}::text[])
				as w (id, street, number, addition, postcode, place, door, same_as)`);
	}
	const nowhere = [...found.values()].filter((one) => one.area === null && kept.has(one.address)).map((one) => one.address);
	if (area !== undefined && nowhere.length > 0)
		tx.send(sql`update address set area_id = ${area} where tenant = ${tenant} and area_id is null and id ${among(nowhere)}`);
	return found;
};

/** One address. */
export const addressOf = async (tx: Tx, written: WrittenAddress, newId: () => string, area?: string): Promise<AddressId> => {
	await sql`select pg_advisory_xact_lock(hashtextextended(${`${tx.actor.tenant}/address/${sameDoor(written)}`}, 0))`.execute(tx.db);
	const door = (await addressesOf(tx, [written], newId, area)).get(sameAddress(written));
	if (!door) throw new Error("an address was neither found nor kept");
	return door.address;
};
