/** Where everything stands on the sketch: north above, distances in proportion, words where they cover nothing. Pure. */
import type { Point } from "#src/people/index.ts";
import { apart, type Spot } from "./apart.ts";
import type { Street } from "./model.ts";
import { type Frame, streetsIn } from "./streets.ts";

export const [WIDTH, HEIGHT] = [360, 320] as const;
const EDGE = 46;
/** Never closer than this: about 400 metres. */
const LEAST = 0.004;
const DOOR = 14;

export type Label = Spot & { readonly text: string; readonly anchor: "start" | "end" | "middle"; readonly turned?: number };
export type Drawn = {
	readonly doors: readonly Spot[];
	readonly doorLabels: readonly (Label | undefined)[];
	readonly roads: readonly string[];
	readonly roadLabels: readonly Label[];
};
type Box = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };

/** As wide as these letters are, about. */
const widthOf = (text: string, size: number): number => text.length * size * 0.53;
const touches = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
const onPaper = ({ left, right, top, bottom }: Box): boolean => left >= 4 && right <= WIDTH - 4 && top >= 4 && bottom <= HEIGHT - 4;
const round = (value: number): number => Math.round(value * 10) / 10;

const paperFor = (points: readonly Point[]): { readonly put: (point: Point) => Spot; readonly frame: Frame } => {
	const [lats, lons] = [points.map(({ lat }) => lat), points.map(({ lon }) => lon)];
	const middle = { lat: (Math.min(...lats) + Math.max(...lats)) / 2, lon: (Math.min(...lons) + Math.max(...lons)) / 2 };
	const squeeze = Math.cos((middle.lat * Math.PI) / 180);
	const wide = Math.max((Math.max(...lons) - Math.min(...lons)) * squeeze, LEAST);
	const high = Math.max(Math.max(...lats) - Math.min(...lats), LEAST);
	const scale = Math.min((WIDTH - 2 * EDGE) / wide, (HEIGHT - 2 * EDGE) / high);
	const [aside, above] = [WIDTH / 2 / scale / squeeze, HEIGHT / 2 / scale];
	return {
		put: ({ lat, lon }) => ({ x: round(WIDTH / 2 + (lon - middle.lon) * squeeze * scale), y: round(HEIGHT / 2 - (lat - middle.lat) * scale) }),
		frame: { south: middle.lat - above, north: middle.lat + above, west: middle.lon - aside, east: middle.lon + aside },
	};
};
const boxOf = ({ x, y, text, anchor }: Label, size: number): Box => {
	const wide = widthOf(text, size);
	const left = anchor === "start" ? x : anchor === "end" ? x - wide : x - wide / 2;
	return { left, right: left + wide, top: y - size, bottom: y + size * 0.3 };
};
/** Beside its door, where nothing else stands; where there is no room, the list below has it. */
const labelDoors = (doors: readonly Spot[], texts: readonly string[], taken: Box[]): readonly (Label | undefined)[] =>
	doors.map(({ x, y }, at) => {
		const text = texts[at] ?? "";
		const away = DOOR + 6;
		const choices: readonly Label[] = [
			{ x: x + away, y: y + 5, text, anchor: "start" },
			{ x: x - away, y: y + 5, text, anchor: "end" },
			{ x, y: y - away, text, anchor: "middle" },
			{ x, y: y + away + 11, text, anchor: "middle" },
		];
		const found = choices.find((label) => {
			const box = boxOf(label, 14);
			return onPaper(box) && !taken.some((other) => touches(box, other));
		});
		if (found) taken.push(boxOf(found, 14));
		return found;
	});
/** Where one is on a line after so much of its length. */
const along = (line: readonly Spot[], part: number): Spot => {
	const long = line.slice(1).map((to, at) => Math.hypot(to.x - (line[at]?.x ?? to.x), to.y - (line[at]?.y ?? to.y)));
	let left = long.reduce((sum, one) => sum + one, 0) * part;
	for (const [at, piece] of long.entries()) {
		const [from, to] = [line[at], line[at + 1]];
		if (from && to && left <= piece)
			return { x: from.x + ((to.x - from.x) * left) / (piece || 1), y: from.y + ((to.y - from.y) * left) / (piece || 1) };
		left -= piece;
	}
	return line.at(-1) ?? { x: 0, y: 0 };
};
/** A name along its street, where the street is long enough on the paper and nothing else stands. */
const labelRoad = (name: string, line: readonly Spot[], taken: Box[]): Label | undefined => {
	const wide = widthOf(name, 11);
	for (const [begin, end] of [
		[0.15, 0.85],
		[0, 0.55],
		[0.45, 1],
	] as const) {
		const [from, to] = [along(line, begin), along(line, end)];
		if (Math.hypot(to.x - from.x, to.y - from.y) < wide * 0.75) continue;
		const [left, right] = from.x <= to.x ? [from, to] : [to, from];
		const slope = Math.atan2(right.y - left.y, right.x - left.x);
		const middle = along(line, (begin + end) / 2);
		const [half, up] = [(Math.cos(slope) * wide) / 2 + 3, Math.abs((Math.sin(slope) * wide) / 2) + 6];
		const box = { left: middle.x - half, right: middle.x + half, top: middle.y - up, bottom: middle.y + up };
		if (!onPaper(box) || taken.some((other) => touches(box, other))) continue;
		taken.push(box);
		return { x: round(middle.x), y: round(middle.y), text: name, anchor: "middle", turned: Math.round((slope * 180) / Math.PI) };
	}
	return undefined;
};
const within = (value: number, most: number): number => round(Math.min(most - DOOR - 2, Math.max(DOOR + 2, value)));

/** Draws doors, in the order to go, and the streets round them. At least one door. */
export const drawSketch = (doors: readonly { readonly at: Point; readonly street: string }[], streets: readonly Street[]): Drawn => {
	const { put, frame } = paperFor(doors.map(({ at }) => at));
	const moved = apart(
		doors.map(({ at }) => put(at)),
		2 * DOOR + 1,
	);
	const spots = moved.map(({ x, y }) => ({ x: within(x, WIDTH), y: within(y, HEIGHT) }));
	const taken: Box[] = [
		...spots.map(({ x, y }) => ({ left: x - DOOR, right: x + DOOR, top: y - DOOR, bottom: y + DOOR })),
		{ left: WIDTH - 52, right: WIDTH, top: 0, bottom: 30 },
	];
	const doorLabels = labelDoors(
		spots,
		doors.map(({ street }) => street),
		taken,
	);
	const lines = streetsIn(streets, frame).map(({ name, line }) => ({ name, line: line.map(put) }));
	const named = new Set<string>();
	return {
		doors: spots,
		doorLabels,
		roads: lines.map(({ line }) => `M${line.map(({ x, y }) => `${x} ${y}`).join("L")}`),
		roadLabels: lines.flatMap(({ name, line }) => {
			if (name === "" || named.has(name)) return [];
			const label = labelRoad(name, line, taken);
			if (label) named.add(name);
			return label ?? [];
		}),
	};
};
