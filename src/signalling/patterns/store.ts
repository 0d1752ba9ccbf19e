/** Streets where something came in at several doors shortly after each other, by the same road. Streets only: no door leaves this question. */
import { sql } from "kysely";
import type { CalendarDay } from "#src/kernel/time.ts";
import type { Tx } from "#src/platform/database/with-actor.ts";
import { DOORS_OF_A_STREET, type StreetCount } from "./rules.ts";

export const countStreets = async (tx: Tx, since: CalendarDay, area?: string): Promise<readonly StreetCount[]> =>
	(
		await sql<{ street: string; place: string; area: string | null; doors: number }>`
		select min(d.street) as street, min(d.place) as place, min(coalesce(d.area_id, l.area_id)::text) as area, count(distinct s.address_id)::integer as doors
		from signal s
			join address d on d.tenant = s.tenant and d.id = s.address_id
			left join case_line l on l.tenant = s.tenant and l.case_id = s.case_id
		where s.tenant = ${tx.actor.tenant} and s.arrived_at >= ${since}::date
			and (${area ?? null}::uuid is null or coalesce(d.area_id, l.area_id) = ${area ?? null}::uuid)
			and exists (select 1 from case_party p where p.tenant = s.tenant and p.case_id = s.case_id and p.party = any ((select erbij.identities())::uuid[]) and p.standing = 'team')
		group by split_part(d.door, '/', 1), lower(d.place), s.floor having count(distinct s.address_id) >= ${DOORS_OF_A_STREET}::integer`.execute(tx.db)
	).rows;
