import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CaseId, MemberId } from "#src/kernel/ids.ts";
import { addDays, atTime, type CalendarDay, type Instant } from "#src/kernel/time.ts";
import { type Held, matterRules, type Proposal, type Term } from "./model.ts";
import { aheadOf, askedOf, decideApprove, decidePropose, decideWithdraw, dueOf, isSpared, livesOn, monthsLater, termOn } from "./rules.ts";
import { broughtTerms, leastOn } from "./terms.ts";

const day = (text: string): CalendarDay => text as CalendarDay;
const noon = (on: CalendarDay): Instant => atTime(on, "12:00");
const days = fc.integer({ min: 0, max: 20_000 }).map((count) => addDays(day("2026-01-01"), count));
const held = (more: Partial<Held> = {}): Held => ({
	case: "a" as CaseId,
	rule: "wmo",
	letGoAt: noon(day("2026-06-01")),
	kinds: {
		"signalling.received": [1, noon(day("2026-01-10")), noon(day("2026-01-10"))],
		"contact.noted": [3, noon(day("2026-02-01")), noon(day("2026-05-20"))],
		"contact.made": [1, noon(day("2026-02-01")), noon(day("2026-02-01"))],
		"planning.matters": [1, noon(day("2026-03-01")), noon(day("2026-03-01"))],
		"lasting.card-written": [1, noon(day("2026-04-01")), noon(day("2026-04-01"))],
		"lasting.let-go": [1, noon(day("2026-06-01")), noon(day("2026-06-01"))],
	},
	card: false,
	plan: false,
	open: false,
	restricted: false,
	...more,
});

describe("days and terms", () => {
	test("a month later is the same day, or the last one of a month that is too short", () => {
		expect(monthsLater(day("2026-01-31"), 1)).toBe("2026-02-28");
		expect(monthsLater(day("2028-02-29"), 12)).toBe("2029-02-28");
		expect(monthsLater(day("2026-03-31"), -1)).toBe("2026-02-28");
		fc.assert(
			fc.property(days, fc.integer({ min: 0, max: 600 }), (from, months) => {
				const later = monthsLater(from, months);
				expect(later >= from).toBe(true);
				expect(later.slice(8) <= from.slice(8)).toBe(true);
			}),
		);
	});
	test("ORG-11 terms are dated: what began last holds, an own agreement goes before the list of the program, and earlier days keep what held then", () => {
		const own: Term = { rule: "notes", from: day("2027-01-01"), months: 6, least: 1, starts: "let-go", why: "zo", own: true };
		const terms = [...broughtTerms, own];
		expect(termOn(terms, "notes", day("2026-12-31"))?.months).toBe(24);
		expect(termOn(terms, "notes", day("2027-01-01"))?.months).toBe(6);
		expect(termOn(broughtTerms, "jeugdwet", day("2019-06-01"))?.months).toBe(180);
		expect(termOn(broughtTerms, "jeugdwet", day("2026-06-01"))?.months).toBe(240);
		expect(leastOn("wmo", day("2026-01-01"))).toBe(180);
	});
	test("each ground counts from its own moment", () => {
		const today = day("2026-07-01");
		expect(aheadOf(held(), broughtTerms, today)).toEqual({ notesOn: "2028-06-01", allOn: "2041-06-01" });
		expect(aheadOf(held({ rule: "jeugdwet" }), broughtTerms, today).allOn).toBe("2046-06-01");
		expect(aheadOf(held({ rule: "plan-alone", letGoAt: noon(day("2026-05-01")) }), broughtTerms, today).allOn).toBe("2031-05-01");
	});
});

