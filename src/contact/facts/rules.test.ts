/** Which facts count, what they ask of who plans a visit, whose yes is enough, and what stands apart. */
import { describe, expect, test } from "vitest";
import { addDays, type AnyEntry, type CalendarDay, type CaseId, type EntryId, type Instant, type MemberId, type ThingId } from "#src/kernel/index.ts";
import type { Ask, FactState, SafetyFact, VisitForm } from "./model.ts";
import {
	decideAgreeing,
	decideAsking,
	decideGoing,
	decideTelling,
	FACT_DAYS,
	FACT_MOST_DAYS,
	foldFacts,
	type Going,
	openAparts,
	openAsks,
	setApart,
	standingFacts,
	usableYes,
	YES_DAYS,
} from "./rules.ts";

const of = "c" as CaseId;
const today = "2026-11-24" as CalendarDay;
const day = (ahead: number) => addDays(today, ahead);
const at = (ahead = 0) => `${day(ahead)}T09:00:00.000Z` as Instant;
const fact = (more: Partial<SafetyFact> = {}): SafetyFact => ({ what: "Een stoel", place: "Loket", on: today, source: "Tom", ...more });
const none: FactState = { facts: [], asks: [], aparts: [] };
const ask = (more: Partial<Ask> = {}): Ask => ({ ask: "a", by: "nadia", colleague: "tom", why: "x", facts: [], at: at(), ...more });
const yes = (more: Partial<Ask> = {}) => ask({ answer: "yes", answeredAt: at(), ...more });
const apart = { apart: "p", facts: [fact()], endangers: "Zijn zus", told: false };
const entry = (kind: string, body: unknown, audience: unknown = { reach: "person" }) => ({
	kind: `contact.${kind}`,
	stream: { kind: "contact", id: "c" },
	case: "c",
	audience,
	body,
});
const told = (kind: string) => ({
	kind: `privacy.${kind}`,
	stream: { kind: "privacy", id: "c" },
	case: "c",
	audience: { reach: "person" },
	body: { what: "safety" },
});
const done = (...value: unknown[]) => ({ kind: "ok", value });
const refusal = (code: string, field?: string) =>
	field === undefined ? { kind: "refusal", code: `contact.${code}`, words: {} } : { kind: "refusal", code: `contact.${code}`, words: {}, field };
let seq = 0;
const kept = (kind: string, body: object): AnyEntry => {
	seq += 1;
	return {
		...entry(kind, body),
		case: of,
		audience: { reach: "person" },
		id: `e${seq}` as EntryId,
		seq,
		at: at(),
		recordedAt: at(),
		by: { kind: "member", id: "nadia" },
	};
};

test("a term is a term", () => expect([FACT_DAYS, FACT_MOST_DAYS, YES_DAYS]).toEqual([180, 365, 7]));

