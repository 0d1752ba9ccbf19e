/** Which pairs are worth comparing: rows that share one of several keys; in a crowd under one key only neighbours in sorted order. Pure. */
import type { Scheme } from "./model.ts";

/** More rows than this under one key are a crowd. */
const CROWD = 60;
const NEIGHBOURS = 6;

const groupsOf = <Row>(rows: readonly Row[], key: Scheme<Row>["keys"][number]): readonly (readonly number[])[] => {
	const groups = new Map<string, number[]>();
	rows.forEach((row, at) => {
		const found = key(row);
		for (const one of found === undefined ? [] : typeof found === "string" ? [found] : found) {
			const group = groups.get(one);
			if (!group) groups.set(one, [at]);
			else if (group.at(-1) !== at) group.push(at);
		}
	});
	return [...groups.values()].filter((group) => group.length > 1);
};

/** Pairs as `a * rows.length + b`, a before b. `split`: only pairs of a row before it with a row from it on (two files). */
export const pairsOf = <Row>(rows: readonly Row[], scheme: Scheme<Row>, split?: number): Float64Array => {
	const found = new Set<number>();
	const size = rows.length;
	const sortKeys = new Map<number, string>();
	const sortKey = (at: number): string => {
		const known = sortKeys.get(at);
		if (known !== undefined) return known;
		const made = scheme.sorted(rows[at] as Row);
		sortKeys.set(at, made);
		return made;
	};
	const add = (one: number, other: number): void => {
		const [a, b] = one < other ? [one, other] : [other, one];
		if (split === undefined || (a < split && b >= split)) found.add(a * size + b);
	};
	for (const key of scheme.keys)
		for (const group of groupsOf(rows, key)) {
			if (split !== undefined && ((group[0] ?? 0) >= split || (group.at(-1) ?? 0) < split)) continue;
			if (group.length <= CROWD) {
				for (let i = 0; i < group.length; i++) for (let j = i + 1; j < group.length; j++) add(group[i] as number, group[j] as number);
				continue;
			}
			const sorted = [...group].sort((x, y) => (sortKey(x) < sortKey(y) ? -1 : sortKey(x) > sortKey(y) ? 1 : x - y));
			for (let i = 0; i < sorted.length; i++)
				for (let j = i + 1; j < Math.min(sorted.length, i + 1 + NEIGHBOURS); j++) add(sorted[i] as number, sorted[j] as number);
		}
	return Float64Array.from(found).sort();
};
