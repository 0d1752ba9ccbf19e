/** Lines as a hand draws them: never quite straight, yet always the same for the same place. */
const wobble = (seed: number): number => {
	const wave = Math.sin(seed * 127.1 + 311.7) * 43758.5453;
	return wave - Math.floor(wave);
};
const one = (number: number): string => String(Math.round(number * 10) / 10);
/** A little off, to either side. */
const off = (seed: number, most: number): number => (wobble(seed) - 0.5) * 2 * most;

/** A stroke from here to there. */
export const stroke = (x1: number, y1: number, x2: number, y2: number, seed: number): string =>
	`M${one(x1)} ${one(y1)}Q${one((x1 + x2) / 2 + off(seed, 1.3))} ${one((y1 + y2) / 2 + off(seed + 1, 1.3))} ${one(x2)} ${one(y2)}`;
/** A box with four corners that do not quite agree. */
export const box = (x: number, y: number, width: number, height: number, seed: number): string => {
	const corners = [
		[x, y],
		[x + width, y],
		[x + width, y + height],
		[x, y + height],
	].map(([cx = 0, cy = 0], at) => [cx + off(seed + at * 3, 0.9), cy + off(seed + at * 3 + 1, 0.9)] as const);
	const [start] = corners;
	const sides = corners.map(([cx, cy], at) => {
		const [nx, ny] = corners[(at + 1) % 4] ?? [cx, cy];
		return `Q${one((cx + nx) / 2 + off(seed + at + 20, 0.8))} ${one((cy + ny) / 2 + off(seed + at + 30, 0.8))} ${one(nx)} ${one(ny)}`;
	});
	return `M${one(start?.[0] ?? x)} ${one(start?.[1] ?? y)}${sides.join("")}z`;
};
/** One half of a pair of curtains in a window: how far it reaches, with its folds. `side` 1 hangs on the left, -1 on the right. */
export const drape = (
	x: number,
	y: number,
	height: number,
	width: number,
	side: 1 | -1,
	tied: boolean,
): { readonly cloth: string; readonly folds: string } => {
	const at = (part: number): string => one(x + side * width * part);
	const down = (part: number): string => one(y + height * part);
	const cloth = tied
		? `M${at(0)} ${down(0)}L${at(1)} ${down(0)}Q${at(0.95)} ${down(0.42)} ${at(0.35)} ${down(0.58)}Q${at(0.6)} ${down(0.8)} ${at(0.55)} ${down(1)}L${at(0)} ${down(1)}z`
		: `M${at(0)} ${down(0)}L${at(1)} ${down(0)}Q${at(0.9)} ${down(0.3)} ${at(1)} ${down(0.55)}Q${at(1.04)} ${down(0.8)} ${at(0.94)} ${down(1)}L${at(0)} ${down(1)}z`;
	const folds = tied
		? `M${at(0.5)} ${down(0.04)}Q${at(0.5)} ${down(0.4)} ${at(0.18)} ${down(0.56)}M${at(0.3)} ${down(0.64)}Q${at(0.36)} ${down(0.8)} ${at(0.3)} ${down(0.97)}`
		: `M${at(0.34)} ${down(0.05)}Q${at(0.3)} ${down(0.5)} ${at(0.36)} ${down(0.96)}M${at(0.68)} ${down(0.05)}Q${at(0.62)} ${down(0.5)} ${at(0.7)} ${down(0.96)}`;
	return { cloth, folds };
};
