/** Moments and days. A day is a day on the wall calendar in the neighbourhood, not a moment; the two never mix. */
import { z } from "zod";
import type { Branded } from "./ids.ts";

/** A moment, ISO 8601 in UTC with milliseconds: sorts as text. */
export type Instant = Branded<"Instant">;
/** A day on the calendar: `2026-11-24`. */
export type CalendarDay = Branded<"CalendarDay">;

/** The only source of 'now'; passed in, so that a test or the demo can choose the moment. */
export type Clock = { readonly now: () => Instant };

export const ZONE = "Europe/Amsterdam";
/** Somebody may have been born long ago and a plan may reach far, but days outside this were mistyped; some of them no database knows. */
const [FIRST_DAY, LAST_DAY] = ["1850-01-01", "2200-12-31"];
const isRealDay = (text: string): boolean => {
	if (text < FIRST_DAY || text > LAST_DAY) return false;
	const at = new Date(`${text}T12:00:00Z`);
	return !Number.isNaN(at.valueOf()) && at.toISOString().startsWith(text);
};
export const CalendarDay = z
	.string()
	.regex(/^\d{4}-\d{2}-\d{2}$/, "day")
	.refine(isRealDay, "day")
	.transform((text) => text as CalendarDay);
export const Instant = z.iso.datetime({ offset: true }).transform((text) => new Date(text).toISOString() as Instant);

export const instantOf = (date: Date): Instant => date.toISOString() as Instant;

const dayFormat = new Intl.DateTimeFormat("en-CA", { timeZone: ZONE, year: "numeric", month: "2-digit", day: "2-digit" });
/** Days by the hour: the clock only ever changes on the hour, so an hour of UTC lies in one day; asking the calendar each time costs ten times as much. */
const daysByHour = new Map<string, CalendarDay>();
const MOST_HOURS = 20_000;
/** The calendar day in the neighbourhood at this moment. */
export const dayOf = (moment: Instant): CalendarDay => {
	const hour = moment.slice(0, 13);
	const known = daysByHour.get(hour);
	if (known !== undefined) return known;
	const day = dayFormat.format(new Date(moment)) as CalendarDay;
	if (daysByHour.size >= MOST_HOURS) daysByHour.clear();
	daysByHour.set(hour, day);
	return day;
};

const noon = (day: CalendarDay): number => Date.parse(`${day}T12:00:00Z`);
/** The day `days` later (or earlier when negative). */
export const addDays = (day: CalendarDay, days: number): CalendarDay =>
	new Date(noon(day) + days * 86_400_000).toISOString().slice(0, 10) as CalendarDay;
/** Whole days from one day to another; negative when `to` is earlier. */
export const daysBetween = (from: CalendarDay, to: CalendarDay): number => Math.round((noon(to) - noon(from)) / 86_400_000);
/** Which day of the week it is: Monday is 1, Sunday is 7. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;
export const weekdayOf = (day: CalendarDay): Weekday => (new Date(noon(day)).getUTCDay() || 7) as Weekday;
/** The moment that lies `ms` milliseconds later. */
export const addMs = (moment: Instant, ms: number): Instant => new Date(Date.parse(moment) + ms).toISOString() as Instant;

const offsetMinutes = (at: number): number => {
	const parts = new Intl.DateTimeFormat("en-US", { timeZone: ZONE, timeZoneName: "longOffset" }).formatToParts(at);
	const found = /GMT([+-])(\d{2}):(\d{2})/.exec(parts.find((part) => part.type === "timeZoneName")?.value ?? "");
	return found ? (found[1] === "-" ? -1 : 1) * (Number(found[2]) * 60 + Number(found[3])) : 0;
};
/** The moment a wall clock in the neighbourhood shows `time` (`10:30`) on `day`. In the hour that summer time repeats: the first. */
export const atTime = (day: CalendarDay, time: string): Instant => {
	const guess = Date.parse(`${day}T${time}:00Z`);
	return new Date(guess - offsetMinutes(guess - offsetMinutes(guess) * 60_000) * 60_000).toISOString() as Instant;
};
const timeFormat = new Intl.DateTimeFormat("en-GB", { timeZone: ZONE, hour: "2-digit", minute: "2-digit" });
/** What the wall clock in the neighbourhood shows: `10:30`. */
export const timeOf = (moment: Instant): string => timeFormat.format(new Date(moment));
