/** Visits as lines in a day, and who may be seen in a list. SQL and nothing else. */
import { sql } from "kysely";
import type { CalendarDay, CaseId, PersonId } from "#src/kernel/index.ts";
import type { Tx } from "#src/platform/database/with-actor.ts";
import type { VisitPlanned } from "./model.ts";

export const projectPlanned = async (tx: Tx, of: string, visit: VisitPlanned): Promise<void> => {
	await sql`insert into visit (tenant, id, case_id, day, time, member, uninvited) values (${tx.actor.tenant}, ${visit.visit}, ${of}, ${visit.day}, ${visit.time ?? null}, ${visit.member}, ${visit.uninvited})
		on conflict do nothing`.execute(tx.db);
};
export const projectVisitState = async (tx: Tx, visit: string, state: "done" | "dropped"): Promise<void> => {
	await sql`update visit set state = ${state} where tenant = ${tx.actor.tenant} and id = ${visit} and state = 'planned'`.execute(tx.db);
};
export type VisitRow = {
	readonly id: string;
	readonly case_id: CaseId;
	readonly day: CalendarDay;
	readonly time: string | null;
	readonly uninvited: boolean;
};
/** The visits of a member on a day, in order of time. */
export const listVisitRows = async (tx: Tx, member: string, day: string): Promise<readonly VisitRow[]> =>
	(
		await sql<VisitRow>`select id, case_id, day, time, uninvited from visit where tenant = ${tx.actor.tenant} and member = ${member} and day = ${day} and state = 'planned' order by time nulls last, id`.execute(
			tx.db,
		)
	).rows;

export type Sighted = {
	readonly person: PersonId;
	readonly called: string;
	readonly given: string;
	readonly family: string;
	readonly face: string | null;
	readonly case_id: CaseId | null;
	readonly mine: boolean;
};
/** Persons among these ids that this actor may see in a list: of the own teams, or in a matter one has a part in. `mine`: somebody I am there for. */
export const personsInSight = async (tx: Tx, ids: readonly string[]): Promise<readonly Sighted[]> =>
	(
		await sql<Sighted>`select p.id as person, p.called, p.given, p.family, p.face, l.case_id, coalesce(part.mine, false) as mine
		from person p
			left join lateral (select c.case_id, c.team_id from case_line c where c.tenant = p.tenant and c.person_id = p.id order by c.arrived_at desc limit 1) l on true
			left join lateral (select true as mine from case_party q where q.tenant = p.tenant and q.case_id = l.case_id and q.party = any (erbij.identities()) and q.standing in ('responsible', 'part')
				and (q.until is null or q.until > erbij.now()) limit 1) part on true
		where p.tenant = ${tx.actor.tenant} and p.id = any (${[...ids]}::uuid[]) and (p.team_id = any (erbij.identities()) or l.team_id = any (erbij.identities()) or part.mine)
		order by array_position(${[...ids]}::uuid[], p.id)`.execute(tx.db)
	).rows;
