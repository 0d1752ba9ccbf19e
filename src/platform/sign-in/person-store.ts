/** SQL of a person's own ways in: what only they know, who came in as them, the way through somebody else. */
import { sql } from "kysely";
import type { Tx } from "#src/platform/database/with-actor.ts";
import { endCodesOf } from "./entry-store.ts";
import { removePasskey } from "./store.ts";

/** With what somebody came in. */
export type EntranceWay = "letter" | "card" | "passkey" | "elsewhere";

export const bornOf = async (tx: Tx, person: string): Promise<string | null> =>
	(await sql<{ born: string | null }>`select born from person where tenant = ${tx.actor.tenant} and id = ${person}`.execute(tx.db)).rows[0]?.born ??
	null;
/** Keeps what only they know. `first`: only when there is nothing yet; `false` when somebody was before them. */
export const keepSecret = async (tx: Tx, person: string, hash: string, first: boolean): Promise<boolean> =>
	(
		await sql`insert into person_secret (tenant, person_id, secret_hash, chosen_at) values (${tx.actor.tenant}, ${person}, ${hash}, ${tx.now})
		on conflict (tenant, person_id) do update set secret_hash = excluded.secret_hash, chosen_at = excluded.chosen_at where not ${first}`.execute(
			tx.db,
		)
	).numAffectedRows === 1n;
/** Since when a person has a PIN or word of their own. */
export const secretSince = async (tx: Tx, person: string): Promise<string | undefined> =>
	(await sql<{ chosen_at: string }>`select chosen_at from person_secret where tenant = ${tx.actor.tenant} and person_id = ${person}`.execute(tx.db))
		.rows[0]?.chosen_at;
export const hashOfSecret = async (tx: Tx, person: string): Promise<string | undefined> =>
	(
		await sql<{ secret_hash: string }>`select secret_hash from person_secret where tenant = ${tx.actor.tenant} and person_id = ${person}`.execute(
			tx.db,
		)
	).rows[0]?.secret_hash;
export const forgetSecret = async (tx: Tx, person: string): Promise<void> => {
	await sql`delete from person_secret where tenant = ${tx.actor.tenant} and person_id = ${person}`.execute(tx.db);
};

export const insertEntrance = async (tx: Tx, one: { readonly id: string; readonly way: EntranceWay; readonly device: string }): Promise<void> => {
	await sql`insert into person_entrance (tenant, id, person_id, at, way, device)
		values (${tx.actor.tenant}, ${one.id}, ${tx.actor.id}, ${tx.now}, ${one.way}, ${one.device})`.execute(tx.db);
};
export type Entrance = { readonly id: string; readonly at: string; readonly way: EntranceWay; readonly device: string };
/** When somebody came in as this person, the newest first. */
export const listEntrances = async (tx: Tx, person: string, most: number): Promise<readonly Entrance[]> =>
	(
		await sql<Entrance>`select id, at, way, device from person_entrance where tenant = ${tx.actor.tenant} and person_id = ${person}
		order by at desc, id desc limit ${most}`.execute(tx.db)
	).rows;

export const keepLink = async (tx: Tx, one: { readonly id: string; readonly subject: Buffer }): Promise<boolean> =>
	(
		await sql`insert into person_link (tenant, id, person_id, subject, made_at) values (${tx.actor.tenant}, ${one.id}, ${tx.actor.id}, ${one.subject}, ${tx.now})
		on conflict (tenant, subject) do nothing`.execute(tx.db)
	).numAffectedRows === 1n;
export const markLinkUsed = async (tx: Tx, id: string): Promise<boolean> =>
	(
		await sql`update person_link set used_at = ${tx.now} where tenant = ${tx.actor.tenant} and id = ${id} and person_id = ${tx.actor.id}`.execute(
			tx.db,
		)
	).numAffectedRows === 1n;
export type LinkLine = { readonly id: string; readonly made_at: string; readonly used_at: string | null };
export const listLinks = async (tx: Tx, person: string): Promise<readonly LinkLine[]> =>
	(
		await sql<LinkLine>`select id, made_at, used_at from person_link where tenant = ${tx.actor.tenant} and person_id = ${person} order by made_at`.execute(
			tx.db,
		)
	).rows;
const removeLinks = async (tx: Tx, person: string): Promise<void> => {
	await sql`delete from person_link where tenant = ${tx.actor.tenant} and person_id = ${person}`.execute(tx.db);
};
/** Ends the sessions somebody has by one kind of way; all of them when none is named. */
const endSessions = async (tx: Tx, person: string, how: "passkey" | "elsewhere" | undefined): Promise<void> => {
	await sql`delete from session where tenant = ${tx.actor.tenant} and kind = 'person' and subject_id = ${person}
		and (${how ?? null}::text is null or how = ${how ?? null})`.execute(tx.db);
};
/** Whoever else is in as this person is out. */
export const endOtherSessions = async (tx: Tx, person: string, but: string): Promise<void> => {
	await sql`delete from session where tenant = ${tx.actor.tenant} and kind = 'person' and subject_id = ${person} and id <> ${but}`.execute(tx.db);
};
/** Takes back one way in; who came in by it is out. */
export const endWay = async (tx: Tx, person: string, way: EntranceWay, passkey?: string): Promise<void> => {
	if (way === "letter" || way === "card") await endCodesOf(tx, "person", person, way);
	else {
		if (way === "elsewhere") await removeLinks(tx, person);
		else if (passkey !== undefined) await removePasskey(tx, person, passkey);
		await endSessions(tx, person, way);
	}
};
/** Takes back every way in of a person, what only they know too: the page is closed until they get a new letter. */
export const endWaysOf = async (tx: Tx, person: string): Promise<void> => {
	await endCodesOf(tx, "person", person);
	await removeLinks(tx, person);
	await sql`delete from passkey where tenant = ${tx.actor.tenant} and member_id = ${person} and kind = 'person'`.execute(tx.db);
	await forgetSecret(tx, person);
	await endSessions(tx, person, undefined);
};
