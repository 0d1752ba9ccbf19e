/** The counts behind the picture, and what a team answered itself. */
import { sql } from "kysely";
import type { CaseId } from "#src/kernel/ids.ts";
import { type CalendarDay, dayOf, type Instant } from "#src/kernel/time.ts";
import type { Tx } from "#src/platform/database/with-actor.ts";
import { type Counted, NOBODY_AFTER_DAYS, type SelfAnswer, type SelfTest } from "./model.ts";

type Around = { readonly today: CalendarDay; readonly since: CalendarDay; readonly area?: string | undefined };
/** One row per signal of the own team that came in lately or is still open, with what is known of it. */
const seen = (tx: Tx, { today, since, area }: Around) => sql`
	select s.id, s.case_id, s.floor, s.arrived_at, s.first_noticed, s.picked_up_at, s.settled_at, s.arrived_at >= ${since}::date as lately,
		s.picked_up_at is null and s.settled_at is null as open,
		a.signal is not null as unanswered,
		a.signal is null and s.picked_up_at is null and s.settled_at is null and s.arrived_at < ${today}::date - ${NOBODY_AFTER_DAYS}::integer as nobody,
		greatest(0, ${today}::date - least(coalesce(s.first_noticed, s.arrived_at::date), s.arrived_at::date)) as days
	from signal s
		left join answer_owed a on a.tenant = s.tenant and a.signal = s.id and a.moment = 'receipt' and a.given_at is null
		left join case_line l on l.tenant = s.tenant and l.case_id = s.case_id
		left join address d on d.tenant = s.tenant and d.id = s.address_id
	where s.tenant = ${tx.actor.tenant}
		and (s.arrived_at >= ${since}::date or (s.picked_up_at is null and s.settled_at is null) or a.signal is not null)
		and (${area ?? null}::uuid is null or coalesce(d.area_id, l.area_id) = ${area ?? null}::uuid)
		and exists (select 1 from case_party p where p.tenant = s.tenant and p.case_id = s.case_id and p.party = any ((select erbij.identities())::uuid[]) and p.standing = 'team')`;

/** How many came in on each floor, how early and how old (SIG-03). */
export const countStoreys = async (tx: Tx, around: Around): Promise<readonly Counted[]> =>
	(
		await sql<Counted>`select floor, count(*) filter (where lately)::integer as count,
			count(*) filter (where lately and first_noticed is not null)::integer as noticed,
			(percentile_cont(0.5) within group (order by greatest(0, arrived_at::date - first_noticed)) filter (where lately and first_noticed is not null))::integer as early,
			count(*) filter (where open)::integer as open, max(days) filter (where open)::integer as oldest,
			count(*) filter (where unanswered)::integer as unanswered, count(*) filter (where nobody)::integer as nobody
		from (${seen(tx, around)}) as seen group by floor order by floor`.execute(tx.db)
	).rows;
export type OnFloor = { readonly case: CaseId; readonly days: number; readonly state: "waits" | "picked" | "settled" };
const MOST = 40;
/** The matters behind one floor, oldest first; of the basement (0) those that heard nothing or have nobody. */
export const listOnFloor = async (tx: Tx, floor: number, around: Around): Promise<readonly OnFloor[]> =>
	(
		await sql<{
			case_id: string;
			days: number;
			open: boolean;
			settled_at: string | null;
		}>`select case_id, max(days)::integer as days, bool_or(open) as open, max(settled_at) as settled_at
		from (${seen(tx, around)}) as seen where ${floor === 0 ? sql`unanswered or nobody` : sql`floor = ${floor}`}
		group by case_id order by bool_or(open) desc, max(days) desc, case_id limit ${MOST}`.execute(tx.db)
	).rows.map((row) => ({ case: row.case_id as CaseId, days: row.days, state: row.open ? "waits" : row.settled_at === null ? "picked" : "settled" }));

type TestRow = { id: string; begun_at: Instant; begun_by: string };
type AnswerRow = { self_test: string; floor: number; answer: string; improvement: string; who: string; by_id: string; at: Instant };
const ours = (tx: Tx) =>
	sql`(t.team_id = any (${[...tx.actor.teams]}::uuid[]) or (t.team_id is null and t.organisation_id = ${tx.actor.organisation}::uuid))`;
/** What the own team answered, latest first. */
export const listSelfTests = async (tx: Tx, most = 6): Promise<readonly SelfTest[]> => {
	const tests = (
		await sql<TestRow>`select t.id, t.begun_at, t.begun_by from self_test t where t.tenant = ${tx.actor.tenant} and ${ours(tx)} order by t.begun_at desc, t.id desc limit ${most}`.execute(
			tx.db,
		)
	).rows;
	const answers = (
		await sql<AnswerRow>`select self_test, floor, answer, improvement, who, by_id, at from self_test_answer where tenant = ${tx.actor.tenant}
		and self_test = any (${tests.map((one) => one.id)}::uuid[]) order by floor`.execute(tx.db)
	).rows;
	return tests.map((one) => ({
		id: one.id,
		begunAt: one.begun_at,
		day: dayOf(one.begun_at),
		begunBy: one.begun_by,
		answers: answers
			.filter((answer) => answer.self_test === one.id)
			.map(({ floor, answer, improvement, who, by_id, at }): SelfAnswer => ({ floor, answer, improvement, who, by: by_id, at })),
	}));
};
export const keepSelfTest = async (
	tx: Tx,
	test: { readonly id: string; readonly team: string | null; readonly organisation: string },
): Promise<void> => {
	await sql`insert into self_test (tenant, id, team_id, organisation_id, begun_by, begun_at)
		values (${tx.actor.tenant}, ${test.id}, ${test.team}, ${test.organisation}, ${tx.actor.id}, ${tx.now})`.execute(tx.db);
};
export const keepFloorAnswer = async (
	tx: Tx,
	given: { readonly test: string; readonly floor: number; readonly answer: string; readonly improvement: string; readonly who: string },
): Promise<void> => {
	await sql`insert into self_test_answer (tenant, self_test, floor, answer, improvement, who, by_id, at)
		values (${tx.actor.tenant}, ${given.test}, ${given.floor}, ${given.answer}, ${given.improvement}, ${given.who}, ${tx.actor.id}, ${tx.now})
		on conflict (tenant, self_test, floor) do update set answer = excluded.answer, improvement = excluded.improvement, who = excluded.who, by_id = excluded.by_id, at = excluded.at`.execute(
		tx.db,
	);
};
