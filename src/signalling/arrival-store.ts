/** Arrivals in the database, one or ten thousand: the same statements for both. */
import { type RawBuilder, sql } from "kysely";
import type { CaseId, MemberId, PersonId, TeamId } from "#src/kernel/ids.ts";
import type { AnyEntry } from "#src/kernel/journal.ts";
import type { Tx } from "#src/platform/database/with-actor.ts";
import type { WrittenAddress } from "#src/people/index.ts";
import type { AtDoor } from "./arrival.rules.ts";
import type { Received } from "./model.ts";
import { answerDay, LOOK_AGAIN_DAYS } from "./rules.ts";
import { addDays, dayOf } from "#src/kernel/time.ts";

/** Single arrivals go side by side, a file waits until it is alone: nobody begins a second matter at the same door. */
export const waitAtDoor = async (tx: Tx, door: string | undefined): Promise<void> => {
	// Both are sent before the first is answered, so that whatever the caller sends next comes after them.
	await Promise.all([
		sql`select pg_advisory_xact_lock_shared(hashtextextended(${`${tx.actor.tenant}/arrivals`}, 0))`.execute(tx.db),
		door ? sql`select pg_advisory_xact_lock(hashtextextended(${`${tx.actor.tenant}/door/${door}`}, 0))`.execute(tx.db) : undefined,
	]);
};
export const waitAtAllDoors = async (tx: Tx): Promise<void> => {
	await sql`select pg_advisory_xact_lock(hashtextextended(${`${tx.actor.tenant}/arrivals`}, 0))`.execute(tx.db);
};

type StandingRow = {
	address: string;
	case_id: string;
	team_id: string;
	responsible: string | null;
	holder: string | null;
	picked: boolean;
	sounds: string[];
	split: boolean;
};
const MOST_AT_DOOR = 300;
/** One address is planned once for good; for a list of unknown length the database would plan anew each time. */
const oneOrMany = (ids: readonly string[]): RawBuilder<unknown> =>
	ids.length === 1 ? sql`(select ${ids[0]}::uuid)` : sql`unnest(${[...ids]}::uuid[])`;
const asStanding = (row: Omit<StandingRow, "address">, otherwise: string): AtDoor => ({
	case: row.case_id as CaseId,
	team: row.team_id as TeamId,
	holder: (row.responsible ?? row.holder ?? otherwise) as MemberId,
	pickedUp: row.picked,
	sounds: row.sounds,
	split: row.split,
});
/**
 * The matters that stand at each door, the latest first: of the address, or of somebody who lives there. What was settled is over; what was let go comes back.
 * With them how the names sound that were told there (digests), and whether somebody said of one that it is another household.
 */
export const mattersAt = async (tx: Tx, addresses: readonly string[], otherwise: string): Promise<ReadonlyMap<string, readonly AtDoor[]>> => {
	const tenant = tx.actor.tenant;
	const found = await sql<StandingRow>`select d.address, l.case_id, l.team_id, l.responsible, o.holder, l.responsible is not null as picked,
			array(select distinct encode(s.name_sound, 'hex') from signal s where s.tenant = ${tenant} and s.case_id = l.case_id and s.name_sound is not null) as sounds,
			exists (select 1 from same_household b where b.tenant = ${tenant} and b.case_id = l.case_id and b.state = 'apart'
				and (b.signal is not null or 'same-door' = any (b.reasons))) as split
		from ${oneOrMany(addresses)} as d (address)
		cross join lateral (select u.* from (
			select c.case_id, c.team_id, c.responsible, c.station, c.arrived_at from case_line c where c.tenant = ${tenant} and c.address_id = d.address and c.station <> 'settled'
			union
			select c.case_id, c.team_id, c.responsible, c.station, c.arrived_at from household h join person p on p.tenant = h.tenant and p.household_id = h.id
				join case_line c on c.tenant = h.tenant and c.person_id = p.id where h.tenant = ${tenant} and h.address_id = d.address and c.station <> 'settled'
			) as u order by u.station = 'let-go', u.arrived_at desc, u.case_id limit ${MOST_AT_DOOR}) as l
		left join open_thing o on o.tenant = ${tenant} and o.id = l.case_id`.execute(tx.db);
	const doors = new Map<string, AtDoor[]>();
	for (const row of found.rows) doors.set(row.address, [...(doors.get(row.address) ?? []), asStanding(row, otherwise)]);
	return doors;
};

