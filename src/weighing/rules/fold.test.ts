/** What stands after what was written: each version with what was said of it later, where we stand, and which explanation was given how. */
import { describe, expect, test } from "vitest";
import type { AnyEntry, CalendarDay, CaseId, EntryId, Instant } from "#src/kernel/index.ts";
import { latestWeighing, standsAt, stillOwed, weighingOf } from "./fold.ts";

let seq = 0;
const happened = (kind: string, body: object, by: string | null = "nadia"): AnyEntry => {
	seq += 1;
	const at = `2026-11-24T09:00:${String(seq).padStart(2, "0")}.000Z` as Instant;
	return {
		id: `e${seq}` as EntryId,
		kind,
		stream: { kind: "weighing", id: "c" },
		case: "c" as CaseId,
		seq,
		at,
		recordedAt: at,
		by: { kind: "member", id: by },
		audience: { reach: "person" },
		body,
	} as AnyEntry;
};
const weighed = (version: number, outcome: string, more: object = {}) =>
	happened("weighing.written", { version, why: "Zorg", harmTo: [], step: version, stepWhy: "x", outcome, ...more });
const owed = (account: string, holder?: string) =>
	happened("weighing.account-owed", { account, for: { act: "pressing" }, to: "person", lookAgainOn: "2026-12-01" as CalendarDay, holder });

describe("what was weighed", () => {
	test("nothing yet", () => {
		expect(weighingOf([])).toEqual({ versions: [], positions: [], accounts: [] });
		expect(latestWeighing(weighingOf([]))).toBeUndefined();
		expect(standsAt(weighingOf([]))).toBeUndefined();
	});
	test("each version keeps what was said of it in hindsight, and of no other", () => {
		const entries = [
			weighed(1, "go"),
			weighed(2, "not-now"),
			happened("weighing.hindsight", { version: 1, words: "Te vroeg" }, "tom"),
			happened("weighing.hindsight", { version: 1, words: "Toch goed" }),
		];
		const state = weighingOf(entries);
		const hindsight = [
			{ words: "Te vroeg", at: entries[2]?.at, by: "tom" },
			{ words: "Toch goed", at: entries[3]?.at, by: "nadia" },
		];
		expect(state.versions.map(({ version, entry, by, hindsight: said }) => ({ version, entry, by, said }))).toEqual([
			{ version: 1, entry: entries[0]?.id, by: "nadia", said: hindsight },
			{ version: 2, entry: entries[1]?.id, by: "nadia", said: [] },
		]);
		expect(latestWeighing(state)?.version).toBe(2);
	});
	test("a position is taken by going or by stepping down, with its reason; what is of another phase says nothing about it", () => {
		const entries = [
			weighed(5, "go"),
			weighed(6, "no-go"),
			happened("weighing.stepped-down", { step: 2, why: "Ze kan het weer" }, "tom"),
			happened("contact.noted", { step: 7 }),
		];
		const state = weighingOf(entries);
		expect(state.positions).toEqual([
			{ step: 5, why: "x", at: entries[0]?.at, by: "nadia" },
			{ step: 2, why: "Ze kan het weer", at: entries[2]?.at, by: "tom" },
		]);
		expect(standsAt(state)?.step).toBe(2);
	});
	test("an explanation is owed by who holds it, and given once with how they reacted; the others stay owed", () => {
		const given = happened("weighing.account-given", { account: "b", how: "Aan tafel", reaction: "Boos" });
		const entries = [owed("a"), owed("b", "tom"), given];
		const state = weighingOf(entries);
		expect(state.accounts.map(({ account, by, given: told }) => ({ account, by, told }))).toEqual([
			{ account: "a", by: "nadia", told: undefined },
			{ account: "b", by: "tom", told: { how: "Aan tafel", reaction: "Boos", at: given.at } },
		]);
		expect(stillOwed(state).map(({ account }) => account)).toEqual(["a"]);
	});
});
