/** SQL of sessions and ways in, once it is known who acts. Everything here stays inside one tenant. */
import { sql } from "kysely";
import type { Tx } from "#src/platform/database/with-actor.ts";

export type NewSession = {
	readonly digest: Buffer;
	readonly id: string;
	readonly stage: string;
	readonly how: string;
	readonly case: string | null;
	readonly code: string | null;
	readonly device: string;
	readonly startedAt: string;
	readonly until: string;
};
export const insertSession = async (tx: Tx, one: NewSession): Promise<void> => {
	await sql`insert into session (tenant, digest, id, kind, subject_id, case_id, stage, how, code_id, device, started_at, confirmed_at, seen_at, until)
		values (${tx.actor.tenant}, ${one.digest}, ${one.id}, ${tx.actor.kind}, ${tx.actor.id}, ${one.case}, ${one.stage}, ${one.how}, ${one.code}, ${one.device},
			${one.startedAt}, ${tx.now}, ${tx.now}, ${one.until})`.execute(tx.db);
};
export const deleteSession = async (tx: Tx, digest: Buffer): Promise<void> => {
	await sql`delete from session where tenant = ${tx.actor.tenant} and digest = ${digest}`.execute(tx.db);
};
export const deleteOwnSession = async (tx: Tx, id: string): Promise<void> => {
	await sql`delete from session where tenant = ${tx.actor.tenant} and id = ${id} and kind = ${tx.actor.kind} and subject_id = ${tx.actor.id}`.execute(
		tx.db,
	);
};
/** Ends all sessions of one member, but for one. */
export const deleteSessionsOf = async (tx: Tx, member: string, but?: string): Promise<void> => {
	await sql`delete from session where tenant = ${tx.actor.tenant} and kind = 'member' and subject_id = ${member} and id is distinct from ${but ?? null}::uuid`.execute(
		tx.db,
	);
};
export type SessionLine = {
	readonly id: string;
	readonly device: string;
	readonly how: string;
	readonly started_at: string;
	readonly seen_at: string;
};
export const listOwnSessions = async (tx: Tx): Promise<readonly SessionLine[]> =>
	(
		await sql<SessionLine>`select id, device, how, started_at, seen_at from session where tenant = ${tx.actor.tenant} and kind = ${tx.actor.kind}
		and subject_id = ${tx.actor.id} and stage = 'full' and until > ${tx.now} and seen_at > ${tx.now}::timestamptz - interval '30 minutes' order by seen_at desc`.execute(
			tx.db,
		)
	).rows;

export type Credential = {
	readonly sign_in_name: string;
	readonly password_hash: string | null;
	readonly password_at: string | null;
	readonly second_secret: Buffer | null;
	readonly second_asked: Buffer | null;
	readonly second_step: number | null;
};
export const findCredential = async (tx: Tx, member: string): Promise<Credential | undefined> =>
	(
		await sql<Credential>`select sign_in_name, password_hash, password_at, second_secret, second_asked, second_step from credential
		where tenant = ${tx.actor.tenant} and member_id = ${member}`.execute(tx.db)
	).rows[0];
/** Says whether another member has this sign-in name. */
export const isNameTaken = async (tx: Tx, member: string, name: string): Promise<boolean> =>
	(await sql`select 1 from credential where tenant = ${tx.actor.tenant} and sign_in_name = ${name} and member_id <> ${member}`.execute(tx.db)).rows
		.length > 0;
