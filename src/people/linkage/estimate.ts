/** How often fields agree, learned from the rows themselves without a label: u from random pairs, m by expectation and maximisation over the candidates. Pure. */
import { type Field, MISSING, type Scheme, type Weights } from "./model.ts";

/** A generator with a seed: the same rows give the same weights. */
const seeded = (seed: number): (() => number) => {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	};
};
const RANDOM_PAIRS = 100_000;
const ROUNDS = 40;
/** When the share of pairs that are one moves less than this, it has settled. */
const SETTLED = 1e-5;
/** What is seen of a field before anything was seen: keeps a level that never came from weighing without end. */
const BEFORE_SEEING = 0.6;
/** How many pairs a first guess counts for. */
const FIRST_GUESS = 10;

/** The levels of many pairs, row by row: one byte a field, 255 for missing. */
export const levelsOf = <Row>(rows: readonly Row[], fields: readonly Field<Row>[], pairs: Float64Array): Uint8Array => {
	const out = new Uint8Array(pairs.length * fields.length);
	for (let at = 0; at < pairs.length; at++) {
		const pair = pairs[at] as number;
		const a = rows[Math.floor(pair / rows.length)] as Row;
		const b = rows[pair % rows.length] as Row;
		for (let f = 0; f < fields.length; f++) out[at * fields.length + f] = (fields[f] as Field<Row>).compare(a, b) & 255;
	}
	return out;
};

type Pattern = { readonly levels: Uint8Array; count: number };
const patternsOf = (levels: Uint8Array, width: number): readonly Pattern[] => {
	const found = new Map<string, Pattern>();
	for (let at = 0; at < levels.length; at += width) {
		const these = levels.subarray(at, at + width);
		const key = String.fromCharCode(...these);
		const known = found.get(key);
		if (known) known.count++;
		else found.set(key, { levels: these, count: 1 });
	}
	return [...found.values()];
};
type Table = readonly Float64Array[];
const logs = (table: readonly (readonly number[])[]): Table => table.map((levels) => Float64Array.from(levels, Math.log));
const sumOf = (table: Table, levels: ArrayLike<number>, from: number): number => {
	let sum = 0;
	for (let f = 0; f < table.length; f++) {
		const level = levels[from + f] as number;
		if (level !== 255 && level !== MISSING) sum += (table[f] as Float64Array)[level] as number;
	}
	return sum;
};
const both = (a: number, b: number): number => Math.max(a, b) + Math.log1p(Math.exp(-Math.abs(a - b)));
const share = (weight: number): number => 1 / (1 + Math.exp(-weight));

export type Odds = {
	/** The natural logarithm of the odds that a pair is one and the same, against two strangers or two of one household. `rarer`: how much rarer for strangers than on average. */
	readonly same: (levels: ArrayLike<number>, from?: number, rarer?: number) => number;
	/** The chance that a pair is two of one household. */
	readonly home: (levels: ArrayLike<number>) => number;
};
/** Weights, ready to be asked often. */
export const oddsBy = (weights: Weights): Odds => {
	const [m, u, h] = [logs(weights.m), logs(weights.u), weights.h && logs(weights.h)];
	const [one, two, home] = [Math.log(weights.prior), Math.log(1 - weights.prior - weights.home), Math.log(weights.home)];
	return {
		same: (levels, from = 0, rarer = 0) => {
			const strangers = two + sumOf(u, levels, from) - rarer;
			return one + sumOf(m, levels, from) - (h ? both(strangers, home + sumOf(h, levels, from)) : strangers);
		},
		home: (levels) => (h ? share(home + sumOf(h, levels, 0) - both(one + sumOf(m, levels, 0), two + sumOf(u, levels, 0))) : 0),
	};
};
const normal = (counts: readonly number[]): number[] => {
	const all = counts.reduce((sum, one) => sum + one, 0);
	return counts.map((one) => one / all);
};
/** Estimates the weights of a scheme on these rows. `possible`: how many pairs there could be in all. */
export const estimate = <Row>(rows: readonly Row[], scheme: Scheme<Row>, candidates: Uint8Array, split?: number): Weights => {
	const { fields } = scheme;
	const size = rows.length;
	const possible = split === undefined ? (size * (size - 1)) / 2 : split * (size - split);
	const random = seeded(size);
	const wanted = Math.min(RANDOM_PAIRS, possible);
	const chance = new Float64Array(wanted);
	for (let at = 0; at < wanted; at++) {
		const a = Math.floor(random() * (split ?? size));
		let b = split === undefined ? Math.floor(random() * size) : split + Math.floor(random() * (size - split));
		if (b === a) b = (a + 1) % size;
		chance[at] = Math.min(a, b) * size + Math.max(a, b);
	}
	const atRandom = patternsOf(levelsOf(rows, fields, chance), fields.length);
	const patterns = patternsOf(candidates, fields.length);
	const blank = (): number[][] => fields.map((field) => field.levels.map(() => BEFORE_SEEING));
	const count = (into: number[][], pattern: Pattern, times: number): void => {
		for (let f = 0; f < fields.length; f++) {
			const level = pattern.levels[f] as number;
			if (level !== 255) (into[f] as number[])[level] = ((into[f] as number[])[level] ?? 0) + times;
		}
	};
	const others = blank();
	for (const pattern of atRandom) count(others, pattern, pattern.count);
	let weights: Weights = {
		prior: Math.min(0.1, 1 / size),
		m: fields.map((field) => normal(field.levels.map((level) => level.m))),
		u: others.map(normal),
		home: scheme.household ? Math.min(0.1, 1 / size) : 0,
		h: scheme.household?.map((levels) => normal(levels)),
	};
	for (let round = 0; round < ROUNDS; round++) {
		const odds = oddsBy(weights);
		// What looks like one and the same, or one household, among the random pairs does not count as two strangers.
		const u = blank();
		for (const pattern of atRandom) count(u, pattern, pattern.count * (1 - share(odds.same(pattern.levels)) - odds.home(pattern.levels)));
		const m = fields.map((field) => field.levels.map((level) => BEFORE_SEEING * FIRST_GUESS * level.m));
		let [matches, homes] = [0, 0];
		for (const pattern of patterns) {
			const likely = share(odds.same(pattern.levels)) * pattern.count;
			matches += likely;
			count(m, pattern, likely);
			homes += odds.home(pattern.levels) * pattern.count;
		}
		const before = weights.prior;
		weights = {
			prior: Math.min(0.5, Math.max(matches, 1) / possible),
			m: m.map(normal),
			u: u.map(normal),
			home: weights.h ? Math.min(0.4, Math.max(homes, 1) / possible) : 0,
			h: weights.h,
		};
		if (Math.abs(weights.prior / before - 1) < SETTLED) break;
	}
	return weights;
};
