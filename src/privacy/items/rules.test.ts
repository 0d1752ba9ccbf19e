import { expect, test } from "vitest";
import type { CaseId, MemberId, ThingId } from "#src/kernel/ids.ts";
import { atTime, type CalendarDay } from "#src/kernel/time.ts";
import type { Term } from "../retention/model.ts";
import { broughtTerms } from "../retention/terms.ts";
import type { PastItem } from "./model.ts";
import {
	announce,
	beforesOn,
	codesIn,
	fadingKinds,
	isShownTo,
	itemsDue,
	livesOnKinds,
	longerNow,
	noteKinds,
	remainsOfItem,
	runningIn,
	sentencesOfItem,
	tellGone,
	tellStay,
	withoutPassage,
} from "./rules.ts";

const day = (text: string): CalendarDay => text as CalendarDay;
const today = day("2041-02-10");
const own = (more: Partial<Term> & Pick<Term, "rule">): Term => ({
	from: day("2030-01-01"),
	months: 24,
	starts: "item",
	why: "zo",
	least: 1,
	own: true,
	...more,
});
const ID = "01a20cc8-8e80-7017-92cb-b31e72811fe2";

test("PRIV-12 only a term that counts from each item itself runs while the matter does: the Wmo does, the last change and the letting go do not", () => {
	expect(beforesOn(broughtTerms, today)).toEqual([{ rule: "wmo", months: 180, starts: "item", before: "2026-02-10T23:00:00.000Z" }]);
	expect(beforesOn([], today)).toEqual([]);
	const terms = [...broughtTerms, own({ rule: "notes" }), own({ rule: "jeugdwet", months: 240 })];
	expect(beforesOn(terms, today).map(({ rule, before }) => [rule, before])).toEqual([
		["wmo", "2026-02-10T23:00:00.000Z"],
		["jeugdwet", "2021-02-10T23:00:00.000Z"],
		["notes", "2039-02-10T23:00:00.000Z"],
	]);
});

test("what is past its term is laid together by matter, each item with its own day; what no term reaches is left out", () => {
	const befores = beforesOn([...broughtTerms, own({ rule: "notes" })], today);
	const past = (matter: string, entry: string, made: string, more: Partial<PastItem> = {}): PastItem => ({
		case: matter as CaseId,
		responsible: "nadia" as MemberId,
		rule: "wmo",
		entry,
		kind: "contact.noted",
		made: atTime(day(made), "12:00"),
		...more,
	});
	const [wmo, notes] = [
		{ rule: "wmo", months: 180, starts: "item", madeBefore: "2026-02-10T23:00:00.000Z" },
		{ rule: "notes", months: 24, starts: "item", madeBefore: "2039-02-10T23:00:00.000Z" },
	];
	expect(
		itemsDue(
			[
				past("a", "1", "2026-01-20"),
				past("a", "2", "2025-12-31"),
				past("b", "3", "2039-02-01", { rule: "notes", responsible: null }),
				past("c", "4", "2020-01-01", { rule: "plan-alone" }),
			],
			befores,
		),
	).toEqual([
		{
			matter: "a",
			responsible: "nadia",
			due: "2040-12-31",
			rule: "wmo",
			items: [
				{ entry: "1", kind: "contact.noted", due: "2041-01-20", ...wmo },
				{ entry: "2", kind: "contact.noted", due: "2040-12-31", ...wmo },
			],
		},
		{ matter: "b", responsible: null, due: "2041-02-01", rule: "notes", items: [{ entry: "3", kind: "contact.noted", due: "2041-02-01", ...notes }] },
	]);
});

test("PRIV-15 the plan, the cards and what the person wished are no items; that contact was made is no note", () => {
	for (const kind of ["planning.matters", "lasting.card-written", "privacy.summary-kept", "conference.plan-brought"])
		expect(codesIn(kind)).toBeUndefined();
	expect(codesIn("toString")).toBeUndefined();
	expect(codesIn("contact.noted")).toContain("kind");
	expect(fadingKinds).toContain("contact.made");
	for (const kind of ["contact.made", "contact.person-known", "contact.question-first", "weighing.written"]) expect(noteKinds).not.toContain(kind);
	for (const kind of ["contact.noted", "contact.promised"]) expect(noteKinds).toContain(kind);
	expect(livesOnKinds).toContain("planning.%");
});

