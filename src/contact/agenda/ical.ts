/** Moments as a calendar reads them: a neutral title and an hour, and nothing else. */
import ical_, { ICalCalendarMethod } from "ical-generator";
import { addMs, atTime, type CalendarDay } from "#src/kernel/index.ts";

export { ICalCalendarMethod };
const LASTS_MS = 45 * 60_000;
export const ical = (
	busy: readonly { readonly id: string; readonly day: CalendarDay; readonly at: string | null }[],
	words: { readonly event: string },
): string => {
	const calendar = ical_({ name: "Erbij", method: ICalCalendarMethod.PUBLISH, prodId: { company: "Erbij", product: "agenda" }, ttl: 15 * 60 });
	for (const one of busy) {
		const start = atTime(one.day, one.at ?? "12:00");
		calendar.createEvent({
			id: one.id,
			stamp: start,
			start: one.at === null ? `${one.day}T00:00:00Z` : start,
			...(one.at === null ? { allDay: true } : { end: addMs(start, LASTS_MS) }),
			summary: words.event,
		});
	}
	return calendar.toString();
};
