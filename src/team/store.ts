/** SQL of organisations, teams and members. */
import { sql } from "kysely";
import type { Role } from "#src/kernel/policy.ts";
import { among } from "#src/platform/database/among.ts";
import type { Tx } from "#src/platform/database/with-actor.ts";
import type { Member, MemberCard, Organisation, Team } from "./model.ts";

const card = sql`m.id, m.name, m.face, m.phone, m.organisation_id as organisation, m.roles, m.active`;
const whole = sql`${card}, o.name as "organisationName", m.reachable, m.base, m.knowledge, m.speaks, m.language, m.theme, m.shows,
	array(select t.team_id from team_member t where t.tenant = m.tenant and t.member_id = m.id) as teams`;

/** Names, faces and phones of these members: one cheap read for a whole page. */
export const membersById = async (tx: Tx, ids: readonly (string | null | undefined)[]): Promise<ReadonlyMap<string, MemberCard>> => {
	const wanted = [...new Set(ids.filter((id) => typeof id === "string"))];
	if (wanted.length === 0) return new Map();
	const found = await sql<MemberCard>`select ${card} from member m where m.tenant = ${tx.actor.tenant} and m.id ${among(wanted)}`.execute(tx.db);
	return new Map(found.rows.map((row) => [row.id, row]));
};
/** Everybody who may come in, in order of name; of one team when asked. */
export const listMembers = async (
	tx: Tx,
	{ team, everybody = false }: { readonly team?: string; readonly everybody?: boolean } = {},
): Promise<readonly Member[]> =>
	(
		await sql<Member>`select ${whole} from member m join organisation o on o.tenant = m.tenant and o.id = m.organisation_id
		where m.tenant = ${tx.actor.tenant} and (${everybody} or m.active)
			and (${team ?? null}::uuid is null or exists (select 1 from team_member t where t.tenant = m.tenant and t.member_id = m.id and t.team_id = ${team ?? null}::uuid))
		order by lower(m.name), m.id`.execute(tx.db)
	).rows;
export const findMember = async (tx: Tx, id: string): Promise<Member | undefined> =>
	(
		await sql<Member>`select ${whole} from member m join organisation o on o.tenant = m.tenant and o.id = m.organisation_id where m.tenant = ${tx.actor.tenant} and m.id = ${id}`.execute(
			tx.db,
		)
	).rows[0];
/**
 * Who receives what residents bring: of this team, else of the largest; `prefer` goes first, then who agreed to stand on the public page, and among those everybody in
 * turn by `turn`. One row, however many work here: asked for every message, also when a thousand come in a minute.
 */
export const findReceiver = async (
	tx: Tx,
	{ team, prefer, turn }: { readonly team?: string | undefined; readonly prefer?: string | null | undefined; readonly turn: string },
): Promise<(Member & { readonly team: string }) | undefined> =>
	(
		await sql<Member & { team: string }>`with worker as (
			select m.id, t.team_id, m.shows, count(*) over (partition by t.team_id) as many from member m join team_member t on t.tenant = m.tenant and t.member_id = m.id
			where m.tenant = ${tx.actor.tenant} and m.active and 'generalist' = any (m.roles) and (${team ?? null}::uuid is null or t.team_id = ${team ?? null}::uuid))
		select ${whole}, w.team_id as team from (select * from worker order by many desc, team_id, id is not distinct from ${prefer ?? null}::uuid desc, 'face' = any (shows) desc,
				hashtextextended(id::text || ${turn}, 0) limit 1) as w
			join member m on m.tenant = ${tx.actor.tenant} and m.id = w.id join organisation o on o.tenant = m.tenant and o.id = m.organisation_id`.execute(
			tx.db,
		)
	).rows[0];
/** A member that is certainly there; throws otherwise. */
export const getMember = async (tx: Tx, id: string): Promise<Member> => {
	const found = await findMember(tx, id);
	if (!found) throw new Error("no such member");
	return found;
};
export const listKeepers = async (tx: Tx): Promise<readonly string[]> =>
	(
		await sql<{ id: string }>`select id from member where tenant = ${tx.actor.tenant} and active and 'keeper' = any (roles) for update`.execute(tx.db)
	).rows.map(({ id }) => id);
export const listTeams = async (tx: Tx): Promise<readonly Team[]> =>
	(await sql<Team>`select id, name, area_name as "areaName", phone from team where tenant = ${tx.actor.tenant} order by name, id`.execute(tx.db))
		.rows;

const organisation = sql`id, name, kind, phone, left_on as "leftOn"`;
export const listOrganisations = async (tx: Tx): Promise<readonly Organisation[]> =>
	(await sql<Organisation>`select ${organisation} from organisation where tenant = ${tx.actor.tenant} order by lower(name), id`.execute(tx.db)).rows;
