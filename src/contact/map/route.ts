/** In which order to go past today's doors on foot or by bike: the nearest next, then crossings taken out. Hours that were agreed on stay as they are. Pure. */
import type { Point } from "#src/people/index.ts";

/** How one goes. */
export const gaits = ["foot", "bike"] as const;
export type Gait = (typeof gaits)[number];
export type Stop = { readonly id: string; readonly at: Point; readonly time: string | null };

const RADIUS_M = 6_371_000;
const rad = (degrees: number): number => (degrees * Math.PI) / 180;
/** Metres as the crow flies; near enough within a neighbourhood. */
export const metresBetween = (a: Point, b: Point): number => {
	const x = rad(b.lon - a.lon) * Math.cos(rad((a.lat + b.lat) / 2));
	return Math.hypot(x, rad(b.lat - a.lat)) * RADIUS_M;
};
export const lengthOf = (stops: readonly Pick<Stop, "at">[]): number =>
	stops.reduce((all, stop, at) => {
		const next = stops[at + 1];
		return next ? all + metresBetween(stop.at, next.at) : all;
	}, 0);

const nearestFirst = (stops: readonly Stop[]): readonly Stop[] => {
	const [first, ...rest] = stops;
	if (!first) return [];
	const done: Stop[] = [first];
	const left = [...rest];
	while (left.length > 0) {
		const here = done.at(-1) ?? first;
		const next = left.reduce((best, stop) => (metresBetween(here.at, stop.at) < metresBetween(here.at, best.at) ? stop : best));
		left.splice(left.indexOf(next), 1);
		done.push(next);
	}
	return done;
};
/** Turns a piece round wherever that makes the way shorter; the first stays the first. */
const withoutCrossings = (given: readonly Stop[]): readonly Stop[] => {
	let best = given;
	for (let better = true, rounds = 0; better && rounds < 50; rounds += 1) {
		better = false;
		for (let from = 1; from < best.length - 1; from += 1)
			for (let to = from + 1; to < best.length; to += 1) {
				const turned = [...best.slice(0, from), ...best.slice(from, to + 1).reverse(), ...best.slice(to + 1)];
				if (lengthOf(turned) < lengthOf(best) - 0.01) {
					best = turned;
					better = true;
				}
			}
	}
	return best;
};
/** Those with an hour in the order of their hours; those without put in where they make the way least longer. */
export const routeOf = (stops: readonly Stop[]): readonly Stop[] => {
	const timed = stops.filter(({ time }) => time !== null).sort((a, b) => (a.time ?? "").localeCompare(b.time ?? ""));
	const free = stops.filter(({ time }) => time === null);
	if (timed.length === 0) return withoutCrossings(nearestFirst(free));
	return nearestFirst(free).reduce<readonly Stop[]>((route, stop) => {
		const at = Array.from({ length: route.length + 1 }, (_, place) => place).reduce((best, place) => {
			const put = (where: number): number => lengthOf([...route.slice(0, where), stop, ...route.slice(where)]);
			return put(place) < put(best) ? place : best;
		}, 0);
		return [...route.slice(0, at), stop, ...route.slice(at)];
	}, timed);
};
/** Streets make a way longer than a crow flies. */
const WINDING = 1.3;
const METRES_A_MINUTE = { foot: 80, bike: 250 } as const;
/** Minutes on foot or by bike, rounded up to five. */
export const minutesFor = (metres: number, by: Gait): number => Math.ceil((metres * WINDING) / METRES_A_MINUTE[by] / 5) * 5;
/** Minutes from each door to the next, by the way about as long as streets make it; at least one. */
export const legMinutes = (stops: readonly Pick<Stop, "at">[], by: Gait): readonly number[] =>
	stops.slice(1).map((stop, at) => {
		const from = stops[at];
		return from ? Math.max(1, Math.ceil((metresBetween(from.at, stop.at) * WINDING) / METRES_A_MINUTE[by])) : 1;
	});
/** The same way, begun at another door: that one first, unless hours were agreed on. */
export const beginningAt = (stops: readonly Stop[], first: string | undefined): readonly Stop[] => {
	const begin = stops.find(({ id, time }) => id === first && time === null);
	return begin ? [begin, ...stops.filter((stop) => stop !== begin)] : stops;
};
