/** Which conferences there are; who is independent. */
import { sql } from "kysely";
import type { Tx } from "#src/platform/database/with-actor.ts";
import type { Moment } from "./model.ts";

export type ConferenceRow = {
	readonly id: string;
	readonly moment: Exclude<Moment, "nothing">;
	readonly called_at: string;
	readonly helper: boolean;
};
export const keepConference = async (tx: Tx, row: { id: string; case: string; coordinator: string; at: string }): Promise<void> => {
	await sql`insert into conference (tenant, id, case_id, coordinator, moment, called_at) values (${tx.actor.tenant}, ${row.id}, ${row.case}, ${row.coordinator}, 'preparing', ${row.at})
		on conflict do nothing`.execute(tx.db);
};
export const moveConference = async (tx: Tx, id: string, moment: string): Promise<void> => {
	await sql`update conference set moment = ${moment} where tenant = ${tx.actor.tenant} and id = ${id}`.execute(tx.db);
};
/** What the answer waits for, by number: a plan that is brought again is answered again. */
export const waitFor = async (tx: Tx, id: string, requirements: readonly string[]): Promise<void> => {
	await sql`update conference set moment = 'plan', waits_for = ${[...requirements]}::uuid[] where tenant = ${tx.actor.tenant} and id = ${id}`.execute(
		tx.db,
	);
};
export const answered = async (tx: Tx, id: string, requirement: string, met: boolean): Promise<void> => {
	await sql`update conference set waits_for = case when ${met} then array_remove(waits_for, ${requirement}::uuid) else array_append(array_remove(waits_for, ${requirement}::uuid), ${requirement}::uuid) end
		where tenant = ${tx.actor.tenant} and id = ${id}`.execute(tx.db);
};
/** How far it is, also for whoever reads nothing of it now. */
export const standOf = async (
	tx: Tx,
	id: string,
): Promise<{ readonly moment: Exclude<Moment, "nothing">; readonly waitsFor: readonly string[] } | undefined> => {
	const found = await sql<{ moment: Exclude<Moment, "nothing">; waits_for: string[] }>`select moment, waits_for from conference
		where tenant = ${tx.actor.tenant} and id = ${id}`.execute(tx.db);
	const [row] = found.rows;
	return row && { moment: row.moment, waitsFor: row.waits_for };
};
/** The conferences this actor has a part in, newest first; `helper`: to explain something there. */
export const listConferences = async (tx: Tx): Promise<readonly ConferenceRow[]> =>
	(
		await sql<ConferenceRow>`select c.id, c.moment, c.called_at, bool_and(p.standing = 'helper') as helper from conference c
		join case_party p on p.tenant = c.tenant and p.case_id = c.id and p.party = any ((select erbij.identities())::uuid[]) and (p.until is null or p.until > erbij.now())
		where c.tenant = ${tx.actor.tenant} group by c.id, c.moment, c.called_at order by c.called_at desc`.execute(tx.db)
	).rows;
export const keepSeat = async (tx: Tx, conference: string, taken: { session: string; seat: string; at: string }): Promise<void> => {
	await sql`insert into conference_seat (tenant, conference, session, seat, since) values (${tx.actor.tenant}, ${conference}, ${taken.session}, ${taken.seat}, ${taken.at})
		on conflict do nothing`.execute(tx.db);
};
/** The seats that were taken at this device. */
export const seatsHere = async (tx: Tx, conference: string): Promise<readonly string[]> =>
	tx.actor.session === undefined
		? []
		: (
				await sql<{ seat: string }>`select seat from conference_seat where tenant = ${tx.actor.tenant} and conference = ${conference}
				and session = ${tx.actor.session}`.execute(tx.db)
			).rows.map((row) => row.seat);
/** What an independent coordinator may not have: a part in the case, or an organisation that has one (EKC-03). */
export const independenceOf = async (
	tx: Tx,
	member: string,
	caseId: string,
): Promise<{ isCoordinator: boolean; hasPart: boolean; organisationHasPart: boolean }> => {
	const found = await sql<{ is_coordinator: boolean; has_part: boolean; organisation_has_part: boolean }>`
		with parties as (select party from case_party where tenant = ${tx.actor.tenant} and case_id = ${caseId} and standing in ('responsible', 'part', 'partner', 'team'))
		select 'coordinator' = any (m.roles) and m.active as is_coordinator,
			exists (select 1 from parties where party = m.id) as has_part,
			exists (select 1 from member o where o.tenant = m.tenant and o.organisation_id = m.organisation_id and (o.id in (select party from parties)
				or exists (select 1 from team_member t where t.tenant = o.tenant and t.member_id = o.id and t.team_id in (select party from parties)))) as organisation_has_part
		from member m where m.tenant = ${tx.actor.tenant} and m.id = ${member}`.execute(tx.db);
	const row = found.rows[0];
	return { isCoordinator: row?.is_coordinator ?? false, hasPart: row?.has_part ?? false, organisationHasPart: row?.organisation_has_part ?? false };
};
export const listCoordinators = async (tx: Tx): Promise<readonly { id: string; name: string; organisation: string }[]> =>
	(
		await sql<{
			id: string;
			name: string;
			organisation: string;
		}>`select m.id, m.name, o.name as organisation from member m join organisation o on o.tenant = m.tenant and o.id = m.organisation_id
		where m.tenant = ${tx.actor.tenant} and m.active and 'coordinator' = any (m.roles) order by m.name`.execute(tx.db)
	).rows;