export const findOrganisation = async (tx: Tx, id: string): Promise<Organisation | undefined> =>
	(await sql<Organisation>`select ${organisation} from organisation where tenant = ${tx.actor.tenant} and id = ${id}`.execute(tx.db)).rows[0];

export const findTenant = async (tx: Tx): Promise<{ readonly name: string; readonly demo: boolean } | undefined> =>
	(await sql<{ name: string; demo: boolean }>`select name, demo from tenant where id = ${tx.actor.tenant}`.execute(tx.db)).rows[0];
export const insertTenant = async (tx: Tx, name: string, demo = false): Promise<void> => {
	await sql`insert into tenant (id, name, demo, made_at) values (${tx.actor.tenant}, ${name}, ${demo}, ${tx.now})`.execute(tx.db);
};
export const insertOrganisation = async (tx: Tx, one: { id: string; name: string; kind: string; phone?: string | undefined }): Promise<void> => {
	await sql`insert into organisation (tenant, id, name, kind, phone) values (${tx.actor.tenant}, ${one.id}, ${one.name}, ${one.kind}, ${one.phone ?? null})`.execute(
		tx.db,
	);
};
export const insertTeam = async (tx: Tx, one: { id: string; name: string; areaName: string; phone?: string | undefined }): Promise<void> => {
	await sql`insert into team (tenant, id, name, area_name, phone) values (${tx.actor.tenant}, ${one.id}, ${one.name}, ${one.areaName}, ${one.phone ?? null})`.execute(
		tx.db,
	);
};
export type Details = {
	readonly name: string;
	readonly face?: string | undefined;
	readonly phone?: string | undefined;
	readonly reachable?: string | undefined;
	readonly base?: string | undefined;
	readonly knowledge?: readonly string[] | undefined;
	readonly speaks?: readonly string[] | undefined;
};
export type NewMember = Details & {
	readonly id: string;
	readonly organisation: string;
	readonly roles: readonly Role[];
	readonly teams: readonly string[];
	readonly language?: string | undefined;
};
/** Adds a member with the teams they work in. */
export const insertMember = async (tx: Tx, one: NewMember): Promise<void> => {
	await sql`insert into member (tenant, id, name, face, phone, reachable, base, knowledge, speaks, language, organisation_id, roles, since)
		values (${tx.actor.tenant}, ${one.id}, ${one.name}, ${one.face ?? null}, ${one.phone ?? null}, ${one.reachable ?? null}, ${one.base ?? null}, ${[...(one.knowledge ?? [])]}::text[],
			${[...(one.speaks ?? [])]}::text[], ${one.language ?? "nl"}, ${one.organisation}, ${[...one.roles]}::text[], ${tx.now})`.execute(tx.db);
	for (const team of one.teams)
		await sql`insert into team_member (tenant, team_id, member_id) values (${tx.actor.tenant}, ${team}, ${one.id})`.execute(tx.db);
};
export const updateDetails = async (tx: Tx, id: string, one: Details): Promise<void> => {
	await sql`update member set name = ${one.name}, face = ${one.face ?? null}, phone = ${one.phone ?? null}, reachable = ${one.reachable ?? null}, base = ${one.base ?? null},
		knowledge = ${[...(one.knowledge ?? [])]}::text[], speaks = ${[...(one.speaks ?? [])]}::text[] where tenant = ${tx.actor.tenant} and id = ${id}`.execute(
		tx.db,
	);
};
export const updatePlace = async (tx: Tx, id: string, one: { organisation: string; roles: readonly Role[]; active: boolean }): Promise<void> => {
	await sql`update member set organisation_id = ${one.organisation}, roles = ${[...one.roles]}::text[], active = ${one.active} where tenant = ${tx.actor.tenant} and id = ${id}`.execute(
		tx.db,
	);
};
/** Stands in a team from now on; once is enough. */
export const joinTeam = async (tx: Tx, id: string, team: string): Promise<void> => {
	await sql`insert into team_member (tenant, team_id, member_id) values (${tx.actor.tenant}, ${team}, ${id}) on conflict do nothing`.execute(tx.db);
};
export const leaveTeams = async (tx: Tx, id: string): Promise<void> => {
	await sql`delete from team_member where tenant = ${tx.actor.tenant} and member_id = ${id}`.execute(tx.db);
};
export const updateLanguage = async (tx: Tx, id: string, language: string): Promise<void> => {
	await sql`update member set language = ${language} where tenant = ${tx.actor.tenant} and id = ${id}`.execute(tx.db);
};
export const updateShown = async (tx: Tx, id: string, shows: readonly string[]): Promise<void> => {
	await sql`update member set shows = ${[...shows]}::text[] where tenant = ${tx.actor.tenant} and id = ${id}`.execute(tx.db);
};
export const updateTheme = async (tx: Tx, id: string, theme: "light" | "dark" | null): Promise<void> => {
	await sql`update member set theme = ${theme} where tenant = ${tx.actor.tenant} and id = ${id}`.execute(tx.db);
};
