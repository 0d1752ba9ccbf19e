/** Linking as Fellegi and Sunter described it: candidates, levels, weights with the frequency of what agrees, three bands. Pure. */
import { pairsOf } from "./blocking.ts";
import { estimate, levelsOf, oddsBy } from "./estimate.ts";
import type { Band, Field, Pair, Scheme, Weights } from "./model.ts";

/**
 * The thresholds, the same for every file: natural logarithm of the odds. Above `sure` one is joined without a human; `ask` to `sure` is put to a human in words.
 * Above `slip` a pair with one slip that no two people have between them is joined too. `linked` is where a file that is only counted (a benchmark) is cut.
 */
export const thresholds = { sure: Math.log(20_000), slip: Math.log(1), linked: Math.log(1), ask: Math.log(0.5), rival: Math.log(3_000) } as const;

/** Of how many rows the average frequency counts as seen, so that a value seen once or twice does not weigh without end. */
const AVERAGE_SEEN = 500;
type Frequencies = { readonly counts: ReadonlyMap<string, number>; readonly said: number };
const frequenciesOf = <Row>(rows: readonly Row[], field: Field<Row>): Frequencies | undefined => {
	const { value } = field;
	if (!value) return undefined;
	const counts = new Map<string, number>();
	let said = 0;
	for (const row of rows) {
		const one = value(row);
		if (one === undefined || one === "") continue;
		said++;
		counts.set(one, (counts.get(one) ?? 0) + 1);
	}
	return { counts, said };
};
/** How likely a stranger has this value too: counted without the two that are compared, and leaning on the average where little was seen. */
const shareOf = ({ counts, said }: Frequencies, value: string | undefined, average: number): number =>
	(Math.max(0, (counts.get(value ?? "") ?? 0) - 2) + AVERAGE_SEEN * average) / (Math.max(0, said - 2) + AVERAGE_SEEN);

export type Linked<Row> = { readonly rows: readonly Row[]; readonly pairs: readonly Pair[]; readonly candidates: number; readonly weights: Weights };
export const bandOf = (logOdds: number): Band => (logOdds >= thresholds.sure ? "sure" : logOdds >= thresholds.ask ? "ask" : "apart");

/** Where two who are not one both fit a third, nobody is joined by itself: a human is asked. Each of two files holds everybody once; within one list only numbers tell. */
const withRivals = <Row>(rows: readonly Row[], pairs: readonly Pair[], scheme: Scheme<Row>, split?: number): readonly Pair[] => {
	type Fit = { readonly row: number; readonly logOdds: number };
	const fits = new Map<number, Fit[]>();
	for (const { a, b, logOdds } of pairs) {
		if (logOdds < thresholds.linked) continue;
		fits.set(a, [...(fits.get(a) ?? []), { row: b, logOdds }]);
		fits.set(b, [...(fits.get(b) ?? []), { row: a, logOdds }]);
	}
	// One that fits so much worse is no rival.
	const rival = (one: number, { row: chosen, logOdds }: Fit): boolean =>
		(fits.get(one) ?? []).some(
			(other) =>
				other.row !== chosen &&
				other.logOdds > logOdds - thresholds.rival &&
				(split !== undefined || scheme.never?.(rows[other.row] as Row, rows[chosen] as Row)),
		);
	return pairs.map((pair) =>
		pair.band === "sure" && (rival(pair.a, { row: pair.b, logOdds: pair.logOdds }) || rival(pair.b, { row: pair.a, logOdds: pair.logOdds }))
			? { ...pair, band: "ask" }
			: pair,
	);
};

/** Rows in an order of their own, whatever the order they came in: the same rows give the same weights and the same pairs. */
const inOrder = <Row>(
	rows: readonly Row[],
	scheme: Scheme<Row>,
	split: number,
): { readonly order: readonly number[]; readonly again: readonly boolean[] } => {
	const named = rows.map((row) => [scheme.sorted(row), ...scheme.fields.map((field) => field.value?.(row) ?? "")].join("\u0000"));
	const half = (from: number, to: number): number[] =>
		Array.from({ length: to - from }, (_, at) => from + at).sort((x, y) => {
			const [one = "", other = ""] = [named[x], named[y]];
			return one < other ? -1 : one > other ? 1 : x - y;
		});
	const order = [...half(0, split), ...half(split, rows.length)];
	// A row that is the same as the one before it, word for word, came twice.
	return { order, again: order.map((at, place) => place !== split && place > 0 && named[at] === named[order[place - 1] as number]) };
};

/** Compares what may be the same. Without `split` within one list; with it only between the rows before it and those from it on. Pairs that are apart are left out. */
export const link = <Row>(given: readonly Row[], scheme: Scheme<Row>, split?: number, known?: Weights): Linked<Row> => {
	const { order, again } = inOrder(given, scheme, split ?? given.length);
	const rows = order.map((at) => given[at] as Row);
	const candidates = pairsOf(rows, scheme, split);
	const { fields } = scheme;
	const levels = levelsOf(rows, fields, candidates);
	const weights = known ?? estimate(rows, scheme, levels, split);
	const odds = oddsBy(weights);
	const rarity = fields.map((field) =>
		frequenciesOf(
			rows.filter((_, at) => !again[at]),
			field,
		),
	);
	const seen = (f: number, row: Row): number => rarity[f]?.counts.get(fields[f]?.value?.(row) ?? "") ?? 0;
	const pairs: Pair[] = [];
	for (let at = 0; at < candidates.length; at++) {
		const pair = candidates[at] as number;
		const [a, b] = [Math.floor(pair / rows.length), pair % rows.length];
		const from = at * fields.length;
		if (odds.same(levels, from) < thresholds.ask - 12) continue;
		const [one, other] = [rows[a] as Row, rows[b] as Row];
		let rarer = 0;
		fields.forEach((field, f) => {
			const often = rarity[f];
			if (!often || levels[from + f] !== 0) return;
			const u = weights.u[f]?.[0] as number;
			const most = Math.max(shareOf(often, field.value?.(one), u), shareOf(often, field.value?.(other), u));
			rarer += Math.log(u / most);
		});
		const logOdds = odds.same(levels, from, rarer);
		const these = levels.subarray(from, from + fields.length);
		let band = scheme.never?.(one, other) ? "apart" : bandOf(logOdds);
		if (band === "sure" && scheme.sureEnough && !scheme.sureEnough(one, other, these)) band = "ask";
		if (band === "ask" && logOdds >= thresholds.slip && scheme.oneSlip?.(one, other, these, seen)) band = "sure";
		if (band !== "apart") pairs.push({ a, b, logOdds, band, levels: [...these] });
	}
	const named = withRivals(rows, pairs, scheme, split).map((pair): Pair => {
		const [a, b] = [order[pair.a] as number, order[pair.b] as number];
		return a < b ? { ...pair, a, b } : { ...pair, a: b, b: a };
	});
	return { rows: given, pairs: named, candidates: candidates.length, weights };
};
