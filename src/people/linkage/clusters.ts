/** From pairs to who is one: the surest first, and never two that may not be one in the same cluster. The order rows came in does not matter. Pure. */
import type { Pair } from "./model.ts";

/** The cluster of each row, named by its first row. `key`: what a row is called whatever its place, so that equal weights are taken in the same order. */
export const clustersOf = (
	size: number,
	pairs: readonly Pair[],
	may: (inOne: readonly number[], inOther: readonly number[]) => boolean,
	key: (row: number) => string,
): readonly number[] => {
	const of = Array.from({ length: size }, (_, at) => at);
	const members = new Map<number, number[]>();
	const inside = (at: number): number[] => members.get(of[at] as number) ?? [at];
	const named = (pair: Pair): string => [key(pair.a), key(pair.b)].sort().join("\u0000");
	const sorted = [...pairs].sort((x, y) => y.logOdds - x.logOdds || (named(x) < named(y) ? -1 : 1));
	for (const { a, b } of sorted) {
		if (of[a] === of[b]) continue;
		const [one, other] = [inside(a), inside(b)];
		if (!may(one, other)) continue;
		const all = [...one, ...other].sort((x, y) => x - y);
		const first = all[0] as number;
		for (const at of all) of[at] = first;
		members.set(first, all);
	}
	return of;
};
/** Of two files that each hold everybody once: each row with the one it fits best. */
export const oneToOne = (pairs: readonly Pair[], key: (row: number) => string): readonly Pair[] => {
	const taken = new Set<number>();
	const named = (pair: Pair): string => `${key(pair.a)}\u0000${key(pair.b)}`;
	return [...pairs]
		.sort((x, y) => y.logOdds - x.logOdds || (named(x) < named(y) ? -1 : 1))
		.filter(({ a, b }) => {
			if (taken.has(a) || taken.has(b)) return false;
			taken.add(a);
			taken.add(b);
			return true;
		});
};
