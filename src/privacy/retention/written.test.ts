/** What stands in the journal of a proposal, and what of a matter goes on which day. */
import { describe, expect, test } from "vitest";
import type { CaseId, MemberId } from "#src/kernel/ids.ts";
import { atTime, type CalendarDay, type Instant } from "#src/kernel/time.ts";
import type { FallsShort, Held, Proposal, Term } from "./model.ts";
import {
	aheadOf,
	askedOf,
	decideApprove,
	decidePropose,
	decideWithdraw,
	dueOf,
	firstDay,
	isSpared,
	livesOn,
	monthsLater,
	noteDestroyed,
	proposePieces,
	SEEN_DAYS,
	termOn,
} from "./rules.ts";

const day = (text: string) => text as CalendarDay;
const noon = (on: string): Instant => atTime(day(on), "12:00");
const term = (more: Partial<Term> = {}): Term => ({
	rule: "wmo",
	from: day("2020-01-01"),
	months: 12,
	least: 1,
	starts: "item",
	why: "",
	own: false,
	...more,
});
const notes = term({ rule: "notes", months: 6, starts: "let-go" });
const held = (kinds: Record<string, readonly [number, string, string]>, more: Partial<Held> = {}): Held => ({
	case: "m" as CaseId,
	rule: "wmo",
	letGoAt: null,
	kinds: Object.fromEntries(Object.entries(kinds).map(([kind, [count, first, last]]) => [kind, [count, noon(first), noon(last)] as const])),
	card: false,
	plan: false,
	open: false,
	restricted: false,
	...more,
});
const all = {
	"signalling.received": [1, "2026-01-10", "2026-01-10"],
	"contact.noted": [3, "2026-02-01", "2026-05-20"],
	"contact.made": [1, "2026-02-01", "2026-02-01"],
	"privacy.summary-kept": [1, "2026-07-01", "2026-07-01"],
} as const;
const ours = ["privacy.summary-kept", "privacy.wish-kept", "privacy.kept-under", "privacy.faded"];
const notNotes = ["contact.made", "contact.person-known", "contact.question-first"];

test("months over the end of a year, and back", () => {
	expect(monthsLater(day("2026-12-15"), 1)).toBe("2027-01-15");
	expect(monthsLater(day("2026-01-15"), -1)).toBe("2025-12-15");
	expect(monthsLater(day("2026-11-30"), 1)).toBe("2026-12-30");
	expect(monthsLater(day("2026-11-15"), -14)).toBe("2025-09-15");
});
test("the term that began last holds, from its own day on; of one day the own goes before the brought, in whatever order they lie", () => {
	const [old, brought, own] = [term(), term({ from: day("2026-01-01"), months: 2 }), term({ from: day("2026-01-01"), months: 3, own: true })];
	for (const terms of [
		[old, brought, own, notes],
		[notes, own, brought, old],
		[brought, own, old],
	]) {
		expect(termOn(terms, "wmo", day("2026-01-01"))).toBe(own);
		expect(termOn(terms, "wmo", day("2025-12-31"))).toBe(old);
		expect(termOn(terms, "wmo", day("2019-12-31"))).toBeUndefined();
		expect(termOn(terms, "jeugdwet", day("2026-01-01"))).toBeUndefined();
	}
});
test("what is spared, by its kind or by how it begins", () => {
	expect(isSpared("planning.goal", ["x", "planning.%"])).toBe(true);
	expect(isSpared("planning", ["planning.%"])).toBe(false);
	expect(isSpared("contact.made", ["contact.made"])).toBe(true);
	expect(isSpared("contact.made-up", ["contact.made"])).toBe(false);
	expect(livesOn({ card: false, plan: false })).toEqual(ours);
	expect(livesOn({ card: true, plan: false })).toEqual([...ours, "lasting.card-%"]);
	expect(livesOn({ card: false, plan: true })).toEqual([...ours, "planning.%"]);
});

