/** When what is written in a transaction happened: now, unless it was written on a device that had no network then (O5). Recorded is always now, by the clock of the house. */
import type { Instant } from "#src/kernel/time.ts";
import type { Tx } from "#src/platform/database/with-actor.ts";

/** What a device says is believed as long as it lies in the past, and not longer ago than this; nothing is ever refused for it. */
const LONGEST_MS = 60 * 24 * 60 * 60_000;
/** The moment a device named, by the clock of the house; nothing when that cannot be. Pure. */
export const believed = (said: string | undefined, now: Instant): Instant | undefined => {
	const at = said === undefined ? Number.NaN : Date.parse(said);
	const ago = Date.parse(now) - at;
	return Number.isFinite(at) && ago > 0 && ago <= LONGEST_MS ? (new Date(at).toISOString() as Instant) : undefined;
};
export const sayHappened = (tx: Tx, at: Instant): void => void tx.memory.set(sayHappened, at);
export const happenedIn = (tx: Tx): Instant => (tx.memory.get(sayHappened) as Instant | undefined) ?? tx.now;
