/** The case as a line of contact, its parties, and the things that are open. Projections: written beside the journal and rebuildable from it. */
import { type RawBuilder, sql } from "kysely";
import type { AddressId, AreaId, CaseId, MemberId, PersonId, TeamId } from "#src/kernel/ids.ts";
import type { Reach, Standing } from "#src/kernel/journal.ts";
import type { CalendarDay, Instant } from "#src/kernel/time.ts";
import type { Tx } from "#src/platform/database/with-actor.ts";
import type { CaseLine, Intensity, OpenThing, Station } from "./model.ts";

export type LineRow = {
	case_id: string;
	address_id: string | null;
	area_id: string | null;
	team_id: string;
	person_id: string | null;
	station: Station;
	responsible: string | null;
	first_noticed: string | null;
	arrived_at: string;
	picked_up_at: string | null;
	weighed_at: string | null;
	first_contact_at: string | null;
	last_contact_at: string | null;
	let_go_at: string | null;
	intensity: Intensity | null;
	signals: number;
};
export const asLine = (row: LineRow): CaseLine => ({
	case: row.case_id as CaseId,
	address: row.address_id as AddressId | null,
	area: row.area_id as AreaId | null,
	team: row.team_id as TeamId,
	person: row.person_id as PersonId | null,
	station: row.station,
	responsible: row.responsible as MemberId | null,
	firstNoticed: row.first_noticed as CalendarDay | null,
	arrivedAt: row.arrived_at as Instant,
	pickedUpAt: row.picked_up_at as Instant | null,
	weighedAt: row.weighed_at as Instant | null,
	firstContactAt: row.first_contact_at as Instant | null,
	lastContactAt: row.last_contact_at as Instant | null,
	letGoAt: row.let_go_at as Instant | null,
	intensity: row.intensity,
	signals: row.signals,
});