type NearRow = StandingRow & { wholes: string[]; people: string[] } & Record<"street" | "number" | "addition" | "postcode" | "place", string>;
export type NearDoor = AtDoor & {
	readonly address: string;
	readonly wholes: readonly string[];
	readonly people: readonly string[];
	readonly written: WrittenAddress;
};
const MOST_NEAR = 20;
/** Open matters of a team at doors like these: a street that sounds so with the same number, or the same postcode and number. One question, along two indexes. */
export const mattersNear = async (tx: Tx, addresses: readonly string[], team: string, otherwise: string): Promise<readonly NearDoor[]> => {
	if (addresses.length === 0) return [];
	const tenant = tx.actor.tenant;
	const found =
		await sql<NearRow>`select d.address, a.street, a.number, a.addition, a.postcode, a.place, l.case_id, l.team_id, l.responsible, o.holder, l.responsible is not null as picked, false as split,
			array(select distinct encode(s.name_sound, 'hex') from signal s where s.tenant = ${tenant} and s.case_id = l.case_id and s.name_sound is not null) as sounds,
			array(select distinct encode(s.name_whole, 'hex') from signal s where s.tenant = ${tenant} and s.case_id = l.case_id and s.name_whole is not null) as wholes,
			array(select p.given || ' ' || p.family from household h join person p on p.tenant = h.tenant and p.household_id = h.id where h.tenant = ${tenant} and h.address_id = a.id limit 12) as people
		from ${oneOrMany(addresses)} as d (address) join address m on m.tenant = ${tenant} and m.id = d.address
		cross join lateral (
			(select n.* from address n where n.tenant = ${tenant} and n.near = m.near and n.id <> m.id limit ${MOST_NEAR})
			union
			(select n.* from address n where n.tenant = ${tenant} and m.postcode <> '' and m.number <> '' and n.postcode = m.postcode and n.number = m.number and n.postcode <> '' and n.number <> '' and n.id <> m.id limit ${MOST_NEAR})) as a
		join case_line l on l.tenant = ${tenant} and l.address_id = a.id and l.station <> 'settled' and l.team_id = ${team}
		left join open_thing o on o.tenant = ${tenant} and o.id = l.case_id order by d.address, l.station = 'let-go', l.arrived_at, l.case_id`.execute(
			tx.db,
		);
	return found.rows.map((row) => ({
		...asStanding(row, otherwise),
		address: row.address,
		wholes: row.wholes,
		people: row.people,
		written: { street: row.street, number: row.number, addition: row.addition, postcode: row.postcode, place: row.place },
	}));
};
/** Which of these people a matter of these teams is about. */
export const personsOfTeams = async (tx: Tx, persons: readonly string[], teams: readonly string[]): Promise<ReadonlySet<string>> =>
	new Set(
		(
			await sql<{ id: string }>`select distinct person_id as id from case_line
				where tenant = ${tx.actor.tenant} and person_id = any (${[...persons]}::uuid[]) and team_id = any (${[...teams]}::uuid[])`.execute(tx.db)
		).rows.map(({ id }) => id),
	);
/** Who of these names lives at these addresses, by address and name together. */
export const knownAt = async (
	tx: Tx,
	wanted: readonly { readonly address: string; readonly name: string }[],
): Promise<ReadonlyMap<string, PersonId>> => {
	if (wanted.length === 0) return new Map();
	const [only] = wanted;
	const each =
		only && wanted.length === 1
			? sql`(select ${only.address}::uuid, ${only.name}::text)`
			: sql`unnest(${wanted.map((one) => one.address)}::uuid[], ${wanted.map((one) => one.name)}::text[])`;
	// `|| ''`: whoever lives at this door is few; without it the database would look through everybody of that name.
	const found = await sql<{ address: string; name: string; id: string }>`select distinct on (w.address, w.name) w.address, w.name, p.id
		from ${each} as w (address, name)
			join household h on h.tenant = ${tx.actor.tenant} and h.address_id = w.address
			join person p on p.tenant = h.tenant and p.household_id = h.id and p.name_norm || '' = erbij.name_norm(w.name) order by w.address, w.name, p.id`.execute(
		tx.db,
	);
	return new Map(found.rows.map((row) => [`${row.address}/${row.name}`, row.id as PersonId]));
};
/** How many open things each of these workers holds, so that a new one goes to who holds least. */
export const countHeld = async (tx: Tx, holders: readonly string[]): Promise<ReadonlyMap<string, number>> =>
	new Map(
		(
			await sql<{ holder: string; count: number }>`select holder, count(*)::integer as count from open_thing
				where tenant = ${tx.actor.tenant} and closed_at is null and holder = any (${[...holders]}::uuid[]) group by holder`.execute(tx.db)
		).rows.map((row) => [row.holder, row.count]),
	);
