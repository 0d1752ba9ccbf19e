/** Why the question lies on the table again. Said, never a lock (LEG-21). */
import { type CalendarDay, dayOf, daysBetween, type Instant } from "#src/kernel/index.ts";
import type { Weighed } from "../model.ts";
import type { Question } from "../store.ts";

/** A weighing of longer ago, with nobody spoken to since, is about another moment. */
export const SILENCE_DAYS = 60;

/** A refusal or a used go comes first; otherwise a long silence since the last weighing and the last contact. */
export const whyAgain = (
	lies: Question | null,
	last: Pick<Weighed, "at"> | undefined,
	lastContact: Instant | null,
	today: CalendarDay,
): Question | null => {
	if (lies !== null || last === undefined) return lies;
	const longAgo = (at: Instant | null): boolean => at === null || daysBetween(dayOf(at), today) > SILENCE_DAYS;
	return longAgo(last.at) && longAgo(lastContact) ? "silence" : null;
};