/** Begins a line: the first worry about somebody or somewhere. */
export const beginCase = async (
	tx: Tx,
	line: {
		case: string;
		address?: string | null;
		area?: string | null;
		team: string;
		person?: string | null;
		arrivedAt: Instant;
		firstNoticed?: string | null;
	},
): Promise<void> => {
	await sql`insert into case_line (tenant, case_id, address_id, area_id, team_id, person_id, station, arrived_at, first_noticed)
		values (${tx.actor.tenant}, ${line.case}, ${line.address ?? null}, ${line.area ?? null}, ${line.team}, ${line.person ?? null}, 'noticed', ${line.arrivedAt}, ${line.firstNoticed ?? null})
		on conflict do nothing`.execute(tx.db);
};
export type CasePatch = Partial<{
	station: Station;
	responsible: string;
	person: string;
	address: string;
	pickedUpAt: Instant;
	weighedAt: Instant;
	firstContactAt: Instant;
	lastContactAt: Instant;
	letGoAt: Instant | null;
	intensity: Intensity;
	oneMoreSignal: true;
}>;
/** Changes where a line stands. First moments stay the first; last moments only move on. */
export const changeCase = async (tx: Tx, caseId: string, patch: CasePatch): Promise<void> => {
	await sql`update case_line set
		station = coalesce(${patch.station ?? null}, station), responsible = coalesce(${patch.responsible ?? null}, responsible), person_id = coalesce(${patch.person ?? null}, person_id),
		address_id = coalesce(${patch.address ?? null}, address_id), picked_up_at = coalesce(picked_up_at, ${patch.pickedUpAt ?? null}), weighed_at = coalesce(${patch.weighedAt ?? null}, weighed_at),
		first_contact_at = coalesce(first_contact_at, ${patch.firstContactAt ?? null}), last_contact_at = greatest(last_contact_at, ${patch.lastContactAt ?? null}::timestamptz),
		let_go_at = ${patch.letGoAt === undefined ? sql`let_go_at` : patch.letGoAt}, intensity = coalesce(${patch.intensity ?? null}, intensity),
		signals = signals + ${patch.oneMoreSignal ? 1 : 0}
		where tenant = ${tx.actor.tenant} and case_id = ${caseId}`.execute(tx.db);
};
export const findCase = async (tx: Tx, caseId: string): Promise<CaseLine | undefined> => {
	const found = await sql<LineRow>`select * from case_line where tenant = ${tx.actor.tenant} and case_id = ${caseId}`.execute(tx.db);
	return found.rows[0] && asLine(found.rows[0]);
};
/** These lines, by their id. */
export const listCasesOf = async (tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, CaseLine>> => {
	const found =
		await sql<LineRow>`select * from case_line where tenant = ${tx.actor.tenant} and case_id = any (${[...new Set(ids)]}::uuid[])`.execute(tx.db);
	return new Map(found.rows.map((row) => [row.case_id, asLine(row)]));
};
/** Of these lines the ones this actor is a party to: whoever holds something open in a matter need not have a part in it any more. */
export const findCasesSeen = async (tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, CaseLine>> => {
	const found = await sql<LineRow>`select l.* from case_line l where l.tenant = ${tx.actor.tenant} and l.case_id = any (${[...new Set(ids)]}::uuid[])
		and (select true from case_party p where p.tenant = l.tenant and p.case_id = l.case_id and p.party = any ((select erbij.identities())::uuid[]) and (p.until is null or p.until > erbij.now()) limit 1)`.execute(
		tx.db,
	);
	return new Map(found.rows.map((row) => [row.case_id, asLine(row)]));
};
/** The line that a new worry about this door or person belongs to: the latest that was not settled (SIG-18); one that was let go comes back to it too. */
export const findCaseFor = async (tx: Tx, where: { address?: string | undefined; person?: string | undefined }): Promise<CaseLine | undefined> => {
	const found = await sql<LineRow>`select * from case_line where tenant = ${tx.actor.tenant} and station <> 'settled'
		and (address_id = ${where.address ?? null} or person_id = ${where.person ?? null}) order by (station = 'let-go'), arrived_at desc limit 1`.execute(
		tx.db,
	);
	return found.rows[0] && asLine(found.rows[0]);
};
export type CaseFilter = {
	readonly stations?: readonly Station[];
	readonly responsible?: string;
	/** `own`: in which this actor has a part of their own; `team`: of their teams. Otherwise whatever gives them a part. */
	readonly by?: "own" | "team";
	readonly most?: number;
};
/**
 * How the database is to find out who has a part. A team has one in tens of thousands of matters: where another thing already says which few lines it is about, each of
 * those is looked up (the limit keeps the database from reading all parts of the team instead).
 */
const hasPart = ({ actor }: Tx, { by, responsible }: CaseFilter): RawBuilder<unknown> => {
	const still = sql`(p.until is null or p.until > erbij.now())`;
	const anyPart = sql`from case_party p where p.tenant = l.tenant and p.case_id = l.case_id and p.party = any ((select erbij.identities())::uuid[]) and ${still}`;
	if (by === "own")
		return sql`l.case_id in (select p.case_id from case_party p where p.tenant = ${actor.tenant} and p.party = ${actor.id ?? null} and p.standing in ('responsible', 'part') and ${still})`;
	if (by === "team") return sql`l.team_id = any ((select erbij.identities())::uuid[]) and (select true ${anyPart} limit 1)`;
	return responsible === undefined ? sql`exists (select 1 ${anyPart})` : sql`(select true ${anyPart} limit 1)`;
};
/** Lines this actor is a party to, oldest first. */
export const listCases = async (tx: Tx, filter: CaseFilter): Promise<readonly CaseLine[]> => {
	// Only what is asked stands in the question, so that the database plans each of them once.
	const at = filter.stations === undefined ? sql`` : sql`and l.station = any (${[...filter.stations]}::text[])`;
	const of = filter.responsible === undefined ? sql`` : sql`and l.responsible = ${filter.responsible}`;
	const found = await sql<LineRow>`select l.* from case_line l where l.tenant = ${tx.actor.tenant} ${of} ${at} and ${hasPart(tx, filter)}
		order by coalesce(l.first_noticed::timestamptz, l.arrived_at), l.case_id limit ${filter.most ?? 200}`.execute(tx.db);
	return found.rows.map(asLine);
};

/** The matter of whoever comes in as a person: their own, the latest, never one from the address or of somebody who lets them read along. The look is logged on it. */
export const findOwnCase = async (tx: Tx): Promise<CaseLine | undefined> => {
	const line = tx.actor.kind === "person" ? (await listCases(tx, {})).filter((one) => one.person === tx.actor.id).at(-1) : undefined;
	if (line) tx.note({ case: line.case });
	return line;
};

/** Gives somebody a part in a case, and with it the reaches they may read. */
export const letIn = async (
	tx: Tx,
	caseId: string,
	party: string,
	standing: Standing,
	reach: readonly Reach[],
	since: Instant,
	until: Instant | null = null,
): Promise<void> => {
	await sql`insert into case_party (tenant, case_id, party, standing, reach, since, until) values (${tx.actor.tenant}, ${caseId}, ${party}, ${standing}, ${[...reach]}::text[], ${since}, ${until})
		on conflict (tenant, case_id, party, standing) do update set reach = excluded.reach, until = excluded.until`.execute(tx.db);
};
/** Ends somebody's part. */
export const letOut = async (tx: Tx, caseId: string, party: string, standing: Standing): Promise<void> => {
	await sql`delete from case_party where tenant = ${tx.actor.tenant} and case_id = ${caseId} and party = ${party} and standing = ${standing}`.execute(
		tx.db,
	);
};
/** Whether this actor's part in a case is one that stays. Whoever opened it for a day gets nothing to take along that opens it longer. */
export const staysIn = async (tx: Tx, caseId: string): Promise<boolean> =>
	(
		await sql`select 1 from case_party where tenant = ${tx.actor.tenant} and case_id = ${caseId} and party = any (erbij.identities()) and standing <> 'team' and until is null`.execute(
			tx.db,
		)
	).rows.length > 0;
export type PartyRow = { readonly party: string; readonly standing: Standing; readonly until: string | null };
export const listParties = async (tx: Tx, caseId: string): Promise<readonly PartyRow[]> =>
	(
		await sql<PartyRow>`select party, standing, until from case_party where tenant = ${tx.actor.tenant} and case_id = ${caseId} and (until is null or until > erbij.now())`.execute(
			tx.db,
		)
	).rows;

/** Keeps something open, with who holds it and when they look again. The same id again changes holder and day. */
export const keepOpen = async (
	tx: Tx,
	thing: { id: string; case: string; kind: string; holder: string | null; lookAgain: string | null; since: Instant },
): Promise<void> => {
	await sql`insert into open_thing (tenant, id, case_id, kind, holder, look_again, since) values (${tx.actor.tenant}, ${thing.id}, ${thing.case}, ${thing.kind}, ${thing.holder}, ${thing.lookAgain}, ${thing.since})
		on conflict (tenant, id) do update set holder = excluded.holder, look_again = excluded.look_again, closed_at = null`.execute(tx.db);
};
export const closeOpen = async (tx: Tx, id: string, at: Instant): Promise<void> => {
	await sql`update open_thing set closed_at = ${at} where tenant = ${tx.actor.tenant} and id = ${id} and closed_at is null`.execute(tx.db);
};
/** Everything in a case changes hands: its open things go along. */
export const handOpenThings = async (tx: Tx, caseId: string, to: string, kinds?: readonly string[]): Promise<void> => {
	await sql`update open_thing set holder = ${to} where tenant = ${tx.actor.tenant} and case_id = ${caseId} and closed_at is null
		and (${kinds ? [...kinds] : null}::text[] is null or kind = any (${kinds ? [...kinds] : null}::text[]))`.execute(tx.db);
};
type ThingRow = { id: string; case_id: string; kind: string; holder: string | null; look_again: string | null; since: string };
const asThing = (row: ThingRow): OpenThing => ({
	id: row.id,
	case: row.case_id as CaseId,
	kind: row.kind,
	holder: row.holder as MemberId | null,
	lookAgain: row.look_again as CalendarDay | null,
	since: row.since as Instant,
});
export const listOpenThings = async (
	tx: Tx,
	filter: { holder?: string; case?: string; kinds?: readonly string[]; until?: CalendarDay; without?: readonly string[]; most?: number },
): Promise<readonly OpenThing[]> => {
	// Only what is asked stands in the question, so that the database plans each of them once.
	const held = filter.holder === undefined ? sql`` : sql`and holder = ${filter.holder}`;
	const about = filter.case === undefined ? sql`` : sql`and case_id = ${filter.case}`;
	const ofKind = filter.kinds === undefined ? sql`` : sql`and kind = any (${[...filter.kinds]}::text[])`;
	const due = filter.until === undefined ? sql`` : sql`and look_again <= ${filter.until}::date`;
	const others = filter.without === undefined ? sql`` : sql`and kind <> all (${[...filter.without]}::text[])`;
	const atMost = filter.most === undefined ? sql`` : sql`limit ${filter.most}`;
	const found =
		await sql<ThingRow>`select id, case_id, kind, holder, look_again, since from open_thing where tenant = ${tx.actor.tenant} and closed_at is null
		${held} ${about} ${ofKind} ${due} ${others} order by look_again nulls first, since ${atMost}`.execute(tx.db);
	return found.rows.map(asThing);
};
/** Open things without a holder or a day, in the teams of this actor: there must be none (PRIN-18). */
export const listOrphans = async (tx: Tx): Promise<readonly OpenThing[]> => {
	const found =
		await sql<ThingRow>`select o.id, o.case_id, o.kind, o.holder, o.look_again, o.since from open_thing o join case_line l on l.tenant = o.tenant and l.case_id = o.case_id
		where o.tenant = ${tx.actor.tenant} and o.closed_at is null and (o.holder is null or o.look_again is null) and l.team_id = any (erbij.identities()) order by o.since`.execute(
			tx.db,
		);
	return found.rows.map(asThing);
};
