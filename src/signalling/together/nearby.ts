/** What stands near a new worry: in the database, and what began a moment ago in the same file. Pure. */
import { comparable, type WrittenAddress } from "#src/people/index.ts";
import type { Arrival, Nearby, Placed } from "../arrival.rules.ts";
import type { NearDoor } from "../arrival-store.ts";
import { howNamed, weighNear } from "./nearness.ts";

/** The first letter and the consonants of a street, and the number: what the index of the database looks under. */
const nearKey = (written: WrittenAddress): string => {
	const { street, number } = comparable(written);
	return number === "" ? "" : `${street.charAt(0)}${[...new Set(street.replace(/[aeiouy0-9]/g, ""))].sort().join("")}/${number}`;
};
const keysOf = (written: WrittenAddress): readonly string[] => {
	const { postcode, number } = comparable(written);
	return [nearKey(written), postcode !== "" && number !== "" ? `${postcode}/${number}` : ""].filter(Boolean);
};

/** Weighs what stands nearby against an arrival. */
export const neighboursOf = (
	near: readonly NearDoor[],
	written: ReadonlyMap<string, WrittenAddress>,
): ((arrival: Arrival, begun: readonly Placed[]) => readonly Nearby[]) => {
	const known = Map.groupBy(near, (one) => one.address);
	const begunUnder = new Map<string, Placed[]>();
	let seen = 0;
	return (arrival, begun) => {
		// Of one arrival alone nothing began before it.
		for (; seen < begun.length; seen++) {
			const one = begun[seen];
			const at = one?.arrival.address === undefined ? undefined : written.get(one.arrival.address);
			if (one && at && !one.joins) for (const key of keysOf(at)) begunUnder.set(key, [...(begunUnder.get(key) ?? []), one]);
		}
		const mine = arrival.address === undefined ? undefined : written.get(arrival.address);
		if (!mine) return [];
		const door = comparable(mine);
		const { whom } = arrival.told;
		const stood = (known.get(arrival.address as string) ?? []).map((one): Nearby => {
			const marks = one.wholes.map((whole, at) => ({ whole, sound: one.sounds[at] ?? "" }));
			const sounds = one.sounds.map((sound) => ({ whole: "", sound }));
			return {
				matter: one,
				near: weighNear(door, comparable(one.written), howNamed(whom, arrival.marks, { marks: [...marks, ...sounds], people: one.people })),
			};
		});
		const fresh = [...new Set(keysOf(mine).flatMap((key) => begunUnder.get(key) ?? []))].flatMap((one): readonly Nearby[] => {
			const at = one.arrival.address === undefined ? undefined : written.get(one.arrival.address);
			if (!at || one.arrival.address === arrival.address) return [];
			const marks = one.arrival.marks ? [one.arrival.marks] : [];
			return [{ matter: one.matter, near: weighNear(door, comparable(at), howNamed(whom, arrival.marks, { marks, people: [] })) }];
		});
		return [...stood, ...fresh];
	};
};
