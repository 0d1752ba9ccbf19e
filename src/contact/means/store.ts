/** Agreements about small means, and ideas. */
import { sql } from "kysely";
import type { Tx } from "#src/platform/database/with-actor.ts";
import type { Idea, MeansLimit } from "./model.ts";

const MOST_IDEAS = 100;

export const listLimits = async (tx: Tx, teams: readonly string[]): Promise<readonly MeansLimit[]> =>
	(
		await sql<MeansLimit>`select from_day as "from", most::float8 as most from means_limit where tenant = ${tx.actor.tenant} and team_id = any (${[...teams]}::uuid[])
		order by from_day desc`.execute(tx.db)
	).rows;
export const keepLimit = async (tx: Tx, team: string, { from, most }: MeansLimit): Promise<void> => {
	await sql`insert into means_limit (tenant, team_id, from_day, most, set_by, set_at) values (${tx.actor.tenant}, ${team}, ${from}, ${most}, ${tx.actor.id}, ${tx.now})
		on conflict (tenant, team_id, from_day) do update set most = excluded.most, set_by = excluded.set_by, set_at = excluded.set_at`.execute(tx.db);
};
export const keepIdea = async (tx: Tx, team: string, one: { readonly id: string; readonly words: string }): Promise<void> => {
	await sql`insert into means_idea (tenant, id, team_id, words, told_by, told_at) values (${tx.actor.tenant}, ${one.id}, ${team}, ${one.words}, ${tx.actor.id}, ${tx.now})`.execute(
		tx.db,
	);
};
/** The newest first, of one's own teams. */
export const listIdeas = async (tx: Tx, teams: readonly string[]): Promise<readonly Idea[]> =>
	(
		await sql<Idea>`select id, words, told_at as at, told_by as by from means_idea where tenant = ${tx.actor.tenant} and team_id = any (${[...teams]}::uuid[])
		order by told_at desc limit ${MOST_IDEAS}`.execute(tx.db)
	).rows;
