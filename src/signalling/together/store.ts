/** Matters that may be one household, in the database. */
import { sql } from "kysely";
import type { AnyEntry } from "#src/kernel/journal.ts";
import type { CaseId, ThingId } from "#src/kernel/ids.ts";
import type { Instant } from "#src/kernel/time.ts";
import { dayOf } from "#src/kernel/time.ts";
import type { Tx } from "#src/platform/database/with-actor.ts";
import { answerDay } from "../rules.ts";
import type { Bond, MaybeSame, Reason } from "./model.ts";

type Row = { id: string; case_id: string; with_case: string; state: Bond["state"]; reasons: Reason[]; signal: string | null; since: string };
const asBond = (row: Row): Bond => ({
	id: row.id as ThingId,
	case: row.case_id as CaseId,
	with: row.with_case as CaseId,
	state: row.state,
	reasons: row.reasons,
	signal: row.signal as ThingId | null,
	since: row.since as Instant,
});
const columns = sql`id, case_id, with_case, state, reasons, signal, since`;
/** Everything between these matters and others. */
export const listBonds = async (tx: Tx, cases: readonly string[]): Promise<readonly Bond[]> =>
	(
		await sql<Row>`select ${columns} from same_household where tenant = ${tx.actor.tenant} and case_id = any (${[...cases]}::uuid[])
		union select ${columns} from same_household where tenant = ${tx.actor.tenant} and with_case = any (${[...cases]}::uuid[]) order by since, id`.execute(
			tx.db,
		)
	).rows.map(asBond);
/** One question, held until the transaction ends: two answers at once follow each other. */
export const holdBond = async (tx: Tx, id: string): Promise<Bond | undefined> => {
	const found = await sql<Row>`select ${columns} from same_household where tenant = ${tx.actor.tenant} and id = ${id} for update`.execute(tx.db);
	return found.rows[0] && asBond(found.rows[0]);
};
/** The two matters a question is about. */
export const casesOfBond = async (tx: Tx, id: string): Promise<readonly string[]> =>
	(
		await sql<{
			id: string;
			other: string;
		}>`select case_id as id, with_case as other from same_household where tenant = ${tx.actor.tenant} and id = ${id}`.execute(tx.db)
	).rows.flatMap((row) => [row.id, row.other]);
/** The matters that were brought together with this one, the leading one first; only itself when there are none. */
export const listTogether = async (tx: Tx, about: string): Promise<readonly CaseId[]> =>
	(
		await sql<{ id: CaseId }>`with recursive all_of (id) as (
			select ${about}::uuid union
			select case when s.case_id = a.id then s.with_case else s.case_id end from all_of a
				join same_household s on s.tenant = ${tx.actor.tenant} and s.state = 'together' and (s.case_id = a.id or s.with_case = a.id))
		select a.id from all_of a left join case_line l on l.tenant = ${tx.actor.tenant} and l.case_id = a.id order by l.arrived_at, a.id`.execute(tx.db)
	).rows.map((row) => row.id);
/** Which matters follow which of these, directly or through another: for lists. */
export const listFollowers = async (tx: Tx, cases: readonly string[]): Promise<ReadonlyMap<string, readonly CaseId[]>> => {
	const found = await sql<{ leads: string; id: CaseId }>`with recursive all_of (leads, id) as (
			select s.with_case, s.case_id from same_household s where s.tenant = ${tx.actor.tenant} and s.state = 'together' and s.with_case = any (${[...cases]}::uuid[])
			union select a.leads, s.case_id from all_of a join same_household s on s.tenant = ${tx.actor.tenant} and s.state = 'together' and s.with_case = a.id)
		select leads, id from all_of`.execute(tx.db);
	const per = new Map<string, CaseId[]>();
	for (const { leads, id } of found.rows) per.set(leads, [...(per.get(leads) ?? []), id]);
	return per;
};
/** Of these matters the ones where a question about the household is open. */
export const listAsked = async (tx: Tx, cases: readonly string[]): Promise<ReadonlySet<string>> =>
	new Set(
		(
			await sql<{
				id: string;
			}>`select case_id as id from same_household where tenant = ${tx.actor.tenant} and state = 'asked' and case_id = any (${[...cases]}::uuid[])`.execute(
				tx.db,
			)
		).rows.map((row) => row.id),
	);

/** Questions are asked: a row and an open thing each, one or a thousand. */
export const rowsAsked = async (tx: Tx, entries: readonly AnyEntry[]): Promise<void> => {
	const all = entries.map((entry) => ({ case: entry.case, at: entry.at, body: entry.body as MaybeSame }));
	const { tenant } = tx.actor;
	const [ids, cases, ats] = [all.map((one) => one.body.question), all.map((one) => one.case), all.map((one) => one.at)];
	await Promise.all([
		sql`insert into same_household (tenant, id, case_id, with_case, state, reasons, since)
			select ${tenant}::uuid, q.id, q.case_id, q.with_case, 'asked', string_to_array(q.reasons, ','), q.since
			from unnest(${ids}::uuid[], ${cases}::uuid[], ${all.map((one) => one.body.with)}::uuid[], ${all.map((one) => one.body.reasons.join(","))}::text[], ${ats}::timestamptz[])
				as q (id, case_id, with_case, reasons, since) on conflict do nothing`.execute(tx.db),
		sql`insert into open_thing (tenant, id, case_id, kind, holder, look_again, since)
			select ${tenant}::uuid, q.id, q.case_id, 'signalling.same-household', q.holder, q.day, q.since
			from unnest(${ids}::uuid[], ${cases}::uuid[], ${all.map((one) => one.body.holder)}::uuid[], ${all.map((one) => answerDay(dayOf(one.at)))}::date[], ${ats}::timestamptz[])
				as q (id, case_id, holder, day, since) on conflict do nothing`.execute(tx.db),
	]);
};
/** Answers a question, or asks it again (`decided` null); the thing that was open closes and opens with it, as it was. */
export const rowDecided = async (tx: Tx, id: string, state: Bond["state"], decided: Instant | null): Promise<void> => {
	await sql`update same_household set state = ${state}, decided_at = ${decided} where tenant = ${tx.actor.tenant} and id = ${id}`.execute(tx.db);
	await sql`update open_thing set closed_at = ${decided} where tenant = ${tx.actor.tenant} and id = ${id}`.execute(tx.db);
};
/** Open things change hands, each from or to its own. */
export const rowsHanded = async (tx: Tx, hands: readonly { readonly thing: string; readonly to: string | null }[]): Promise<void> => {
	if (hands.length === 0) return;
	await sql`update open_thing o set holder = h.holder from unnest(${hands.map((one) => one.thing)}::uuid[], ${hands.map((one) => one.to)}::uuid[]) as h (id, holder)
		where o.tenant = ${tx.actor.tenant} and o.id = h.id`.execute(tx.db);
};
