/** Planning a visit and warning before one: what is asked, at which field, and what is written down. */
import { describe, expect, test } from "vitest";
import { addDays, type CalendarDay, type CaseId, type EntryId, type Instant, type MemberId } from "#src/kernel/index.ts";
import type { WeighingState } from "#src/weighing/index.ts";
import type { Attempt, ContactState, Visit } from "../model.ts";
import type { PlanVisitInput } from "../operations.ts";
import { foldContact } from "./fold.ts";
import { isVague } from "./safety.ts";
import { decideVisit, isCrowded, longSilenceDays, mayGoUninvited, type VisitContext } from "./visit.ts";

const of = "c" as CaseId;
const today = "2026-11-24" as CalendarDay;
const [yesterday, tomorrow] = [addDays(today, -1), addDays(today, 1)];
const on = (day: CalendarDay) => `${day}T09:00:00.000Z` as Instant;
const none = foldContact([]);
const stamp = { entry: "e" as EntryId, at: on(yesterday), by: "nadia" };
const weighed = (more: Partial<WeighingState["versions"][number]> = {}): WeighingState => ({
	versions: [{ version: 1, why: "x", harmTo: [], step: 3, outcome: "go", hindsight: [], ...stamp, ...more }],
	positions: [],
	accounts: [],
});
const unweighed: WeighingState = { versions: [], positions: [], accounts: [] };
const attempt = (more: Partial<Attempt>): Attempt => ({
	attempt: "a",
	how: "rang",
	outcome: "nobody-home",
	look: "l",
	lookAgainOn: today,
	...stamp,
	...more,
});
const visit = (more: Partial<Visit>): Visit => ({
	visit: "w",
	member: "nadia",
	day: today,
	place: "x",
	why: "x",
	companions: [],
	safety: { nothingKnown: true },
	uninvited: true,
	state: "planned",
	...stamp,
	...more,
});
const input = (more: Partial<PlanVisitInput> = {}): PlanVisitInput => ({
	case: of,
	day: today,
	place: "Aan de deur",
	bring: "Soep",
	why: "Kennismaken",
	companions: [],
	invited: false,
	safety: "nothing-known",
	forms: [],
	...more,
});
const context = (more: Partial<VisitContext> = {}): VisitContext => ({
	today,
	me: "nadia",
	visit: "v",
	noVisitsSince: null,
	apart: "p",
	going: { state: { facts: [], asks: [], aparts: [] }, happened: 0, typed: false, today, me: "nadia", colleagues: ["tom"] },
	...more,
});
const body = {
	visit: "v",
	member: "nadia",
	day: today,
	time: undefined,
	place: "Aan de deur",
	bring: "Soep",
	why: "Kennismaken",
	ifInconvenient: undefined,
	companions: [],
	ownPeople: undefined,
	uninvited: true,
	safety: { nothingKnown: true },
};
const planned = (more: object = {}) => ({
	kind: "contact.visit-planned",
	stream: { kind: "contact", id: "c" },
	case: "c",
	audience: { reach: "person" },
	body: { ...body, ...more },
});
const refusal = (code: string, field?: string, words = {}) =>
	field === undefined ? { kind: "refusal", code: `contact.${code}`, words } : { kind: "refusal", code: `contact.${code}`, words, field };
const plan = (more: Partial<PlanVisitInput> = {}, state: ContactState = none, given = context(), weighing = weighed()) =>
	decideVisit(weighing, state, input(more), given);

