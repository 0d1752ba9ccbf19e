/** Sharp where it matters: each of these rules turned round would hurt somebody. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
	addDays,
	type CalendarDay,
	type CaseId,
	type EntryId,
	type Instant,
	isOk,
	type JournalEntry,
	type MemberId,
	type NewEntry,
	type Result,
	type ThingId,
} from "#src/kernel/index.ts";
import { ASK_AFTER_DAYS, askedPermission, decideFelt, foldAsking, isTimeToAsk, lastAnswers, saidNo, uninvitedGo } from "./asking/rules.ts";
import { decideDeparting, decideReturning, decideTalking, foldDepartures, openDepartures, withoutDialogue } from "./departures/rules.ts";
import { decideAnswer, decideMeeting, decideProposing, foldHandOvers, HAND_OVER_DAYS, openHandOver } from "./handover/rules.ts";
import type { Weighed } from "./model.ts";
import { SILENCE_DAYS, whyAgain } from "./rules/again.ts";
import { isCopied, isLawAlone, saysSomething } from "./rules/own-words.ts";
import {
	CONCERN_DAYS,
	decideConcern,
	decideEndingConcern,
	decideIncident,
	decideLookingAlong,
	decideOwnSafety,
	decideRenewing,
	foldSafety,
	INCIDENT_DAYS,
	INCIDENT_MOST_DAYS,
	incidentsForVisit,
	openConcerns,
	standingIncidents,
} from "./safety/rules.ts";

const of = "c" as CaseId;
const thing = (id: string) => id as ThingId;
const member = (id: string) => id as MemberId;
const today = "2026-11-24" as CalendarDay;
let seq = 0;
/** As it would stand in the journal. */
const kept = (entries: readonly NewEntry[], by = "me"): readonly JournalEntry[] =>
	entries.map((entry) => {
		seq += 1;
		const at = (entry.at ?? `2026-11-24T09:00:${String(seq % 60).padStart(2, "0")}.000Z`) as Instant;
		return { ...entry, id: `e${seq}` as EntryId, seq, at, recordedAt: at, by: { kind: "member", id: by } };
	});
const must = (decided: Result<readonly NewEntry[]>): readonly JournalEntry[] => {
	if (!isOk(decided)) throw new Error(JSON.stringify(decided));
	return kept(decided.value);
};
const codeOf = (decided: Result<unknown>): string => (isOk(decided) ? "ok" : `${decided.field ?? ""}:${decided.code}`);

