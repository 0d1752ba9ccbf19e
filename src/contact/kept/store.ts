/** Who is not there, who stands in, and the lines of a colleague. SQL and nothing else. */
import { sql } from "kysely";
import type { CalendarDay, CaseId, Instant } from "#src/kernel/index.ts";
import type { Tx } from "#src/platform/database/with-actor.ts";
import type { Away, StandInAnswer, StandInNamed } from "./model.ts";

const away = sql`id, member, since`;
export const insertAway = async (tx: Tx, id: string, member: string): Promise<void> => {
	await sql`insert into away (tenant, id, member, since, told_by) values (${tx.actor.tenant}, ${id}, ${member}, ${tx.now}, ${tx.actor.id}) on conflict do nothing`.execute(
		tx.db,
	);
};
export const findAway = async (tx: Tx, id: string): Promise<Away | undefined> =>
	(await sql<Away>`select ${away} from away where tenant = ${tx.actor.tenant} and id = ${id} and back_at is null`.execute(tx.db)).rows[0];
export const listAway = async (tx: Tx): Promise<readonly Away[]> =>
	(await sql<Away>`select ${away} from away where tenant = ${tx.actor.tenant} and back_at is null order by since`.execute(tx.db)).rows;
export const endAway = async (tx: Tx, id: string): Promise<void> => {
	await sql`update away set back_at = ${tx.now}, back_by = ${tx.actor.id} where tenant = ${tx.actor.tenant} and id = ${id} and back_at is null`.execute(
		tx.db,
	);
};

export type LineOf = {
	readonly case: CaseId;
	readonly team: string;
	readonly called: string | null;
	readonly face: string | null;
	readonly street: string | null;
	readonly firstContact: Instant | null;
	readonly lastContact: Instant | null;
	readonly visitDay: CalendarDay | null;
	readonly visitTime: string | null;
	readonly waitsSince: Instant | null;
	/** Who met them already. */
	readonly knows: readonly string[];
	readonly standIn: string | null;
	/** Who rang them while this colleague is away, and what they said. */
	readonly rangBy: string | null;
	readonly answer: StandInAnswer | null;
};
/** Everybody a colleague is first responsible for and who is not let go. One question. */
export const listLinesOf = async (tx: Tx, member: string, away: string): Promise<readonly LineOf[]> =>
	(
		await sql<LineOf>`select l.case_id as "case", l.team_id as team, p.called, p.face, case when a.id is null then null else trim(a.street || ' ' || a.number) end as street,
			l.first_contact_at as "firstContact", l.last_contact_at as "lastContact", v.day as "visitDay", v.time as "visitTime", w.since as "waitsSince", s.member as "standIn", r.member as "rangBy", r.answer,
			array(select distinct k from (
				select c.party as k from case_party c where c.tenant = l.tenant and c.case_id = l.case_id and c.standing = 'part' and (c.until is null or c.until > erbij.now())
				union select g.member from visit g where g.tenant = l.tenant and g.case_id = l.case_id and g.state = 'done') as met where k <> ${member}) as knows
		from case_line l
			left join person p on p.tenant = l.tenant and p.id = l.person_id left join address a on a.tenant = l.tenant and a.id = l.address_id
			left join lateral (select day, time from visit where tenant = l.tenant and case_id = l.case_id and state = 'planned' and day >= (erbij.now() at time zone 'Europe/Amsterdam')::date order by day, time nulls last limit 1) v on true
			left join lateral (select since from open_thing where tenant = l.tenant and case_id = l.case_id and kind = 'contact.asked-for' and closed_at is null order by since limit 1) w on true
			left join stand_in s on s.tenant = l.tenant and s.case_id = l.case_id and s.ended_at is null
			left join lateral (select member, answer from stand_in where tenant = l.tenant and case_id = l.case_id and away_id = ${away} and answer is not null order by id desc limit 1) r on true
		where l.tenant = ${tx.actor.tenant} and l.responsible = ${member} and l.station not in ('let-go', 'settled')`.execute(tx.db)
	).rows;
