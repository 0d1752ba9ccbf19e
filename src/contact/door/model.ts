/** What is kept of a moment at a door besides how it went. */
import type { CalendarDay } from "#src/kernel/index.ts";

export type AtTheDoor = {
	/** What worked at this door: the next one who comes reads it. */
	readonly worked?: string | undefined;
	/** What they said no to. It counts for that moment and that thing, and for nothing else. */
	readonly noTo?: string | undefined;
	/** They think about it until then; nobody makes it shorter (CON-19). */
	readonly thinksUntil?: CalendarDay | undefined;
};
