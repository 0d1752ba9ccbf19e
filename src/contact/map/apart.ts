/** Doors that would lie on each other are moved apart, so that every number can be read and tapped. Pure. */

export type Spot = { readonly x: number; readonly y: number };
const TURNS = 60;
/** The same spots in the same order, no two nearer to each other than `least` - as far as that comes out. */
export const apart = (spots: readonly Spot[], least: number): readonly Spot[] => {
	const moved = spots.map(({ x, y }) => ({ x, y }));
	for (let turn = 0; turn < TURNS; turn += 1)
		for (const [at, one] of moved.entries())
			for (const other of moved.slice(at + 1)) {
				const [x, y] = [other.x - one.x, other.y - one.y];
				const far = Math.hypot(x, y);
				if (far >= least) continue;
				const [aside, up] = far < 0.5 ? [1, 0] : [x / far, y / far];
				const step = (least - far) / 2;
				one.x -= aside * step;
				one.y -= up * step;
				other.x += aside * step;
				other.y += up * step;
			}
	return moved;
};