export const keepPassword = async (tx: Tx, member: string, name: string, hash: string): Promise<void> => {
	await sql`insert into credential (tenant, member_id, sign_in_name, password_hash, password_at) values (${tx.actor.tenant}, ${member}, ${name}, ${hash}, ${tx.now})
		on conflict (tenant, member_id) do update set sign_in_name = excluded.sign_in_name, password_hash = excluded.password_hash, password_at = excluded.password_at`.execute(
		tx.db,
	);
};
export const askSecond = async (tx: Tx, member: string, sealed: Buffer): Promise<void> => {
	await sql`update credential set second_asked = ${sealed} where tenant = ${tx.actor.tenant} and member_id = ${member}`.execute(tx.db);
};
export const keepSecond = async (tx: Tx, member: string, step: number): Promise<void> => {
	await sql`update credential set second_secret = second_asked, second_asked = null, second_step = ${step}
		where tenant = ${tx.actor.tenant} and member_id = ${member} and second_asked is not null`.execute(tx.db);
};
/** Uses a step once; `false` when somebody else just did. */
export const useStep = async (tx: Tx, member: string, step: number): Promise<boolean> =>
	(
		await sql`update credential set second_step = ${step} where tenant = ${tx.actor.tenant} and member_id = ${member}
		and (second_step is null or second_step < ${step})`.execute(tx.db)
	).numAffectedRows === 1n;
export const keepSpareCodes = async (tx: Tx, member: string, digests: readonly Buffer[]): Promise<void> => {
	await sql`delete from spare_code where tenant = ${tx.actor.tenant} and member_id = ${member}`.execute(tx.db);
	for (const digest of digests)
		await sql`insert into spare_code (tenant, member_id, digest) values (${tx.actor.tenant}, ${member}, ${digest})`.execute(tx.db);
};
export const useSpareCode = async (tx: Tx, member: string, digest: Buffer): Promise<boolean> =>
	(await sql`delete from spare_code where tenant = ${tx.actor.tenant} and member_id = ${member} and digest = ${digest}`.execute(tx.db))
		.numAffectedRows === 1n;
export const countSpareCodes = async (tx: Tx, member: string): Promise<number> =>
	(await sql<{ count: number }>`select count(*) as count from spare_code where tenant = ${tx.actor.tenant} and member_id = ${member}`.execute(tx.db))
		.rows[0]?.count ?? 0;

export type PasskeyLine = {
	readonly id: string;
	readonly called: string;
	readonly made_at: string;
	readonly used_at: string | null;
	readonly transports: string[];
};
export const listPasskeys = async (tx: Tx, member: string): Promise<readonly PasskeyLine[]> =>
	(
		await sql<PasskeyLine>`select id, called, made_at, used_at, transports from passkey where tenant = ${tx.actor.tenant} and member_id = ${member} order by made_at`.execute(
			tx.db,
		)
	).rows;
export const keepPasskey = async (
	tx: Tx,
	member: string,
	key: { id: string; publicKey: Uint8Array; counter: number; transports: readonly string[]; called: string },
): Promise<void> => {
	await sql`insert into passkey (tenant, id, kind, member_id, public_key, counter, transports, called, made_at)
		values (${tx.actor.tenant}, ${key.id}, ${tx.actor.kind}, ${member}, ${Buffer.from(key.publicKey)}, ${key.counter}, ${[...key.transports]}::text[], ${key.called}, ${tx.now})`.execute(
		tx.db,
	);
};
export const usePasskey = async (tx: Tx, id: string, counter: number): Promise<void> => {
	await sql`update passkey set counter = ${counter}, used_at = ${tx.now} where tenant = ${tx.actor.tenant} and id = ${id}`.execute(tx.db);
};
export const removePasskey = async (tx: Tx, member: string, id: string): Promise<void> => {
	await sql`delete from passkey where tenant = ${tx.actor.tenant} and member_id = ${member} and id = ${id}`.execute(tx.db);
};
/** Everything one member comes in with is gone: a lost phone, a new start. */
export const forgetWaysIn = async (tx: Tx, member: string): Promise<void> => {
	await sql`delete from passkey where tenant = ${tx.actor.tenant} and member_id = ${member}`.execute(tx.db);
	await sql`delete from spare_code where tenant = ${tx.actor.tenant} and member_id = ${member}`.execute(tx.db);
	await sql`delete from credential where tenant = ${tx.actor.tenant} and member_id = ${member}`.execute(tx.db);
};
