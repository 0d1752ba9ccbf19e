/**
 * Whether a new worry and a matter nearby are about one household: the weights of Fellegi and Sunter for what can be known of a door and a name, and the three bands.
 * The weights stand here and not in a file, so that the same two get the same answer today and tomorrow, in whatever order they come. Pure.
 */
import { type Band, type ComparableAddress, compareAddresses, compareFamilies, compareGiven, readName, sound } from "#src/people/index.ts";
import type { Reason } from "./model.ts";

/** What a name is recognised by without reading it. */
export type NameMarks = { readonly whole: string; readonly sound: string };
/** The texts the marks are made of; whoever has the secret of the house makes digests of them. */
export const markTexts = (whom: string | undefined): NameMarks | undefined => {
	if (whom === undefined) return undefined;
	const name = readName(whom);
	const [family] = name.families;
	if (family === undefined) return undefined;
	return { whole: `${name.given[0] ?? name.initials}/${family}`, sound: sound(family) };
};

export type HowNamed = "same" | "alike" | "other" | "unsaid";
/** What was told of somebody beside who is known nearby: by marks of what was told there, or by the people themselves. */
export const howNamed = (
	whom: string | undefined,
	marks: NameMarks | undefined,
	there: { readonly marks: readonly NameMarks[]; readonly people: readonly string[] },
): HowNamed => {
	if (whom === undefined || marks === undefined || there.marks.length + there.people.length === 0) return "unsaid";
	const name = readName(whom);
	const known = there.people.map(readName);
	if (there.marks.some((one) => one.whole === marks.whole) || known.some((one) => compareFamilies(name, one) === 0 && compareGiven(name, one) === 0))
		return "same";
	const alike = (level: number): boolean => level >= 0 && level <= 3;
	return there.marks.some((one) => one.sound === marks.sound) || known.some((one) => alike(compareFamilies(name, one))) ? "alike" : "other";
};

/** Natural logarithms of how much likelier one household is than two, given that they share a key. */
const weights = {
	sameDoor: 10.5,
	additionMissing: 1,
	otherAddition: -0.7,
	streetNear: 3,
	postcodeOnly: -0.5,
	elsewhere: -12,
	name: { same: 3, alike: 1.5, unsaid: 0, other: -6 },
} as const;
const SURE = Math.log(20_000);
const ASK = Math.log(2.5);

export type Near = { readonly band: Band; readonly reasons: readonly Reason[] };
const nameReasons: Readonly<Record<HowNamed, readonly Reason[]>> = {
	same: ["same-name"],
	alike: ["name-spelled-otherwise"],
	other: ["other-name"],
	unsaid: [],
};
type Found = { readonly weight: number; readonly reasons: readonly Reason[] };
/** What two doors say: the levels of the addresses, with the reason in words. */
const weighDoors = (mine: ComparableAddress, theirs: ComparableAddress): Found => {
	const level = compareAddresses(mine, theirs);
	const spelled: readonly Reason[] = mine.street === theirs.street ? [] : ["street-spelled-otherwise"];
	if (level === 0) return { weight: weights.sameDoor, reasons: spelled };
	if (level === 1)
		return mine.addition === "" || theirs.addition === ""
			? { weight: weights.additionMissing, reasons: ["addition-missing"] }
			: { weight: weights.otherAddition, reasons: ["addition-otherwise"] };
	if (level === 2) return { weight: weights.streetNear, reasons: spelled };
	// The same postcode and number with quite another street: one of the two was typed wrong.
	return level === 3 && mine.number === theirs.number
		? { weight: weights.postcodeOnly, reasons: ["postcode-same-street-other"] }
		: { weight: weights.elsewhere, reasons: [] };
};
/** Weighs a door nearby, with the names that were told at both. */
export const weighNear = (mine: ComparableAddress, theirs: ComparableAddress, named: HowNamed): Near => {
	const door = weighDoors(mine, theirs);
	const weight = door.weight + weights.name[named];
	return { band: weight >= SURE ? "sure" : weight >= ASK ? "ask" : "apart", reasons: [...door.reasons, ...nameReasons[named]] };
};
/** At a door where so many different names were told live more households than one: a shelter, a letter address. There a door says nothing. */
export const SHARED_FROM = 4;
