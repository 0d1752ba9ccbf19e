/** Which weighings there are, in the database. */
import { sql } from "kysely";
import type { Instant } from "#src/kernel/index.ts";
import type { Tx } from "#src/platform/database/with-actor.ts";
import type { WeighingBody } from "./model.ts";

/** Keeps that a version was written; answers the question that lay on the table. */
export const projectWritten = async (tx: Tx, of: string, at: Instant, by: string | null, body: WeighingBody): Promise<void> => {
	await sql`insert into weighing (tenant, case_id, version, at, by_id, step, outcome, watcher, look_again, harm_to, no_ground, after_no)
		values (${tx.actor.tenant}, ${of}, ${body.version}, ${at}, ${by}, ${body.step}, ${body.outcome}, ${body.watcher ?? null}, ${body.lookAgainOn ?? null},
			${[...body.harmTo]}::text[], ${body.noGround ?? null}, ${body.after ?? null})
		on conflict do nothing`.execute(tx.db);
	await sql`delete from weighing_question where tenant = ${tx.actor.tenant} and case_id = ${of}`.execute(tx.db);
};
export const projectHindsight = async (tx: Tx, of: string, version: number, at: Instant): Promise<void> => {
	await sql`update weighing set hindsight_at = ${at} where tenant = ${tx.actor.tenant} and case_id = ${of} and version = ${version}`.execute(tx.db);
};

/** How the coming felt, with the weighing it was about (LEG-26). */
export const projectFelt = async (tx: Tx, of: string, version: number, felt: string): Promise<void> => {
	await sql`update weighing set felt = ${felt} where tenant = ${tx.actor.tenant} and case_id = ${of} and version = ${version}`.execute(tx.db);
};

export type Question = "refusal" | "silence" | "new-approach";
/** Lays the question on the table again, for later phases to call (LEG-21). A refusal is not overwritten by a lesser reason. */
export const askAgain = async (tx: Tx, of: string, why: Question, since: Instant): Promise<void> => {
	await sql`insert into weighing_question (tenant, case_id, why, since) values (${tx.actor.tenant}, ${of}, ${why}, ${since})
		on conflict (tenant, case_id) do update set why = excluded.why, since = excluded.since where weighing_question.why <> 'refusal'`.execute(tx.db);
};
export const findQuestion = async (tx: Tx, of: string): Promise<Question | undefined> =>
	(await sql<{ why: Question }>`select why from weighing_question where tenant = ${tx.actor.tenant} and case_id = ${of}`.execute(tx.db)).rows[0]?.why;
