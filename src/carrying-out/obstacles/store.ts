/** What is known of organisations, and how many meet something there: numbers and days, no words of anybody. SQL and nothing else. */
import { sql } from "kysely";
import type { OrganisationId } from "#src/kernel/ids.ts";
import type { Tx } from "#src/platform/database/with-actor.ts";
import type { Known, KnownKind } from "./model.ts";

const MOST = 500;
export const keepKnown = async (tx: Tx, one: Known): Promise<void> => {
	await sql`insert into organisation_known (tenant, id, organisation_id, kind, words, said_by, said_at)
		values (${tx.actor.tenant}, ${one.id}, ${one.organisation}, ${one.kind}, ${one.words}, ${tx.actor.id}, ${tx.now})`.execute(tx.db);
};
export const endKnown = async (tx: Tx, id: string): Promise<boolean> =>
	(
		await sql`update organisation_known set ended_at = ${tx.now} where tenant = ${tx.actor.tenant} and id = ${id} and ended_at is null returning id`.execute(
			tx.db,
		)
	).rows.length > 0;
/** Of one organisation, or of all. */
export const listKnown = async (tx: Tx, organisation?: string): Promise<readonly Known[]> =>
	(
		await sql<{ id: string; organisation: OrganisationId; kind: KnownKind; words: string }>`select id, organisation_id as organisation, kind, words
		from organisation_known where tenant = ${tx.actor.tenant} and ended_at is null ${organisation === undefined ? sql`` : sql`and organisation_id = ${organisation}`}
		order by said_at, id limit ${MOST}`.execute(tx.db)
	).rows;

export const rowNoted = async (tx: Tx, obstacle: string, of: string, organisation: string | undefined, on: string): Promise<void> => {
	await sql`insert into obstacle (tenant, id, case_id, organisation_id, noted_on) values (${tx.actor.tenant}, ${obstacle}, ${of}, ${organisation ?? null}, ${on})
		on conflict do nothing`.execute(tx.db);
};
export const rowOver = async (tx: Tx, obstacle: string, solved: boolean): Promise<void> => {
	await sql`update obstacle set solved = ${solved} where tenant = ${tx.actor.tenant} and id = ${obstacle}`.execute(tx.db);
};
export type CountedAt = { readonly organisation: string; readonly people: number; readonly solved: number };
/** At how many matters something stood in the way since a day, by organisation; to be masked before anybody reads it (ORG-04, PRIV-10). */
export const countByOrganisation = async (tx: Tx, since: string): Promise<readonly CountedAt[]> =>
	(
		await sql<CountedAt>`select organisation_id as organisation, count(distinct case_id)::integer as people, count(distinct case_id) filter (where solved)::integer as solved
		from obstacle where tenant = ${tx.actor.tenant} and organisation_id is not null and noted_on >= ${since}::date group by organisation_id`.execute(
			tx.db,
		)
	).rows;
