/** Fields of text compared in levels: equal, near (a typing error, a space too many), rough, swapped with another field, initial. Pure. */
import { type Level, MISSING } from "./model.ts";
import { edits, likeness } from "./similarity.ts";

export const nameLevels: readonly Level[] = [
	{ name: "same", m: 0.72 },
	{ name: "near", m: 0.1 },
	{ name: "rough", m: 0.04 },
	{ name: "swapped", m: 0.03 },
	{ name: "initial", m: 0.03 },
	{ name: "differs", m: 0.08 },
];
const NEAR = 1;
const ROUGH = 2;
const OTHER = 3;
/** One reading of how alike two texts are: near is a typing error or a space, rough is more than that. */
const alike = (a: string, b: string): number => {
	const [less, more] = a.length < b.length ? [a.length, b.length] : [b.length, a.length];
	// With so little in common in length no likeness can reach far enough.
	if (less * 3 < more) return OTHER;
	const like = likeness(a, b);
	if (like >= 0.93) return NEAR;
	if (like < 0.6) return OTHER;
	if (less >= 4 && edits(a, b, 1) <= 1) return NEAR;
	return like >= 0.87 || (less >= 6 && edits(a, b, 2) <= 2) ? ROUGH : OTHER;
};
const nearText = (a: string, b: string): boolean => a === b || alike(a, b) === NEAR;

/** A name beside a name; the other name of each, for who wrote them the wrong way round. */
export const compareNames = (a: string, b: string, otherA = "", otherB = ""): number => {
	if (a === "" || b === "") return otherA !== "" && otherB !== "" && ((a !== "" && a === otherB) || (b !== "" && b === otherA)) ? 3 : MISSING;
	if (a === b) return 0;
	const how = alike(a, b);
	if (how === NEAR) return 1;
	if ((a === otherB || b === otherA) && (otherA === "" || otherB === "" || nearText(a, otherB) || nearText(b, otherA))) return 3;
	if (otherA !== "" && otherB !== "" && nearText(a, otherB) && nearText(b, otherA)) return 3;
	if ((a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b))) return 4;
	return how === ROUGH ? 2 : 5;
};

export const textLevels: readonly Level[] = [
	{ name: "same", m: 0.72 },
	{ name: "near", m: 0.12 },
	{ name: "rough", m: 0.04 },
	{ name: "swapped", m: 0.02 },
	{ name: "differs", m: 0.1 },
];
/** A piece of text without spaces beside another; and what stands in the other line of the address. */
export const compareText = (a: string, b: string, otherA = "", otherB = ""): number => {
	if (a === "" || b === "") return (a !== "" && a === otherB) || (b !== "" && b === otherA) ? 3 : MISSING;
	if (a === b) return 0;
	const how = alike(a, b);
	if (how === NEAR) return 1;
	if ((otherB !== "" && nearText(a, otherB)) || (otherA !== "" && nearText(b, otherA))) return 3;
	return how === ROUGH ? 2 : 4;
};

export const figureLevels: readonly Level[] = [
	{ name: "same", m: 0.85 },
	{ name: "near", m: 0.06 },
	{ name: "differs", m: 0.09 },
];
/** Figures and short codes: one figure other, left out or swapped is near. */
export const compareFigures = (a: string, b: string): number => {
	if (a === "" || b === "") return MISSING;
	if (a === b) return 0;
	return edits(a, b, 1) <= 1 ? 1 : 2;
};