describe("own words", () => {
	const signal = "De gordijnen zijn al weken dicht en niemand ziet haar meer. De post puilt uit de bus.";
	test.each([
		"De gordijnen blijven al weken dicht, niemand heeft haar gezien.",
		"Haar gordijn is weken dicht en de post puilde uit de bus.",
		"niemand zag de gordijnnen, weken post uit bussen",
		"GORDIJNEN DICHT! POST UIT DE BUS!",
	])("LEG-12 a small rewording is seen to be the signal's words: %s", (text) => expect(isCopied(text, [signal])).toBe(true));
	test.each([
		"Ik ben bang dat ze valt en dat niemand haar vindt.",
		"De gordijnen zijn dicht. Mijn moeder deed dat ook, toen ze niet meer durfde.",
		"Ik wil weten of ze eet.",
	])("LEG-12 an argument of one's own is none: %s", (text) => expect(isCopied(text, [signal])).toBe(false));
	test("LEG-12 nothing said is no copy, and without a signal nothing is one", () => {
		expect(isCopied("", [signal])).toBe(false);
		expect(isCopied("de het een", [signal])).toBe(false);
		expect(isCopied("gordijnen dicht", [])).toBe(false);
		expect(isCopied("gordijnen dicht", [""])).toBe(false);
	});
	test.each([
		["ziet", "gezien", true],
		["gezien", "gezien", true],
		["gordijn", "gordijnen", true],
		["gebed", "bed", false],
		["bewoond", "woont", true],
		["verhuist", "huis", true],
		["tegemoet", "temoet", false],
		["kachel", "kachelpijp", false],
		["bak", "bal", false],
		["bakker", "bakkers", true],
		["kat", "katten", true],
		["ruit", "rust", true],
		["post", "pos", false],
		["deur", "dier", false],
	])("LEG-12 whether two words are one, by their roots and one letter: %s, %s, %s", (one, other, same) => {
		expect(isCopied(one, [other])).toBe(same);
		expect(isCopied(other, [one])).toBe(same);
	});
	test("LEG-12 copied is more than three in four of the words that carry something", () => {
		const signal4 = "kachel raam deur post";
		expect(isCopied("kachel raam deur tafel", [signal4])).toBe(false);
		expect(isCopied("kachel raam deur post", [signal4])).toBe(true);
		expect(isCopied("kachel raam deur post tafel", [signal4])).toBe(true);
	});
	test("LEG-01 LEG-12 one word is no argument, two that carry something are; law alone is none", () => {
		expect(saysSomething("bang")).toBe(false);
		expect(saysSomething("bang en")).toBe(false);
		expect(saysSomething("bang vallen")).toBe(true);
		expect(isLawAlone("")).toBe(false);
		expect(isLawAlone("Wmo")).toBe(true);
		expect(isLawAlone("artikel 2 van de wet")).toBe(true);
		expect(isLawAlone("volgens de wet, zorgen")).toBe(true);
		expect(isLawAlone("volgens de wet, zorgen om eten")).toBe(false);
		expect(isLawAlone("artikel 12b, lid 3")).toBe(true);
		expect(isLawAlone("wetenschap tegenwet bewijst")).toBe(false);
		expect(isLawAlone("bevoegdheid2 x12 kachel")).toBe(false);
	});
	test("LEG-12 one letter more, less or other in any long word does not hide a copy", () => {
		const long = signal.match(/\p{L}{6,}/gu) ?? [];
		fc.assert(
			fc.property(fc.constantFrom(...long), fc.nat(), fc.constantFrom("drop", "add", "swap"), (word, place, how) => {
				const at = 1 + (place % (word.length - 2));
				const slip = how === "drop" ? word.slice(0, at) + word.slice(at + 1) : word.slice(0, at) + "q" + word.slice(how === "add" ? at : at + 1);
				expect(isCopied(slip, [word])).toBe(true);
			}),
		);
	});
});

describe("asked again", () => {
	const last = { at: "2026-09-01T09:00:00.000Z" as Instant };
	const after = (days: number): CalendarDay => addDays("2026-09-01" as CalendarDay, days);
	test("LEG-21 a refusal or a used go comes before silence; a first weighing is no 'again'", () => {
		expect(whyAgain("refusal", last, null, after(200))).toBe("refusal");
		expect(whyAgain("new-approach", last, null, after(0))).toBe("new-approach");
		expect(whyAgain(null, undefined, null, after(200))).toBeNull();
	});
	test("LEG-21 silence is asked after from the day after the term, counted from the last that happened", () => {
		expect(SILENCE_DAYS).toBe(60);
		expect(whyAgain(null, last, null, after(SILENCE_DAYS))).toBeNull();
		expect(whyAgain(null, last, null, after(SILENCE_DAYS + 1))).toBe("silence");
		expect(whyAgain(null, last, "2026-10-01T09:00:00.000Z" as Instant, after(SILENCE_DAYS + 1))).toBeNull();
		expect(whyAgain(null, last, "2026-10-01T09:00:00.000Z" as Instant, after(SILENCE_DAYS + 31))).toBe("silence");
		expect(whyAgain(null, last, "2026-08-01T09:00:00.000Z" as Instant, after(SILENCE_DAYS + 1))).toBe("silence");
	});
});

