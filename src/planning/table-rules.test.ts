/** The week beside how it could be, the sheet for the table without names, the sum of a step, and words that go from the sheet into the plan. */
import { describe, expect, test } from "vitest";
import type { EntryId, ThingId } from "#src/kernel/ids.ts";
import type { AnyEntry } from "#src/kernel/journal.ts";
import type { CalendarDay, Instant } from "#src/kernel/time.ts";
import { compared, forTable, namesAtHome, savingOf, withoutNames } from "./at-table/rules.ts";
import { decideReckon, reckonedIn, sumOf } from "./reckoning/rules.ts";
import { emptyPlan, type KeptObligation, type OwnText, type PlanState } from "./state.ts";
import { decidePut } from "./together/rules.ts";
import { at, done, gone, nadia, of, person, today, worker, wrote } from "./testing/on-paper.ts";
describe("for the table", () => {
	const total = (km: number, hours: number, cost: number) => ({ km, hours, cost }) as Parameters<typeof savingOf>[0]["is"];
	test.each([
		[total(10, 2, 5), total(10, 2, 5), { km: 0, hours: 0, cost: 0, which: "same" }],
		[total(10.005, 2, 5), total(10, 2, 5.001), { km: 0.01, hours: 0, cost: 0, which: "less" }],
		[total(10, 2, 5), total(4, 2, 5), { km: 6, hours: 0, cost: 0, which: "less" }],
		[total(10, 2, 5), total(10, 1, 5), { km: 0, hours: 1, cost: 0, which: "less" }],
		[total(10, 2, 5), total(10, 2, 4), { km: 0, hours: 0, cost: 1, which: "less" }],
		[total(10, 2, 5), total(11, 1, 4), { km: -1, hours: 1, cost: 1, which: "more" }],
		[total(10, 2, 5), total(9, 3, 4), { km: 1, hours: -1, cost: 1, which: "more" }],
		[total(10, 2, 5), total(9, 1, 6), { km: 1, hours: 1, cost: -1, which: "more" }],
	])("an idea saves, costs or makes no difference: %j %j", (is, would, saving) => expect(savingOf({ is, would })).toEqual(saving));
	test("names of who lives here are left out, also a first name, whole words only, the longest first", () => {
		const plain = (text: string, ...names: string[]) => withoutNames(text, names, "een van ons");
		expect(plain("milan brengt Daan de Vries", "Milan", "Daan de Vries")).toBe("Een van ons brengt een van ons");
		expect(plain("Milanese koken met DAAN", "Milan", "Daan de Vries")).toBe("Milanese koken met een van ons");
		expect(plain("a+b haalt c", "a+b")).toBe("Een van ons haalt c");
		expect(plain("niemand genoemd")).toBe("niemand genoemd");
		expect(plain("x en  y", "x", " ", "")).toBe("x en  y");
	});
	const demand = (id: string, more: Partial<KeptObligation> = {}): KeptObligation => ({
		id,
		by: "Westhof",
		what: "Milan komt",
		why: "geheim",
		otherwise: "dreiging",
		of: "Milan",
		km: 10,
		days: [1],
		from: "09:00",
		until: "10:00",
		noted: { by: nadia, at },
		...more,
	});
	test("everybody at home, from what is known, from demands and from the circle", () => {
		const state = {
			...emptyPlan,
			obligations: [demand("a", { of: "Milan en Daan", along: "Bep & Sami, Els and Wim" }), demand("b", { of: undefined })],
			ties: [
				{ name: "Truida", kind: "own" },
				{ name: "Ans", kind: "helper" },
			],
		} as unknown as PlanState;
		expect(namesAtHome(state, ["Karim"]).filter(Boolean)).toEqual(["Karim", "Milan", "Daan", "Bep", "Sami", "Els", "Wim", "Truida"]);
	});
	test("only what was chosen, without reasons, consequences and names", () => {
		const state = {
			...emptyPlan,
			obligations: [demand("a", { where: "Bij Milan" }), demand("b"), demand("c", { ended: { by: nadia, at } })],
			forTable: { by: nadia, at, obligations: ["a", "c"], yes: { how: "own-device" } },
		} as unknown as PlanState;
		const { demands, total: sum, clashes } = forTable(state, 0.2, ["Milan"], "een van ons");
		const { why: _why, otherwise: _otherwise, of: _of, ...shown } = demand("a", { what: "Een van ons komt", where: "Bij een van ons" });
		expect(demands).toEqual([shown]);
		expect(demands[0]).not.toHaveProperty("why");
		expect(sum.km).toBe(10);
		expect(clashes).toEqual([]);
		const { forTable: _none, ...nothing } = state;
		expect(forTable(nothing, 0.2, [], "x").demands).toEqual([]);
		expect(forTable({ ...state, obligations: [demand("a"), demand("c", { km: 5 })] }, 0.2, ["Milan"], "x").clashes).toHaveLength(1);
	});
	test("a clash that is gone with an idea stands beside the week as it is, and one that comes too", () => {
		const idea = (change: object) => [{ id: "i", obligation: "b", change, words: "x", by: nadia, at }];
		const state = (change: object) => ({ ...emptyPlan, obligations: [demand("a"), demand("b")], ideas: idea(change) }) as unknown as PlanState;
		const away = compared(state({ gone: true }), 0.2);
		expect([away.gone.length, away.come.length, away.is.km - away.would.km]).toEqual([1, 0, 10]);
		const apart = { ...state({ days: [1] }), obligations: [demand("a"), demand("b", { days: [2] })] } as PlanState;
		const come = compared(apart, 0.2);
		expect([come.gone.length, come.come.length]).toEqual([0, 1]);
		expect(compared(state({ gone: true }), 0.2, []).gone).toEqual([]);
	});
});