describe("what is known", () => {
	test("facts of visits and facts apart; asked, answered and used; told", () => {
		const asked = { ask: "a", colleague: "tom", why: "x", facts: [fact()], lookAgainOn: today };
		const entries = [
			kept("visit-planned", { safety: { nothingKnown: true } }),
			kept("visit-planned", { safety: { facts: [fact()] } }),
			kept("safety-apart", { apart: "p", facts: [fact({ what: "Een mes" })], endangers: "Zijn zus" }),
			kept("safety-apart", { apart: "q", facts: [], endangers: "Bep" }),
			kept("agreement-asked", { ...asked, apart: true }),
			kept("agreement-asked", { ...asked, ask: "b" }),
			kept("agreement-given", { ask: "a", answer: "yes", words: "Goed" }),
			kept("safety-told", { apart: "q" }),
			kept("visit-planned", { safety: { apart: true }, anyway: { ask: "a" } }),
		];
		const bare = { colleague: "tom", why: "x", facts: [fact()], at: at(), by: "nadia" };
		expect(foldFacts(entries)).toEqual({
			facts: [fact(), fact({ what: "Een mes" })],
			aparts: [
				{ apart: "p", facts: [fact({ what: "Een mes" })], endangers: "Zijn zus", told: false },
				{ apart: "q", facts: [], endangers: "Bep", told: true },
			],
			asks: [
				{ ...bare, ask: "a", apart: true, answer: "yes", words: "Goed", answeredAt: at(), used: true },
				{ ...bare, ask: "b", apart: undefined },
			],
		});
		expect(foldFacts([])).toEqual(none);
		expect(foldFacts([{ ...kept("visit-planned", { safety: { facts: [fact()] } }), kind: "planning.visit-planned" }])).toEqual(none);
		expect(openAparts(foldFacts(entries)).map((one) => one.apart)).toEqual(["p"]);
		expect(openAsks(foldFacts(entries)).map((one) => one.ask)).toEqual(["b"]);
	});
	test("a fact counts until its day, or half a year; the same words once, as they were said last", () => {
		const standing = (...facts: SafetyFact[]) => standingFacts({ ...none, facts }, today);
		expect(standing(fact({ on: day(-180) }))).toHaveLength(1);
		expect(standing(fact({ on: day(-181) }))).toHaveLength(0);
		expect(standing(fact({ until: today }))).toHaveLength(1);
		expect(standing(fact({ until: day(-1) }))).toHaveLength(0);
		expect(standing(fact({ source: "Els" }), fact())).toEqual([fact()]);
		expect(standing(fact(), fact({ place: "Straat" }), fact({ what: "Een mes" }))).toHaveLength(3);
	});
	test("a yes of these days that nobody went with is usable, the last one", () => {
		const usable = (...asks: Ask[]) => usableYes({ ...none, asks }, today)?.ask;
		expect(usable(yes(), yes({ ask: "b" }))).toBe("b");
		expect(usable(yes({ answeredAt: at(-7) }))).toBe("a");
		for (const one of [yes({ answeredAt: at(-8) }), yes({ used: true }), ask(), ask({ answer: "no", answeredAt: at() }), ask({ answer: "yes" })])
			expect(usable(one)).toBeUndefined();
	});
});

describe("going where something is known", () => {
	const going = (more: Partial<Going> = {}): Going => ({
		state: none,
		happened: 0,
		typed: false,
		today,
		me: "nadia",
		colleagues: ["tom", "nadia"],
		...more,
	});
	type Input = Parameters<typeof decideGoing>[0];
	const go = (more: Partial<Input> = {}, how: Partial<Going> = { typed: true }) => decideGoing({ forms: [], companions: [], ...more }, going(how));
	const other = refusal("other-form-or-agreement", "forms");
	test("asks another way of going, or a colleague's yes; where nothing is known nothing is asked", () => {
		expect(go({}, {})).toEqual({ kind: "ok", value: {} });
		expect(go({ forms: ["together"] }, {})).toEqual({ kind: "ok", value: { forms: ["together"] } });
		for (const how of [{ typed: true }, { happened: 1 }, { state: { ...none, facts: [fact()] } }]) expect(go({}, how)).toEqual(other);
		expect(go({}, { state: { ...none, facts: [fact({ until: day(-1) })] } }).kind).toBe("ok");
	});
	test("each other way is enough but 'later' alone; together is with somebody", () => {
		for (const form of ["known-face", "elsewhere", "daylight", "phone-first"] as VisitForm[])
			expect(go({ forms: [form] })).toEqual({ kind: "ok", value: { forms: [form] } });
		expect(go({ forms: ["later"] })).toEqual(other);
		expect(go({ forms: ["later", "daylight"] }).kind).toBe("ok");
		expect(go({ forms: ["together"] })).toEqual(refusal("together-with-whom", "forms"));
		expect(go({ forms: ["together"], companions: [{}] }).kind).toBe("ok");
		expect(go({ forms: ["daylight"] }).kind).toBe("ok");
	});
	test("a yes by phone is of a colleague of the team, not of oneself", () => {
		expect(go({ anywayBy: "tom", forms: ["later"] })).toEqual({
			kind: "ok",
			value: { forms: ["later"], anyway: { colleague: "tom", how: "by-phone" } },
		});
		for (const anywayBy of ["nadia", "els"]) expect(go({ anywayBy })).toEqual(refusal("agrees-elsewhere", "anywayBy"));
	});
	test("a yes in the house is used for this one visit", () => {
		expect(go({}, { typed: true, state: { ...none, asks: [yes()] } })).toEqual({
			kind: "ok",
			value: { anyway: { colleague: "tom", how: "in-session", ask: "a" } },
		});
	});
	test("a fact counts until a day from today on, within a year", () => {
		for (const factUntil of [today, day(365)]) expect(go({ factUntil }, {}).kind).toBe("ok");
		expect(go({ factUntil: day(-1) }, {})).toEqual(refusal("fact-until-past", "factUntil"));
		expect(go({ factUntil: day(366) }, {})).toEqual(refusal("fact-within-a-year", "factUntil"));
	});
});

