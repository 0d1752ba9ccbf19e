/** Where everything in the drawing of the week stands. Pure: numbers in, numbers out. Home is in the middle; a road is as long as the distance. */

export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;
export type Obligation = {
	readonly id: string;
	readonly who: string;
	readonly what: string;
	/** 'Zandhuizen, 25 km hiervandaan'. */
	readonly where?: string;
	readonly days?: readonly Weekday[];
	/** As people say it: '16.55 tot 18.05 uur'. */
	readonly when?: string;
	/** There and back, each time. */
	readonly km?: number;
	/** In a week. */
	readonly hours?: number;
	/** In a week, as it is written: '€ 57,50'. */
	readonly cost?: string;
	/** What follows when it is not done. */
	readonly otherwise?: string;
};
/** Two demands that bite each other, by their ids. */
export type Clash = {
	readonly between: readonly [string, string];
	readonly title: string;
	readonly says: readonly [string, string];
	readonly words?: string;
};

export type Card = {
	readonly id: string;
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
	readonly anchor: "start" | "middle";
	readonly lines: readonly { readonly text: string; readonly look: "t-helper" | "t-strong" | "" }[];
};
export type Stop = { readonly x: number; readonly km: number; readonly when: string | undefined };
export type DayRow = { readonly day: Weekday; readonly y: number; readonly stops: readonly Stop[] };
export type Mark = { readonly number: number; readonly x: number; readonly y: number };
export type WeekLayout = {
	readonly height: number;
	readonly homeTop: number;
	readonly lineEnd: number;
	readonly cards: readonly Card[];
	readonly rows: readonly DayRow[];
	readonly wires: readonly { readonly path: string; readonly look: "wire" | "wire-helper" | "wire is-dotted" | "wire-helper is-dotted" }[];
	readonly marks: readonly Mark[];
	readonly totals: readonly { readonly x: number; readonly y: number; readonly km: number; readonly left: boolean }[];
	readonly calm: { readonly y: number; readonly days: readonly Weekday[] } | undefined;
};

export const WIDE = 1120;
export const HOME = WIDE / 2;
const REACH = 400;
const LEAST = 130;
const SIDE = 300;
const STILL = 260;
const DAY = 62;

const wrapped = (text: string, most: number): string[] => {
	const lines = text.split(/\s+/).reduce<string[]>((all, word) => {
		const last = all.at(-1);
		return last === undefined || `${last} ${word}`.length > most ? [...all, word] : [...all.slice(0, -1), `${last} ${word}`];
	}, []);
	return lines.length <= 2 ? lines : [lines[0] ?? "", `${(lines[1] ?? "").slice(0, most - 1)}…`];
};
const linesOf = (one: Obligation, asks: string, most: number): Card["lines"] => [
	...wrapped(asks, most).map((text) => ({ text, look: "t-helper" as const })),
	...wrapped(one.what, most).map((text) => ({ text, look: "t-strong" as const })),
	...(one.where === undefined ? [] : wrapped(one.where, most + 3).map((text) => ({ text, look: "" as const }))),
];
const heightOf = (lines: Card["lines"]): number => 20 + 24 * lines.length;
const zigzag = (from: number, to: number, y: number): string => {
	const step = (to - from) / 8;
	return Array.from(
		{ length: 9 },
		(_, at) => `${at === 0 ? "M" : "L"}${Math.round((from + at * step) * 10) / 10} ${at === 0 || at === 8 ? y : at % 2 === 1 ? y - 9 : y + 9}`,
	).join("");
};

type Sided = { readonly one: Obligation; readonly left: boolean; readonly x: number };
const onSides = (obligations: readonly Obligation[]): readonly Sided[] => {
	const roads = obligations.filter(({ km, days }) => (km ?? 0) > 0 && (days?.length ?? 0) > 0);
	const longest = Math.max(...roads.map(({ km }) => km ?? 0), 1);
	const byWeek = [...roads].sort((a, b) => (b.km ?? 0) * (b.days?.length ?? 0) - (a.km ?? 0) * (a.days?.length ?? 0));
	return byWeek.map((one, at) => {
		const far = Math.max(LEAST, Math.round((REACH * (one.km ?? 0)) / longest));
		return { one, left: at % 2 === 0, x: at % 2 === 0 ? HOME - far : HOME + far };
	});
};

