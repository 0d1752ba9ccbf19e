/** Nouns of taking along: a device, what is on it, and what was left unsent on one that may no longer send. */
import type { Instant } from "#src/kernel/time.ts";

export type Device = {
	readonly id: string;
	readonly member: string;
	/** Name of whose it is. */
	readonly name: string;
	readonly called: string;
	readonly knownAt: Instant;
	readonly seenAt: Instant;
	readonly goneAt: Instant | null;
	readonly emptiedAt: Instant | null;
	/** How many matters are on it now. */
	readonly along: number;
};
/** `device-gone`: reported gone. `no-part`: its writer has no part in that matter any more. `no-way-in`: its writer can no longer come in. */
export const leftBecause = ["device-gone", "no-part", "no-way-in"] as const;
export type LeftBecause = (typeof leftBecause)[number];
export type LeftWork = {
	readonly id: string;
	readonly device: string;
	readonly owner: string;
	readonly ownerName: string;
	readonly case: string | null;
	readonly operation: string;
	readonly why: LeftBecause;
	readonly madeAt: Instant;
	readonly arrivedAt: Instant;
	readonly holder: string | null;
	readonly holderName: string | null;
};
/** What was typed, as the device kept it. */
export type LeftContent = { readonly action: string; readonly fields: readonly (readonly [name: string, value: string])[] };

/** How long pages may be taken along: for a day, or for a week without coverage. */
export const daysAlong = ["1", "7"] as const;
/** At most this many matters and pages on one device; a warning comes at four fifths. */
export const MOST_MATTERS = 40;
export const MOST_PAGES = 600;
const NEARLY = 0.8;
/** With so many pages on it a device says that it is nearly full. */
export const isNearlyFull = (pages: number): boolean => pages > MOST_PAGES * NEARLY;