describe("asking a colleague's yes", () => {
	const input = { case: of, colleague: "tom" as MemberId, why: "Hij kent mij" };
	const table = { me: "nadia", today, ask: "a", colleagues: ["tom", "nadia"] };
	const body = { ask: "a", colleague: "tom", why: "Hij kent mij", facts: [fact()], lookAgainOn: today };
	test("names the facts that count and who is asked; the person reads it, unless facts stand apart", () => {
		const state = { ...none, facts: [fact(), fact({ what: "Oud", until: day(-1) })] };
		expect(decideAsking(state, input, table)).toEqual(done(entry("agreement-asked", body, { reach: "person", named: ["tom"] })));
		expect(decideAsking({ ...state, aparts: [apart] }, input, table)).toEqual(
			done(entry("agreement-asked", { ...body, apart: true }, { reach: "responsible", named: ["tom"] })),
		);
		expect(decideAsking({ ...state, aparts: [{ ...apart, told: true }] }, input, table)).toEqual(
			done(entry("agreement-asked", body, { reach: "person", named: ["tom"] })),
		);
	});
	test("of a colleague of the team, and not of oneself", () => {
		for (const colleague of ["nadia", "els"] as MemberId[])
			expect(decideAsking(none, { ...input, colleague }, table)).toEqual(refusal("agrees-elsewhere", "colleague"));
	});
	test("only who was asked answers, once, and is read by who asked", () => {
		const answer = { case: of, ask: "a" as ThingId, answer: "no" as const, words: "Wacht" };
		const given = { ask: "a", answer: "no", words: "Wacht" };
		const state = (...asks: Ask[]) => ({ ...none, asks });
		expect(decideAgreeing(state(ask({ ask: "b" }), ask()), answer, "tom")).toEqual(
			done(entry("agreement-given", given, { reach: "person", named: ["tom", "nadia"] })),
		);
		expect(decideAgreeing(state(ask({ by: null, apart: true })), answer, "tom")).toEqual(
			done(entry("agreement-given", given, { reach: "responsible", named: ["tom"] })),
		);
		for (const asks of [[], [ask({ ask: "b" })], [yes()]])
			expect(decideAgreeing(state(...asks), answer, "tom")).toEqual(refusal("not-asked-for-a-yes"));
		expect(decideAgreeing(state(ask()), answer, "els")).toEqual(refusal("not-asked-for-a-yes"));
	});
});

describe("facts that stand apart", () => {
	test("are for who works with them, and the person is told that something is held back", () => {
		const one = { apart: "p", visit: "v", facts: [fact()], endangers: "Zijn zus", holder: "nadia" };
		expect(setApart(of, { ...one, today })).toEqual([
			entry("safety-apart", { ...one, lookAgainOn: day(30) }, { reach: "responsible" }),
			told("held-back"),
		]);
	});
	test("are told once, and then nothing is held back any more", () => {
		const input = { case: of, apart: "p" };
		expect(decideTelling({ ...none, aparts: [{ ...apart, apart: "q", facts: [] }, apart] }, input)).toEqual(
			done(entry("safety-told", { apart: "p", facts: [fact()] }), told("held-back-ended")),
		);
		for (const aparts of [[], [{ ...apart, apart: "q" }], [{ ...apart, told: true }]])
			expect(decideTelling({ ...none, aparts }, input)).toEqual(refusal("nothing-apart"));
	});
});
