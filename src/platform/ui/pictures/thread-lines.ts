/** Where the threads run: pure arithmetic, so that the drawing is the same for the same turns. */
import { addDays, type CalendarDay, daysBetween } from "#src/kernel/time.ts";

/** Who steers: the person, with their own people, together with a helper, or taken over for a while. */
export type Position = "self" | "own" | "together" | "taken-over";
export type Turn = { readonly from: CalendarDay; readonly position: Position };
export type Scale = { readonly months: readonly CalendarDay[]; readonly at: (day: CalendarDay) => number };
export type Line = {
	readonly look:
		| "th-self"
		| "th-self is-thin"
		| "th-own"
		| "th-helper"
		| "th-helper is-full"
		| "th-self is-end"
		| "th-own is-end"
		| "th-helper is-end";
	readonly path: string;
};

export const WIDTH = 900;
const SELF = 14;
const HELPER = 30;
const OWN = [27, 34.5] as const;
const BELOW = 51;
const LEAST_MONTHS = 3;

const firstOf = (day: CalendarDay): CalendarDay => `${day.slice(0, 7)}-01` as CalendarDay;
const nextMonth = (first: CalendarDay): CalendarDay => firstOf(addDays(first, 31));
const monthBefore = (first: CalendarDay): CalendarDay => firstOf(addDays(first, -1));

/** Whole months from the first turn to now; each month equally wide. */
export const scaleOf = (days: readonly CalendarDay[], today: CalendarDay): Scale => {
	const earliest = [...days, today].sort()[0] ?? today;
	const months: CalendarDay[] = [];
	for (let month = firstOf(earliest); month <= today; month = nextMonth(month)) months.push(month);
	while (months.length < LEAST_MONTHS) months.unshift(monthBefore(months[0] ?? firstOf(today)));
	const at = (day: CalendarDay): number => {
		const place = months.findIndex((month) => month.slice(0, 7) === day.slice(0, 7));
		const month = months[place];
		if (month === undefined) return day < today ? 0 : WIDTH;
		const share = (Number(day.slice(8)) - 1) / daysBetween(month, nextMonth(month));
		return Math.round(((place + share) / months.length) * WIDTH);
	};
	return { months, at };
};

/** Turns in order; of two on one day the last counts. */
export const inOrder = (turns: readonly Turn[]): readonly Turn[] => {
	const byDay = new Map([...turns].sort((one, other) => (one.from < other.from ? -1 : 1)).map((turn) => [turn.from, turn]));
	return [...byDay.values()].filter((turn, at, all) => all[at - 1]?.position !== turn.position);
};

type Stretch = { readonly start: number; readonly end: number; readonly position: Position };
const stretches = (turns: readonly Turn[], { at }: Scale): readonly Stretch[] =>
	turns.map(({ from, position }, place) => {
		const next = turns[place + 1];
		return { start: at(from), end: next === undefined ? WIDTH : at(next.from), position };
	});

/** Comes alongside from below, leaves again downwards; straight where it was there before or stays. */
const alongside = (start: number, end: number, height: number, shift: number, comes: boolean, goes: boolean): string => {
	const bend = Math.max(0, Math.min(44, (end - start) / 2 - 2));
	const [near, far] = [(bend * 24) / 44, (bend * 12) / 44];
	const into = comes
		? `M${start + shift} ${BELOW}C${start + shift + near} ${BELOW} ${start + far} ${height} ${start + bend} ${height}`
		: `M${start} ${height}`;
	const out = goes ? `H${end - bend}C${end - far} ${height} ${end - shift - near} ${BELOW} ${end - shift} ${BELOW}` : `H${end}`;
	return into + out;
};

const helped = (position: Position | undefined): boolean => position === "together" || position === "taken-over";

/** Every line of one domain, from the first turn to now. */
export const linesOf = (turns: readonly Turn[], scale: Scale): readonly Line[] => {
	const parts = stretches(inOrder(turns), scale);
	const lines = parts.flatMap(({ start, end, position }, place): Line[] => {
		const [before, after] = [parts[place - 1]?.position, parts[place + 1]?.position];
		const comes = (here: boolean): boolean => !here && start > 0;
		const self: Line = { look: position === "taken-over" ? "th-self is-thin" : "th-self", path: `M${start} ${SELF}H${end}` };
		if (helped(position)) {
			const path = alongside(start, end, HELPER, 2, comes(helped(before)), end < WIDTH && !helped(after));
			return [self, { look: position === "taken-over" ? "th-helper is-full" : "th-helper", path }];
		}
		if (position !== "own") return [self];
		return [
			self,
			...OWN.map(
				(height, nth): Line => ({ look: "th-own", path: alongside(start, end, height, nth === 0 ? 2 : -2, comes(before === "own"), end < WIDTH) }),
			),
		];
	});
	const last = parts.at(-1)?.position;
	if (last === undefined) return lines;
	const ends: Line[] = last === "taken-over" ? [] : [{ look: "th-self is-end", path: `M${WIDTH} ${SELF}h.01` }];
	if (helped(last)) ends.push({ look: "th-helper is-end", path: `M${WIDTH} ${HELPER}h.01` });
	if (last === "own") ends.push({ look: "th-own is-end", path: OWN.map((height) => `M${WIDTH} ${height}h.01`).join("") });
	return [...lines, ...ends];
};

/** The lines between the months. */
export const monthLines = (count: number): string =>
	Array.from({ length: count + 1 }, (_, at) => `M${Math.round((at * WIDTH) / count)} 0V54`).join("");
/** With many months only some are named; the others keep their line. */
export const namedMonths = (months: readonly CalendarDay[]): readonly (CalendarDay | undefined)[] => {
	const every = Math.ceil(months.length / 12);
	return months.map((month, at) => (at % every === 0 ? month : undefined));
};
