/** Where everything stands in the week of the team: seven days across, three parts of the day down. Pure. */
import type { Weekday } from "#src/kernel/time.ts";
import { type Part, parts, readHours, weekdays } from "./hours.ts";

export const [WIDTH, LEFT, COLUMN] = [364, 0, 52] as const;
const [HEAD, LABEL, FACE, FOOT] = [30, 24, 40, 10] as const;
export const columnX = (day: Weekday): number => LEFT + (day - 1) * COLUMN;

export type Spot = { readonly place: number; readonly day: Weekday; readonly part: Part; readonly x: number; readonly y: number };
export type Band = {
	readonly height: number;
	readonly rows: readonly { readonly part: Part; readonly y: number; readonly height: number }[];
	readonly spots: readonly Spot[];
	/** Places whose hours say no day and no part of it: they stand in words below. */
	readonly unread: readonly number[];
};
/** Every place on each of its days, in each part of them; a part of the day nobody is anywhere is a thin row. */
export const bandOf = (places: readonly { readonly hours: string }[]): Band => {
	const read = places.map(({ hours }) => readHours(hours));
	const at = (day: Weekday, part: Part): readonly number[] =>
		read.flatMap((one, place) => (one?.days.includes(day) && one.parts.includes(part) ? [place] : []));
	let y = HEAD;
	const rows: Band["rows"][number][] = [];
	const spots: Spot[] = [];
	for (const part of parts) {
		const cells = weekdays.map((day) => at(day, part));
		const most = Math.max(...cells.map((cell) => cell.length));
		const height = LABEL + most * FACE + FOOT;
		rows.push({ part, y, height });
		for (const [column, cell] of cells.entries()) {
			const day = weekdays[column] ?? 1;
			for (const [line, place] of cell.entries())
				spots.push({ place, day, part, x: columnX(day) + COLUMN / 2, y: y + LABEL + line * FACE + FACE / 2 });
		}
		y += height;
	}
	return { height: y, rows, spots, unread: read.flatMap((one, place) => (one ? [] : [place])) };
};