describe("asking", () => {
	const went = (step: 1 | 2 | 3 | 5, outcome: "go" | "not-now" = "go", version = 1): Weighed => ({
		version,
		why: "x",
		harmTo: [],
		step,
		outcome,
		entry: "e" as EntryId,
		at: "2026-09-01T09:00:00.000Z" as Instant,
		by: null,
		hindsight: [],
	});
	const none = foldAsking([]);
	const answer = (what: "come-in" | "come-back", said: "yes" | "no" | "not-now") =>
		kept([
			{
				kind: "weighing.permission-asked",
				stream: { kind: "weighing", id: of },
				case: of,
				audience: { reach: "person" },
				body: { asked: "a", mayWe: what, answer: said },
			},
		]);
	test("LEG-10 the last answer to each step counts, the newest first; a yes to one is none to another", () => {
		const state = foldAsking([...answer("come-in", "no"), ...answer("come-back", "yes"), ...answer("come-in", "yes")]);
		expect(lastAnswers(state).map(({ what, answer: said }) => [what, said])).toEqual([
			["come-in", "yes"],
			["come-back", "yes"],
		]);
		expect(state.asked).toHaveLength(3);
	});
	test("LEG-26 only an uninvited go is asked about, some time later, once", () => {
		const day = (days: number) => addDays("2026-09-01" as CalendarDay, days);
		const since = "2026-09-01" as CalendarDay;
		expect(uninvitedGo({ versions: [went(2), went(3, "not-now")] })).toBeUndefined();
		expect(uninvitedGo({ versions: [went(3), went(5, "go", 2), went(2, "go", 3)] })?.version).toBe(2);
		expect(isTimeToAsk({ versions: [went(3)] }, none, since, day(ASK_AFTER_DAYS))).toBe(true);
		expect(isTimeToAsk({ versions: [went(3)] }, none, since, day(ASK_AFTER_DAYS - 1))).toBe(false);
		expect(isTimeToAsk({ versions: [went(3)] }, none, day(1), day(ASK_AFTER_DAYS))).toBe(false);
		expect(isTimeToAsk({ versions: [went(3)] }, none, day(-30), day(ASK_AFTER_DAYS - 1))).toBe(false);
		expect(isTimeToAsk({ versions: [went(3)] }, none, null, day(100))).toBe(false);
		expect(isTimeToAsk({ versions: [went(2)] }, none, since, day(100))).toBe(false);
		const felt = foldAsking(must(decideFelt({ versions: [went(3)] }, { case: of, felt: "no-answer" })));
		expect(felt.felt).toMatchObject([{ felt: "no-answer", version: 1 }]);
		expect(isTimeToAsk({ versions: [went(3)] }, felt, since, day(100))).toBe(false);
		expect(isTimeToAsk({ versions: [went(3), went(3, "go", 2)] }, felt, since, day(100))).toBe(true);
		expect(codeOf(decideFelt({ versions: [went(2)] }, { case: of, felt: "glad" }))).toBe(":weighing.never-uninvited");
	});
});

describe("saying no", () => {
	test("LEG-15 what was refused is kept with who asked, and read back", () => {
		const entries = kept([saidNo({ case: of, asks: "look-up", from: "Het loket" }), saidNo({ case: of, asks: "tell-more" })]);
		expect(foldAsking(entries).refused).toMatchObject([{ asks: "look-up", askedBy: "Het loket" }, { asks: "tell-more" }]);
		expect(entries.every(({ audience }) => audience.reach === "person")).toBe(true);
	});
	test("LEG-10 what was asked is kept with the answer and the words", () => {
		const entries = kept([askedPermission({ case: of, what: "bring-somebody", answer: "not-now", words: "Volgende week." }, "a")]);
		expect(foldAsking(entries).asked).toMatchObject([{ what: "bring-somebody", answer: "not-now", words: "Volgende week.", by: "me" }]);
	});
	test("a term is a term", () => {
		expect([ASK_AFTER_DAYS, CONCERN_DAYS, INCIDENT_DAYS, INCIDENT_MOST_DAYS, HAND_OVER_DAYS]).toEqual([42, 3, 180, 365, 7]);
	});
});

