/** When somebody is somewhere, read from how people say it: 'dinsdag van 9 tot 12 uur'. For a drawing only: what it cannot read stays words. Pure. */
import type { Weekday } from "#src/kernel/time.ts";

export const parts = ["morning", "afternoon", "evening"] as const;
export type Part = (typeof parts)[number];
export const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;
export type Hours = { readonly days: readonly Weekday[]; readonly parts: readonly Part[] };

const dayNames: readonly (readonly [RegExp, Weekday])[] = [
	[/(?<!\p{L})(?:maandag|monday)/gu, 1],
	[/(?<!\p{L})(?:dinsdag|tuesday)/gu, 2],
	[/(?<!\p{L})(?:woensdag|wednesday)/gu, 3],
	[/(?<!\p{L})(?:donderdag|thursday)/gu, 4],
	[/(?<!\p{L})(?:vrijdag|friday)/gu, 5],
	[/(?<!\p{L})(?:zaterdag|saturday)/gu, 6],
	[/(?<!\p{L})(?:zondag|sunday)/gu, 7],
];
const between = (from: Weekday, to: Weekday): readonly Weekday[] =>
	from <= to ? weekdays.filter((day) => day >= from && day <= to) : weekdays.filter((day) => day >= from || day <= to);
const daysIn = (text: string): readonly Weekday[] => {
	if (
		/(?<!\p{L})(?:elke|iedere|alle|every)\s+(?:schooldag|werkdag|doordeweekse|schoolday|school day|weekday|working day)|doordeweeks|werkdagen|weekdays/u.test(
			text,
		)
	)
		return between(1, 5);
	if (/(?<!\p{L})(?:elke|iedere|every)\s+(?:dag|day)|dagelijks|daily|alle dagen/u.test(text)) return weekdays;
	const named = dayNames.flatMap(([name, day]) => [...text.matchAll(name)].map(({ index }) => ({ index, day }))).sort((a, b) => a.index - b.index);
	const [first, last] = [named[0], named[1]];
	if (first && last && named.length === 2 && /^\p{L}+\s+(?:tot en met|t\/m|tot|to|until|through|-|–)\s+\p{L}+/u.test(text.slice(first.index)))
		return between(first.day, last.day);
	if (named.length > 0) return weekdays.filter((day) => named.some((one) => one.day === day));
	return /weekend/u.test(text) ? [6, 7] : [];
};

const spoken: Readonly<Record<string, number>> = {
	een: 1,
	één: 1,
	twee: 2,
	drie: 3,
	vier: 4,
	vijf: 5,
	zes: 6,
	zeven: 7,
	acht: 8,
	negen: 9,
	tien: 10,
	elf: 11,
	twaalf: 12,
};
/** 'half drie' is in the afternoon, 'half negen' in the morning: as people mean it. */
const asMeant = (hour: number): number => (hour < 7 ? hour + 12 : hour);
const hoursIn = (text: string): readonly number[] => {
	const halves = [...text.matchAll(/half\s+(\p{L}+|\d{1,2})/gu)].flatMap(([, word = ""]) => {
		const hour = spoken[word] ?? Number(word);
		return Number.isFinite(hour) ? [asMeant(hour - 0.5)] : [];
	});
	const digits = [
		...text.replace(/half\s+\d{1,2}/gu, "").matchAll(/(?<![\d.:])(\d{1,2})(?:[.:](\d{2}))?(?![\d.:]|\s*(?:e|ste|de|th|st|nd|rd)(?!\p{L}))/gu),
	].flatMap(([, hour = "", minutes = "0"]) => (Number(hour) <= 24 ? [asMeant(Number(hour)) + Number(minutes) / 60] : []));
	return [...digits, ...halves].sort((a, b) => a - b);
};
const [NOON, SIX] = [12, 18];
const partsFrom = (from: number, until: number): readonly Part[] => [
	...(from < NOON ? (["morning"] as const) : []),
	...(from < SIX && until > NOON ? (["afternoon"] as const) : []),
	...(until > SIX || from >= SIX ? (["evening"] as const) : []),
];
const named: readonly (readonly [RegExp, Part])[] = [
	[/ochtend|morgen|morning/u, "morning"],
	[/middag|afternoon/u, "afternoon"],
	[/avond|evening/u, "evening"],
];
const partsIn = (text: string): readonly Part[] => {
	const said = named.flatMap(([word, part]) => (word.test(text) ? [part] : []));
	const hours = hoursIn(text);
	const [from, until] = [hours[0], hours.at(-1)];
	if (from === undefined || until === undefined) return said;
	// 'vanaf 8 uur' says when it begins; how long is for who comes.
	if (hours.length === 1)
		return said.length > 0 ? said : /vanaf|from|sinds/u.test(text) ? partsFrom(from, Math.max(from + 4, NOON + 4)) : partsFrom(from, from);
	return partsFrom(from, until);
};

/** The days and the parts of the day; undefined when the words do not say both. */
export const readHours = (said: string): Hours | undefined => {
	const text = said.toLowerCase();
	const [days, of] = [daysIn(text), partsIn(text)];
	return days.length === 0 || of.length === 0 ? undefined : { days, parts: parts.filter((part) => of.includes(part)) };
};
