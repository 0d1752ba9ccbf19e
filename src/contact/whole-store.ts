/** Whom it is about, where, who is there, and when again: one question for what almost every page of a person begins with. */
import { sql } from "kysely";
import type { CalendarDay } from "#src/kernel/time.ts";
import type { Tx } from "#src/platform/database/with-actor.ts";
import type { Address, CaseLine, Person } from "#src/people/index.ts";
import { type AddressRow, asAddress, asLine, asPerson, type LineRow, type PersonRow } from "#src/people/server.ts";

export type PartMember = { readonly id: string; readonly name: string; readonly face: string | null; readonly standing: "responsible" | "part" };
export type WholeLine = {
	readonly line: CaseLine;
	readonly person: Person | undefined;
	readonly address: Address | undefined;
	/** Who is there for them, and who works along, in the order they came. */
	readonly there: readonly PartMember[];
	/** When we come by again at the latest. */
	readonly nextOn: CalendarDay | null;
};
type Row = LineRow & {
	p_id: string | null;
	p_household: string | null;
	p_given: string;
	p_family: string;
	p_called: string;
	p_born: string | null;
	p_phone: string | null;
	p_face: string | null;
	p_form: PersonRow["address_form"];
	p_language: string;
	p_interpreter: boolean;
	p_reading: string | null;
	p_prefers: string | null;
	a_id: string | null;
	a_street: string;
	a_number: string;
	a_addition: string;
	a_postcode: string;
	a_place: string;
	a_area: string | null;
	a_wish: string | null;
	there: readonly PartMember[] | null;
	next_on: string | null;
};
const personOf = (row: Row): PersonRow | undefined =>
	row.p_id === null
		? undefined
		: {
				id: row.p_id,
				household_id: row.p_household,
				given: row.p_given,
				family: row.p_family,
				called: row.p_called,
				born: row.p_born,
				phone: row.p_phone,
				face: row.p_face,
				address_form: row.p_form,
				language: row.p_language,
				interpreter: row.p_interpreter,
				reading: row.p_reading,
				prefers: row.p_prefers,
			};
const addressOf = (row: Row): AddressRow | undefined =>
	row.a_id === null
		? undefined
		: {
				id: row.a_id,
				street: row.a_street,
				number: row.a_number,
				addition: row.a_addition,
				postcode: row.a_postcode,
				place: row.a_place,
				area_id: row.a_area,
				no_uninvited_visits_since: row.a_wish,
			};

/** Finds it. `offset 0` and `|| ''`: there are few of either here; without them the database would look through all members, and all open things of that kind. */
export const findWholeLine = async (tx: Tx, caseId: string): Promise<WholeLine | undefined> => {
	const [row] = (
		await sql<Row>`select l.case_id, l.address_id, l.area_id, l.team_id, l.person_id, l.station, l.responsible, l.first_noticed, l.arrived_at, l.picked_up_at, l.weighed_at,
			l.first_contact_at, l.last_contact_at, l.let_go_at, l.intensity, l.signals,
			p.id as p_id, p.household_id as p_household, p.given as p_given, p.family as p_family, p.called as p_called, p.born as p_born, p.phone as p_phone, p.face as p_face,
			p.address_form as p_form, p.language as p_language, p.interpreter as p_interpreter, p.reading as p_reading, p.prefers as p_prefers,
			a.id as a_id, a.street as a_street, a.number as a_number, a.addition as a_addition, a.postcode as a_postcode, a.place as a_place, a.area_id as a_area,
			a.no_uninvited_visits_since as a_wish,
			(select json_agg(json_build_object('id', c.party, 'name', m.name, 'face', m.face, 'standing', c.standing) order by c.since, c.party)
				from case_party c cross join lateral (select m.name, m.face from member m where m.tenant = c.tenant and m.id = c.party offset 0) as m
				where c.tenant = l.tenant and c.case_id = l.case_id and c.standing in ('responsible', 'part') and (c.until is null or c.until > erbij.now())) as there,
			(select min(o.look_again) from open_thing o where o.tenant = l.tenant and o.case_id = l.case_id and o.kind || '' = 'contact.next' and o.closed_at is null) as next_on
		from case_line l left join person p on p.tenant = l.tenant and p.id = l.person_id left join address a on a.tenant = l.tenant and a.id = l.address_id
		where l.tenant = ${tx.actor.tenant} and l.case_id = ${caseId}`.execute(tx.db)
	).rows;
	if (!row) return undefined;
	const person = personOf(row);
	const address = addressOf(row);
	return {
		line: asLine(row),
		person: person && asPerson(person),
		address: address && asAddress(address),
		there: row.there ?? [],
		nextOn: row.next_on as CalendarDay | null,
	};
};