describe("departing from a wish", () => {
	const input = { case: of, wish: "De deur dicht", instead: "Wij komen elke dag", ground: "safety" as const, until: "2026-12-01" as CalendarDay };
	const table = { today, holder: "me", ids: { departure: "d", account: "a" } };
	test("PRIN-07 it has an end to come; not talked over yet leaves an explanation owed with a holder and a day", () => {
		expect(codeOf(decideDeparting({ ...input, until: today }, table))).toBe("until:weighing.until-a-day-to-come");
		expect(codeOf(decideDeparting({ ...input, until: addDays(today, 1) }, table))).toBe("ok");
		expect(must(decideDeparting({ ...input, said: "Besproken" }, table)).map(({ kind }) => kind)).toEqual(["weighing.departed"]);
		const owed = must(decideDeparting(input, table));
		expect(owed.map(({ kind }) => kind)).toEqual(["weighing.departed", "weighing.account-owed"]);
		expect(owed[0]?.body).toMatchObject({ departure: "d", holder: "me", ground: "safety", until: "2026-12-01" });
		expect(owed[0]?.body).not.toHaveProperty("case");
		expect(owed[1]?.body).toMatchObject({ account: "a", holder: "me", to: "person", lookAgainOn: "2026-12-01", for: { act: "in-spite-of-wish" } });
		expect(owed.every(({ audience }) => audience.reach === "person")).toBe(true);
	});
	test("PRIN-07 it is talked over and ended once; another one stays as it is", () => {
		const two = foldDepartures([
			...must(decideDeparting(input, table)),
			...must(decideDeparting(input, { ...table, ids: { departure: "e", account: "b" } })),
		]);
		expect(withoutDialogue(two)).toHaveLength(2);
		const entries = [
			...must(decideDeparting(input, table)),
			...must(decideDeparting(input, { ...table, ids: { departure: "e", account: "b" } })),
			...must(decideTalking(two, { case: of, departure: thing("d"), said: "Aan tafel" })),
			...must(decideReturning(two, { case: of, departure: thing("e") })),
		];
		const now = foldDepartures(entries);
		expect(openDepartures(now).map(({ departure, said }) => [departure, said])).toEqual([["d", "Aan tafel"]]);
		expect(withoutDialogue(now)).toEqual([]);
		expect(codeOf(decideReturning(now, { case: of, departure: thing("e") }))).toBe(":weighing.no-such-departure");
		expect(codeOf(decideTalking(now, { case: of, departure: thing("e"), said: "x" }))).toBe(":weighing.no-such-departure");
	});
});

