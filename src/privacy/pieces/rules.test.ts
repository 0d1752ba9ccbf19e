/** What stays of a piece when its words go: ids, days, moments and codes, and not one word. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canGoAlone, GONE, kindsThatCanGo, remainsOf, sentencesOf, wentAlready } from "./rules.ts";

const id = "01900000-0000-7000-8000-000000000001";
const moment = "2026-11-24T09:00:00.000Z";
/** Each kind that can go alone, with the keys in it that stay: kept here once more, so that another one is a decision and not a slip. */
const stays: Readonly<Record<string, readonly string[]>> = {
	"contact.noted": ["kind"],
	"contact.thought": [],
	"contact.attempted": ["how", "outcome", "way"],
	"contact.asked-for": ["channel"],
	"contact.answered-call": [],
	"contact.question-first": [],
	"contact.wrapped-up": [],
	"contact.promised": ["by"],
	"contact.promise-ended": ["how"],
	"contact.visit-planned": ["time", "uninvited", "nothingKnown"],
	"privacy.beside": ["how", "untrue"],
	"privacy.talked-about": ["present"],
	"privacy.requested": ["wants", "how"],
	"privacy.request-answered": ["came"],
	"privacy.summary-kept": ["how"],
	"planning.matters": ["how"],
	"planning.domain-written": ["domain", "part", "how"],
	"planning.tie-named": ["kind", "near", "was", "is", "how"],
	"planning.tie-changed": ["kind", "near", "was", "is", "how"],
	"planning.around-answered": ["nobody", "how"],
	"planning.goal-proposed": ["kind", "how"],
	"planning.step-added": ["kind", "first", "can", "how"],
	"planning.support": ["domain", "how"],
	"carrying-out.crisis-began": [],
	"carrying-out.crisis-ended": [],
	"lasting.card-written": ["version", "how"],
};
const keys = [...new Set(Object.values(stays).flat()), "words", "why", "name"];

/** Keys under which somebody's own words stand, in whatever kind. */
const ownWords = [
	"text",
	"words",
	"what",
	"why",
	"name",
	"names",
	"said",
	"seenAndHeard",
	"personSaid",
	"question",
	"reason",
	"purpose",
	"about",
	"with",
	"relation",
	"reachable",
	"note",
	"changed",
	"signs",
	"helps",
	"call",
	"summary",
	"place",
	"bring",
	"wanted",
	"given",
	"practical",
];

describe("what can go alone", () => {
	test("every kind that can go is judged here", () => {
		expect([...kindsThatCanGo].sort()).toEqual(Object.keys(stays).sort());
	});
	test.each(kindsThatCanGo)("%s: whatever somebody wrote goes, wherever it stands", (kind) => {
		const body = Object.fromEntries(
			ownWords.flatMap((key) => [
				[key, "Hij huilde"],
				[`${key}s`, [{ [key]: "Hij huilde" }]],
				[`${key}In`, { [key]: "Hij huilde" }],
			]),
		);
		expect(JSON.stringify(remainsOf({ kind, body }))).not.toContain("huilde");
	});
	test.each(Object.entries(stays))("%s, and of it only codes stay: %j", (kind, codes) => {
		const body = Object.fromEntries(keys.map((key) => [key, "een woord"]));
		expect(remainsOf({ kind, body })).toEqual(Object.fromEntries(keys.map((key) => [key, codes.includes(key) ? "een woord" : GONE])));
	});
	test.each(["weighing.written", "signalling.received", "privacy.disclosed", "contact.made", "", "toString"])(
		"what we did to somebody does not: %s",
		(kind) => {
			expect(canGoAlone(kind)).toBe(false);
			expect(remainsOf({ kind, body: { words: "x" } })).toBeUndefined();
			expect(wentAlready({ kind, body: {} })).toBe(false);
		},
	);
});

describe("what stays", () => {
	const left = (body: object) => remainsOf({ kind: "contact.noted", body });
	test("ids, days, moments and nothing; words, lists, numbers and ticks go", () => {
		expect(GONE).toBe("[…]");
		expect(left({ note: id, on: "2026-11-24", at: moment, member: null, text: "Hij huilde", names: ["Sami"], near: 2, here: true })).toEqual({
			note: id,
			on: "2026-11-24",
			at: moment,
			member: null,
			text: GONE,
			names: [],
		});
		expect(left({ on: "2026-11-31" })).toEqual({ on: GONE });
		for (const at of [`${moment} x`, `x${moment}`, "2026-11-24T", "2026-11-24T09:00:00.000Zx"]) expect(left({ at }), at).toEqual({ at: GONE });
		expect(left({ at: "2026-11-24T09:00Z" })).toEqual({ at: "2026-11-24T09:00Z" });
	});
	test("also deep inside; a code that is a thing itself goes", () => {
		expect(left({ next: { way: "x", on: "2026-11-24", deep: { kind: "visit", words: "x", near: 1 } } })).toEqual({
			next: { way: GONE, on: "2026-11-24", deep: { kind: "visit", words: GONE } },
		});
		expect(left({ kind: { words: "x" } })).toEqual({});
		expect(left({ kind: null })).toEqual({ kind: null });
		expect(left({ kind: 3 })).toEqual({ kind: 3 });
		expect(left({ kind: ["x"] })).toEqual({});
	});
	test("whatever the words are, none of them stays, and going again changes nothing", () => {
		const value = fc.letrec((tie) => ({
			one: fc.oneof(
				{ depthSize: "small" },
				fc.string().map((text) => `w ${text}`),
				fc.integer(),
				fc.constant(id),
				fc.array(tie("one"), { maxLength: 2 }),
				fc.dictionary(fc.constantFrom("a", "b", "c"), tie("one")),
			),
		})).one;
		fc.assert(
			fc.property(fc.dictionary(fc.constantFrom("x", "y", "z"), value), (body) => {
				const remains = left(body);
				expect(JSON.stringify(remains)).not.toContain('"w ');
				expect(remainsOf({ kind: "contact.noted", body: remains })).toEqual(remains);
				expect(wentAlready({ kind: "contact.noted", body: remains })).toBe(true);
			}),
		);
		expect(wentAlready({ kind: "contact.noted", body: { text: "x" } })).toBe(false);
		expect(wentAlready({ kind: "contact.noted", body: { text: GONE } })).toBe(true);
	});
});

describe("what would go", () => {
	test("is each sentence, also deep inside and in a list; no ids, days, moments, codes and nothing that went already", () => {
		const body = {
			note: id,
			on: "2026-11-24",
			at: moment,
			kind: "visit",
			text: "Hij huilde",
			names: ["Sami", "Bep"],
			near: 2,
			none: null,
			went: GONE,
		};
		expect(sentencesOf({ kind: "contact.noted", body })).toEqual(["Hij huilde", "Sami", "Bep"]);
		expect(sentencesOf({ kind: "contact.noted", body: { next: { kind: "visit", words: "Later", ways: [{ way: "Bellen" }] } } })).toEqual([
			"Later",
			"Bellen",
		]);
		expect(sentencesOf({ kind: "contact.noted", body: null })).toEqual([]);
	});
	test("a list of codes is none of it, and a kind that goes with the rest has no codes", () => {
		expect(sentencesOf({ kind: "contact.noted", body: { kind: ["visit", "call"], how: ["x"] } })).toEqual(["x"]);
		expect(sentencesOf({ kind: "weighing.written", body: { kind: "visit", why: "Zorg" } })).toEqual(["visit", "Zorg"]);
	});
});
