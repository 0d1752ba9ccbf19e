/** Which price holds on a day. Pure. */
import type { CalendarDay } from "#src/kernel/time.ts";
import { EURO_PER_KM } from "../domains.ts";

export type Priced = { readonly from: CalendarDay; readonly cents: number };
/** Euro for each kilometre on this day: the latest that had begun; before any was set, what the house came with. */
export const pricePerKm = (prices: readonly Priced[], on: CalendarDay): number => {
	const begun = prices.filter(({ from }) => from <= on).sort((one, other) => (one.from < other.from ? 1 : -1))[0];
	return begun === undefined ? EURO_PER_KM : begun.cents / 100;
};