describe("safe", () => {
	const table = { today, me: "me", ids: { thing: "k", look: "l" }, secondHasPart: false };
	const raise = { case: of, what: "De jongste hoest en slaapt in de auto.", second: member("tom") };
	const raised = () => must(decideConcern(raise, table));
	test("SAFE-06 somebody else looks along, at once, and is let in only when they had no part", () => {
		expect(codeOf(decideConcern({ ...raise, second: member("me") }, table))).toBe("second:weighing.second-is-somebody-else");
		expect(codeOf(decideConcern({ ...raise, lookAgainOn: addDays(today, -1) }, table))).toBe("lookAgainOn:weighing.day-is-past");
		expect(codeOf(decideConcern({ ...raise, lookAgainOn: today }, table))).toBe("ok");
		expect(raised()[0]?.body).toMatchObject({ concern: "k", look: "l", holder: "me", letIn: true, lookAgainOn: addDays(today, CONCERN_DAYS) });
		expect(must(decideConcern(raise, { ...table, secondHasPart: true }))[0]?.body).toMatchObject({ letIn: false });
	});
	test("SAFE-06 it leaves the top only when the second pair of eyes looked and own people were asked after", () => {
		const first = raised();
		const state = foldSafety(first);
		const end = { case: of, concern: thing("k"), words: "Oma haalt haar elke dag." };
		expect(codeOf(decideEndingConcern(state, end))).toBe(":weighing.nobody-looked-along");
		expect(codeOf(decideLookingAlong(state, end, "me"))).toBe("words:weighing.second-looks-themselves");
		const looked = [...first, ...must(decideLookingAlong(state, end, "tom"))];
		expect(codeOf(decideEndingConcern(foldSafety(looked), end))).toBe(":weighing.own-people-not-asked");
		const asked = [...looked, ...must(decideOwnSafety(foldSafety(looked), { case: of, concern: thing("k"), words: "Oma" }))];
		const ended = [...asked, ...must(decideEndingConcern(foldSafety(asked), end))];
		expect(openConcerns(foldSafety(asked))).toMatchObject([{ ownPeople: "Oma", looked: end.words }]);
		expect(openConcerns(foldSafety(ended))).toEqual([]);
		for (const decide of [decideEndingConcern, decideOwnSafety]) expect(codeOf(decide(foldSafety(ended), end))).toBe(":weighing.no-such-concern");
		expect(codeOf(decideLookingAlong(foldSafety(ended), end, "tom"))).toBe(":weighing.no-such-concern");
		expect(codeOf(decideOwnSafety(state, { ...end, concern: thing("z") }))).toBe(":weighing.no-such-concern");
	});
	const incident = {
		case: of,
		place: "counter" as const,
		what: "Een stoel ging om.",
		before: "Drie keer doorgestuurd.",
		wanted: "Zijn geld voor de huur.",
	};
	test("SAFE-05 it has a day that came, and expires; within a year at the most", () => {
		expect(codeOf(decideIncident({ ...incident, on: addDays(today, 1) }, table))).toBe("on:weighing.not-happened-yet");
		expect(codeOf(decideIncident({ ...incident, on: today }, table))).toBe("ok");
		expect(codeOf(decideIncident({ ...incident, until: addDays(today, INCIDENT_MOST_DAYS + 1) }, table))).toBe(
			"until:weighing.expires-within-a-year",
		);
		expect(codeOf(decideIncident({ ...incident, until: addDays(today, INCIDENT_MOST_DAYS) }, table))).toBe("ok");
		const state = foldSafety(must(decideIncident(incident, table)));
		const until = addDays(today, INCIDENT_DAYS);
		expect(state.incidents).toMatchObject([{ on: today, until }]);
		expect(standingIncidents(state, until)).toHaveLength(1);
		expect(standingIncidents(state, addDays(until, 1))).toHaveLength(0);
	});
	test("SAFE-05 renewing asks again why, and no longer than a year", () => {
		const entries = must(decideIncident(incident, table));
		const state = foldSafety(entries);
		expect(codeOf(decideRenewing(state, { case: of, incident: thing("z"), why: "x" }, today))).toBe(":weighing.no-such-incident");
		expect(codeOf(decideRenewing(state, { case: of, incident: thing("k"), why: "x", until: addDays(today, INCIDENT_MOST_DAYS + 1) }, today))).toBe(
			"until:weighing.expires-within-a-year",
		);
		const two = foldSafety([...entries, ...must(decideIncident(incident, { ...table, ids: { thing: "z", look: "l" } }))]);
		expect(codeOf(decideRenewing(two, { case: of, incident: thing("z"), why: "x" }, today))).toBe("ok");
		const later = addDays(today, 100);
		const renewed = foldSafety([...entries, ...must(decideRenewing(state, { case: of, incident: thing("k"), why: "Het gebeurde weer." }, later))]);
		expect(renewed.incidents).toMatchObject([{ until: addDays(later, INCIDENT_DAYS), renewed: "Het gebeurde weer.", what: incident.what }]);
	});
	test.each([
		["counter", false],
		["phone", false],
		["elsewhere", false],
		["street", true],
		["door", true],
		["home", true],
	] as const)("SAFE-05 what happened at this place says something about a visit: %s %s", (place, says) => {
		const state = foldSafety(must(decideIncident({ ...incident, place }, table)));
		expect(incidentsForVisit(state, today)).toHaveLength(says ? 1 : 0);
		expect(incidentsForVisit(state, addDays(today, INCIDENT_DAYS + 1))).toHaveLength(0);
	});
});

