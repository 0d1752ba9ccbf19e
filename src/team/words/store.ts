/** The words of the team. */
import { sql } from "kysely";
import type { TeamWords } from "#src/people/index.ts";
import type { Tx } from "#src/platform/database/with-actor.ts";

export type KeptWords = {
	readonly id: string;
	readonly words: readonly string[];
	readonly ask: string;
	readonly better: string;
	readonly off: boolean;
};

export const listKeptWords = async (tx: Tx): Promise<readonly KeptWords[]> =>
	(
		await sql<KeptWords>`select id, words, ask, better, off from guarded_word where tenant = ${tx.actor.tenant} and ended_at is null order by set_at desc, id desc`.execute(
			tx.db,
		)
	).rows;
export const keepWords = async (tx: Tx, one: KeptWords): Promise<void> => {
	await sql`insert into guarded_word (tenant, id, words, ask, better, off, set_by, set_at)
		values (${tx.actor.tenant}, ${one.id}, ${[...one.words]}::text[], ${one.ask}, ${one.better}, ${one.off}, ${tx.actor.id}, ${tx.now})`.execute(
		tx.db,
	);
};
export const endWords = async (tx: Tx, id: string): Promise<boolean> =>
	(
		await sql<{
			id: string;
		}>`update guarded_word set ended_at = ${tx.now} where tenant = ${tx.actor.tenant} and id = ${id} and ended_at is null returning id`.execute(tx.db)
	).rows.length > 0;
/** As the guard wants them. */
export const loadTeamWords = async (tx: Tx): Promise<TeamWords> => {
	const kept = await listKeptWords(tx);
	return {
		own: kept.filter(({ off }) => !off).map(({ words, ask, better }) => ({ words, ask, ...(better === "" ? {} : { better }) })),
		off: kept.filter(({ off }) => off).flatMap(({ words }) => words),
	};
};