describe("what lies ahead", () => {
	const today = day("2026-08-01");
	const ahead = (one: Held, terms: readonly Term[] = [term(), notes]) => aheadOf(one, terms, today);
	test("all counts from the last that happened, notes from letting go where there was one", () => {
		expect(ahead(held(all))).toEqual({ notesOn: "2026-11-20", allOn: "2027-05-20" });
		expect(ahead(held(all, { letGoAt: noon("2026-06-01") }))).toEqual({ notesOn: "2026-12-01", allOn: "2027-05-20" });
		expect(ahead(held(all, { letGoAt: noon("2026-06-01") }), [term({ starts: "let-go" }), { ...notes, starts: "item" }])).toEqual({
			notesOn: "2026-11-20",
			allOn: "2027-06-01",
		});
		expect(ahead(held(all), [term({ starts: "last-change" })])).toEqual({ allOn: "2027-05-20" });
		expect(ahead(held(all), [notes])).toEqual({ notesOn: "2026-11-20" });
		expect(ahead(held(all), [])).toEqual({});
	});
	test("without notes none fade; contact that was made is no note", () => {
		const { "contact.noted": _noted, ...rest } = all;
		expect(ahead(held(rest))).toEqual({ allOn: "2027-02-01" });
	});
	test("where only what lives on is left, the letting go counts, or our own last word; with a card nothing lies ahead", () => {
		const left = { "privacy.summary-kept": all["privacy.summary-kept"] };
		expect(ahead(held(left, { letGoAt: noon("2026-06-01") }))).toEqual({ allOn: "2027-06-01" });
		expect(ahead(held(left))).toEqual({ allOn: "2027-07-01" });
		for (const more of [{ card: true }, { plan: true }]) expect(ahead(held(left, more))).toEqual({});
		expect(ahead(held({}))).toEqual({});
		expect(ahead(held(all, { card: true }))).toEqual({ notesOn: "2026-11-20", allOn: "2027-05-20" });
	});
});

describe("what goes on a day", () => {
	const due = (today: string, one: Held = held(all), terms: readonly Term[] = [term(), notes]) => dueOf(one, terms, day(today));
	const base = { matter: "m", rule: "wmo", spared: [] };
	test("notes on their day and not the day before; until midnight of that day", () => {
		const kinds = { "contact.noted": all["contact.noted"], "contact.made": all["contact.made"] };
		const terms = [term({ starts: "last-change" }), notes];
		expect(due("2026-11-19", held(kinds), terms)).toBeUndefined();
		expect(due("2026-11-20", held(kinds), terms)).toEqual({
			matter: "m",
			what: "notes",
			rule: "notes",
			due: "2026-11-20",
			spared: [...ours, ...notNotes],
			madeBefore: "2026-11-20T23:00:00.000Z",
			entries: 3,
		});
	});
	test("all of it on its day; or all but what lives on", () => {
		const whole = { ...base, what: "all", due: "2027-05-20", madeBefore: "2027-05-20T22:00:00.000Z", entries: 6 };
		expect(due("2027-05-20")).toEqual(whole);
		expect(due("2027-05-20", held(all, { card: true }))).toEqual({ ...whole, what: "rest", spared: [...ours, "lasting.card-%"], entries: 5 });
		expect(due("2027-05-20", held(all, { plan: true }))).toMatchObject({ what: "rest", entries: 5 });
	});
	test("each item by itself where the term says so: the earliest that is due names the day", () => {
		const kinds = {
			"signalling.received": [2, "2026-01-20", "2026-01-20"],
			"weighing.written": [1, "2026-01-10", "2026-01-10"],
			"lasting.let-go": [1, "2026-09-01", "2026-09-01"],
		} as const;
		expect(due("2027-01-09", held(kinds))).toBeUndefined();
		const one = { ...base, what: "rest", due: "2027-01-10", spared: ours, entries: 1 };
		expect(due("2027-01-10", held(kinds))).toEqual({ ...one, madeBefore: "2026-01-10T23:00:00.000Z" });
		expect(due("2027-01-20", held(kinds))).toEqual({ ...one, entries: 3, madeBefore: "2026-01-20T23:00:00.000Z" });
		expect(due("2027-01-20", held(kinds), [term({ starts: "last-change" })])).toBeUndefined();
		expect(due("2027-01-20", held(kinds), [])).toBeUndefined();
	});
	test("at the person's wish today, unless somebody has something to do in it or it is to be left as it is", () => {
		const today = day("2026-08-01");
		const asked = { ...base, rule: "asked", what: "all", due: today, madeBefore: "2026-08-01T22:00:00.000Z", entries: 6 };
		expect(askedOf(held(all), today)).toEqual(asked);
		expect(askedOf(held(all, { plan: true }), today)).toMatchObject({ what: "rest", entries: 5 });
		for (const more of [{ open: true }, { restricted: true }]) expect(askedOf(held(all, more), today)).toBeUndefined();
	});
});

