/** At a door: what worked, what somebody said no to, and what was not tried yet. Nothing here counts (CON-06, CON-07, CON-19). Pure. */
import { type CalendarDay, dayOf, type Instant, timeOf, weekdayOf } from "#src/kernel/index.ts";
import { type ContactState, type NextWay, nextWays, type Way } from "../model.ts";

export const partsOfDay = ["morning", "afternoon", "evening", "weekend"] as const;
export type PartOfDay = (typeof partsOfDay)[number];
/** Another way of trying; for another time: which part of the day or week nobody came yet. */
export type Proposal = { readonly way: NextWay; readonly part?: PartOfDay };
export type Remembered = { readonly what: string; readonly on: CalendarDay };

const asNextWay: Readonly<Record<Way, NextWay>> = {
	rang: "other-time",
	letter: "letter",
	note: "note",
	gift: "gift",
	phone: "phone",
	met: "elsewhere",
};
const MOST_REMEMBERED = 3;
const NOON = "12:00";
const SATURDAY = 6;

const partOf = (at: Instant): PartOfDay => {
	if (weekdayOf(dayOf(at)) >= SATURDAY) return "weekend";
	const hour = Number(timeOf(at).slice(0, 2));
	return hour < 12 ? "morning" : hour < 17 ? "afternoon" : "evening";
};
/** What was tried, the earliest first: the way itself, what was planned with it, and company that came along. */
const triedWays = (state: ContactState): readonly NextWay[] =>
	state.attempts.flatMap((attempt) => {
		const visit = state.visits.find((one) => one.visit === attempt.visit);
		return [
			asNextWay[attempt.how],
			...(visit && visit.companions.length > 0 ? (["with-somebody"] as const) : []),
			...(attempt.next?.way ? [attempt.next.way] : []),
		];
	});
/** Another time, place, company, message or gesture: what was not tried first, then what was tried longest ago (CON-07). */
export const proposalsFor = (state: ContactState, most = 3): readonly Proposal[] => {
	const tried = triedWays(state);
	// An attempt told afterwards stands at noon and says nothing about the hour.
	const parts = new Set(
		state.attempts.filter(({ at, how }) => (how === "rang" || how === "phone") && timeOf(at) !== NOON).map(({ at }) => partOf(at)),
	);
	const part = partsOfDay.find((one) => !parts.has(one));
	return [...nextWays]
		.sort((a, b) => tried.lastIndexOf(a) - tried.lastIndexOf(b))
		.slice(0, most)
		.map((way) => (way === "other-time" && part !== undefined ? { way, part } : { way }));
};
const latest = (all: readonly { readonly what: string | undefined; readonly at: Instant }[]): readonly Remembered[] => {
	const found = all.flatMap(({ what, at }) => (what === undefined ? [] : [{ what, on: dayOf(at) }])).sort((a, b) => (a.on < b.on ? 1 : -1));
	return found.filter((one, at) => found.findIndex((other) => other.what === one.what) === at).slice(0, MOST_REMEMBERED);
};
/** The memory of the door: what worked here, the newest first. */
export const whatWorked = ({ attempts, notes }: ContactState): readonly Remembered[] =>
	latest([...attempts, ...notes].map(({ worked, at }) => ({ what: worked, at })));
/** A 'no' is kept for that moment and that thing: with its day, and never as a trait. */
export const whatWasNotWanted = ({ attempts }: ContactState): readonly Remembered[] => latest(attempts.map(({ noTo, at }) => ({ what: noTo, at })));
/** Until when they think about it, when that day is still to come; a later word of theirs takes the place of an earlier one. */
export const thinksUntil = ({ attempts }: ContactState, today: CalendarDay): CalendarDay | null => {
	const day = [...attempts].sort((a, b) => (a.at < b.at ? -1 : 1)).findLast((one) => one.thinksUntil !== undefined)?.thinksUntil;
	return day !== undefined && day > today ? day : null;
};

/** Who may go along the first time, from who told us: never by name, and never who would rather stay unknown (CON-02). */
export const partnerKinds = ["neighbour", "yard-visitor", "shop", "volunteer", "key-figure", "colleague"] as const;
export type PartnerKind = (typeof partnerKinds)[number];
const ofSource: Readonly<Record<string, PartnerKind>> = {
	resident: "neighbour",
	"yard-visitor": "yard-visitor",
	shop: "shop",
	volunteer: "volunteer",
	"key-figure": "key-figure",
	"residents-council": "neighbour",
	colleague: "colleague",
};
export const partnersFrom = (signals: readonly { readonly source: string; readonly shown: string }[]): readonly PartnerKind[] => [
	...new Set(signals.flatMap(({ source, shown }) => (shown === "no" ? [] : (ofSource[source] ?? [])))),
];
