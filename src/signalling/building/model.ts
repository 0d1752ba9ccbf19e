/** The building of signals as a mirror: through which floor does a worry come in, how early, how old, and which stay in the basement (SIG-03). */
import type { CalendarDay, Instant } from "#src/kernel/time.ts";
import type { Masked } from "./mask.ts";

/** From the basement (0) to outside, where people are (5). Higher is not better: it is a mirror (ANTI-40). */
export const storeys = [5, 4, 3, 2, 1, 0] as const;
export type Storey = (typeof storeys)[number];
/** So many days the picture looks back. */
export const WINDOW_DAYS = 90;
/** After so many days without anybody, a worry lies in the basement. */
export const NOBODY_AFTER_DAYS = 2;

/** One row as the database counts it. */
export type Counted = {
	readonly floor: number;
	readonly count: number;
	/** Of how many it is known since when it was noticed, and the middle of those days. */
	readonly noticed: number;
	readonly early: number | null;
	readonly open: number;
	readonly oldest: number | null;
	readonly unanswered: number;
	readonly nobody: number;
};
/** How long it took to reach us: the curtains of the drawing. */
export type Curtains = "wide" | "half" | "drawn";
/** How many windows are lit, of two. */
export type Lit = 0 | 1 | 2;
/** What may be shown of one floor. */
export type Seen = {
	readonly storey: Storey;
	readonly count: Masked;
	readonly lit: Lit;
	readonly curtains: Curtains;
	readonly early: number | null;
	readonly open: Masked;
	/** How many days the oldest stands open; shown from one on, for it is somebody who waits. */
	readonly oldest: number | null;
	/** In the basement: heard nothing, or nobody there. */
	readonly unanswered: Masked;
	readonly nobody: Masked;
};
export type Building = {
	readonly floors: readonly Seen[];
	/** The basement: everything that came in through any floor and stayed below. */
	readonly basement: {
		readonly unanswered: Masked;
		readonly nobody: Masked;
		readonly lamps: Lit;
		readonly through: readonly { readonly floor: number; readonly count: Masked }[];
	};
};

export type SelfAnswer = {
	readonly floor: number;
	readonly answer: string;
	readonly improvement: string;
	readonly who: string;
	readonly by: string;
	readonly at: Instant;
};
/** One time a team held up the mirror. */
export type SelfTest = {
	readonly id: string;
	readonly begunAt: Instant;
	readonly day: CalendarDay;
	readonly begunBy: string;
	readonly answers: readonly SelfAnswer[];
};
