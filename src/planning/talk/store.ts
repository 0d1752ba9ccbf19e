/** How many at a table a team finds enough, and the questions for the council. SQL and nothing else. */
import { sql } from "kysely";
import type { CalendarDay } from "#src/kernel/time.ts";
import type { Tx } from "#src/platform/database/with-actor.ts";
import type { Journal } from "#src/platform/journal/store.ts";
import { MOST_WITH_A_TRADE } from "./rules.ts";

export const findMost = async (tx: Tx): Promise<number> =>
	(await sql<{ most: number }>`select most from talk_most where tenant = ${tx.actor.tenant}`.execute(tx.db)).rows[0]?.most ?? MOST_WITH_A_TRADE;
export const keepMost = async (tx: Tx, most: number): Promise<void> => {
	await sql`insert into talk_most (tenant, most, set_by, set_at) values (${tx.actor.tenant}, ${most}, ${tx.actor.id}, ${tx.now})
		on conflict (tenant) do update set most = excluded.most, set_by = excluded.set_by, set_at = excluded.set_at`.execute(tx.db);
};

type Open = { readonly tx: Tx; readonly journal: Pick<Journal, "seal" | "unseal"> };
export type CouncilQuestion = {
	readonly id: string;
	readonly words: string;
	readonly on: CalendarDay;
	readonly answerBy: CalendarDay;
	readonly answer: string | null;
	readonly answeredBy: string | null;
	readonly answeredOn: CalendarDay | null;
};
const MOST = 200;
const boundTo = (row: "council" | "council-answer", id: string): string => `${row}/${id}`;
export const keepQuestion = async (
	{ tx, journal }: Open,
	one: Pick<CouncilQuestion, "id" | "words" | "on" | "answerBy"> & { readonly team: string; readonly of: string },
): Promise<void> => {
	const sealed = await journal.seal(tx, one.team, boundTo("council", one.id), one.words);
	await sql`insert into council_question (tenant, id, team_id, case_id, sealed, put_on, answer_by)
		values (${tx.actor.tenant}, ${one.id}, ${one.team}, ${one.of}, ${sealed}, ${one.on}, ${one.answerBy})`.execute(tx.db);
};
type Row = Omit<CouncilQuestion, "words" | "answer"> & { readonly team: string; readonly sealed: Buffer; readonly answerSealed: Buffer | null };
const columns = sql`id, team_id as team, sealed, put_on as "on", answer_by as "answerBy", answer_sealed as "answerSealed", answered_by as "answeredBy",
	answered_on as "answeredOn"`;
const opened = async ({ tx, journal }: Open, rows: readonly Row[]): Promise<readonly CouncilQuestion[]> => {
	const read = async (what: "council" | "council-answer", { team, id }: Row, sealed: Buffer): Promise<string | null> =>
		((await journal.unseal(tx, team, boundTo(what, id), sealed)) as string | undefined) ?? null;
	const found: CouncilQuestion[] = [];
	for (const row of rows) {
		const words = await read("council", row, row.sealed);
		if (words === null) continue;
		const { sealed: _sealed, answerSealed, team: _team, ...one } = row;
		found.push({ ...one, words, answer: answerSealed === null ? null : await read("council-answer", row, answerSealed) });
	}
	return found;
};
/** What waits first, the longest waiting first. */
export const listQuestions = async (open: Open, teams: readonly string[]): Promise<readonly CouncilQuestion[]> =>
	opened(
		open,
		(
			await sql<Row>`select ${columns} from council_question where tenant = ${open.tx.actor.tenant} and team_id = any (${[...teams]}::uuid[])
			order by answered_on is not null, put_on, id limit ${MOST}`.execute(open.tx.db)
		).rows,
	);
/** These, for whom they came from. */
export const questionsById = async (open: Open, ids: readonly string[]): Promise<readonly CouncilQuestion[]> =>
	ids.length === 0
		? []
		: opened(
				open,
				(
					await sql<Row>`select ${columns} from council_question where tenant = ${open.tx.actor.tenant} and id = any (${[...ids]}::uuid[]) order by put_on, id`.execute(
						open.tx.db,
					)
				).rows,
			);
/** How many wait for an answer: a number, no words. */
export const countQuestions = async (tx: Tx, teams: readonly string[]): Promise<number> =>
	(
		await sql<{ count: number }>`select count(*)::int as count from council_question
		where tenant = ${tx.actor.tenant} and team_id = any (${[...teams]}::uuid[]) and answered_on is null`.execute(tx.db)
	).rows[0]?.count ?? 0;
/** Those whose term was over on this day: of what was put, or of what was answered or owed. */
export const forgetQuestions = async (tx: Tx, before: CalendarDay, sincePut: boolean): Promise<void> => {
	await sql`select erbij.forget_council_questions(${before}::date, ${sincePut})`.execute(tx.db);
};
/** The answer to a question of one of these teams; once. */
export const keepAnswer = async (
	{ tx, journal }: Open,
	teams: readonly string[],
	{ id, words, on }: { readonly id: string; readonly words: string; readonly on: CalendarDay },
): Promise<boolean> => {
	const team = (
		await sql<{
			team: string;
		}>`select team_id as team from council_question where tenant = ${tx.actor.tenant} and id = ${id} and team_id = any (${[...teams]}::uuid[])`.execute(
			tx.db,
		)
	).rows[0]?.team;
	if (team === undefined) return false;
	const sealed = await journal.seal(tx, team, boundTo("council-answer", id), words);
	return (
		((
			await sql`update council_question set answer_sealed = ${sealed}, answered_by = ${tx.actor.id}, answered_on = ${on}
		where tenant = ${tx.actor.tenant} and id = ${id} and answered_on is null`.execute(tx.db)
		).numAffectedRows ?? 0n) > 0n
	);
};
