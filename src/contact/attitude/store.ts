/** The cards a team wrote or put away. SQL and nothing else. */
import { sql } from "kysely";
import type { Tx } from "#src/platform/database/with-actor.ts";

export type OwnCard = { readonly id: string; readonly words: string | null };
export const listOwnCards = async (tx: Tx): Promise<readonly OwnCard[]> =>
	(
		await sql<OwnCard>`select distinct on (id) id, words from attitude_card where tenant = ${tx.actor.tenant} and team_id = any (${[...tx.actor.teams]}::uuid[])
		order by id, written_at desc`.execute(tx.db)
	).rows;
export const keepOwnCard = async (tx: Tx, team: string, { id, words }: OwnCard): Promise<void> => {
	await sql`insert into attitude_card (tenant, team_id, id, words, written_by, written_at) values (${tx.actor.tenant}, ${team}, ${id}, ${words}, ${tx.actor.id}, ${tx.now})
		on conflict (tenant, team_id, id) do update set words = excluded.words, written_by = excluded.written_by, written_at = excluded.written_at`.execute(
		tx.db,
	);
};