describe("a proposal", () => {
	const [me, other] = ["me" as MemberId, "other" as MemberId];
	const by = { id: "p" as CaseId, me, today: day("2026-11-24") };
	const entry = (kind: string, body: object, named: readonly string[] = ["me"]) => ({
		kind: `privacy.${kind}`,
		stream: { kind: "destruction", id: "p" },
		case: "p",
		audience: { reach: "named", named },
		body,
	});
	const proposal: Proposal = {
		id: by.id,
		proposedBy: me,
		proposedAt: noon("2026-11-24"),
		notBefore: day("2026-12-01"),
		approvedBy: null,
		withdrawnAt: null,
		tookBack: false,
		doneAt: null,
		matters: [],
		pieces: [],
	};
	const refusal = (code: string) => ({ kind: "refusal", code: `privacy.${code}`, words: {} });
	test("stands in a matter of its own, for who decides, and waits a week", () => {
		expect([SEEN_DAYS, firstDay(by.today)]).toEqual([7, "2026-12-01"]);
		const [one, two] = ["a", "b"].map((id) => ({
			...(askedOf(held(all), by.today) as NonNullable<ReturnType<typeof askedOf>>),
			matter: id as CaseId,
		}));
		const due = [one, two].flatMap((each) => each ?? []);
		const proposed = { destruction: "p", by: "me", notBefore: "2026-12-01" };
		expect(decidePropose(due, ["b"], by)).toEqual({ kind: "ok", value: [entry("destruction-proposed", { ...proposed, matters: [two] })] });
		expect(decidePropose(due, ["b", "b"], by).kind).toBe("ok");
		for (const wanted of [[], ["z"], ["a", "z"]]) expect(decidePropose(due, wanted, by)).toEqual(refusal("not-due"));
		expect(proposePieces([], by)).toEqual(entry("destruction-proposed", { ...proposed, matters: [], pieces: [] }));
	});
	test.each([
		["new", "approver-is-new"],
		["same-hand", "same-hand"],
		["no-history", "never-at-work"],
	] as [FallsShort, string][])("is approved by a second person who is one: %s", (short, code) => {
		expect(decideApprove(proposal, other, short)).toEqual(refusal(code));
	});
	test("is approved by another, or withdrawn by anybody who decides, while it waits", () => {
		const body = { destruction: "p", by: "other" };
		expect(decideApprove(proposal, other)).toEqual({ kind: "ok", value: [entry("destruction-approved", body, ["other"])] });
		expect(decideWithdraw(proposal, other)).toEqual({ kind: "ok", value: [entry("destruction-withdrawn", body, ["other"])] });
		expect(decideWithdraw({ ...proposal, approvedBy: other }, me).kind).toBe("ok");
		for (const decide of [decideApprove, decideWithdraw]) {
			expect(decide(undefined, other)).toEqual(refusal("no-such-proposal"));
			expect(decide({ ...proposal, withdrawnAt: noon("2026-11-25") }, other)).toEqual(refusal("withdrawn-already"));
			expect(decide({ ...proposal, doneAt: noon("2026-12-02") }, other)).toEqual(refusal("destroyed-already"));
		}
		expect(decideApprove(proposal, me)).toEqual(refusal("somebody-else-approves"));
		expect(decideApprove({ ...proposal, approvedBy: other }, me)).toEqual(refusal("approved-already"));
	});
	test("what is done is noted without anybody's name beside it", () => {
		const body = { destruction: by.id, gone: [], kept: [] };
		expect(noteDestroyed(body)).toEqual(entry("destroyed", body, []));
	});
});
