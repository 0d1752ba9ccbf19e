/** Who is called the same in one street, and what stands nearby with other teams: in the database. */
import { sql } from "kysely";
import type { CaseId, MemberId } from "#src/kernel/ids.ts";
import type { CaseLine } from "#src/people/index.ts";
import type { Tx } from "#src/platform/database/with-actor.ts";

type Pair = { readonly case: CaseId; readonly with: CaseId; readonly holder: MemberId };
const MOST = 200;
/** Of what arrived in the last days: the same whole name in the same street at another door, in the same team, and nobody was asked about the two yet. */
export const listNamesakes = async (tx: Tx): Promise<readonly Pair[]> =>
	(
		await sql<Pair>`select distinct on (l.case_id) l.case_id as case, m.case_id as with, coalesce(m.responsible, o.holder, l.responsible) as holder
		from signal s
			join address a on a.tenant = s.tenant and a.id = s.address_id
			join case_line l on l.tenant = s.tenant and l.case_id = s.case_id and l.station <> 'settled'
			join signal t on t.tenant = s.tenant and t.name_whole = s.name_whole and t.case_id <> s.case_id
			join address b on b.tenant = t.tenant and b.id = t.address_id and b.id <> a.id and split_part(b.door, '/', 1) = split_part(a.door, '/', 1)
				and (a.place = '' or b.place = '' or lower(a.place) = lower(b.place))
			join case_line m on m.tenant = t.tenant and m.case_id = t.case_id and m.station <> 'settled' and m.team_id = l.team_id and (m.arrived_at, m.case_id) < (l.arrived_at, l.case_id)
			left join open_thing o on o.tenant = m.tenant and o.id = m.case_id
		where s.tenant = ${tx.actor.tenant} and s.name_whole is not null and s.arrived_at > ${tx.now}::timestamptz - interval '2 days'
			and coalesce(m.responsible, o.holder, l.responsible) is not null
			and not exists (select 1 from same_household h where h.tenant = s.tenant and ((h.case_id = l.case_id and h.with_case = m.case_id) or (h.case_id = m.case_id and h.with_case = l.case_id)))
		order by l.case_id, m.arrived_at, m.case_id limit ${MOST}`.execute(tx.db)
	).rows;
/** Something stands at a door nearby with another team of the own organisation: which team, since when, and whom to call. Never what, never which door. */
export type WithOthers = { readonly team: string; readonly since: string; readonly name: string; readonly phone: string | null };
export const listWithOtherTeams = async (tx: Tx, line: CaseLine): Promise<readonly WithOthers[]> => {
	if (line.address === null) return [];
	return (
		await sql<WithOthers>`select distinct on (e.id) e.name as team, coalesce(l.first_noticed::text, l.arrived_at::text) as since, h.name, coalesce(h.phone, e.phone) as phone
		from address a
			cross join lateral (select n.id from address n where n.tenant = a.tenant and n.near = a.near and n.id <> a.id and split_part(n.door, '/', 2) <> '' limit 20) as n
			join case_line l on l.tenant = a.tenant and l.address_id = n.id and l.station <> 'settled' and l.team_id <> ${line.team}
			join team e on e.tenant = l.tenant and e.id = l.team_id
			left join open_thing o on o.tenant = l.tenant and o.id = l.case_id
			join member h on h.tenant = l.tenant and h.id = coalesce(l.responsible, o.holder) and h.organisation_id = ${tx.actor.organisation}::uuid
		where a.tenant = ${tx.actor.tenant} and a.id = ${line.address} order by e.id, l.arrived_at`.execute(tx.db)
	).rows;
};
