/** The days of the demonstration: relative to today, on the wall clock in the neighbourhood, and never in the future. */
import { addDays, addMs, atTime, type CalendarDay, type Clock, dayOf, daysBetween, type Instant, weekdayOf } from "#src/kernel/time.ts";

/** A clock that stands where it is put. */
export type MovableClock = Clock & { readonly put: (at: Instant) => void };
/** Opens a clock that stands at `start`. */
export const openClock = (start: Instant): MovableClock => {
	let at = start;
	return {
		now: () => at,
		put: (moment) => {
			at = moment;
		},
	};
};

export type Calendar = {
	readonly now: Instant;
	readonly today: CalendarDay;
	/** The day so many days ago. */
	readonly ago: (days: number) => CalendarDay;
	/** The day so many days from now; somebody works on it, so never a weekend. Today stays today. */
	readonly ahead: (days: number) => CalendarDay;
	/** The coming Friday, or another weekday (1 is Monday), at least `least` days from now. */
	readonly coming: (weekday: number, least?: number) => CalendarDay;
	/** When that was: in the office on a working day, and before now. */
	readonly moment: (day: CalendarDay, time: string, atWork: boolean) => Instant;
};

const TEN_MINUTES_MS = 600_000;
const DAY_MS = 86_400_000;

/** The calendar around a moment. */
export const calendarAt = (now: Instant): Calendar => {
	const today = dayOf(now);
	const workday = (day: CalendarDay): CalendarDay => (daysBetween(day, today) <= 1 ? day : addDays(day, Math.min(0, 5 - weekdayOf(day))));
	return {
		now,
		today,
		ago: (days) => addDays(today, -days),
		ahead: (days) => {
			const day = addDays(today, days);
			return days === 0 ? day : addDays(day, weekdayOf(day) > 5 ? 8 - weekdayOf(day) : 0);
		},
		coming: (weekday, least = 1) => {
			const day = addDays(today, least);
			return addDays(day, (weekday - weekdayOf(day) + 7) % 7);
		},
		moment: (day, time, atWork) => {
			const wished = atTime(atWork ? workday(day) : day, time);
			const late = Date.parse(wished) - Date.parse(now);
			// What would be later today happened in the last ten minutes, in the same order.
			return late < 0 ? wished : addMs(now, -TEN_MINUTES_MS * (1 - Math.min(1, late / DAY_MS)) - 1_000);
		},
	};
};