describe("the sum of a step", () => {
	test("without anything it is nothing; a benefit goes by what comes in, the rest by what was earned before it", () => {
		expect(sumOf({}, today, 0.2)).toEqual({ plus: 0, goes: [], travel: 0, costs: 0, left: 0, hours: 0 });
		const rates = (["rent", "benefit"] as const).map((help) => ({ help, from: "2020-01-01" as CalendarDay, goes: 0.5, source: help }));
		expect(sumOf({ plus: 100, gross: 200, rent: 300, benefit: 300 }, today, 0.2, rates)).toMatchObject({
			goes: expect.arrayContaining([
				{ help: "rent", euro: 100, source: "rent" },
				{ help: "benefit", euro: 50, source: "benefit" },
			]),
			left: -50,
		});
		expect(sumOf({ plus: 100, rent: 0, care: 5 }, today, 0.2, rates).goes).toEqual([]);
		expect(sumOf({ hours: 3, travelHours: 3, km: 3 }, today, 0.5)).toMatchObject({ hours: 26, travel: 6.5, left: -6.5 });
	});
	test("is of a step that is there; the last stands, with the day by whose rules it was made", () => {
		const state = { ...emptyPlan, steps: [{ id: "r" }, { id: "s" }] } as unknown as PlanState;
		const reckon = (step: string) => decideReckon({ state, entries: [] }, { case: of, step: step as ThingId, plus: 100 });
		expect(reckon("s")).toEqual(done(wrote("step-reckoned", { step: "s", plus: 100 })));
		expect(reckon("z")).toEqual(gone);
		const kept = (plus: number, moment = at, kind = "planning.step-reckoned"): AnyEntry => ({
			id: "e" as EntryId,
			kind,
			stream: { kind: "plan", id: "c" },
			case: of,
			seq: 1,
			at: moment,
			recordedAt: moment,
			by: nadia,
			audience: { reach: "person" },
			body: { step: "s", plus },
		});
		const later = "2026-11-21T09:00:00.000Z" as Instant;
		expect(reckonedIn([kept(1), kept(2, later), kept(3, later, "planning.matters")])).toEqual({ s: { plus: 2, on: "2026-11-21" } });
	});
});

describe("from the sheet into the plan", () => {
	const text = (id: string): OwnText => ({ id, was: [], declined: [] });
	const state = {
		...emptyPlan,
		matters: ["m"],
		goals: [
			{ id: "h", owner: { kind: "other", name: "Westhof" } },
			{ id: "g", owner: { kind: "person" } },
		],
		texts: { m: text("m"), g: text("g"), h: text("h"), s: text("s") },
	} as PlanState;
	const put = (id: string, more: object = {}, table = worker, along: readonly string[] = []) =>
		decidePut(
			state,
			{ case: of, text: id, words: "Rust", spoken: false, asked: false, whose: [], ...more } as Parameters<typeof decidePut>[1],
			table,
			along,
		);
	test("what is new gets the id it had on the sheet; what is there is said otherwise", () => {
		expect(put("matter/n")).toEqual(done(wrote("matters", { text: "n", wording: "two", words: "Rust" })));
		expect(put("matter/m")).toEqual(done(wrote("matters", { text: "m", wording: "two", words: "Rust" })));
		const goal = { wording: "two", words: "Rust" };
		expect(put("goal/n")).toEqual(done(wrote("goal-proposed", { goal: "n", ...goal, owner: { kind: "person" }, tiedTo: undefined })));
		expect(put("goal/g")).toEqual(done(wrote("goal-reworded", { goal: "g", ...goal, replaces: undefined })));
		expect(put("side/home.trouble", { whose: ["me"], seenBy: "Nadia" })).toEqual(
			done(wrote("domain-written", { text: "home.trouble", domain: "home", part: "trouble", ...goal, whose: ["me"], seenBy: "Nadia" })),
		);
	});
	test("nothing takes the place of something else", () => {
		for (const id of ["matter/g", "goal/m", "goal/h", "goal/s", "matter/s", "side/moon.see"]) expect(put(id), id).toEqual(gone);
	});
	test("who wrote along stands with the words, and not with the yes", () => {
		expect(put("matter/n", {}, person, ["Nadia"])).toEqual(
			done(
				wrote("matters", { text: "n", wording: "two", words: "Rust", along: ["Nadia"] }),
				wrote("words-agreed", { text: "n", wording: "two", how: "own-device" }),
			),
		);
		expect(put("goal/m", {}, person, ["Nadia"])).toEqual(gone);
	});
});