describe("planning a visit", () => {
	test("keeps what it is for, what is brought and who comes along", () => {
		expect(plan()).toEqual({ kind: "ok", value: [planned()] });
		const more = {
			time: "10:30",
			ifInconvenient: "Dan kom ik later",
			companions: [{ name: "Sanne", role: "buurvrouw" }],
			ownPeople: "Niemand",
		};
		expect(plan(more)).toEqual({ kind: "ok", value: [planned(more)] });
		expect(plan({ forms: ["daylight"] })).toEqual({ kind: "ok", value: [planned({ forms: ["daylight"] })] });
	});
	test("today or later, never yesterday", () => {
		expect(plan({ day: yesterday })).toEqual(refusal("day-is-past", "day"));
		expect(plan({ day: tomorrow }).kind).toBe("ok");
	});
	test.each(["why", "bring", "ifInconvenient"] as const)("never to inspect: %s", (field) => {
		expect(plan({ [field]: "Soep, en handhaven" })).toEqual(refusal("purpose-of-control", field, { word: "handhaven" }));
	});
	test("with nobody who comes to enforce; said at that one", () => {
		const sanne = { name: "Sanne", role: "buurvrouw" };
		expect(plan({ companions: [sanne, { name: "Bram", role: "boa" }] })).toEqual(refusal("companion-enforces", "companions.1.role", { role: "boa" }));
		expect(plan({ companions: [{ name: "Bram", role: "boa" }, sanne] })).toMatchObject({ field: "companions.0.role" });
		expect(plan({ companions: [sanne] }).kind).toBe("ok");
	});
	test("who invited us needs no weighing and nothing in our hands; but only somebody who ever spoke can invite", () => {
		const free = { invited: true, bring: undefined };
		const spoken: Partial<ContactState>[] = [
			{ made: { at: stamp.at, by: "nadia", introducedBy: undefined } },
			{ asked: [{ asked: "q", words: "x", channel: "phone", ...stamp }] },
			{ attempts: [attempt({}), attempt({ outcome: "not-convenient" })] },
		];
		for (const state of spoken) {
			expect(plan(free, { ...none, ...state }, context(), unweighed)).toEqual({
				kind: "ok",
				value: [planned({ bring: undefined, uninvited: false })],
			});
			expect(plan({ bring: undefined }, { ...none, ...state }).kind).toBe("refusal");
		}
		for (const state of [none, { ...none, attempts: [attempt({})] }]) expect(plan(free, state)).toEqual(refusal("nothing-to-bring", "bring"));
	});
	test("whoever thinks about it is left in peace until that day", () => {
		const thinking = { ...none, attempts: [attempt({ thinksUntil: addDays(today, 2) })] };
		expect(plan({ day: tomorrow }, thinking)).toEqual(refusal("still-thinking", "day", { day: "2026-11-26" }));
		expect(plan({ day: addDays(today, 2) }, thinking).kind).toBe("ok");
	});
	test("with a fact it says which, where, when and from whom", () => {
		const fact = { safety: "facts" as const, factWhat: "Hij gooide een stoel", factPlace: "Loket", factOn: today, factSource: "Tom" };
		const kept = { what: "Hij gooide een stoel", place: "Loket", on: today, source: "Tom" };
		const forms = ["daylight" as const];
		const typed = context({ going: { ...context().going, typed: true } });
		expect(plan({ ...fact, forms }, none, typed)).toEqual({
			kind: "ok",
			value: [planned({ forms, safety: { facts: [{ ...kept, until: addDays(today, 180) }] } })],
		});
		expect(plan({ ...fact, forms, factUntil: tomorrow }, none, typed)).toEqual({
			kind: "ok",
			value: [planned({ forms, safety: { facts: [{ ...kept, until: tomorrow }] } })],
		});
		expect(plan(fact, none, typed)).toEqual(refusal("other-form-or-agreement", "forms"));
		expect(plan({ ...fact, factWhat: "Gevaarlijk" })).toEqual(refusal("vague-warning", "factWhat"));
		expect(plan({ ...fact, factWhat: undefined })).toEqual(refusal("vague-warning", "factWhat"));
		expect(plan({ ...fact, safety: "nothing-known", factWhat: "Gevaarlijk", factOn: tomorrow })).toEqual({ kind: "ok", value: [planned()] });
		expect(plan({ ...fact, factOn: tomorrow })).toEqual(refusal("fact-not-yet", "factOn"));
		for (const field of ["factPlace", "factOn", "factSource"] as const)
			expect(plan({ ...fact, [field]: undefined }), field).toEqual({ kind: "ok", value: [planned()] });
	});
	test("a fact that would endanger somebody stands apart, with a day on which it is looked at again", () => {
		const held = {
			safety: "facts" as const,
			factWhat: "Hij gooide een stoel",
			factPlace: "Loket",
			factOn: today,
			factSource: "zijn zus",
			factHeld: "Zijn zus",
		};
		const facts = [{ what: "Hij gooide een stoel", place: "Loket", on: today, source: "zijn zus", until: addDays(today, 180) }];
		const decided = plan({ ...held, forms: ["daylight"] });
		expect(decided).toMatchObject({
			kind: "ok",
			value: [
				{ kind: "contact.visit-planned", body: { safety: { apart: true } } },
				{
					kind: "contact.safety-apart",
					audience: { reach: "responsible" },
					body: { apart: "p", visit: "v", facts, endangers: "Zijn zus", holder: "nadia", lookAgainOn: addDays(today, 30) },
				},
				{ kind: "privacy.held-back", body: { what: "safety" } },
			],
		});
		expect(plan({ ...held, safety: "nothing-known" })).toEqual({ kind: "ok", value: [planned()] });
	});
	test("three on a doorstep is crowded", () => {
		const companions = [1, 2].map((n) => ({ name: `n${n}`, role: "x" }));
		expect(isCrowded({ companions })).toBe(true);
		expect(isCrowded({ companions: companions.slice(1) })).toBe(false);
		expect(isCrowded({ companions: [...companions, ...companions] })).toBe(true);
	});
});

