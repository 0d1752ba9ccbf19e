/** Dutch people, as a register, a creditor or a neighbour writes them: what is compared and under which keys they find each other. Pure. */
import { type Address, type AddressParts, comparable } from "./address.ts";
import { readCitizenNumber } from "./citizen-number.ts";
import { type Born, bornLevels, compareBorn, readBorn } from "./dates.ts";
import { addressLevels, compareAddresses, compareFamilies, compareGiven, familyLevels, givenLevels, phoneLevels } from "./dutch-fields.ts";
import { sound } from "./letters.ts";
import type { Field, Scheme } from "./model.ts";
import { MISSING } from "./model.ts";
import { type Name, nameOf, readName } from "./names.ts";
import { readPhone } from "./phones.ts";
import { edits } from "./similarity.ts";

/** What somebody may say of a person; everything may be missing. The number of a citizen is only looked at to keep people apart, and kept nowhere. */
export type SaidOfPerson = {
	readonly name?: string;
	readonly given?: string;
	readonly family?: string;
	readonly partner?: string;
	readonly born?: string;
	readonly address?: Partial<AddressParts>;
	readonly phone?: string;
	readonly citizenNumber?: string;
};
export type DutchRow = {
	readonly name: Name;
	readonly born: Born | undefined;
	readonly address: Address;
	readonly phone: string;
	readonly citizenNumber: string;
};
/** Makes a row comparable, once. */
export const dutchRow = (said: SaidOfPerson): DutchRow => ({
	name: said.name === undefined ? nameOf(said) : readName(said.name),
	born: readBorn(said.born),
	address: comparable(said.address ?? {}),
	phone: readPhone(said.phone) ?? "",
	citizenNumber: readCitizenNumber(said.citizenNumber) ?? "",
});

const bornInHousehold = [0.003, 0.01, 0.006, 0.001, 0.01, 0.97];
const fields: readonly (Field<DutchRow> & { readonly household: readonly number[] })[] = [
	{
		name: "family",
		levels: familyLevels,
		compare: (a, b) => compareFamilies(a.name, b.name),
		value: (row) => row.name.families[0],
		household: familyLevels.map((level) => level.h),
	},
	{
		name: "given",
		levels: givenLevels,
		compare: (a, b) => compareGiven(a.name, b.name),
		value: (row) => row.name.given[0],
		household: givenLevels.map((level) => level.h),
	},
	{ name: "born", levels: bornLevels, compare: (a, b) => compareBorn(a.born, b.born), value: (row) => row.born?.text, household: bornInHousehold },
	{
		name: "address",
		levels: addressLevels,
		compare: (a, b) => compareAddresses(a.address, b.address),
		value: (row) =>
			row.address.number === "" ? undefined : `${row.address.street || row.address.postcode}/${row.address.number}/${row.address.addition}`,
		household: addressLevels.map((level) => level.h),
	},
	{
		name: "phone",
		levels: phoneLevels,
		compare: (a, b) => (a.phone === "" || b.phone === "" ? MISSING : a.phone === b.phone ? 0 : edits(a.phone, b.phone, 1) <= 1 ? 1 : 2),
		value: (row) => row.phone,
		household: phoneLevels.map((level) => level.h),
	},
];
const both = (...parts: readonly (string | undefined)[]): string | undefined =>
	parts.some((part) => part === undefined || part === "") ? undefined : parts.join("|");
const first = (row: DutchRow): string => row.name.given[0] ?? row.name.initials;
/** Two different numbers of citizens are two citizens. So are two whose given name differs, and with it the date of birth or the family name, whatever they share. */
const never = (a: DutchRow, b: DutchRow): boolean => {
	if (a.citizenNumber !== "" && b.citizenNumber !== "") return a.citizenNumber !== b.citizenNumber;
	return compareGiven(a.name, b.name) === 5 && (compareBorn(a.born, b.born) === 5 || compareFamilies(a.name, b.name) === 4);
};