describe("what is due", () => {
	test("PRIV-15 first the notes, much later the rest; never a day early", () => {
		expect(dueOf(held(), broughtTerms, day("2028-05-31"))).toBeUndefined();
		const notes = dueOf(held(), broughtTerms, day("2028-06-01"));
		expect(notes).toMatchObject({ what: "notes", due: "2028-06-01", entries: 3 });
		expect(isSpared("contact.made", notes?.spared ?? [])).toBe(true);
		expect(dueOf(held(), broughtTerms, day("2041-06-01"))).toMatchObject({ what: "all", entries: 8, spared: [] });
	});
	test("the Wmo counts each item from when it was made: an old one goes while later ones stay", () => {
		const late = held({
			letGoAt: noon(day("2039-06-01")),
			kinds: {
				"signalling.received": [1, noon(day("2026-01-10")), noon(day("2026-01-10"))],
				"lasting.let-go": [1, noon(day("2039-06-01")), noon(day("2039-06-01"))],
			},
		});
		expect(dueOf(late, broughtTerms, day("2041-01-09"))).toBeUndefined();
		const due = dueOf(late, broughtTerms, day("2041-01-10"));
		expect(due).toMatchObject({ what: "rest", due: "2041-01-10", entries: 1 });
		expect((due?.madeBefore ?? "") > noon(day("2026-01-10"))).toBe(true);
		expect((due?.madeBefore ?? "") < noon(day("2026-01-11"))).toBe(true);
	});
	test("PRIV-15 the crisis card and the plan are spared at the person's wish, whatever else goes and whenever", () => {
		fc.assert(
			fc.property(fc.boolean(), fc.boolean(), fc.constantFrom(...matterRules), fc.integer({ min: 0, max: 15_000 }), (card, plan, rule, later) => {
				const due = dueOf(held({ card, plan, rule }), broughtTerms, addDays(day("2026-06-02"), later));
				if (!due) return;
				if (card || plan) expect(due.what).not.toBe("all");
				if (card) expect(isSpared("lasting.card-written", due.spared)).toBe(true);
				if (plan) expect(isSpared("planning.matters", due.spared)).toBe(true);
				if (due.what !== "all") expect(isSpared("privacy.summary-kept", due.spared)).toBe(true);
			}),
		);
	});
	test("nothing is due while somebody has something to do in it, and nothing that is left alone at the person's wish stays due for ever", () => {
		expect(dueOf(held({ open: true }), broughtTerms, day("2099-01-01"))).toBeUndefined();
		expect(dueOf(held({ restricted: true }), broughtTerms, day("2099-01-01"))).toBeUndefined();
		expect(askedOf(held({ restricted: true }), day("2099-01-01"))).toBeUndefined();
		const left: Held["kinds"] = {
			"planning.matters": [1, noon(day("2026-03-01")), noon(day("2026-03-01"))],
			"privacy.summary-kept": [1, noon(day("2027-01-01")), noon(day("2027-01-01"))],
		};
		expect(dueOf(held({ kinds: left, plan: true }), broughtTerms, day("2099-01-01"))).toBeUndefined();
		expect(dueOf(held({ kinds: left }), broughtTerms, day("2099-01-01"))).toMatchObject({ what: "all" });
	});
	test("what lives on is what the person wished, and the words that say so", () => {
		expect(livesOn({ card: false, plan: false }).some((one) => one.startsWith("lasting") || one.startsWith("planning"))).toBe(false);
		expect(livesOn({ card: true, plan: true })).toEqual(expect.arrayContaining(["lasting.card-%", "planning.%"]));
	});
});

describe("two people", () => {
	const [me, other] = ["me" as MemberId, "other" as MemberId];
	const proposal: Proposal = {
		id: "p" as CaseId,
		proposedBy: me,
		proposedAt: noon(day("2041-06-02")),
		notBefore: day("2041-06-09"),
		approvedBy: null,
		withdrawnAt: null,
		tookBack: false,
		doneAt: null,
		matters: [],
		pieces: [],
	};
	test("only what is due can be proposed, all of it and nothing beside it", () => {
		const due = [dueOf(held(), broughtTerms, day("2041-06-02"))].flatMap((one) => one ?? []);
		const by = { id: "p" as CaseId, me, today: day("2041-06-02") };
		expect(decidePropose(due, ["a", "b"], by)).toMatchObject({ code: "privacy.not-due" });
		expect(decidePropose(due, [], by)).toMatchObject({ code: "privacy.not-due" });
		expect(decidePropose(due, ["a"], by)).toMatchObject({
			kind: "ok",
			value: [{ body: { notBefore: "2041-06-09", matters: [{ matter: "a", what: "all" }] } }],
		});
	});
	test("who may do so only since, or was let in just now by the other, is no second person; who proposed is told that first", () => {
		expect(decideApprove(proposal, other, "new")).toMatchObject({ code: "privacy.approver-is-new" });
		expect(decideApprove(proposal, other, "same-hand")).toMatchObject({ code: "privacy.same-hand" });
		expect(decideApprove(proposal, me, "new")).toMatchObject({ code: "privacy.somebody-else-approves" });
	});
	test("whoever proposed does not approve; once approved, taken back or done it is over", () => {
		expect(decideApprove(proposal, me)).toMatchObject({ code: "privacy.somebody-else-approves" });
		expect(decideApprove(proposal, other)).toMatchObject({ kind: "ok" });
		expect(decideApprove({ ...proposal, approvedBy: other }, "third" as MemberId)).toMatchObject({ code: "privacy.approved-already" });
		expect(decideApprove({ ...proposal, withdrawnAt: noon(day("2041-06-03")) }, other)).toMatchObject({ code: "privacy.withdrawn-already" });
		expect(decideApprove(undefined, other)).toMatchObject({ code: "privacy.no-such-proposal" });
		expect(decideWithdraw({ ...proposal, doneAt: noon(day("2041-06-10")) }, me)).toMatchObject({ code: "privacy.destroyed-already" });
		expect(decideWithdraw({ ...proposal, approvedBy: other }, me)).toMatchObject({ kind: "ok" });
	});
});