export const layoutOf = (obligations: readonly Obligation[], clashes: readonly Clash[], asks: (who: string) => string): WeekLayout => {
	const sided = onSides(obligations);
	const still = obligations.filter(({ id }) => !sided.some(({ one }) => one.id === id));
	const columns = [true, false].map((left) => {
		let y = 8;
		return sided
			.filter((road) => road.left === left)
			.map(({ one }): Card => {
				const lines = linesOf(one, asks(one.who), 31);
				const card: Card = { id: one.id, x: left ? 0 : WIDE - SIDE, y, width: SIDE, height: heightOf(lines), anchor: "start", lines };
				y += card.height + 14;
				return card;
			});
	});
	const stillCard = (one: Obligation, x: number, y: number): Card => {
		const lines = linesOf(one, asks(one.who), 27);
		return { id: one.id, x, y, width: STILL, height: heightOf(lines), anchor: "middle", lines };
	};
	const top = still.slice(0, 1).map((one) => stillCard(one, HOME - STILL / 2, 8));
	const bottomOf = (cards: readonly Card[]): number => Math.max(0, ...cards.map(({ y, height }) => y + height));
	const homeTop = Math.max(bottomOf(columns.flat()), bottomOf(top) + 18, 60) + 24;

	const busy = ([1, 2, 3, 4, 5, 6, 7] as const).filter((day) => sided.some(({ one }) => one.days?.includes(day)));
	const calmDays = ([1, 2, 3, 4, 5, 6, 7] as const).filter((day) => !obligations.some(({ days }) => days?.includes(day)));
	const rows = busy.map(
		(day, at): DayRow => ({
			day,
			y: homeTop + 102 + at * DAY,
			stops: sided.filter(({ one }) => one.days?.includes(day)).map(({ one, x }) => ({ x, km: one.km ?? 0, when: one.when })),
		}),
	);
	const lastRow = rows.at(-1)?.y ?? homeTop + 70;
	const under = lastRow + 84;
	const totals = [true, false].flatMap((left) => {
		const km = sided.filter((road) => road.left === left).reduce((sum, { one }) => sum + (one.km ?? 0) * (one.days?.length ?? 0), 0);
		return km === 0 ? [] : [{ x: left ? 210 : WIDE - 210, y: lastRow + 74, km, left }];
	});
	const calm = calmDays.length > 0 && calmDays.length < 7 ? { y: under, days: calmDays } : undefined;
	const base = (calm === undefined ? under : under + 72) + 56;
	const below = still.slice(1).map((one, at) => {
		const inRow = Math.min(3, still.length - 1 - Math.floor(at / 3) * 3);
		const x = HOME - (inRow * STILL + (inRow - 1) * 30) / 2 + (at % 3) * (STILL + 30);
		return stillCard(one, x, base + Math.floor(at / 3) * 130);
	});
	const cards = [...columns.flat(), ...top, ...below];

	const wires: WeekLayout["wires"][number][] = [];
	for (const { one, x } of sided) {
		const card = cards.find(({ id }) => id === one.id);
		const end = rows.filter(({ day }) => one.days?.includes(day)).at(-1)?.y;
		if (card === undefined || end === undefined) continue;
		const inside = x > card.x + 16 && x < card.x + card.width - 16;
		const edge = x > card.x ? card.x + card.width : card.x;
		wires.push({ look: "wire-helper", path: inside ? `M${x} ${card.y + card.height}V${end}` : `M${edge} ${card.y + card.height - 26}H${x}V${end}` });
	}
	for (const card of top) wires.push({ look: "wire-helper is-dotted", path: `M${HOME} ${card.y + card.height}V${homeTop - 6}` });

	const marks: Mark[] = [];
	const onCard = new Map<string, number>();
	clashes.forEach(({ between }, at) => {
		const pair = between.map((id) => cards.find((card) => card.id === id));
		const [first, second] = pair;
		if (first === undefined || second === undefined) return;
		const [left, right] = first.x < second.x ? [first, second] : [second, first];
		if (left.y === 8 && right.y === 8 && (left.id === top[0]?.id || right.id === top[0]?.id)) {
			wires.push({ look: "wire", path: zigzag(left.x + left.width, right.x, 42) });
			marks.push({ number: at + 1, x: (left.x + left.width + right.x) / 2, y: 42 });
			return;
		}
		const [low, road] = below.length === 1 && below[0]?.id === first.id ? [first, second] : [second, first];
		const from = sided.find(({ one }) => one.id === road.id);
		if (below.length === 1 && below[0]?.id === low.id && from !== undefined) {
			const middle = low.y + low.height / 2;
			wires.push({ look: "wire is-dotted", path: `M${from.x} ${lastRow + 24}V${middle}H${from.left ? low.x : low.x + low.width}` });
			marks.push({ number: at + 1, x: from.x, y: middle - 42 });
			return;
		}
		for (const card of [first, second]) {
			const nth = onCard.get(card.id) ?? 0;
			onCard.set(card.id, nth + 1);
			marks.push({ number: at + 1, x: card.x + card.width - 24 - nth * 34, y: card.y + card.height });
		}
	});
	const height = Math.max(bottomOf(below) + 20, calm === undefined ? 0 : calm.y + 84, lastRow + 84);
	return { height, homeTop, lineEnd: calm === undefined ? lastRow : calm.y + 36, cards, rows, wires, marks, totals, calm };
};
