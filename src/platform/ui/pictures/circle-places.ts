/** Who sits where in the circle: pure and always the same for the same names, so that then and now can be compared. */

export type Closeness = "near" | "further" | "edge";
export type TieKind = "own" | "acquaintance" | "volunteer" | "other-professional" | "helper";
export type Tie = {
	readonly name: string;
	readonly face?: string;
	readonly kind: TieKind;
	/** Left out: was not there at that time. */
	readonly then?: Closeness;
	readonly now?: Closeness;
	/** 'zus', 'van driehoog'. */
	readonly relation?: string;
	/** How it was and how it is, in words. */
	readonly story?: string;
	readonly href?: string;
};
export type Seat = {
	readonly tie: Tie;
	readonly x: number;
	readonly y: number;
	readonly size: number;
	readonly outside: boolean;
	readonly line: "firm" | "faded" | "helper" | "none";
};

export const CENTRE = 200;
export const SELF_SIZE = 44;
const AT = { near: 101, further: 134, edge: 143, outside: 194 } as const;
const MOST_INSIDE = 12;
const MOST_OUTSIDE = 7;
/** At the edge: straight above first, then turn by turn to both sides. */
const EDGE_TURNS = [0, -53, 53, -100, 100, -148, 148] as const;

const isOutside = ({ kind }: Tie): boolean => kind === "helper" || kind === "other-professional";
const one = (number: number): number => Math.round(number * 10) / 10;
const place = (degrees: number, radius: number): { x: number; y: number } => ({
	x: one(CENTRE + radius * Math.sin((degrees * Math.PI) / 180)),
	y: one(CENTRE - radius * Math.cos((degrees * Math.PI) / 180)),
});
const sizeAmong = (count: number): number => (count <= 6 ? 27 : count <= 9 ? 23 : 19);
const weightOf: Readonly<Record<Closeness, number>> = { near: 0, further: 1, edge: 2 };

const lineOf = (tie: Tie, when: "then" | "now"): Seat["line"] => {
	const here = tie[when];
	if (here === undefined || here === "edge") return "none";
	if (isOutside(tie)) return "helper";
	if (when === "now" && tie.then !== undefined && weightOf[tie.then] < weightOf[here]) return "faded";
	return tie.kind === "own" || here === "near" ? "firm" : "none";
};

/** Own people first and spread, so that neighbours at the table differ in distance and names do not touch. */
const aroundTable = (ties: readonly Tie[]): readonly Tie[] => {
	const inside = ties.filter((tie) => !isOutside(tie));
	const [own, others] = [inside.filter(({ kind }) => kind === "own"), inside.filter(({ kind }) => kind !== "own")];
	const mixed: Tie[] = [];
	const step = others.length === 0 ? Number.POSITIVE_INFINITY : Math.max(1, Math.floor(own.length / others.length));
	const waiting = [...others];
	own.forEach((tie, at) => {
		mixed.push(tie);
		if ((at + 1) % step === 0 && waiting.length > 0) mixed.push(...waiting.splice(0, 1));
	});
	return [...mixed, ...waiting].slice(0, MOST_INSIDE);
};

/** The seats at one of the two moments. The angle belongs to the person, the distance to the moment. */
export const seatsOf = (ties: readonly Tie[], when: "then" | "now"): readonly Seat[] => {
	const table = aroundTable(ties);
	const size = sizeAmong(table.length);
	const turn = 360 / Math.max(table.length, 3);
	const inside = table.flatMap((tie, at): Seat[] => {
		const here = tie[when];
		if (here === undefined) return [];
		const crowded = table.length > 8 && at % 2 === 1 ? 14 : 0;
		const start = table.length % 2 === 0 ? turn / 2 : 180 - turn * Math.floor(table.length / 2);
		return [
			{ tie, ...place(start + at * turn, AT[here] + crowded), size: tie.kind === "own" ? size : size - 4, outside: false, line: lineOf(tie, when) },
		];
	});
	const outside = ties
		.filter(isOutside)
		.slice(0, MOST_OUTSIDE)
		.flatMap((tie, at): Seat[] =>
			tie[when] === undefined ? [] : [{ tie, ...place(EDGE_TURNS[at] ?? 0, AT.outside), size: 20, outside: true, line: lineOf(tie, when) }],
		);
	return [...inside, ...outside];
};
/** How many were left out of the drawing; they are in the list. */
export const leftOut = (ties: readonly Tie[], when: "then" | "now"): number =>
	ties.filter((tie) => tie[when] !== undefined).length - seatsOf(ties, when).length;

/** From the edge of the middle to the edge of the face. */
export const linePath = ({ x, y, size }: Seat): string => {
	const [across, down] = [x - CENTRE, y - CENTRE];
	const length = Math.hypot(across, down);
	const point = (far: number): string => `${one(CENTRE + (across / length) * far)} ${one(CENTRE + (down / length) * far)}`;
	return `M${point(SELF_SIZE + 5)}L${point(length - size - 5)}`;
};

/** Nobody there yet: the empty chairs. */
export const emptySeats: readonly { readonly x: number; readonly y: number }[] = [-62, 62, -118, 142].map((degrees) => place(degrees, 105));
