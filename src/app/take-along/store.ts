/** SQL of devices, what is taken along, and what was left behind. */
import { sql } from "kysely";
import type { Instant } from "#src/kernel/time.ts";
import type { Tx } from "#src/platform/database/with-actor.ts";
import type { Device, LeftBecause, LeftWork } from "./model.ts";

/** `gone`: reported gone, or its owner no longer works here. */
export type DeviceRow = { readonly id: string; readonly member: string; readonly gone: boolean; readonly reported: boolean };
const memberOf = sql`left join member m on m.tenant = d.tenant and m.id = d.member_id`;
/** A device as this member has it: a number means nothing to anybody else. */
export const findDevice = async (tx: Tx, id: string, member: string | null): Promise<DeviceRow | undefined> =>
	(
		await sql<DeviceRow>`select d.id, d.member_id as member, d.gone_at is not null or not coalesce(m.active, false) as gone, d.gone_at is not null as reported from device d
			${memberOf} where d.tenant = ${tx.actor.tenant} and d.id = ${id} and d.member_id = ${member}`.execute(tx.db)
	).rows[0];
/** Who has this device: a telephone that several use is gone for all of them. */
export const listOwners = async (tx: Tx, id: string): Promise<readonly string[]> =>
	(
		await sql<{ member: string }>`select member_id as member from device where tenant = ${tx.actor.tenant} and id = ${id} order by member_id`.execute(
			tx.db,
		)
	).rows.map(({ member }) => member);
/** Whether a device is to empty itself: somebody reported it gone, or nobody who had it works here any more. */
export const isGoneDevice = async (tx: Tx, id: string): Promise<boolean> =>
	(
		await sql<{ gone: boolean | null }>`select bool_or(d.gone_at is not null) or bool_and(not coalesce(m.active, false)) as gone from device d
			${memberOf} where d.tenant = ${tx.actor.tenant} and d.id = ${id}`.execute(tx.db)
	).rows[0]?.gone === true;
export const keepDevice = async (tx: Tx, id: string, called: string): Promise<void> => {
	await sql`insert into device (tenant, id, member_id, called, known_at, seen_at) values (${tx.actor.tenant}, ${id}, ${tx.actor.id}, ${called}, ${tx.now}, ${tx.now})
		on conflict (tenant, id, member_id) do update set seen_at = excluded.seen_at, called = excluded.called`.execute(tx.db);
};
export const markGone = async (tx: Tx, id: string, members: readonly string[]): Promise<void> => {
	await sql`update device set gone_at = coalesce(gone_at, ${tx.now}), gone_by = coalesce(gone_by, ${tx.actor.id}) where tenant = ${tx.actor.tenant} and id = ${id}
		and member_id = any (${[...members]}::uuid[])`.execute(tx.db);
};
/** Nobody needs to be signed in to say so: of a device that is still in use nothing is believed. */
export const markEmptied = async (tx: Tx, id: string): Promise<void> => {
	const { numAffectedRows } = await sql`update device d set emptied_at = ${tx.now} where d.tenant = ${tx.actor.tenant} and d.id = ${id}
		and (d.gone_at is not null or not exists (select 1 from member m where m.tenant = d.tenant and m.id = d.member_id and m.active))`.execute(tx.db);
	if ((numAffectedRows ?? 0n) > 0n)
		await sql`delete from taken_along a using device d where a.tenant = ${tx.actor.tenant} and a.device_id = ${id}
			and d.tenant = a.tenant and d.id = a.device_id and d.member_id = a.member_id and d.emptied_at is not null`.execute(tx.db);
};
/** Devices of one member, or of everybody; those that are gone for as long as they have not emptied themselves, and a month after. */
export const listDevices = async (tx: Tx, member?: string): Promise<readonly Device[]> =>
	(
		await sql<Device>`select d.id, d.member_id as member, coalesce(m.name, '') as name, d.called, d.known_at as "knownAt", d.seen_at as "seenAt", d.gone_at as "goneAt", d.emptied_at as "emptiedAt",
				(select count(*)::integer from taken_along a where a.tenant = d.tenant and a.device_id = d.id and a.member_id = d.member_id and a.until > ${tx.now}) as along
			from device d left join member m on m.tenant = d.tenant and m.id = d.member_id
			where d.tenant = ${tx.actor.tenant} and (${member ?? null}::uuid is null or d.member_id = ${member ?? null}::uuid)
				and (d.emptied_at is null or d.emptied_at > ${tx.now}::timestamptz - interval '30 days') order by d.gone_at nulls first, d.seen_at desc`.execute(
			tx.db,
		)
	).rows;

