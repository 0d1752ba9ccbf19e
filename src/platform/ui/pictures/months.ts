import type { Language } from "#src/kernel/language.ts";
import type { CalendarDay } from "#src/kernel/time.ts";

const formats = {
	nl: new Intl.DateTimeFormat("nl-NL", { month: "long", timeZone: "UTC" }),
	en: new Intl.DateTimeFormat("en-GB", { month: "long", timeZone: "UTC" }),
} as const;
/** 'november'. */
export const fullMonth = (day: CalendarDay, language: Language): string => formats[language].format(new Date(`${day}T12:00:00Z`));
