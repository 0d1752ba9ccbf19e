/** Calendar feeds: the digest of a secret, and what it opens. SQL and nothing else. */
import { sql } from "kysely";
import type { CalendarDay } from "#src/kernel/index.ts";
import type { Tx } from "#src/platform/database/with-actor.ts";

export const keepFeed = async (tx: Tx, digest: Buffer): Promise<void> => {
	await sql`insert into calendar_feed (tenant, member_id, digest, made_at) values (${tx.actor.tenant}, ${tx.actor.id}, ${digest}, ${tx.now})
		on conflict (tenant, member_id) do update set digest = excluded.digest, made_at = excluded.made_at`.execute(tx.db);
};
export const dropFeed = async (tx: Tx): Promise<void> => {
	await sql`delete from calendar_feed where tenant = ${tx.actor.tenant} and member_id = erbij.me()`.execute(tx.db);
};
export const findOwnFeed = async (tx: Tx): Promise<{ readonly digest: Buffer } | undefined> =>
	(await sql<{ digest: Buffer }>`select digest from calendar_feed where tenant = ${tx.actor.tenant} and member_id = erbij.me()`.execute(tx.db))
		.rows[0];
export type Busy = { readonly id: string; readonly day: CalendarDay; readonly at: string | null };
/** When there is something; nothing for an address that is none (any more). */
export const listOfFeed = async (tx: Tx, digest: Buffer, first: CalendarDay): Promise<readonly Busy[] | undefined> => {
	const known = (await sql<{ known: boolean }>`select erbij.is_feed(${digest}) as known`.execute(tx.db)).rows[0]?.known === true;
	return known ? (await sql<Busy>`select id, day, at from erbij.feed_of(${digest}, ${first}::date)`.execute(tx.db)).rows : undefined;
};