/** Given name and date of birth of their own, as well as a name or a door: twins, a father and son of one name, and those who share a house do not have that. */
const sureEnough = (a: DutchRow, b: DutchRow, levels: ArrayLike<number>): boolean => {
	const [family, given, born, address, phone] = [levels[0], levels[1], levels[2], levels[3], levels[4]];
	const own = given === 0 || given === 3;
	const sameNumber = a.citizenNumber !== "" && a.citizenNumber === b.citizenNumber;
	if (sameNumber) return (own || given === 2 || given === 1) && (born === 0 || family === 0);
	return own && born === 0 && (family === 0 || family === 1 || family === 2) && (address !== 5 || family === 0 || phone === 0);
};

const GIVEN = 1;
/** A name that so many have exists. */
const EXISTS = 8;
const whole = (name: Name): boolean => (name.given[0] ?? "").length >= 3;
const isPartly = (born: Born | undefined): boolean => born !== undefined && (born.month === 0 || born.day === 0);
/**
 * At one door, and one slip that no two people of a household have between them: a day or month that somebody did not know, one figure of the day wrong in the same year, day and month
 * or the two names the wrong way round, a partner's name or a letter of the family name. Given names are whole and the same: a slip in a given name, or only its first letter, may be a twin.
 */
const oneSlip = (a: DutchRow, b: DutchRow, levels: ArrayLike<number>, seen: (field: number, row: DutchRow) => number): boolean => {
	const [family, given, born, address] = [levels[0], levels[1], levels[2], levels[3]];
	if (address !== 0 || !whole(a.name) || !whole(b.name)) return false;
	if (family === 3) return born === 0;
	// A given name that nobody else has, a letter away from one that many have, is a slip of the pen; two names that both exist are perhaps two children.
	if (given === 1 && born === 0 && family === 0)
		return Math.min(seen(GIVEN, a), seen(GIVEN, b)) <= 1 && Math.max(seen(GIVEN, a), seen(GIVEN, b)) >= EXISTS;
	if (given !== 0 && given !== 3) return false;
	if (born === 0) return family === 0 || family === 1 || family === 2;
	if (family !== 0) return false;
	// Both the first of January is no slip: it says little of either.
	if (born === 1) return isPartly(a.born) !== isPartly(b.born);
	return born === 3 || (born === 2 && a.born?.year === b.born?.year);
};

/** What is compared of Dutch people. */
export const dutchScheme: Scheme<DutchRow> = {
	fields,
	keys: [
		(row) => row.name.families.flatMap((family) => both("b", row.born?.text, sound(family).slice(0, 2)) ?? []),
		(row) =>
			row.name.families.flatMap((family) => both("n", sound(family), sound(first(row)).slice(0, 3), row.born ? String(row.born.year) : "?") ?? []),
		(row) => both("a", row.address.street, row.address.number),
		(row) => both("p", row.address.postcode, row.address.number),
		(row) => row.name.families.flatMap((family) => both("f", sound(family), row.address.number) ?? []),
		(row) => both("g", first(row), row.born?.text),
		(row) => both("t", row.phone),
		(row) => both("c", row.citizenNumber),
		// Who wrote given and family name the wrong way round is found under both.
		(row) => [...row.name.families, ...row.name.given].flatMap((name) => both("d", row.born?.text, sound(name).slice(0, 3)) ?? []),
		(row) =>
			[...row.name.families, ...row.name.given].flatMap(
				(name) => both("h", row.address.number, sound(row.address.street).slice(0, 4), sound(name).slice(0, 2)) ?? [],
			),
		(row) =>
			row.name.families.flatMap((family) => (row.name.given[0] ? (both("w", [sound(row.name.given[0]), sound(family)].sort().join("+")) ?? []) : [])),
		(row) => row.name.families.flatMap((family) => both("s", sound(family), sound(row.address.street)) ?? []),
		(row) => both("y", sound(first(row)), row.born?.text.slice(4), row.address.number),
	],
	sorted: (row) => `${row.name.families[0] ?? ""}${first(row)}${row.born?.text ?? ""}`,
	never,
	sureEnough,
	oneSlip,
	household: fields.map((field) => field.household),
};