const goAlong = ["contact.asked-for", "contact.next", "contact.visit"];
/** What a colleague holds in this matter that goes along to who stands in. */
export const listGoingAlong = async (
	tx: Tx,
	of: string,
	member: string,
): Promise<{ readonly things: readonly string[]; readonly visits: readonly string[]; readonly first: CalendarDay | null }> => {
	const things = await sql<{
		id: string;
	}>`select id from open_thing where tenant = ${tx.actor.tenant} and case_id = ${of} and holder = ${member} and closed_at is null and kind = any (${goAlong}::text[]) order by id`.execute(
		tx.db,
	);
	const visits = await sql<{
		id: string;
		day: CalendarDay;
	}>`select id, day from visit where tenant = ${tx.actor.tenant} and case_id = ${of} and member = ${member} and state = 'planned' order by day, id`.execute(
		tx.db,
	);
	return { things: things.rows.map(({ id }) => id), visits: visits.rows.map(({ id }) => id), first: visits.rows[0]?.day ?? null };
};
/** The visits of a matter that still stand. */
export const listPlanned = async (tx: Tx, of: string): Promise<readonly string[]> =>
	(
		await sql<{
			id: string;
		}>`select id from visit where tenant = ${tx.actor.tenant} and case_id = ${of} and state = 'planned' order by day, id`.execute(tx.db)
	).rows.map(({ id }) => id);
export type StandInRow = {
	readonly id: string;
	readonly case: CaseId;
	readonly away: string;
	readonly member: string;
	readonly forMember: string;
	readonly letIn: boolean;
	readonly things: readonly string[];
	readonly visits: readonly string[];
};
const standIn = sql`id, case_id as "case", away_id as away, member, for_member as "forMember", let_in as "letIn", things, visits`;
export const findStandIn = async (tx: Tx, of: string): Promise<StandInRow | undefined> =>
	(await sql<StandInRow>`select ${standIn} from stand_in where tenant = ${tx.actor.tenant} and case_id = ${of} and ended_at is null`.execute(tx.db))
		.rows[0];
export const listStandIns = async (tx: Tx, of: string): Promise<readonly StandInRow[]> =>
	(
		await sql<StandInRow>`select ${standIn} from stand_in where tenant = ${tx.actor.tenant} and away_id = ${of} and ended_at is null order by id`.execute(
			tx.db,
		)
	).rows;
export const insertStandIn = async (tx: Tx, of: string, one: StandInNamed): Promise<void> => {
	await sql`insert into stand_in (tenant, id, case_id, away_id, member, for_member, let_in, things, visits) values (${tx.actor.tenant}, ${one.standIn}, ${of}, ${one.away}, ${one.member}, ${one.forMember}, ${one.letIn},
		${[...one.things]}::uuid[], ${[...one.visits]}::uuid[]) on conflict do nothing`.execute(tx.db);
};
export const closeStandIn = async (tx: Tx, id: string, at: Instant): Promise<void> => {
	await sql`update stand_in set ended_at = ${at} where tenant = ${tx.actor.tenant} and id = ${id}`.execute(tx.db);
};
export const answerStandIn = async (tx: Tx, id: string, answer: StandInAnswer): Promise<void> => {
	await sql`update stand_in set answer = ${answer} where tenant = ${tx.actor.tenant} and id = ${id}`.execute(tx.db);
};
/** Changes hands, and nothing else of it: only what the one who gives still holds. */
export const changeHands = async (
	tx: Tx,
	one: { readonly things: readonly string[]; readonly visits: readonly string[] },
	from: string,
	to: string,
): Promise<void> => {
	await sql`update open_thing set holder = ${to} where tenant = ${tx.actor.tenant} and id = any (${[...one.things]}::uuid[]) and holder = ${from} and closed_at is null`.execute(
		tx.db,
	);
	await sql`update visit set member = ${to} where tenant = ${tx.actor.tenant} and id = any (${[...one.visits]}::uuid[]) and member = ${from} and state = 'planned'`.execute(
		tx.db,
	);
};
/** Calls that came to who stands in meanwhile come along too. */
export const allHeld = async (tx: Tx, of: string, from: string, to: string): Promise<void> => {
	await sql`update open_thing set holder = ${to} where tenant = ${tx.actor.tenant} and case_id = ${of} and holder = ${from} and closed_at is null and kind = any (${goAlong.slice(0, 2)}::text[])`.execute(
		tx.db,
	);
};
