/** The fields of Dutch people compared in levels, each with words for it elsewhere. Pure. */
import type { Address } from "./address.ts";
import { type Level, MISSING } from "./model.ts";
import { isPetName, type Name, turn } from "./names.ts";
import { edits, likeness } from "./similarity.ts";

const nearName = (a: string, b: string): boolean =>
	a !== b && Math.min(a.length, b.length) >= 3 && (edits(a, b, 1) <= 1 || (likeness(a, b) >= 0.92 && Math.abs(a.length - b.length) <= 2));

/** `h`: how often two people of one household compare so. */
export const familyLevels: readonly (Level & { readonly h: number })[] = [
	{ name: "same", m: 0.78, h: 0.68 },
	{ name: "near", m: 0.1, h: 0.02 },
	{ name: "partner", m: 0.06, h: 0.1 },
	{ name: "swapped", m: 0.02, h: 0.002 },
	{ name: "differs", m: 0.04, h: 0.198 },
];
const familiesOf = (a: Name, b: Name): number => {
	const [one, other] = [a.families, b.families];
	if (one.length === 0 || other.length === 0) return MISSING;
	if (one[0] === other[0]) return 0;
	if (one.some((name) => other.includes(name))) return 2;
	return one.some((name) => other.some((also) => nearName(name, also))) ? 1 : 4;
};
const turned = new WeakMap<Name, Name>();
/** The name as if given and family name had been written in each other's place. */
const turnedOf = (name: Name): Name => {
	const known = turned.get(name);
	if (known) return known;
	const made = turn(name);
	turned.set(name, made);
	return made;
};
/** Whether the names fit when one of the two is read the other way round, and do not as they stand. */
const fitTurned = (a: Name, b: Name): boolean => {
	const straight = [familiesOf(a, b), givenOf(a, b)];
	if (straight[0] !== 4 && straight[1] !== 5) return false;
	for (const [one, other] of [
		[a, turnedOf(b)],
		[turnedOf(a), b],
	] as const) {
		const [family, given] = [familiesOf(one, other), givenOf(one, other)];
		if (family >= 0 && family <= 2 && given !== 5) return true;
	}
	return false;
};
export const compareFamilies = (a: Name, b: Name): number => {
	const level = familiesOf(a, b);
	return level === 4 && fitTurned(a, b) ? 3 : level;
};

export const givenLevels: readonly (Level & { readonly h: number })[] = [
	{ name: "same", m: 0.76, h: 0.003 },
	{ name: "near", m: 0.07, h: 0.01 },
	{ name: "pet-name", m: 0.04, h: 0.01 },
	{ name: "other-given-name", m: 0.03, h: 0.01 },
	{ name: "initial", m: 0.06, h: 0.06 },
	{ name: "differs", m: 0.04, h: 0.907 },
];
const givenOf = (a: Name, b: Name): number => {
	const [one, other] = [a.given[0], b.given[0]];
	if (one === undefined || other === undefined) {
		if (a.initials === "" || b.initials === "") return MISSING;
		return a.initials[0] === b.initials[0] ? 4 : 5;
	}
	if (one === other) return 0;
	if (a.given.includes(other) || b.given.includes(one)) return 3;
	if (nearName(one, other)) return 1;
	if (a.given.some((name) => b.given.some((also) => isPetName(name, also)))) return 2;
	return (one.length === 1 || other.length === 1) && one[0] === other[0] ? 4 : 5;
};
export const compareGiven = (a: Name, b: Name): number => {
	const level = givenOf(a, b);
	// That the names were written the wrong way round is said once, by the family name: it is one thing that was seen, and not two.
	return level === 5 && fitTurned(a, b) ? MISSING : level;
};

export const addressLevels: readonly (Level & { readonly h: number })[] = [
	{ name: "same-door", m: 0.72, h: 0.86 },
	{ name: "same-house-other-addition", m: 0.06, h: 0.06 },
	{ name: "same-number-street-near", m: 0.06, h: 0.05 },
	{ name: "same-street-number-near", m: 0.04, h: 0.01 },
	{ name: "same-street", m: 0.01, h: 0.002 },
	{ name: "elsewhere", m: 0.11, h: 0.018 },
];
const nearStreet = (a: string, b: string): boolean =>
	a !== "" && b !== "" && (edits(a, b, 2) <= (Math.min(a.length, b.length) >= 8 ? 2 : 1) || likeness(a, b) >= 0.93);
/** Two addresses. A postcode with a number is one house in one street, also where the street was misspelled. */
export const compareAddresses = (a: Address, b: Address): number => {
	const said = (one: Address): boolean => (one.street !== "" || one.postcode !== "") && one.number !== "";
	if (!said(a) || !said(b)) return MISSING;
	const samePostcode = a.postcode !== "" && a.postcode === b.postcode;
	const otherPostcode = a.postcode !== "" && b.postcode !== "" && !samePostcode;
	const otherPlace = a.place !== "" && b.place !== "" && a.place !== b.place && edits(a.place, b.place, 2) > 1;
	const sameStreet = a.street !== "" && a.street === b.street;
	const sameHouse = a.number === b.number;
	const streetFits = a.street === "" || b.street === "" || sameStreet || nearStreet(a.street, b.street);
	// A postcode that goes with quite another street was typed wrong somewhere: it may be the same house, but does not say so by itself.
	if (samePostcode && !streetFits) return sameHouse ? 3 : 5;
	const together = samePostcode || (sameStreet && !otherPlace && !(otherPostcode && a.postcode.slice(0, 4) !== b.postcode.slice(0, 4)));
	if (together) {
		if (sameHouse) return a.addition === b.addition ? 0 : 1;
		return edits(a.number, b.number, 1) <= 1 ? 3 : 4;
	}
	if (sameHouse && !otherPlace && nearStreet(a.street, b.street)) return 2;
	return 5;
};

export const phoneLevels: readonly (Level & { readonly h: number })[] = [
	{ name: "same", m: 0.8, h: 0.3 },
	{ name: "near", m: 0.05, h: 0.01 },
	{ name: "differs", m: 0.15, h: 0.69 },
];
