/** Where everybody sits in the large circle: any number of people, always the same for the same people. Pure: numbers in, numbers out. */
import type { Nearness, TieKind } from "../circle-model.ts";

export type Sitting = {
	/** Of the tie; names that only fell in notes have none yet. */
	readonly id?: string | undefined;
	readonly name: string;
	readonly kind: TieKind;
	readonly face?: string | undefined;
	readonly near?: Nearness | undefined;
	readonly nearThen?: Nearness | undefined;
	readonly turn?: number | undefined;
	/** How it is between them now: drawn in the line. */
	readonly line: "close" | "faded" | "quarrel" | "lost" | "none";
	readonly lineThen: "close" | "faded" | "quarrel" | "lost" | "none";
	/** In words, for the list and for who listens. */
	readonly says: string;
};
export type Seat = {
	readonly who: Sitting;
	readonly x: number;
	readonly y: number;
	readonly turn: number;
	readonly size: number;
	readonly outside: boolean;
	readonly label: string;
};
export type Circle = { readonly size: number; readonly middle: number; readonly rings: Rings; readonly seats: readonly Seat[] };
export type Rings = { readonly near: number; readonly further: number; readonly edge: number; readonly outside: number };

const isOutside = ({ kind }: Sitting): boolean => kind === "helper" || kind === "other-professional";
/** The more people, the larger the table and the smaller each seat. */
const tables = [
	{ most: 7, size: 400, seat: 26, rings: { near: 88, further: 130, edge: 164, outside: 186 } },
	{ most: 12, size: 480, seat: 24, rings: { near: 92, further: 146, edge: 190, outside: 222 } },
	{ most: 26, size: 680, seat: 22, rings: { near: 120, further: 200, edge: 272, outside: 320 } },
	{ most: Number.POSITIVE_INFINITY, size: 960, seat: 20, rings: { near: 170, further: 280, edge: 390, outside: 458 } },
] as const;
/** Each ring begins elsewhere, a golden angle on: a few people sit round the table and not all in one corner of it. */
const ON = 137.5;
const LETTER = 7.6;
const one = (number: number): number => Math.round(number * 10) / 10;
const short = (name: string, most: number): string => (name.length <= most ? name : `${name.slice(0, Math.max(1, most - 1)).trimEnd()}…`);

/** Spreads people over a ring; whoever the person gave a place keeps it. */
const spread = (people: readonly Sitting[], begin: number): readonly number[] => {
	const loose = people.filter(({ turn }) => turn === undefined).length;
	const step = 360 / Math.max(loose, 1);
	let nth = 0;
	return people.map(({ turn }) => (turn === undefined ? (begin + nth++ * step) % 360 : turn));
};
type Box = readonly [left: number, top: number, right: number, bottom: number];
/** What a seat takes up: the face, and the name above or below it. */
const boxesOf = ({ x, y, turn, size, label }: Seat): readonly Box[] => {
	const half = (label.length * LETTER) / 2;
	const name: Box = turn < 90 || turn > 270 ? [x - half, y - size - 20, x + half, y - size - 4] : [x - half, y + size + 4, x + half, y + size + 20];
	return [[x - size, y - size, x + size, y + size], name];
};
const over = (one: Box, other: Box): number =>
	Math.max(0, Math.min(one[2], other[2]) - Math.max(one[0], other[0])) * Math.max(0, Math.min(one[3], other[3]) - Math.max(one[1], other[1]));
/** How far it would stick out of the drawing: a name that is cut off is worse than two that touch. */
const outOf = ([left, , right]: Box, size: number): number => 40 * (Math.max(0, -left) + Math.max(0, right - size));
/** How much of these lies over those that sat down before, over each other, and beside the drawing. */
const crowding = (seats: readonly Seat[], before: readonly Box[], size: number): number => {
	const all = [...before];
	let sum = 0;
	for (const boxes of seats.map(boxesOf)) {
		for (const box of boxes) {
			sum += outOf(box, size);
			for (const other of all) sum += over(box, other);
		}
		all.push(...boxes);
	}
	return sum;
};
/** Where a ring may begin: as it would, or turned on a little. */
const TURNED = [0, 1, 2, 3, 4, 5, 6, 7].map((nth) => nth / 8);
/** The circle at one of the two moments: then, or now. */
export const circleAt = (people: readonly Sitting[], when: "then" | "now"): Circle => {
	const here = people.filter((who) => (when === "now" ? who.near : who.nearThen) !== undefined);
	const table = tables.find(({ most }) => people.length <= most) ?? tables[3];
	const middle = table.size / 2;
	const ringOf = (who: Sitting): keyof Rings => (isOutside(who) ? "outside" : ((when === "now" ? who.near : who.nearThen) ?? "further"));
	const seats: Seat[] = [];
	for (const [nth, ring] of (["near", "further", "edge", "outside"] as const).entries()) {
		const inRing = here.filter((who) => ringOf(who) === ring);
		if (inRing.length === 0) continue;
		const radius = table.rings[ring];
		// A full ring is taken in turns, a little nearer and a little further, so that nobody sits on another's lap.
		const room = (2 * Math.PI * radius) / Math.max(inRing.length, 1);
		const lap = room < table.seat * 2 + 26 ? table.seat * 0.85 : 0;
		const seatsFrom = (begin: number): readonly Seat[] => {
			const turns = spread(inRing, begin % 360);
			return inRing.map((who, at) => {
				const turn = turns[at] ?? 0;
				const far = radius + (ring === "outside" ? 0 : at % 2 === 0 ? lap : -lap);
				const size = who.kind === "own" ? table.seat : table.seat - 4;
				const angle = (turn * Math.PI) / 180;
				const most = Math.max(5, Math.floor((lap === 0 ? Math.min(room - 6, 130) : Math.min(room * 2 - 6, 110)) / LETTER));
				return {
					who,
					x: one(middle + far * Math.sin(angle)),
					y: one(middle - far * Math.cos(angle)),
					turn: Math.round(turn),
					size,
					outside: ring === "outside",
					label: short(who.name, most),
				};
			});
		};
		// Nobody's name over another's face: of a few ways to begin the ring, the one in which the least lies over each other.
		const taken = seats.flatMap(boxesOf);
		const step = 360 / inRing.length;
		const ways = TURNED.map((part) => seatsFrom(nth * ON + part * step)).map((seated) => ({ seated, cost: crowding(seated, taken, table.size) }));
		seats.push(...ways.reduce((best, way) => (way.cost < best.cost - 1 ? way : best)).seated);
	}
	return { size: table.size, middle, rings: table.rings, seats };
};
/** Whether then was otherwise than now: only then are there two pictures. */
export const hasMoved = (people: readonly Sitting[]): boolean => people.some(({ near, nearThen }) => near !== nearThen);
