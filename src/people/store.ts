/** People, addresses and case lines in the database. */
import { sql } from "kysely";
import type { AddressId, AreaId, CaseId, HouseholdId, PersonId, TeamId } from "#src/kernel/ids.ts";
import type { CalendarDay, Instant } from "#src/kernel/time.ts";
import { among } from "#src/platform/database/among.ts";
import type { Tx } from "#src/platform/database/with-actor.ts";
import type { Address, Person, PersonDetails, Station } from "./model.ts";
import { calledBy } from "./rules.ts";

export type AddressRow = {
	id: string;
	street: string;
	number: string;
	addition: string;
	postcode: string;
	place: string;
	area_id: string | null;
	no_uninvited_visits_since: string | null;
};
export const asAddress = (row: AddressRow): Address => ({
	id: row.id as AddressId,
	street: row.street,
	number: row.number,
	addition: row.addition,
	postcode: row.postcode,
	place: row.place,
	area: row.area_id as AreaId | null,
	noUninvitedVisitsSince: row.no_uninvited_visits_since as Instant | null,
});

export const listAddresses = async (tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, Address>> => {
	const found = await sql<AddressRow>`select id, street, number, addition, postcode, place, area_id, no_uninvited_visits_since from address
		where tenant = ${tx.actor.tenant} and id ${among(ids)}`.execute(tx.db);
	return new Map(found.rows.map((row) => [row.id, asAddress(row)]));
};
export const findAddress = async (tx: Tx, id: string): Promise<Address | undefined> => (await listAddresses(tx, [id])).get(id);
/** Keeps (or takes back) a household's wish not to be visited uninvited (LEG-24). */
export const keepVisitWish = async (tx: Tx, address: string, since: Instant | null): Promise<void> => {
	await sql`update address set no_uninvited_visits_since = ${since} where tenant = ${tx.actor.tenant} and id = ${address}`.execute(tx.db);
};

export type PersonRow = {
	id: string;
	household_id: string | null;
	given: string;
	family: string;
	called: string;
	born: string | null;
	phone: string | null;
	face: string | null;
	address_form: "u" | "je";
	language: string;
	interpreter: boolean;
	reading: string | null;
	prefers: string | null;
};
export const asPerson = (row: PersonRow): Person => ({
	id: row.id as PersonId,
	household: row.household_id as HouseholdId | null,
	given: row.given,
	family: row.family,
	called: row.called,
	born: row.born as CalendarDay | null,
	phone: row.phone,
	face: row.face,
	addressForm: row.address_form,
	language: row.language,
	interpreter: row.interpreter,
	reading: row.reading,
	prefers: row.prefers,
});

export type NewPerson = Partial<PersonDetails> & {
	readonly given: string;
	readonly address?: AddressId | undefined;
	readonly household?: HouseholdId | undefined;
	readonly team?: TeamId | undefined;
	readonly face?: string | undefined;
};
/** Keeps a person, in the household at their address (found or begun). */
export const makePerson = async (tx: Tx, details: NewPerson, newId: () => string): Promise<{ person: PersonId; household: HouseholdId }> => {
	let household: string | undefined = details.household;
	if (!household && details.address) {
		household = (
			await sql<{ id: string }>`select id from household where tenant = ${tx.actor.tenant} and address_id = ${details.address} limit 1`.execute(tx.db)
		).rows[0]?.id;
	}
	if (!household) {
		household = newId();
		await sql`insert into household (tenant, id, address_id) values (${tx.actor.tenant}, ${household}, ${details.address ?? null})`.execute(tx.db);
	}
	const id = newId();
	const called = calledBy(details.given, details.family, details.called);
	await sql`insert into person (tenant, id, household_id, given, family, called, name_norm, born, phone, face, address_form, language, interpreter, reading, prefers, team_id)
		values (${tx.actor.tenant}, ${id}, ${household}, ${details.given}, ${details.family ?? ""}, ${called}, erbij.name_norm(${`${details.given} ${details.family ?? ""}`}),
			${details.born ?? null}, ${details.phone ?? null}, ${details.face ?? null}, ${details.addressForm ?? "u"}, ${details.language ?? "nl"}, ${details.interpreter ?? false},
			${details.reading ?? null}, ${details.prefers ?? null}, ${details.team ?? null})`.execute(tx.db);
	return { person: id as PersonId, household: household as HouseholdId };
};
/** Changes how a person is called, reached and addressed. Fields left out stay as they are. */
export const changePerson = async (tx: Tx, id: string, details: Partial<PersonDetails>): Promise<void> => {
	await sql`update person set given = coalesce(${details.given ?? null}, given), family = coalesce(${details.family ?? null}, family), called = coalesce(${details.called ?? null}, called),
		name_norm = erbij.name_norm(coalesce(${details.given ?? null}, given) || ' ' || coalesce(${details.family ?? null}, family)),
		born = coalesce(${details.born ?? null}, born), phone = coalesce(${details.phone ?? null}, phone), address_form = coalesce(${details.addressForm ?? null}, address_form),
		language = coalesce(${details.language ?? null}, language), interpreter = coalesce(${details.interpreter ?? null}, interpreter),
		reading = coalesce(${details.reading ?? null}, reading), prefers = coalesce(${details.prefers ?? null}, prefers)
		where tenant = ${tx.actor.tenant} and id = ${id}`.execute(tx.db);
};
export const listPersons = async (tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, Person>> => {
	const found =
		await sql<PersonRow>`select id, household_id, given, family, called, born, phone, face, address_form, language, interpreter, reading, prefers from person
		where tenant = ${tx.actor.tenant} and id ${among(ids)}`.execute(tx.db);
	return new Map(found.rows.map((row) => [row.id, asPerson(row)]));
};
export const findPerson = async (tx: Tx, id: string): Promise<Person | undefined> => (await listPersons(tx, [id])).get(id);

export type FoundPerson = {
	readonly id: string;
	readonly called: string;
	readonly given: string;
	readonly family: string;
	readonly born: string | null;
	readonly street: string | null;
	readonly number: string | null;
	readonly addition: string | null;
	readonly place: string | null;
	readonly case_id: CaseId | null;
	readonly station: Station | null;
};
/** Finds people by a name with a typo in it; rights are decided inside the database. */
export const findPersons = async (tx: Tx, name: string, most = 20): Promise<readonly FoundPerson[]> =>
	(await sql<FoundPerson>`select * from erbij.find_persons(${name}, ${most})`.execute(tx.db)).rows;
/** Who lives in a household, or works together on one yard. */
export const personsInHousehold = async (tx: Tx, household: string): Promise<readonly Person[]> => {
	const found =
		await sql<PersonRow>`select id, household_id, given, family, called, born, phone, face, address_form, language, interpreter, reading, prefers from person
		where tenant = ${tx.actor.tenant} and household_id = ${household} order by id`.execute(tx.db);
	return found.rows.map(asPerson);
};
/** Who may be standing first at a door: persons whose household has this address. */
export const personsAt = async (tx: Tx, address: string): Promise<readonly Person[]> => {
	const found =
		await sql<PersonRow>`select p.id, p.household_id, p.given, p.family, p.called, p.born, p.phone, p.face, p.address_form, p.language, p.interpreter, p.reading, p.prefers
		from person p join household h on h.tenant = p.tenant and h.id = p.household_id where p.tenant = ${tx.actor.tenant} and h.address_id = ${address} order by p.id`.execute(
			tx.db,
		);
	return found.rows.map(asPerson);
};
