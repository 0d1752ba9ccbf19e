/** Asks and offers by topic and neighbourhood, and the two of them somebody thought of. No words and no names. */
import { sql } from "kysely";
import type { Tx } from "#src/platform/database/with-actor.ts";
import type { MatchRow, WishRow } from "./model.ts";

const columns = sql`w.id, w.case_id as "case", w.side, w.topic, w.holder`;
export const findWish = async (tx: Tx, id: string): Promise<WishRow | undefined> =>
	(await sql<WishRow>`select ${columns} from wish_line w where w.tenant = ${tx.actor.tenant} and w.id = ${id} and w.closed_at is null`.execute(tx.db))
		.rows[0];
export const wishesOf = async (tx: Tx, caseId: string): Promise<readonly WishRow[]> =>
	(
		await sql<WishRow>`select ${columns} from wish_line w where w.tenant = ${tx.actor.tenant} and w.case_id = ${caseId} and w.closed_at is null order by w.since`.execute(
			tx.db,
		)
	).rows;
const MOST = 5;
/** Who fits: the other side of the same topic, in the same neighbourhood, in another household, and not thought of before. */
export const fitting = async (tx: Tx, wish: WishRow): Promise<readonly WishRow[]> =>
	(
		await sql<WishRow>`select ${columns} from wish_line w
		join case_line theirs on theirs.tenant = w.tenant and theirs.case_id = w.case_id
		join case_line ours on ours.tenant = w.tenant and ours.case_id = ${wish.case}
		where w.tenant = ${tx.actor.tenant} and w.topic = ${wish.topic} and w.side <> ${wish.side} and w.closed_at is null and w.case_id <> ${wish.case}
			and (theirs.area_id = ours.area_id or theirs.area_id is null or ours.area_id is null)
			and not exists (select 1 from person a join person b on b.tenant = a.tenant and b.household_id = a.household_id
				where a.tenant = w.tenant and a.id = theirs.person_id and b.id = ours.person_id)
			and not exists (select 1 from wish_match m where m.tenant = w.tenant and ${wish.id}::uuid in (m.asks, m.offers) and w.id in (m.asks, m.offers))
		order by w.since limit ${MOST}`.execute(tx.db)
	).rows;
export const matchesOf = async (tx: Tx, caseId: string): Promise<readonly MatchRow[]> =>
	(
		await sql<MatchRow>`select m.id, m.asks, m.offers, m.asks_yes, m.offers_yes, m.met_at, m.own_at, w.id as mine, w.side, w.topic
		from wish_match m join wish_line w on w.tenant = m.tenant and w.id in (m.asks, m.offers)
		where m.tenant = ${tx.actor.tenant} and w.case_id = ${caseId} order by m.id`.execute(tx.db)
	).rows;

export const keepWish = async (tx: Tx, wish: WishRow & { readonly since: string }): Promise<void> => {
	await sql`insert into wish_line (tenant, id, case_id, side, topic, holder, since)
		values (${tx.actor.tenant}, ${wish.id}, ${wish.case}, ${wish.side}, ${wish.topic}, ${wish.holder}, ${wish.since}) on conflict do nothing`.execute(
		tx.db,
	);
};
export const closeWish = async (tx: Tx, id: string, at: string): Promise<void> => {
	await sql`update wish_line set closed_at = ${at} where tenant = ${tx.actor.tenant} and id = ${id}`.execute(tx.db);
};
export const keepMatch = async (tx: Tx, id: string, asks: string, offers: string): Promise<void> => {
	await sql`insert into wish_match (tenant, id, asks, offers) values (${tx.actor.tenant}, ${id}, ${asks}, ${offers}) on conflict do nothing`.execute(
		tx.db,
	);
};
export const noteMatch = async (
	tx: Tx,
	id: string,
	patch: { asksYes?: string; offersYes?: string; metAt?: string; ownAt?: string },
): Promise<void> => {
	await sql`update wish_match set asks_yes = coalesce(${patch.asksYes ?? null}, asks_yes), offers_yes = coalesce(${patch.offersYes ?? null}, offers_yes),
		met_at = coalesce(met_at, ${patch.metAt ?? null}::timestamptz), own_at = coalesce(own_at, ${patch.ownAt ?? null}::timestamptz)
		where tenant = ${tx.actor.tenant} and id = ${id}`.execute(tx.db);
};
