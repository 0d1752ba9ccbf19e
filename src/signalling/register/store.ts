/** What the register said, address by address, and which open matters stand at one door of it. */
import { sql } from "kysely";
import type { CaseId, MemberId } from "#src/kernel/ids.ts";
import type { Tx } from "#src/platform/database/with-actor.ts";
import type { Point, WrittenAddress } from "#src/people/index.ts";
import type { NoteLocations } from "./operations.ts";

type Row = Record<"id" | "street" | "number" | "addition" | "postcode" | "place", string>;
/** Front doors with an open matter that nobody looked up yet, the oldest first. */
export const listUnasked = async (tx: Tx, most: number): Promise<readonly { readonly id: string; readonly written: WrittenAddress }[]> =>
	(
		await sql<Row>`select a.id, a.street, a.number, a.addition, a.postcode, a.place from address a where a.tenant = ${tx.actor.tenant} and a.number <> ''
			and exists (select 1 from case_line l where l.tenant = a.tenant and l.address_id = a.id and l.station <> 'settled')
			and not exists (select 1 from address_location k where k.tenant = a.tenant and k.address_id = a.id) order by a.id limit ${most}`.execute(tx.db)
	).rows.map(({ id, ...written }) => ({ id, written }));

export const keepLocations = async (tx: Tx, looked: NoteLocations["looked"]): Promise<void> => {
	const column = (give: (one: NonNullable<NoteLocations["looked"][number]["known"]>) => string): string[] =>
		looked.map(({ known }) => (known ? give(known) : ""));
	const degrees = (of: "lat" | "lon"): (number | null)[] => looked.map(({ known }) => known?.at?.[of] ?? null);
	await sql`insert into address_location (tenant, address_id, looked_at, register, street, number, addition, postcode, place, lat, lon)
		select ${tx.actor.tenant}::uuid, w.id, ${tx.now}::timestamptz, w.register, w.street, w.number, w.addition, w.postcode, w.place, w.lat, w.lon
		from unnest(${looked.map((one) => one.address)}::uuid[], ${column((one) => one.register)}::text[], ${column((one) => one.street)}::text[], ${column((one) => one.number)}::text[],
			${column((one) => one.addition)}::text[], ${column((one) => one.postcode)}::text[], ${column((one) => one.place)}::text[],
				${degrees("lat")}::double precision[], ${degrees("lon")}::double precision[]) as w (id, register, street, number, addition, postcode, place, lat, lon)
		on conflict (tenant, address_id) do update set looked_at = excluded.looked_at, register = excluded.register, street = excluded.street, number = excluded.number,
			addition = excluded.addition, postcode = excluded.postcode, place = excluded.place, lat = excluded.lat, lon = excluded.lon`.execute(tx.db);
};

export type OneDoor = { readonly case: CaseId; readonly with: CaseId; readonly holder: MemberId };
/** Pairs of open matters of one team at other addresses that are one door in the register, and that nobody was asked about yet: the later follows the earlier. */
export const listOneDoor = async (tx: Tx, addresses: readonly string[]): Promise<readonly OneDoor[]> =>
	(
		await sql<OneDoor>`select distinct on (l.case_id) l.case_id as case, m.case_id as with, coalesce(m.responsible, o.holder, l.responsible) as holder
		from address_location k
			join address_location n on n.tenant = k.tenant and n.register = k.register and n.address_id <> k.address_id
			join case_line l on l.tenant = k.tenant and l.station <> 'settled' and l.address_id in (k.address_id, n.address_id)
			join case_line m on m.tenant = k.tenant and m.station <> 'settled' and m.team_id = l.team_id and m.address_id in (k.address_id, n.address_id) and m.address_id <> l.address_id
				and (m.arrived_at, m.case_id) < (l.arrived_at, l.case_id)
			left join open_thing o on o.tenant = m.tenant and o.id = m.case_id
		where k.tenant = ${tx.actor.tenant} and k.register <> '' and k.address_id = any (${[...addresses]}::uuid[])
			and coalesce(m.responsible, o.holder, l.responsible) is not null
			and not exists (select 1 from same_household s where s.tenant = k.tenant and ((s.case_id = l.case_id and s.with_case = m.case_id) or (s.case_id = m.case_id and s.with_case = l.case_id)))
		order by l.case_id, m.arrived_at, m.case_id`.execute(tx.db)
	).rows;

/** Where these doors are, of those the register said it of. */
export const pointsOf = async (tx: Tx, addresses: readonly string[]): Promise<ReadonlyMap<string, Point>> => {
	if (addresses.length === 0) return new Map();
	const { rows } = await sql<{ id: string; lat: number; lon: number }>`select address_id as id, lat, lon from address_location
		where tenant = ${tx.actor.tenant} and address_id = any (${[...addresses]}::uuid[]) and lat is not null`.execute(tx.db);
	return new Map(rows.map(({ id, lat, lon }) => [id, { lat, lon }]));
};

/** What the register says of one address; undefined while nobody looked, or nobody is asked. */
export const findLocationOf = async (tx: Tx, address: string): Promise<(WrittenAddress & { readonly known: boolean }) | undefined> => {
	const [row] = (
		await sql<
			Omit<Row, "id"> & { register: string }
		>`select register, street, number, addition, postcode, place from address_location where tenant = ${tx.actor.tenant} and address_id = ${address}`.execute(
			tx.db,
		)
	).rows;
	return row && { ...row, known: row.register !== "" };
};
