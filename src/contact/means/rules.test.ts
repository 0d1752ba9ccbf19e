/** Small means: spent at once with one line of why, up to what the team agreed. */
import { expect, test } from "vitest";
import type { AnyEntry, CalendarDay, CaseId, EntryId, Instant } from "#src/kernel/index.ts";
import { decideSpend, foldSpent, mostOn } from "./rules.ts";

const of = "c" as CaseId;
const today = "2026-11-24" as CalendarDay;
const limit = (from: string, most: number) => ({ from: from as CalendarDay, most });
test("the agreement that has begun last counts; without one fifty euros", () => {
	expect(mostOn([], today)).toBe(50);
	expect(mostOn([limit("2026-11-25", 20)], today)).toBe(50);
	expect(mostOn([limit("2026-11-24", 20)], today)).toBe(20);
	const all = [limit("2026-01-01", 10), limit("2026-11-20", 30), limit("2026-12-01", 40), limit("2026-06-01", 20)];
	expect(mostOn(all, today)).toBe(30);
	expect(mostOn([...all].reverse(), today)).toBe(30);
});
test("something, and no more than was agreed", () => {
	const spend = { id: "s", amount: 12.5, why: "Een slot" };
	expect(decideSpend(of, spend, 12.5)).toEqual({
		kind: "ok",
		value: [
			{
				kind: "contact.spent",
				stream: { kind: "contact", id: "c" },
				case: "c",
				audience: { reach: "person" },
				body: { spent: "s", amount: 12.5, why: "Een slot" },
			},
		],
	});
	for (const amount of [0, -1])
		expect(decideSpend(of, { ...spend, amount }, 50)).toEqual({ kind: "refusal", code: "contact.nothing-spent", words: {}, field: "amount" });
	expect(decideSpend(of, { ...spend, amount: 0.01 }, 50).kind).toBe("ok");
	expect(decideSpend(of, { ...spend, amount: 12.6 }, 12.5)).toEqual({
		kind: "refusal",
		code: "contact.more-than-agreed",
		words: { most: "12,5" },
		field: "amount",
	});
});
test("what was spent, in order, with who did and when", () => {
	const at = "2026-11-20T09:00:00.000Z" as Instant;
	const spent = (seq: number, kind = "contact.spent"): AnyEntry => ({
		id: `e${seq}` as EntryId,
		kind,
		stream: { kind: "contact", id: "c" },
		case: of,
		seq,
		at,
		recordedAt: at,
		by: { kind: "member", id: "nadia" },
		audience: { reach: "person" },
		body: { spent: `s${seq}`, amount: seq, why: "x" },
	});
	const one = (seq: number) => ({ id: `s${seq}`, amount: seq, why: "x", at, by: "nadia" });
	expect(foldSpent([spent(1), spent(2, "planning.spent"), spent(3)])).toEqual([one(1), one(3)]);
});
