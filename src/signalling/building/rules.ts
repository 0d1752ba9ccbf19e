/** From counts to what may be seen of the building. Nothing is added up to a mark, and no floor is compared with another (ANTI-40). Pure. */
import { type Masked, masked, onlyFrom, SMALLEST_GROUP } from "./mask.ts";
import type { Building, Counted, Curtains, Lit, Seen } from "./model.ts";

/** Lit windows, of two: a band, never the number itself, so that the drawing says no more than the words. */
export const litWindows = (count: number): Lit => (count <= 0 ? 0 : count < SMALLEST_GROUP ? 1 : 2);
/** Open curtains: it reached us within a week after it was noticed. Drawn: after more than a month. */
export const curtainsFor = (early: number | null): Curtains => (early === null ? "half" : early <= 7 ? "wide" : early <= 31 ? "half" : "drawn");

const nothing = (floor: number): Counted => ({ floor, count: 0, noticed: 0, early: null, open: 0, oldest: null, unanswered: 0, nobody: 0 });
const seenOf = (row: Counted): Seen => {
	const early = row.early === null ? null : onlyFrom(row.noticed, Math.round(row.early));
	return {
		storey: row.floor as Seen["storey"],
		count: masked(row.count),
		lit: litWindows(row.count),
		curtains: curtainsFor(early),
		early,
		open: masked(row.open),
		oldest: row.open > 0 ? row.oldest : null,
		unanswered: masked(row.unanswered),
		nobody: masked(row.nobody),
	};
};
const sum = (rows: readonly Counted[], of: (row: Counted) => number): number => rows.reduce((all, row) => all + of(row), 0);

/** The building as it may be drawn and told. */
export const buildingOf = (rows: readonly Counted[]): Building => {
	const all = [5, 4, 3, 2, 1].map((floor) => rows.find((row) => row.floor === floor) ?? nothing(floor));
	const below = (row: Counted): number => row.unanswered + row.nobody;
	return {
		floors: all.map(seenOf),
		basement: {
			unanswered: masked(sum(all, (row) => row.unanswered)),
			nobody: masked(sum(all, (row) => row.nobody)),
			lamps: litWindows(sum(all, below)),
			through: all.filter((row) => below(row) > 0).map((row): { floor: number; count: Masked } => ({ floor: row.floor, count: masked(below(row)) })),
		},
	};
};
