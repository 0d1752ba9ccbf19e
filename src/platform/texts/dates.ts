/** Days and moments the way people say them, by locale. */
import type { Language, PublicLanguage } from "#src/kernel/language.ts";
import { type CalendarDay, dayOf, daysBetween, type Instant, timeOf, ZONE } from "#src/kernel/time.ts";

/** Arabic with the digits 0-9: see the texts of the public form. */
const locale = { nl: "nl-NL", en: "en-GB", ar: "ar-u-nu-latn", tr: "tr-TR" } as const satisfies Record<PublicLanguage, string>;
const made = new Map<string, Intl.DateTimeFormat>();
const format = (language: PublicLanguage, key: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat => {
	const found = made.get(language + key);
	if (found) return found;
	const fresh = new Intl.DateTimeFormat(locale[language], { timeZone: ZONE, ...options });
	made.set(language + key, fresh);
	return fresh;
};
const said = new Map<string, string>();
const MOST_SAID = 5_000;
/** A day in words; a page says the same few days over and over, and finding the words costs more than remembering them. */
const sayDay = (language: PublicLanguage, key: string, options: Intl.DateTimeFormatOptions, day: CalendarDay): string => {
	const of = `${language}${key}${day}`;
	const known = said.get(of);
	if (known !== undefined) return known;
	const words = format(language, key, options).format(new Date(`${day}T12:00:00Z`));
	if (said.size >= MOST_SAID) said.clear();
	said.set(of, words);
	return words;
};

/** 'dinsdag 24 november'. */
export const longDay = (day: CalendarDay, language: Language): string =>
	sayDay(language, "long", { weekday: "long", day: "numeric", month: "long" }, day);
/** '24 november 2026': on paper, which is read long after. */
export const wholeDay = (day: CalendarDay, language: PublicLanguage): string =>
	sayDay(language, "year", { day: "numeric", month: "long", year: "numeric" }, day);
/** '24 november', with the year when it is not this year. */
export const shortDay = (day: CalendarDay, today: CalendarDay, language: PublicLanguage): string =>
	day.slice(0, 4) === today.slice(0, 4)
		? sayDay(language, "short", { day: "numeric", month: "long" }, day)
		: sayDay(language, "year", { day: "numeric", month: "long", year: "numeric" }, day);
/** 'di', '24', 'nov' for a leaf of the calendar. */
export const leafDay = (day: CalendarDay, language: Language): { weekday: string; day: string; month: string } => ({
	weekday: sayDay(language, "wd", { weekday: "short" }, day),
	day: String(Number(day.slice(8))),
	month: sayDay(language, "mon", { month: "short" }, day).replace(".", ""),
});
/** 'nov' for a scale of months. */
export const monthName = (day: CalendarDay, language: Language): string => sayDay(language, "mon", { month: "short" }, day).replace(".", "");
/** 'november', with the year when it is not this year. */
export const monthInWords = (day: CalendarDay, today: CalendarDay, language: Language): string =>
	day.slice(0, 4) === today.slice(0, 4)
		? sayDay(language, "month", { month: "long" }, day)
		: sayDay(language, "month-year", { month: "long", year: "numeric" }, day);
/** '10.30 uur', as a clock is read out, in Dutch; '10:30' in English. */
export const hourInWords = (time: string, language: Language): string =>
	language === "nl" ? `${time.replace(/^0/, "").replace(":", ".")} uur` : time;
/** The hour of a moment, as it is read out. */
export const clockTime = (moment: Instant, language: Language): string => hourInWords(timeOf(moment), language);

const near = {
	nl: { "-1": "gisteren", "0": "vandaag", "1": "morgen", "2": "overmorgen", "-2": "eergisteren" },
	en: { "-1": "yesterday", "0": "today", "1": "tomorrow" },
	ar: { "-2": "أول أمس", "-1": "أمس", "0": "اليوم", "1": "غداً", "2": "بعد غد" },
	tr: { "-1": "dün", "0": "bugün", "1": "yarın" },
} as const satisfies Record<PublicLanguage, Record<string, string>>;
/** 'gisteren', 'vandaag', 'morgen', else the day. */
export const nearDay = (day: CalendarDay, today: CalendarDay, language: PublicLanguage): string =>
	(near[language] as Record<string, string>)[String(daysBetween(today, day))] ?? shortDay(day, today, language);
/** The day of a moment, near or far. */
export const nearMoment = (moment: Instant, today: CalendarDay, language: PublicLanguage): string => nearDay(dayOf(moment), today, language);

const small = {
	nl: ["nul", "één", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf"],
	en: ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"],
} as const;
/** A number in a sentence: in words up to twelve. */
export const inWords = (count: number, language: Language): string => small[language][count] ?? String(count);
/** 'negen dagen', 'one day', 'vandaag'. */
export const daysInWords = (days: number, language: Language): string =>
	days === 0
		? near[language]["0"]
		: language === "nl"
			? `${inWords(days, "nl")} ${days === 1 ? "dag" : "dagen"}`
			: `${inWords(days, "en")} ${days === 1 ? "day" : "days"}`;
/** '€ 1.240' with a space that does not break. */
export const euros = (amount: number, language: Language): string =>
	new Intl.NumberFormat(locale[language], { style: "currency", currency: "EUR", minimumFractionDigits: amount % 1 === 0 ? 0 : 2 })
		.format(amount)
		.replace(" ", " ");
