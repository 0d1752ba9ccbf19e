/** What the database knows about sharing: ids and days, never what was shared. */
import { sql } from "kysely";
import type { CaseId, OrganisationId, ThingId } from "#src/kernel/ids.ts";
import type { CalendarDay, Instant } from "#src/kernel/time.ts";
import type { Tx } from "#src/platform/database/with-actor.ts";

type NewDisclosure = {
	readonly id: string;
	readonly case: string;
	readonly organisation: string | null;
	readonly since: Instant;
	readonly until: CalendarDay;
	readonly heldBack: boolean;
};
export const projectDisclosure = async (tx: Tx, one: NewDisclosure): Promise<void> => {
	await sql`insert into disclosure (tenant, id, case_id, organisation_id, since, until_day, held_back)
		values (${tx.actor.tenant}, ${one.id}, ${one.case}, ${one.organisation}, ${one.since}, ${one.until}, ${one.heldBack}) on conflict do nothing`.execute(
		tx.db,
	);
};
export const projectStopped = async (tx: Tx, id: string, at: Instant): Promise<void> => {
	await sql`update disclosure set stopped_at = ${at} where tenant = ${tx.actor.tenant} and id = ${id} and stopped_at is null`.execute(tx.db);
};
export const projectEnded = async (tx: Tx, id: string, at: Instant): Promise<void> => {
	await sql`update disclosure set ended_at = ${at} where tenant = ${tx.actor.tenant} and id = ${id} and ended_at is null`.execute(tx.db);
};
/** From the telling on the person may read it, and that it ends. */
export const projectTold = async (tx: Tx, id: string): Promise<void> => {
	await sql`update disclosure set held_back = false where tenant = ${tx.actor.tenant} and id = ${id} and held_back`.execute(tx.db);
};
export type Shared = { readonly case: CaseId; readonly until: CalendarDay; readonly heldBack: boolean; readonly over: boolean };
export const findShared = async (tx: Tx, id: string): Promise<Shared | undefined> =>
	(
		await sql<Shared>`select case_id as "case", until_day as "until", held_back as "heldBack", (stopped_at is not null or ended_at is not null) as over
		from disclosure where tenant = ${tx.actor.tenant} and id = ${id}`.execute(tx.db)
	).rows[0];
/** What is past its last day and was not written down as ended yet; in the whole house, for the night. */
export const listPastTheirDay = async (tx: Tx, today: CalendarDay): Promise<readonly { readonly id: ThingId; readonly case: CaseId }[]> =>
	(
		await sql<{ id: ThingId; case: CaseId }>`select id, case_id as "case" from disclosure where tenant = ${tx.actor.tenant}
		and until_day < ${today} and stopped_at is null and ended_at is null order by until_day, id limit 10000`.execute(tx.db)
	).rows;
export type SharedLine = { readonly id: ThingId; readonly case: CaseId; readonly since: Instant };
/** What is shared with an organisation on this day: not stopped, not past its end. */
export const listSharedWith = async (tx: Tx, organisation: OrganisationId, today: CalendarDay): Promise<readonly SharedLine[]> =>
	(
		await sql<SharedLine>`select id, case_id as "case", since from disclosure where tenant = ${tx.actor.tenant} and organisation_id = ${organisation}
		and stopped_at is null and until_day >= ${today} order by since desc, id`.execute(tx.db)
	).rows;

export type LookLine = {
	readonly at: Instant;
	readonly by: string;
	readonly event: "look" | "write";
	readonly what: string;
	readonly organisation: OrganisationId | null;
	readonly roles: readonly string[];
	/** How often within that hour; once when left out. */
	readonly times?: number;
};
/** Looks and writes of people who work somewhere; who told us about a worry is never among them (PRIV-11). */
export const listLooksOfMembers = async (tx: Tx, caseId: string): Promise<readonly LookLine[]> =>
	// Like lines of one hour as one: an hour never lies in two days, and a page that is looked at a lot would otherwise carry its whole history.
	(
		await sql<LookLine>`select max(at) as at, user_id as by, event, what, organisation_id as organisation, user_roles as roles, count(*)::integer as times from access_log
			where tenant = ${tx.actor.tenant} and case_id = ${caseId} and event in ('look', 'write') and user_kind = 'member' and user_id is not null
			and outcome in ('done', 'again')
		group by date_trunc('hour', at), user_id, event, what, organisation_id, user_roles order by max(n) desc`.execute(tx.db)
	).rows;
