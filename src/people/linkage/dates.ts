/** Dates of birth as they come: unknown day or month as 00 or left out, day and month the wrong way round, and the first of January that says little. Pure. */
import { edits } from "./similarity.ts";
import { type Level, MISSING } from "./model.ts";

/** Year, month and day as far as known; 0 is unknown. */
export type Born = { readonly year: number; readonly month: number; readonly day: number; readonly text: string };

const two = (part: number): string => String(part).padStart(2, "0");
const made = (year: number, month: number, day: number): Born | undefined => {
	if (year < 1850 || year > 2200 || month > 12 || day > 31) return undefined;
	return { year, month, day, text: `${year}${two(month)}${two(day)}` };
};
/** Reads '1968-03-18', '18-3-1968', '19680318', '19680000' and '1968'. */
export const readBorn = (said: string | undefined): Born | undefined => {
	const text = (said ?? "").trim();
	const figures = text.replace(/\D+/g, " ").trim().split(" ");
	const [first = "", second = "", third = ""] = figures;
	if (figures.length === 1 && first.length === 8) return made(Number(first.slice(0, 4)), Number(first.slice(4, 6)), Number(first.slice(6)));
	if (figures.length === 1 && first.length === 6) return made(Number(first.slice(0, 4)), Number(first.slice(4)), 0);
	if (figures.length === 1 && first.length === 4) return made(Number(first), 0, 0);
	if (figures.length === 3 && first.length === 4) return made(Number(first), Number(second), Number(third));
	if (figures.length === 3 && third.length === 4) return made(Number(third), Number(second), Number(first));
	if (figures.length === 2 && second.length === 4) return made(Number(second), Number(first), 0);
	return undefined;
};
/** The first of January is written where nobody knew the day. */
export const saysLittle = (born: Born): boolean => born.month <= 1 && born.day <= 1;

export const bornLevels: readonly Level[] = [
	{ name: "same", m: 0.8 },
	{ name: "same-as-far-as-known", m: 0.05 },
	{ name: "one-figure-other", m: 0.07 },
	{ name: "day-and-month-swapped", m: 0.01 },
	{ name: "near", m: 0.02 },
	{ name: "differs", m: 0.05 },
];
/** Compares two dates of birth in levels. */
export const compareBorn = (a: Born | undefined, b: Born | undefined): number => {
	if (!a || !b) return MISSING;
	if (a.text === b.text) return saysLittle(a) ? 1 : 0;
	const partly = a.month === 0 || b.month === 0 || a.day === 0 || b.day === 0;
	if (partly) {
		const fits = a.year === b.year && (a.month === 0 || b.month === 0 || a.month === b.month);
		return fits ? 1 : 5;
	}
	// Somebody knew the day, somebody else only wrote the first of January of that year.
	if (a.year === b.year && (saysLittle(a) || saysLittle(b))) return 4;
	if (a.year === b.year && a.month === b.day && a.day === b.month) return 3;
	const apart = edits(a.text, b.text, 2);
	if (apart === 1) return 2;
	return apart === 2 && (a.year === b.year || (a.month === b.month && a.day === b.day)) ? 4 : 5;
};