/** Which of these lines of a creditor came before. */
export const knownRows = async (tx: Tx, keys: readonly string[]): Promise<ReadonlySet<string>> => {
	const found = await sql<{
		key: string;
	}>`select encode(row_key, 'hex') as key from signal where tenant = ${tx.actor.tenant} and row_key = any (${keys.map((key) => Buffer.from(key, "hex"))}::bytea[])`.execute(
		tx.db,
	);
	return new Set(found.rows.map((row) => row.key));
};

const digest = (hex: string | undefined): Buffer | null => (hex === undefined ? null : Buffer.from(hex, "hex"));
/** Writes the rows of arrivals: the line of the matter, its team, what is open, and the answers owed. Reads nothing but the entries and these rows. */
export const projectArrivals = async (tx: Tx, entries: readonly AnyEntry[]): Promise<void> => {
	// Sent one after the other without waiting in between: the same connection does them in this order.
	const steps: RawBuilder<unknown>[] = [];
	const all = entries.map((entry) => ({ case: entry.case, at: entry.at, body: entry.body as Received }));
	const column = <Value>(give: (one: (typeof all)[number]) => Value): Value[] => all.map(give);
	const tenant = tx.actor.tenant;
	const cases = column((one) => one.case);
	const [only] = all;
	const arrived =
		only && all.length === 1
			? sql`(select ${only.case}::uuid as case_id, ${only.body.address ?? null}::uuid as address_id, ${only.body.area ?? null}::uuid as area_id, ${only.body.team}::uuid as team_id,
				${only.at}::timestamptz as at, 1 as more, ${only.body.firstNoticed ?? null}::date as noticed, ${only.body.person ?? null}::uuid as person)`
			: sql`(select case_id, (array_agg(address_id order by place))[1] as address_id, (array_agg(area_id order by place))[1] as area_id, (array_agg(team_id order by place))[1] as team_id,
				(array_agg(at order by place))[1] as at, count(*)::integer as more, min(noticed) as noticed, min(person::text)::uuid as person
			from unnest(${cases}::uuid[], ${column((one) => one.body.address ?? null)}::uuid[], ${column((one) => one.body.area ?? null)}::uuid[], ${column((one) => one.body.team)}::uuid[],
				${column((one) => one.at)}::timestamptz[], ${column((one) => one.body.firstNoticed ?? null)}::date[], ${column((one) => one.body.person ?? null)}::uuid[])
				with ordinality as a (case_id, address_id, area_id, team_id, at, noticed, person, place) group by case_id)`;
	// Whatever the order they came in: the earliest day somebody noticed, and how many there are. Who was let go comes back to the known face.
	steps.push(sql`insert into case_line as l (tenant, case_id, address_id, area_id, team_id, station, arrived_at, signals, first_noticed, person_id)
		select ${tenant}::uuid, a.case_id, a.address_id, a.area_id, a.team_id, 'noticed', a.at, a.more, a.noticed, a.person from ${arrived} as a
		on conflict (tenant, case_id) do update set signals = l.signals + excluded.signals, first_noticed = least(l.first_noticed, excluded.first_noticed),
			person_id = coalesce(l.person_id, excluded.person_id),
			station = case when l.station = 'let-go' then case when l.responsible is null then 'noticed' else 'picked-up' end else l.station end,
			let_go_at = case when l.station = 'let-go' then null else l.let_go_at end`);
	steps.push(sql`insert into case_party (tenant, case_id, party, standing, reach, since)
		select distinct on (a.case_id, a.party, a.standing) ${tenant}::uuid, a.case_id, a.party, a.standing, a.reach::text[], a.at
		from (select * from unnest(${cases}::uuid[], ${column((one) => one.body.team)}::uuid[], ${column(() => "team")}::text[], ${column(() => "{team}")}::text[], ${column((one) => one.at)}::timestamptz[])
			union all select * from unnest(${cases}::uuid[], ${column((one) => one.body.reporter ?? null)}::uuid[], ${column(() => "reporter")}::text[], ${column(() => "{}")}::text[], ${column((one) => one.at)}::timestamptz[])) as a (case_id, party, standing, reach, at)
		where a.party is not null order by a.case_id, a.party, a.standing, a.at on conflict do nothing`);
	steps.push(sql`insert into signal (tenant, id, case_id, source, floor, arrived_at, first_noticed, address_id, person_id, organisation_id, months, threat_on, legal_route, reporter, row_key, picked_up_at, name_whole, name_sound)
		select ${tenant}::uuid, s.* from unnest(${column((one) => one.body.signal)}::uuid[], ${cases}::uuid[], ${column((one) => one.body.source)}::text[], ${column((one) => one.body.floor)}::integer[],
			${column((one) => one.at)}::timestamptz[], ${column((one) => one.body.firstNoticed ?? null)}::date[], ${column((one) => one.body.address ?? null)}::uuid[], ${column((one) => one.body.person ?? null)}::uuid[],
			${column((one) => one.body.creditor?.organisation ?? null)}::uuid[], ${column((one) => one.body.creditor?.months ?? null)}::integer[], ${column((one) => one.body.creditor?.threatOn ?? null)}::date[],
			${column((one) => one.body.legalRoute ?? null)}::text[], ${column((one) => one.body.reporter ?? null)}::uuid[],
			${column((one) => (one.body.creditor?.rowKey ? Buffer.from(one.body.creditor.rowKey, "hex") : null))}::bytea[], ${column((one) => (one.body.pickedUp ? one.at : null))}::timestamptz[],
			${column((one) => digest(one.body.marks?.whole))}::bytea[], ${column((one) => digest(one.body.marks?.sound))}::bytea[]) as s
		on conflict do nothing`);
	const things: { id: string; case: string; kind: string; holder: string; day: string; at: string }[] = [];
	const answers: { signal: string; moment: string; thing: string; case: string; reporter: string; due: string | null; given: string | null }[] = [];
	for (const { case: about, at, body } of all) {
		const day = dayOf(at);
		const soon = answerDay(day, body.within);
		if (!body.pickedUp) things.push({ id: about, case: about, kind: "signalling.matter", holder: body.holder, day: soon, at });
		if (!body.answers || body.reporter === undefined) continue;
		const one = { signal: body.signal, case: about, reporter: body.reporter };
		// Who sends arrears reads on the screen at once that they were received.
		const read = body.creditor !== undefined;
		answers.push({ ...one, moment: "receipt", thing: body.answers.receipt, due: soon, given: read ? at : null });
		answers.push({ ...one, moment: "pick-up", thing: body.answers["pick-up"], due: body.pickedUp ? soon : null, given: null });
		answers.push({ ...one, moment: "end", thing: body.answers.end, due: body.pickedUp ? addDays(day, LOOK_AGAIN_DAYS) : null, given: null });
		if (!read) things.push({ id: body.answers.receipt, case: about, kind: "signalling.answer-receipt", holder: body.holder, day: soon, at });
		if (body.pickedUp) {
			things.push({ id: body.answers["pick-up"], case: about, kind: "signalling.answer-pick-up", holder: body.holder, day: soon, at });
			things.push({ id: body.answers.end, case: about, kind: "signalling.answer-end", holder: body.holder, day: addDays(day, LOOK_AGAIN_DAYS), at });
		}
	}
	steps.push(sql`insert into open_thing (tenant, id, case_id, kind, holder, look_again, since)
		select distinct on (t.id) ${tenant}::uuid, t.* from unnest(${things.map((one) => one.id)}::uuid[], ${things.map((one) => one.case)}::uuid[], ${things.map((one) => one.kind)}::text[], ${things.map((one) => one.holder)}::uuid[],
			${things.map((one) => one.day)}::date[], ${things.map((one) => one.at)}::timestamptz[]) as t (id, case_id, kind, holder, look_again, since) order by t.id, t.since
		on conflict (tenant, id) do update set closed_at = null`);
	steps.push(sql`insert into answer_owed (tenant, signal, moment, thing, case_id, reporter, due, given_at)
		select ${tenant}::uuid, a.* from unnest(${answers.map((one) => one.signal)}::uuid[], ${answers.map((one) => one.moment)}::text[], ${answers.map((one) => one.thing)}::uuid[], ${answers.map((one) => one.case)}::uuid[],
			${answers.map((one) => one.reporter)}::uuid[], ${answers.map((one) => one.due)}::date[], ${answers.map((one) => one.given)}::timestamptz[]) as a on conflict do nothing`);
	await Promise.all(steps.map((step) => step.execute(tx.db)));
};
