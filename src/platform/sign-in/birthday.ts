/** A birthday as somebody writes it: day and month, in figures or with the name of the month, in the languages of the public pages. Pure. */
import type { CalendarDay } from "#src/kernel/time.ts";

/** The months by their names; the first three letters are enough where they tell months apart. */
const months: readonly string[] = [
	"januari january ocak يناير كانون",
	"februari february şubat subat فبراير شباط",
	"maart mrt march mart مارس آذار",
	"april nisan أبريل ابريل نيسان",
	"mei may mayıs mayis مايو أيار",
	"juni june haziran يونيو حزيران",
	"juli july temmuz يوليو تموز",
	"augustus august ağustos agustos أغسطس اغسطس آب",
	"september eylül eylul سبتمبر أيلول",
	"oktober october ekim أكتوبر اكتوبر",
	"november kasım kasim نوفمبر تشرين",
	"december aralık aralik ديسمبر",
];
const monthNamed = (word: string): number => {
	const letters = word.replace(/\.$/, "");
	if ([...letters].length < 2) return 0;
	const whole = months.findIndex((names) => names.split(" ").includes(letters));
	if (whole >= 0 || [...letters].length < 3) return whole + 1;
	return months.findIndex((names) => names.split(" ").some((name) => name.startsWith(letters))) + 1;
};
const figures = (typed: string): string =>
	typed
		.normalize("NFKC")
		.replace(/[٠-٩]/g, (one) => String(one.charCodeAt(0) - 0x660))
		.replace(/[۰-۹]/g, (one) => String(one.charCodeAt(0) - 0x6f0))
		.replace(/\p{Cf}/gu, "")
		.toLowerCase()
		.trim();

export type Birthday = { readonly day: number; readonly month: number };
const asDay = (day: number, month: number): Birthday | undefined => (day >= 1 && day <= 31 && month >= 1 && month <= 12 ? { day, month } : undefined);

/** Reads a birthday; a year that is written with it is passed over. Undefined when it is none. */
export const readBirthday = (typed: string): Birthday | undefined => {
	const text = figures(typed).slice(0, 60);
	const parts = text.match(/\d+|\p{L}[\p{L}\p{M}]*\.?/gu) ?? [];
	const numbers = parts.filter((part) => /^\d+$/.test(part));
	const month = parts.map((part) => (/^\d/.test(part) ? 0 : monthNamed(part))).find((one) => one > 0);
	if (month !== undefined) {
		const day = numbers.map(Number).find((one) => one >= 1 && one <= 31);
		return day === undefined ? undefined : asDay(day, month);
	}
	const [first = "", second = "", third = ""] = numbers;
	if (numbers.length === 1) return /^(?:\d{4}|\d{8})$/.test(first) ? asDay(Number(first.slice(0, 2)), Number(first.slice(2, 4))) : undefined;
	// As machines write it: the year first.
	if (first.length === 4) return asDay(Number(third), Number(second));
	return asDay(Number(first), Number(second)) ?? asDay(Number(second), Number(first));
};
/** Says whether this is the birthday of who was born then. */
export const isBirthday = (born: CalendarDay | string, typed: string): boolean => {
	const read = readBirthday(typed);
	const [, month, day] = born.split("-");
	return read !== undefined && read.day === Number(day) && read.month === Number(month);
};