test("PRIV-12 of an item ids, days, moments and its codes stay; no word, no number, no mark of a name", () => {
	const body = {
		note: ID,
		kind: "visit",
		text: "Hij huilde",
		on: "2026-02-01",
		at: "2026-02-01T10:00:00.000Z",
		amount: 312,
		together: true,
		sure: false,
		strengths: ["zingt", ID],
		practical: [{ what: "brief", how: "alone" }],
		gone: null,
		nothing: undefined,
		marks: { whole: "abc" },
		rowKey: "f00",
	};
	expect(remainsOfItem({ kind: "contact.noted", body })).toEqual({
		note: ID,
		kind: "visit",
		text: "[…]",
		on: "2026-02-01",
		at: "2026-02-01T10:00:00.000Z",
		together: true,
		strengths: [ID],
		practical: [{ what: "[…]", how: "alone" }],
		gone: null,
	});
	expect(remainsOfItem({ kind: "planning.matters", body: { words: "x", how: "spoken" } })).toEqual({ words: "[…]", how: "[…]" });
	expect(sentencesOfItem({ kind: "contact.noted", body })).toEqual(["Hij huilde", "zingt", "brief"]);
	expect(sentencesOfItem({ kind: "contact.noted", body: { text: "[…]", on: null } })).toEqual([]);
	// Who told us stays out of sight, also on the last page it is on.
	const facts = [{ what: "de hond bijt", source: "Bep van hiernaast" }];
	expect(sentencesOfItem({ kind: "contact.visit-planned", body: { facts, heldBack: "haar zus" } })).toEqual(["de hond bijt"]);
	for (const kind of ["signalling.received", "contact.thought", "privacy.held-back-ended"]) {
		expect(isShownTo("person", kind)).toBe(false);
		expect(isShownTo("other", kind)).toBe(true);
	}
	expect(isShownTo("person", "contact.noted")).toBe(true);
});

test("PRIN-13 a passage is taken out wherever it stands as whole words, and nowhere else; codes and ids are left", () => {
	const take = (body: object, passage: string, kind = "contact.noted") => withoutPassage({ kind, body }, passage, "iemand");
	expect(take({ text: "Henk zei: HENK en Henkie", names: ["Henk", "Bep"], note: ID, kind: "visit", n: 1, gone: null }, " henk ")).toEqual({
		text: "iemand zei: iemand en Henkie",
		names: ["iemand", "Bep"],
		note: ID,
		kind: "visit",
		n: 1,
		gone: null,
	});
	expect(take({ text: "op bezoek", kind: "visit" }, "visit")).toBeUndefined();
	expect(take({ text: "Kost 3.50 (echt)" }, "3.50 (echt)")).toEqual({ text: "Kost iemand" });
	expect(take({ text: "3x50 echt" }, "3.50")).toBeUndefined();
	expect(take({ text: "geen" }, "Henk")).toBeUndefined();
	expect(take({ words: "Henk" }, "Henk", "planning.matters")).toBeUndefined();
});

test("PRIV-12 ORG-11 what was proposed under a term that is longer now, or counts from another moment, stays; a shorter one changes nothing", () => {
	const proposedOn = day("2041-02-01");
	const part = { matter: "m", rule: "notes", months: 24, starts: "let-go" };
	const now = (months: number, starts: Term["starts"] = "let-go", parts: Parameters<typeof longerNow>[0] = [part]) =>
		longerNow(parts, [...broughtTerms, own({ rule: "notes", from: day("2041-02-05"), months, starts })], proposedOn, today);
	expect(now(25)).toEqual(["m"]);
	expect(now(24)).toEqual([]);
	expect(now(12)).toEqual([]);
	expect(now(24, "item")).toEqual(["m"]);
	expect(now(60, "let-go", [part, part, { ...part, matter: "o", rule: "asked" }, { ...part, matter: "p", rule: "unheard" }])).toEqual(["m"]);
	// Proposed before terms were written along: the term of that day is looked up.
	expect(now(25, "let-go", [{ matter: "m", rule: "notes" }])).toEqual(["m"]);
	expect(now(24, "let-go", [{ matter: "m", rule: "notes", months: null, starts: null }])).toEqual([]);
	expect(now(24, "item", [{ matter: "m", rule: "notes" }])).toEqual(["m"]);
	expect(longerNow([{ matter: "m", rule: "notes" }], [own({ rule: "notes", from: today })], proposedOn, today)).toEqual([]);
});

test("who is responsible and the person hear it in the matter itself", () => {
	const due = { matter: "m" as CaseId, responsible: "nadia" as MemberId, due: today, rule: "wmo" as const, items: [] };
	const by = { destruction: "d" as CaseId, today, thing: "t" as ThingId };
	const entry = (kind: string, body: object) => ({
		kind: `privacy.${kind}`,
		stream: { kind: "privacy", id: "m" },
		case: "m",
		audience: { reach: "person" },
		body,
	});
	const told = { destruction: "d", lookAgain: "2041-02-11", goesOn: "2041-02-17" };
	expect(announce(due, by)).toEqual(entry("items-announced", { ...told, thing: "t", holder: "nadia" }));
	expect(announce({ ...due, responsible: null }, by)).toEqual(entry("items-announced", told));
	const things = ["t" as ThingId];
	expect(tellStay(due.matter, { destruction: by.destruction, things })).toEqual(entry("items-stay", { destruction: "d", things }));
	const gone = { destruction: by.destruction, things, gone: 2, stayed: 1, by: ["nadia" as MemberId] };
	expect(tellGone(due.matter, gone)).toEqual(entry("items-gone", gone));
	const piece = {
		entry: "e",
		matter: "m" as CaseId,
		kind: "k",
		why: "term",
		part: false,
		rule: null,
		due: null,
		months: null,
		starts: null,
		state: "proposed",
		because: null,
	} as const;
	expect(runningIn({ pieces: [piece, piece, { ...piece, matter: "o" as CaseId, why: "asked" }] })).toEqual(["m"]);
});
