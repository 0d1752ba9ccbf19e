/** When trouble of one household may be a question of the street (NBH-15). By place and by the road it came, never by kind of trouble: there are no kinds (ANTI-03). Pure. */
import { SMALLEST_GROUP } from "../building/mask.ts";

/** From so many doors on it may be the street's; one or two doors are people. */
export const DOORS_OF_A_STREET = 3;
export const PATTERN_DAYS = 120;

export type StreetCount = { readonly street: string; readonly place: string; readonly area: string | null; readonly doors: number };
/** What may be said of a street: never who, never which doors, and no number below the minimum (PRIV-10). */
export type StreetPattern = { readonly street: string; readonly place: string; readonly area: string | null; readonly doors: number | null };

const capital = (street: string): string => `${street.charAt(0).toUpperCase()}${street.slice(1)}`;
export const patternsOf = (counts: readonly StreetCount[], most = 5): readonly StreetPattern[] => {
	const perStreet = new Map<string, StreetCount>();
	for (const one of counts) {
		const key = `${one.street.toLowerCase()}/${one.place.toLowerCase()}`;
		const known = perStreet.get(key);
		// The same doors may have come by two roads: the larger of them says enough.
		if (!known || known.doors < one.doors) perStreet.set(key, one);
	}
	return [...perStreet.values()]
		.filter((one) => one.doors >= DOORS_OF_A_STREET)
		.sort((a, b) => a.street.localeCompare(b.street))
		.slice(0, most)
		.map((one) => ({ street: capital(one.street), place: one.place, area: one.area, doors: one.doors < SMALLEST_GROUP ? null : one.doors }));
};