describe("going unasked", () => {
	const may = (weighing: WeighingState, state: Partial<ContactState> = {}, noVisitsSince: Instant | null = null, day = today) =>
		mayGoUninvited(weighing, { ...none, ...state }, { noVisitsSince, today: day });
	test("asks a weighing that says go, the last one", () => {
		expect(may(weighed())).toBeUndefined();
		expect(may(unweighed)).toEqual(refusal("weigh-first"));
		expect(may(weighed({ outcome: "not-now" }))).toEqual(refusal("weighed-not-going"));
		const two = { ...unweighed, versions: [...weighed({ outcome: "not-now" }).versions, ...weighed().versions] };
		expect(may(two)).toBeUndefined();
	});
	test("and again after a 'not now' since then", () => {
		const refused = (at: Instant) => ({ attempts: [attempt({ outcome: "not-wanted-now", at }), attempt({ at: on(tomorrow) })] });
		for (const at of [stamp.at, on(today)]) expect(may(weighed(), refused(at))).toEqual(refusal("weigh-after-not-now"));
		expect(may(weighed(), refused(on(addDays(yesterday, -1))))).toBeUndefined();
	});
	test("carries one uninvited visit", () => {
		for (const state of ["planned", "done"] as const)
			expect(may(weighed(), { visits: [visit({ state: "dropped" }), visit({ state })] }), state).toEqual(refusal("weigh-each-approach"));
		expect(may(weighed(), { visits: [visit({ at: on(today) })] })).toEqual(refusal("weigh-each-approach"));
		for (const more of [{ state: "dropped" as const }, { uninvited: false }, { at: on(addDays(yesterday, -1)) }])
			expect(may(weighed(), { visits: [visit(more)] })).toBeUndefined();
	});
	test("for sixty days, not for sixty-one", () => {
		expect(longSilenceDays).toBe(60);
		expect(may(weighed(), {}, null, addDays(yesterday, 60))).toBeUndefined();
		expect(may(weighed(), {}, null, addDays(yesterday, 61))).toEqual(refusal("weigh-after-silence"));
	});
	test("against 'no uninvited visits' only when the weighing went over that wish", () => {
		expect(may(weighed(), {}, stamp.at)).toEqual(refusal("no-uninvited-visits"));
		expect(may(weighed({ overWish: { danger: "life", account: "x" } }), {}, stamp.at)).toBeUndefined();
		expect(plan({}, none, context({ noVisitsSince: stamp.at }))).toEqual(refusal("no-uninvited-visits"));
	});
	test("by whom one goes is nobody else's yes but a colleague's", () => {
		const happened = context({ going: { ...context().going, happened: 1 } });
		expect(plan({ anywayBy: "tom" as MemberId }, none, happened)).toEqual({
			kind: "ok",
			value: [planned({ anyway: { colleague: "tom", how: "by-phone" } })],
		});
	});
});

describe("a warning", () => {
	const filler =
		"de het een en of van in op te is was kan kunnen wordt worden zijn heeft hebben met voor aan bij pas op let goed erg heel zeer soms vaak altijd snel mogelijk misschien waarschijnlijk bekend als zou man vrouw meneer mevrouw heer persoon type figuur bewoner bewoners mensen gezin familie huishouden adres buurt straat hij zij ze wees nooit alleen niet naar binnen gaan the a an and or of in on to is was can could be become becomes known as very quite often sometimes always possibly may might man woman mr mrs person guy resident residents people family household address street he she it they with for not alone go inside please watch out";
	const afraid =
		"gevaar gevaarlijk gevaarlijke agressief agressieve agressie onveilig onveilige oppassen opletten onvoorspelbaar onvoorspelbare eng enge dreigend dreigende gewelddadig gewelddadige verward verwarde instabiel labiel risico risicovol waarschuwing voorzichtig danger dangerous aggressive aggression unsafe careful beware unpredictable scary threatening violent unstable risk risky warning caution";
	test("that only makes afraid is none, with whatever small words around it", () => {
		expect(isVague(filler)).toBe(true);
		for (const word of afraid.split(" ")) {
			expect(isVague(`Pas op, ${word}!`), word).toBe(true);
			expect(isVague(`${word} ${filler}`), word).toBe(true);
			expect(isVague(`${word} hond`), word).toBe(true);
			expect(isVague(`${word} hond blaft`), word).toBe(false);
		}
		expect(isVague("")).toBe(true);
	});
	test("that names a deed or a thing is one", () => {
		for (const words of ["Hond", "Hij gooide", "gevaarlijkerd", "levensgevaar"]) expect(isVague(words), words).toBe(false);
	});
});
