/** Signals and answers owed in the database: lists, and how rows move on. */
import { sql } from "kysely";
import type { CaseId } from "#src/kernel/ids.ts";
import type { CalendarDay, Instant } from "#src/kernel/time.ts";
import { moments } from "./model.ts";
import type { Tx } from "#src/platform/database/with-actor.ts";
import type { AnswerOwed, Moment, Source } from "./model.ts";

export type SignalRow = {
	readonly id: string;
	readonly case_id: CaseId;
	readonly source: Source;
	readonly arrived_at: Instant;
	readonly organisation_id: string | null;
	readonly threat_on: CalendarDay | null;
	readonly settled_at: Instant | null;
};
const signalColumns = sql`id, case_id, source, arrived_at, organisation_id, threat_on, settled_at`;
/** Signals of matters, in the order they came. */
export const listSignals = async (tx: Tx, cases: readonly string[]): Promise<readonly SignalRow[]> =>
	(
		await sql<SignalRow>`select ${signalColumns} from signal where tenant = ${tx.actor.tenant} and case_id = any (${[...cases]}::uuid[]) order by arrived_at, id`.execute(
			tx.db,
		)
	).rows;
/** What this reporter told us. */
export const signalsOfReporter = async (tx: Tx, reporter: string, most = 200): Promise<readonly SignalRow[]> =>
	(
		await sql<SignalRow>`select ${signalColumns} from signal where tenant = ${tx.actor.tenant} and reporter = ${reporter} order by arrived_at desc, id limit ${most}`.execute(
			tx.db,
		)
	).rows;

/** A matter was picked up: from now on the other two answers are due. Gives what is open now. */
export const rowsPickedUp = async (
	tx: Tx,
	about: string,
	at: Instant,
	soon: CalendarDay,
	later: CalendarDay,
): Promise<readonly { readonly thing: string; readonly moment: Moment; readonly due: CalendarDay }[]> => {
	await sql`update signal set picked_up_at = ${at} where tenant = ${tx.actor.tenant} and case_id = ${about} and picked_up_at is null`.execute(tx.db);
	return (
		await sql<{
			thing: string;
			moment: Moment;
			due: CalendarDay;
		}>`update answer_owed set due = case moment when 'pick-up' then ${soon}::date else ${later}::date end
		where tenant = ${tx.actor.tenant} and case_id = ${about} and given_at is null and moment <> 'receipt' returning thing, moment, due`.execute(tx.db)
	).rows;
};
/** An answer was given; what lay before it is answered with it. Gives the things that are done. */
export const rowsAnswered = async (tx: Tx, signal: string, moment: Moment, at: Instant): Promise<readonly string[]> =>
	(
		await sql<{
			thing: string;
		}>`update answer_owed set given_at = ${at}, due = coalesce(due, ${at}::timestamptz::date) where tenant = ${tx.actor.tenant} and signal = ${signal} and given_at is null
		and moment = any (${moments.slice(0, moments.indexOf(moment) + 1)}::text[]) returning thing`.execute(tx.db)
	).rows.map((row) => row.thing);
/** A matter was settled. */
export const rowsSettled = async (tx: Tx, about: string, at: Instant): Promise<void> => {
	await sql`update signal set settled_at = ${at} where tenant = ${tx.actor.tenant} and case_id = ${about} and settled_at is null`.execute(tx.db);
};
export const rowsLegalRoute = async (tx: Tx, signal: string, route: string): Promise<void> => {
	await sql`update signal set legal_route = ${route} where tenant = ${tx.actor.tenant} and id = ${signal}`.execute(tx.db);
};

type OwedRow = { case_id: string; signal: string; moment: Moment; thing: string; reporter: string; due: CalendarDay | null; arrived_at: Instant };
const asOwed = (row: OwedRow): AnswerOwed => ({
	case: row.case_id as CaseId,
	signal: row.signal,
	moment: row.moment,
	thing: row.thing,
	reporter: row.reporter,
	due: row.due,
	since: row.arrived_at,
});
/** What somebody holds of answers: few, whatever else they hold; so that is where to begin. */
const heldBy = (
	tx: Tx,
	holder: string,
) => sql`with held as materialized (select id from open_thing where tenant = ${tx.actor.tenant} and holder = ${holder} and closed_at is null
	and kind = any ('{signalling.answer-receipt,signalling.answer-pick-up,signalling.answer-end}'))`;
/** Answers that are due and were not given, in matters this actor has a part in; of one holder, or of everybody. */
export const listOwed = async (
	tx: Tx,
	filter: {
		readonly holder?: string | undefined;
		readonly case?: string | undefined;
		readonly until?: CalendarDay | undefined;
		readonly most?: number;
	},
): Promise<readonly AnswerOwed[]> =>
	(
		await sql<OwedRow>`${filter.holder === undefined ? sql`` : heldBy(tx, filter.holder)} select a.case_id, a.signal, a.moment, a.thing, a.reporter, a.due, s.arrived_at
		from ${filter.holder === undefined ? sql`answer_owed a` : sql`held join answer_owed a on a.thing = held.id`} join signal s on s.tenant = a.tenant and s.id = a.signal
		where a.tenant = ${tx.actor.tenant} and a.given_at is null and a.due is not null ${filter.case === undefined ? sql`` : sql`and a.case_id = ${filter.case}`}
			${filter.until === undefined ? sql`` : sql`and a.due <= ${filter.until}::date`}
			and exists (select 1 from case_party p where p.tenant = a.tenant and p.case_id = a.case_id and p.party = any ((select erbij.identities())::uuid[]) and (p.until is null or p.until > erbij.now()))
		order by a.due, s.arrived_at, a.signal limit ${filter.most ?? 100}`.execute(tx.db)
	).rows.map(asOwed);
/** The basement: who told us something and heard nothing at all (SIG-05, ANTI-29). Who should have heard first comes first; each is looked up, until there are enough. */
export const listBasement = async (tx: Tx, most = 50): Promise<readonly AnswerOwed[]> =>
	(
		await sql<OwedRow>`select a.case_id, a.signal, a.moment, a.thing, a.reporter, a.due, s.arrived_at from answer_owed a join signal s on s.tenant = a.tenant and s.id = a.signal
		where a.tenant = ${tx.actor.tenant} and a.moment = 'receipt' and a.given_at is null and (select true from case_party p
			where p.tenant = a.tenant and p.case_id = a.case_id and p.party = any ((select erbij.identities())::uuid[]) and p.standing = 'team' limit 1)
		order by a.due, a.signal limit ${most}`.execute(tx.db)
	).rows.map(asOwed);
