/** Dice with a seed: the same seed gives the same people and the same mistakes. */
export type Chance = {
	readonly next: () => number;
	readonly happens: (share: number) => boolean;
	readonly pick: <Item>(from: readonly Item[]) => Item;
	readonly whole: (least: number, most: number) => number;
};
export const chanceOf = (seed: number): Chance => {
	let state = seed >>> 0;
	const next = (): number => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	};
	return {
		next,
		happens: (share) => next() < share,
		pick: (from) => from[Math.floor(next() * from.length)] as never,
		whole: (least, most) => least + Math.floor(next() * (most - least + 1)),
	};
};
/** Another order of the same. */
export const shuffled = <Item>(items: readonly Item[], chance: Chance): Item[] => {
	const out = [...items];
	for (let at = out.length - 1; at > 0; at--) {
		const other = Math.floor(chance.next() * (at + 1));
		[out[at], out[other]] = [out[other] as Item, out[at] as Item];
	}
	return out;
};
