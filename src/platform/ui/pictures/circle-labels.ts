/** Where a name stands: under the face or over it, whichever covers least. Names already placed stay where they are. */
import { CENTRE, SELF_SIZE, type Seat } from "./circle-places.ts";

type Box = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
export type Label = { readonly text: string; readonly x: number; readonly y: number; readonly anchor: "start" | "middle" | "end" };

/** As wide as letters get on a phone, where they are drawn larger. */
const LETTER = 8.6;
const LINE = 19;
const [LEAST, MOST] = [-18, 418];
const boxAround = (x: number, y: number, size: number): Box => ({ left: x - size, right: x + size, top: y - size, bottom: y + size });
const shared = (one: Box, other: Box): number =>
	Math.max(0, Math.min(one.right, other.right) - Math.max(one.left, other.left)) *
	Math.max(0, Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top));
const short = (name: string): string => (name.length > 16 ? `${name.slice(0, 15).trimEnd()}…` : name);

const labelAt = ({ tie, x, y, size }: Seat, above: boolean): { label: Label; box: Box } => {
	const text = short(tie.name);
	const half = (text.length * LETTER) / 2;
	const anchor = x - half < LEAST ? "start" : x + half > MOST ? "end" : "middle";
	const at = anchor === "start" ? Math.max(LEAST, x - size) : anchor === "end" ? Math.min(MOST, x + size) : x;
	const left = anchor === "start" ? at : anchor === "end" ? at - half * 2 : at - half;
	const base = above ? y - size - 6 : y + size + 16;
	return { label: { text, x: at, y: base, anchor }, box: { left, right: left + half * 2, top: base - LINE + 4, bottom: base + 4 } };
};

export const labelsOf = (seats: readonly Seat[]): readonly Label[] => {
	const faces = [boxAround(CENTRE, CENTRE, SELF_SIZE), ...seats.map(({ x, y, size }) => boxAround(x, y, size))];
	const placed: Box[] = [];
	const labels = new Map<Seat, Label>();
	// Who sits at the edge has the least room, so those names come first.
	for (const seat of [...seats].sort((one, other) => Number(other.outside) - Number(one.outside))) {
		// A face straight above the middle has its line below it, so its name goes above; at the edge, outward.
		const upward = seat.outside ? seat.y < CENTRE : seat.y < CENTRE - 60 && Math.abs(seat.x - CENTRE) < 80;
		const tries = [upward, !upward].map((above, nth) => {
			const made = labelAt(seat, above);
			const covers = [...faces, ...placed].reduce((sum, box) => sum + shared(made.box, box), 0);
			return { ...made, cost: covers + nth * 12 };
		});
		const best = tries.reduce((one, other) => (other.cost < one.cost ? other : one));
		placed.push(best.box);
		labels.set(seat, best.label);
	}
	return seats.flatMap((seat) => labels.get(seat) ?? []);
};
