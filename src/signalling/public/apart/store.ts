/** Messages that wait apart, in the database: sealed words, and what can be said without them. */
import { sql } from "kysely";
import type { Tx } from "#src/platform/database/with-actor.ts";
import type { Reason } from "./rules.ts";

export type ApartRow = {
	readonly id: string;
	readonly at: string;
	readonly why: readonly Reason[];
	readonly holder: string;
	readonly reporter: string;
	readonly sealed: Buffer | null;
	readonly judged: "message" | "no-message" | null;
};
export const insertApart = async (
	tx: Tx,
	one: Pick<ApartRow, "id" | "why" | "holder" | "reporter"> & { readonly area: string | undefined; readonly team: string; readonly sealed: Buffer },
): Promise<void> => {
	await sql`insert into set_apart (tenant, id, area_id, team_id, holder, at, why, reporter, sealed)
		values (${tx.actor.tenant}, ${one.id}, ${one.area ?? null}, ${one.team}, ${one.holder}, ${tx.now}, ${[...one.why]}::text[], ${one.reporter}, ${one.sealed})`.execute(
		tx.db,
	);
};
const columns = sql`id, at, why, holder, reporter, sealed, judged`;
/** What nobody looked at yet, oldest first. Of the own teams: the database sees to that. */
export const listApart = async (tx: Tx, most: number): Promise<readonly ApartRow[]> =>
	(
		await sql<ApartRow>`select ${columns} from set_apart where tenant = ${tx.actor.tenant} and team_id = any (erbij.identities()) and judged_at is null order by at, id limit ${most}`.execute(
			tx.db,
		)
	).rows;
/** What somebody said is no message, newest first. */
export const listPutAside = async (tx: Tx, most: number): Promise<readonly ApartRow[]> =>
	(
		await sql<ApartRow>`select ${columns} from set_apart where tenant = ${tx.actor.tenant} and team_id = any (erbij.identities()) and judged = 'no-message' order by judged_at desc, id limit ${most}`.execute(
			tx.db,
		)
	).rows;
export const countApart = async (tx: Tx): Promise<number> =>
	(
		await sql<{
			count: number;
		}>`select count(*)::integer as count from set_apart where tenant = ${tx.actor.tenant} and team_id = any (erbij.identities()) and judged_at is null`.execute(
			tx.db,
		)
	).rows[0]?.count ?? 0;
/** One that can still be judged: not looked at, or put aside by mistake. Nobody else decides on it meanwhile. */
export const findApart = async (tx: Tx, id: string): Promise<(ApartRow & { readonly sealed: Buffer }) | undefined> =>
	(
		await sql<
			ApartRow & { sealed: Buffer }
		>`select ${columns} from set_apart where tenant = ${tx.actor.tenant} and id = ${id} and team_id = any (erbij.identities())
			and sealed is not null and judged is distinct from 'message' for update`.execute(tx.db)
	).rows[0];
export const markJudged = async (tx: Tx, id: string, as: "message" | "no-message"): Promise<void> => {
	await sql`update set_apart set judged = ${as}, judged_at = ${tx.now}, judged_by = ${tx.actor.id}, sealed = case when ${as} = 'message' then null else sealed end
		where tenant = ${tx.actor.tenant} and id = ${id}`.execute(tx.db);
};
/** What this reporter sent and no human looked at yet, the first one first. */
export const listOfReporter = async (
	tx: Tx,
	reporter: string,
): Promise<readonly (ApartRow & { readonly team: string; readonly area: string | null })[]> =>
	(
		await sql<ApartRow & { team: string; area: string | null }>`select ${columns}, team_id as team, area_id as area from set_apart
			where tenant = ${tx.actor.tenant} and reporter = ${reporter} and judged is distinct from 'message' order by at, id`.execute(tx.db)
	).rows;
export const forgetOld = async (tx: Tx): Promise<void> => {
	await sql`delete from set_apart where tenant = ${tx.actor.tenant} and judged_at < erbij.now() - interval '28 days'`.execute(tx.db);
};
