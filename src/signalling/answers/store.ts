/** Messages that leave the house, attempts at sending them, and the terms of teams, in the database. */
import { sql } from "kysely";
import type { CaseId, ThingId } from "#src/kernel/ids.ts";
import type { CalendarDay, Instant } from "#src/kernel/time.ts";
import type { Tx } from "#src/platform/database/with-actor.ts";
export { beginAttempt, endAttempt } from "#src/platform/messages/store.ts";
import type { AnswerTerm, Delivery, MessageRow } from "./model.ts";

export const findMessage = async (tx: Tx, id: string): Promise<MessageRow | undefined> => {
	const found = await sql<{
		id: string;
		case_id: string;
		signal: string;
		reporter: string;
		moment: MessageRow["moment"];
		how: MessageRow["how"];
		state: MessageRow["state"];
		given_by: string | null;
	}>`select id, case_id, signal, reporter, moment, how, state, given_by from outgoing_message where tenant = ${tx.actor.tenant} and id = ${id}`.execute(
		tx.db,
	);
	const [row] = found.rows;
	return (
		row && {
			id: row.id as ThingId,
			case: row.case_id as CaseId,
			signal: row.signal as ThingId,
			reporter: row.reporter,
			moment: row.moment,
			how: row.how,
			state: row.state,
			givenBy: row.given_by,
		}
	);
};
export const keepMessage = async (tx: Tx, row: MessageRow, at: Instant): Promise<void> => {
	await sql`insert into outgoing_message (tenant, id, case_id, signal, reporter, moment, how, state, given_by, made_at, changed_at)
		values (${tx.actor.tenant}, ${row.id}, ${row.case}, ${row.signal}, ${row.reporter}, ${row.moment}, ${row.how}, ${row.state}, ${row.givenBy}, ${at}, ${at})
		on conflict do nothing`.execute(tx.db);
};
export const changeMessage = async (tx: Tx, { message, outcome, why }: Delivery, at: Instant): Promise<void> => {
	await sql`update outgoing_message set state = ${outcome}, why = ${why ?? null}, changed_at = ${at} where tenant = ${tx.actor.tenant} and id = ${message}`.execute(
		tx.db,
	);
};
/** Who told a signal, from its row. */
export const findTeller = async (tx: Tx, signal: string): Promise<string | undefined> =>
	(await sql<{ reporter: string | null }>`select reporter from signal where tenant = ${tx.actor.tenant} and id = ${signal}`.execute(tx.db)).rows[0]
		?.reporter ?? undefined;

export const listTerms = async (tx: Tx, team: string): Promise<readonly AnswerTerm[]> =>
	(
		await sql<{
			from_day: string;
			days: number;
		}>`select from_day, days from answer_term where tenant = ${tx.actor.tenant} and team_id = ${team} order by from_day desc`.execute(tx.db)
	).rows.map((row) => ({ from: row.from_day as CalendarDay, days: row.days }));
/** Keeps a term; on one day only one can begin. */
export const keepTerm = async (tx: Tx, team: string, { from, days }: AnswerTerm): Promise<boolean> =>
	(
		await sql`insert into answer_term (tenant, team_id, from_day, days, set_by, set_at) values (${tx.actor.tenant}, ${team}, ${from}, ${days}, ${tx.actor.id}, ${tx.now})
		on conflict do nothing`.execute(tx.db)
	).numAffectedRows === 1n;