describe("handing over", () => {
	const propose = { case: of, to: member("tom"), why: "Hij spreekt haar taal." };
	const table = { today, me: "nadia", id: "h" };
	const said = (answer: "yes" | "no") => ({ case: of, handOver: thing("h"), answer });
	const everybody = { case: of, handOver: thing("h"), present: ["person", "giver", "receiver"] as ("person" | "giver" | "receiver")[] };
	const person = { whose: "person" as const, me: "nadia", asked: "q", hasPart: false };
	const receiver = { whose: "receiver" as const, me: "tom", asked: "r", hasPart: true };
	type Act = "person" | "receiver" | "met";
	const play = (acts: readonly Act[]): readonly JournalEntry[] =>
		acts.reduce<readonly JournalEntry[]>(
			(entries, act) => {
				const all = foldHandOvers(entries);
				const decided = act === "met" ? decideMeeting(all, everybody, today) : decideAnswer(all, said("yes"), act === "person" ? person : receiver);
				return isOk(decided) ? [...entries, ...kept(decided.value)] : entries;
			},
			must(decideProposing([], propose, table)),
		);
	test("LEG-06 in any order nothing changes hands before the three met and both said yes", () => {
		fc.assert(
			fc.property(fc.array(fc.constantFrom<Act>("person", "receiver", "met"), { maxLength: 8 }), (acts) => {
				const entries = play(acts);
				const handed = entries.filter(({ kind }) => kind === "weighing.handed-over");
				const has = (want: (body: { whose?: string }) => boolean, kind: string) =>
					entries.some((one) => one.kind === kind && want(one.body as { whose?: string }));
				const complete =
					has(({ whose }) => whose === "person", "weighing.hand-over-answered") &&
					has(({ whose }) => whose === "receiver", "weighing.hand-over-answered") &&
					has(() => true, "weighing.hand-over-met");
				expect(handed).toHaveLength(complete ? 1 : 0);
				if (complete) expect(handed[0]?.body).toMatchObject({ from: "nadia", to: "tom", asked: "q" });
			}),
		);
	});
	test("LEG-06 two at a table is no hand-over; each says their own yes, the person first; a no ends it", () => {
		expect(codeOf(decideProposing([], { ...propose, to: member("nadia") }, table))).toBe("to:weighing.hand-over-to-somebody-else");
		const all = foldHandOvers(must(decideProposing([], propose, table)));
		expect(openHandOver(all)).toMatchObject({ lookAgainOn: addDays(today, HAND_OVER_DAYS) });
		expect(codeOf(decideProposing(all, propose, table))).toBe(":weighing.hand-over-is-on");
		expect(codeOf(decideMeeting(all, { ...everybody, present: ["giver", "receiver"] }, today))).toBe("present:weighing.all-three-meet");
		expect(codeOf(decideMeeting(all, { ...everybody, on: addDays(today, 1) }, today))).toBe("on:weighing.not-happened-yet");
		expect(codeOf(decideMeeting(all, { ...everybody, handOver: thing("z") }, today))).toBe(":weighing.no-hand-over");
		expect(codeOf(decideAnswer(all, said("yes"), receiver))).toBe(":weighing.person-first");
		expect(codeOf(decideAnswer(all, said("yes"), { ...receiver, me: "nadia" }))).toBe(":weighing.receiver-says-it-themselves");
		expect(codeOf(decideAnswer(all, { ...said("yes"), handOver: thing("z") }, person))).toBe(":weighing.no-hand-over");
		for (const acts of [[], ["person"]] as const) {
			const before = play(acts);
			const no = decideAnswer(foldHandOvers(before), said("no"), acts.length === 0 ? person : receiver);
			expect(openHandOver(foldHandOvers([...before, ...must(no)]))).toBeUndefined();
		}
		expect(must(decideAnswer(all, said("yes"), person))[0]?.body).toMatchObject({ to: "tom", asked: "q", letIn: true, whose: "person" });
		expect(openHandOver(foldHandOvers(play(["person", "receiver", "met"])))).toBeUndefined();
	});
});
