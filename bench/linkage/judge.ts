/** The judge: links rows as the house would, then looks at the truth that the linking never saw. */
import { clustersOf, link, oneToOne, type Pair, type Scheme, thresholds, type Weights } from "#src/people/linkage/index.ts";

export type Judged = {
	readonly truePairs: number;
	readonly found: number;
	readonly right: number;
	readonly seconds: number;
	readonly rows: number;
	readonly candidates: number;
	readonly blocked: number;
	readonly sure: { readonly pairs: number; readonly right: number };
	readonly asked: { readonly pairs: number; readonly right: number; readonly rows: number };
	readonly wrong: readonly Pair[];
	/** Every pair that was not apart. */
	readonly pairs: readonly Pair[];
	readonly weights: Weights;
	readonly missed: readonly (readonly [number, number])[];
};
const countPairs = (groups: Iterable<number>): number => {
	let sum = 0;
	for (const size of groups) sum += (size * (size - 1)) / 2;
	return sum;
};
const tally = <Key>(keys: readonly Key[]): Map<Key, number> => {
	const counts = new Map<Key, number>();
	for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
	return counts;
};

/** A row, of whom it truly is, and what the row itself is called. */
export type Judgeable = { readonly truth: string; readonly called: string };
/** Links `rows` (within one list, or before and after `split`) and counts what was right. */
export const judge = <Row extends Judgeable>(rows: readonly Row[], scheme: Scheme<Row>, split?: number): Judged => {
	const began = performance.now();
	const linked = link(rows, scheme, split);
	const over = linked.pairs.filter((pair) => pair.logOdds >= thresholds.linked);
	const key = (at: number): string => rows[at]?.called ?? "";
	const may = (one: readonly number[], other: readonly number[]): boolean =>
		!scheme.never || !one.some((a) => other.some((b) => scheme.never?.(rows[a] as Row, rows[b] as Row)));
	const same = (a: number, b: number): boolean => rows[a]?.truth === rows[b]?.truth;
	const kept = split === undefined ? [] : oneToOne(over, key);
	const clusters = split === undefined ? clustersOf(rows.length, over, may, key) : [];
	const seconds = (performance.now() - began) / 1000;

	const truths = rows.map((row) => row.truth);
	const inFirst = tally(truths.slice(0, split ?? 0));
	const truePairs =
		split === undefined ? countPairs(tally(truths).values()) : truths.slice(split).reduce((sum, truth) => sum + (inFirst.get(truth) ?? 0), 0);
	const found = split === undefined ? countPairs(tally(clusters).values()) : kept.length;
	const right =
		split === undefined
			? countPairs(tally(clusters.map((cluster, at) => `${cluster}/${truths[at]}`)).values())
			: kept.filter(({ a, b }) => same(a, b)).length;
	const missed: [number, number][] = [];
	const wrong = (split === undefined ? over : kept).filter(({ a, b }) => !same(a, b));
	if (split === undefined) {
		const by = new Map<string, number[]>();
		truths.forEach((truth, at) => by.set(truth, [...(by.get(truth) ?? []), at]));
		for (const group of by.values())
			for (let i = 0; i < group.length; i++)
				for (let j = i + 1; j < group.length; j++)
					if (clusters[group[i] as number] !== clusters[group[j] as number]) missed.push([group[i] as number, group[j] as number]);
	}
	if (split !== undefined) {
		const linkedTo = new Set(kept.map(({ a, b }) => `${a}/${b}`));
		const places = new Map<string, number[]>();
		truths.slice(0, split).forEach((truth, at) => places.set(truth, [...(places.get(truth) ?? []), at]));
		truths.slice(split).forEach((truth, at) => {
			for (const a of places.get(truth) ?? []) if (!linkedTo.has(`${a}/${split + at}`)) missed.push([a, split + at]);
		});
	}
	const sure = linked.pairs.filter((pair) => pair.band === "sure");
	const asked = linked.pairs.filter((pair) => pair.band === "ask");
	return {
		truePairs,
		found,
		right,
		seconds,
		rows: rows.length,
		candidates: linked.candidates,
		blocked: linked.pairs.filter(({ a, b }) => same(a, b)).length,
		sure: { pairs: sure.length, right: sure.filter(({ a, b }) => same(a, b)).length },
		asked: {
			pairs: asked.length,
			right: asked.filter(({ a, b }) => same(a, b)).length,
			rows: new Set(asked.map(({ b }) => b)).size,
		},
		wrong,
		pairs: linked.pairs,
		weights: linked.weights,
		missed,
	};
};
