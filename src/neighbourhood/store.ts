/** Areas, places and social map in the database. */
import { sql } from "kysely";
import type { AreaId, MemberId, TeamId } from "#src/kernel/ids.ts";
import type { CalendarDay } from "#src/kernel/time.ts";
import { remembered, type Tx } from "#src/platform/database/with-actor.ts";
import type { Area, AreaKind, Place, SocialEntry } from "./model.ts";

type AreaRow = { id: string; slug: string; name: string; kind: AreaKind; team_id: string; worker: string | null; known: string | null };
const asArea = (row: AreaRow): Area => ({
	id: row.id as AreaId,
	slug: row.slug,
	name: row.name,
	kind: row.kind,
	team: row.team_id as TeamId,
	worker: row.worker as MemberId | null,
	known: row.known,
});
/** All of them, asked once in a transaction. */
export const listAreas = (tx: Tx): Promise<readonly Area[]> => remembered(tx, listAreas, () => askAreas(tx));
const askAreas = async (tx: Tx): Promise<readonly Area[]> =>
	(
		await sql<AreaRow>`select id, slug, name, kind, team_id, worker, known from area where tenant = ${tx.actor.tenant} order by kind = 'outlying', kind = 'village', name`.execute(
			tx.db,
		)
	).rows.map(asArea);
/** An area by its id or by its name in an address; without either the first one. */
export const findArea = async (tx: Tx, wanted: { id?: string | undefined; slug?: string | undefined }): Promise<Area | undefined> => {
	const areas = await listAreas(tx);
	if (wanted.id === undefined && wanted.slug === undefined) return areas[0];
	return areas.find((area) => area.id === wanted.id || area.slug === wanted.slug);
};
export const keepArea = async (
	tx: Tx,
	area: { id: string; slug: string; name: string; kind: AreaKind; team: string; worker?: string | undefined; known?: string | undefined },
): Promise<void> => {
	tx.memory.delete(listAreas);
	await sql`insert into area (tenant, id, slug, name, kind, team_id, worker, known) values (${tx.actor.tenant}, ${area.id}, ${area.slug}, ${area.name}, ${area.kind}, ${area.team}, ${area.worker ?? null}, ${area.known ?? null})
		on conflict (tenant, id) do update set name = excluded.name, kind = excluded.kind, worker = coalesce(excluded.worker, area.worker), known = coalesce(excluded.known, area.known)`.execute(
		tx.db,
	);
};

type PlaceRow = {
	id: string;
	area_id: string;
	name: string;
	where_it_is: string;
	hours: string;
	our_part: string;
	desk: boolean;
	member_id: string | null;
	public: boolean;
	since: string;
};
/** Of one area; without one of all of them. */
export const listPlaces = async (tx: Tx, area?: string): Promise<readonly Place[]> =>
	(
		await sql<PlaceRow>`select id, area_id, name, where_it_is, hours, our_part, desk, member_id, public, since from place
			where tenant = ${tx.actor.tenant} and (${area ?? null}::uuid is null or area_id = ${area ?? null}::uuid) order by desk, since, id`.execute(
			tx.db,
		)
	).rows.map((row) => ({
		id: row.id,
		area: row.area_id as AreaId,
		name: row.name,
		where: row.where_it_is,
		hours: row.hours,
		ourPart: row.our_part,
		desk: row.desk,
		member: row.member_id as MemberId | null,
		public: row.public,
		since: row.since as CalendarDay,
	}));
export const keepPlace = async (
	tx: Tx,
	place: Omit<Place, "public" | "member" | "area"> & { area: string; member?: string | undefined },
): Promise<void> => {
	await sql`insert into place (tenant, id, area_id, name, where_it_is, hours, our_part, desk, member_id, since)
		values (${tx.actor.tenant}, ${place.id}, ${place.area}, ${place.name}, ${place.where}, ${place.hours}, ${place.ourPart}, ${place.desk}, ${place.member ?? null}, ${place.since})
		on conflict (tenant, id) do update set name = excluded.name, where_it_is = excluded.where_it_is, hours = excluded.hours, our_part = excluded.our_part, desk = excluded.desk, member_id = excluded.member_id`.execute(
		tx.db,
	);
};

/** In which area it stands. */
export const areaOf = async (tx: Tx, what: "place" | "social_entry", id: string): Promise<string | undefined> =>
	(await sql<{ area: string }>`select area_id as area from ${sql.table(what)} where tenant = ${tx.actor.tenant} and id = ${id}`.execute(tx.db))
		.rows[0]?.area;

type EntryRow = {
	id: string;
	area_id: string;
	what: string;
	where_it_is: string;
	hours: string;
	for_whom: string;
	how_to_join: string;
	welcome: string;
	formal: boolean;
};
export const listSocialMap = async (tx: Tx, area: string): Promise<readonly SocialEntry[]> =>
	(
		await sql<EntryRow>`select id, area_id, what, where_it_is, hours, for_whom, how_to_join, welcome, formal from social_entry where tenant = ${tx.actor.tenant} and area_id = ${area} order by formal, what`.execute(
			tx.db,
		)
	).rows.map((row) => ({
		id: row.id,
		area: row.area_id as AreaId,
		what: row.what,
		where: row.where_it_is,
		hours: row.hours,
		forWhom: row.for_whom,
		howToJoin: row.how_to_join,
		welcome: row.welcome,
		formal: row.formal,
	}));
export const keepEntry = async (tx: Tx, entry: Omit<SocialEntry, "area"> & { area: string }): Promise<void> => {
	await sql`insert into social_entry (tenant, id, area_id, what, where_it_is, hours, for_whom, how_to_join, welcome, formal)
		values (${tx.actor.tenant}, ${entry.id}, ${entry.area}, ${entry.what}, ${entry.where}, ${entry.hours}, ${entry.forWhom}, ${entry.howToJoin}, ${entry.welcome}, ${entry.formal})
		on conflict (tenant, id) do update set what = excluded.what, where_it_is = excluded.where_it_is, hours = excluded.hours, for_whom = excluded.for_whom, how_to_join = excluded.how_to_join,
			welcome = excluded.welcome, formal = excluded.formal`.execute(tx.db);
};
