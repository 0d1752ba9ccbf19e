/** Chance that is the same for the same seed. */
export type Chance = {
	/** A whole number from `least` up to and including `most`. */
	readonly between: (least: number, most: number) => number;
	readonly pick: <Value>(from: readonly Value[]) => Value;
	/** Picks by weight. */
	readonly weigh: <Value>(from: readonly (readonly [Value, number])[]) => Value;
};
/** Opens chance (mulberry32). */
export const openChance = (seed: number): Chance => {
	let state = seed >>> 0;
	const next = (): number => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	};
	const between = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1));
	return {
		between,
		pick: (from) => from[between(0, from.length - 1)] as (typeof from)[number],
		weigh: (from) => {
			let left = next() * from.reduce((sum, [, weight]) => sum + weight, 0);
			const found = from.find(([, weight]) => {
				left -= weight;
				return left < 0;
			});
			return (found ?? from[0])?.[0] as (typeof from)[number][0];
		},
	};
};