export const keepTaken = async (tx: Tx, device: string, cases: readonly string[], until: Instant): Promise<void> => {
	await sql`insert into taken_along (tenant, device_id, member_id, case_id, taken_at, until)
		select ${tx.actor.tenant}, ${device}, ${tx.actor.id}, c, ${tx.now}, ${until} from unnest(${[...cases]}::uuid[]) as c
		on conflict (tenant, device_id, member_id, case_id) do update set taken_at = excluded.taken_at, until = greatest(taken_along.until, excluded.until)`.execute(
		tx.db,
	);
};
export const forgetTaken = async (tx: Tx, device: string): Promise<void> => {
	await sql`delete from taken_along where tenant = ${tx.actor.tenant} and device_id = ${device} and member_id = ${tx.actor.id}`.execute(tx.db);
};
const mine = sql`p.party = any (erbij.identities()) and p.standing in ('responsible', 'part') and (p.until is null or p.until > erbij.now())`;
/** Of these matters the ones this actor has a part in. */
export const withPart = async (tx: Tx, cases: readonly string[]): Promise<readonly string[]> =>
	cases.length === 0
		? []
		: (
				await sql<{
					id: string;
				}>`select distinct p.case_id as id from case_party p where p.tenant = ${tx.actor.tenant} and p.case_id = any (${[...cases]}::uuid[]) and ${mine}`.execute(
					tx.db,
				)
			).rows.map(({ id }) => id);
export const countTaken = async (tx: Tx, device: string, but: readonly string[]): Promise<number> =>
	(
		await sql<{
			count: number;
		}>`select count(*)::integer as count from taken_along where tenant = ${tx.actor.tenant} and device_id = ${device} and member_id = ${tx.actor.id} and until > ${tx.now}
			and case_id <> all (${[...but]}::uuid[])`.execute(tx.db)
	).rows[0]?.count ?? 0;
/** How often this house was put back from a backup. */
export const findGeneration = async (tx: Tx): Promise<number> =>
	(await sql<{ generation: number }>`select erbij.generation() as generation`.execute(tx.db)).rows[0]?.generation ?? 1;
/** Of these acts the ones this house does not know of this member. */
export const unknownOf = async (tx: Tx, ids: readonly string[], member = tx.actor.id): Promise<readonly string[]> =>
	ids.length === 0
		? []
		: (
				await sql<{ id: string }>`select w.id from unnest(${[...ids]}::uuid[]) as w (id)
					where not exists (select 1 from command c where c.tenant = ${tx.actor.tenant} and c.id = w.id and c.actor_id = ${member})`.execute(tx.db)
			).rows.map(({ id }) => id);

export type NewLeft = {
	readonly id: string;
	readonly device: string;
	readonly owner: string;
	readonly case: string | null;
	readonly operation: string;
	readonly why: LeftBecause;
	readonly madeAt: Instant;
	readonly wrapped: Buffer;
	readonly sealed: Buffer;
};
export const insertLeft = async (tx: Tx, one: NewLeft): Promise<void> => {
	await sql`insert into left_work (tenant, id, device_id, owner, case_id, operation, why, made_at, arrived_at, wrapped, sealed)
		values (${tx.actor.tenant}, ${one.id}, ${one.device}, ${one.owner}, ${one.case}, ${one.operation}, ${one.why}, ${one.madeAt}, ${tx.now}, ${one.wrapped}, ${one.sealed})
		on conflict do nothing`.execute(tx.db);
};
const open = sql`w.put_away_at is null and not exists (select 1 from command c where c.tenant = w.tenant and c.id = w.id)`;
const columns = sql`w.id, w.device_id as device, w.owner, coalesce(o.name, '') as "ownerName", w.case_id as case, w.operation, w.why, w.made_at as "madeAt", w.arrived_at as "arrivedAt",
	coalesce(w.handed_to, l.responsible, w.owner) as holder, h.name as "holderName"`;
const joined = sql`from left_work w left join case_line l on l.tenant = w.tenant and l.case_id = w.case_id left join member o on o.tenant = w.tenant and o.id = w.owner
	left join member h on h.tenant = w.tenant and h.id = coalesce(w.handed_to, l.responsible, w.owner)`;
/** What still waits: all of it for who leads the team, else what this member wrote or holds. */
export const listLeft = async (tx: Tx, all: boolean): Promise<readonly LeftWork[]> =>
	(
		await sql<LeftWork>`select ${columns} ${joined} where w.tenant = ${tx.actor.tenant} and ${open}
			and (${all} or w.owner = ${tx.actor.id} or coalesce(w.handed_to, l.responsible, w.owner) = ${tx.actor.id}) order by w.made_at`.execute(tx.db)
	).rows;
export type LeftRow = LeftWork & { readonly wrapped: Buffer; readonly sealed: Buffer };
export const findLeft = async (tx: Tx, id: string): Promise<LeftRow | undefined> =>
	(
		await sql<LeftRow>`select ${columns}, w.wrapped, w.sealed ${joined} where w.tenant = ${tx.actor.tenant} and w.id = ${id} and ${open}`.execute(
			tx.db,
		)
	).rows[0];
export const handOn = async (tx: Tx, id: string, to: string): Promise<void> => {
	await sql`update left_work set handed_to = ${to}, handed_by = ${tx.actor.id} where tenant = ${tx.actor.tenant} and id = ${id}`.execute(tx.db);
};
export const putAway = async (tx: Tx, id: string): Promise<void> => {
	await sql`update left_work set put_away_at = ${tx.now}, put_away_by = ${tx.actor.id} where tenant = ${tx.actor.tenant} and id = ${id} and put_away_at is null`.execute(
		tx.db,
	);
};
