/** What is demanded in a week, what an idea changes, who negotiates, and what it all adds up to. */
import { describe, expect, test } from "vitest";
import type { CaseId } from "#src/kernel/ids.ts";
import type { CalendarDay, Instant } from "#src/kernel/time.ts";
import type { Table } from "./rules.ts";
import { type By, emptyPlan, type Idea, type KeptObligation, type PlanState } from "./state.ts";
import * as week from "./week-rules.ts";

const of = "c" as CaseId;
const today = "2026-11-24" as CalendarDay;
const at = "2026-11-20T09:00:00.000Z" as Instant;
const nadia: By = { kind: "member", id: "nadia" };
const worker: Table = { speaker: "worker", by: nadia, today, ids: ["one", "two"] };
const person: Table = { ...worker, speaker: "person", by: { kind: "person", id: "ilse" } };
const loud = { spoken: true, witness: "Marga" };
const wrote = (kind: string, body: object) => ({ kind: `planning.${kind}`, body });
const done = (...value: unknown[]) => ({ kind: "ok", value });
const refusal = (code: string, field?: string) =>
	field === undefined ? { kind: "refusal", code: `planning.${code}`, words: {} } : { kind: "refusal", code: `planning.${code}`, words: {}, field };
const gone = refusal("not-there-any-more");
const nothingChanges = refusal("nothing-changes", "km");
const demand = (id: string, more: Partial<KeptObligation> = {}): KeptObligation => ({
	id,
	by: "Westhof",
	what: "Komen",
	noted: { by: nadia, at },
	...more,
});
const ended = { ended: { by: nadia, at } };
/** Two demands at one hour of one day. */
const hour = (more: Partial<KeptObligation> = {}): Partial<KeptObligation> => ({ days: [1], from: "09:00", until: "10:00", ...more });
const clash = (id: string, between: readonly [string, string], thing: string) => ({
	id,
	between,
	thing,
	holder: null,
	lookAgain: today,
	by: nadia,
	at,
});
const idea = (id: string, obligation: string, change: Idea["change"], more: Partial<Idea> = {}): Idea => ({
	id,
	obligation,
	change,
	by: nadia,
	at,
	...more,
});
const plan = (more: Partial<PlanState> = {}): PlanState => ({ ...emptyPlan, obligations: [demand("a"), demand("b"), demand("e", ended)], ...more });

describe("a demand", () => {
	test("is noted as it was said", () => {
		expect(week.decideObligation(plan(), { case: of, by: "Westhof", what: "Komen", days: [1], km: 10 } as never, worker)).toEqual(
			done(wrote("obligation-noted", { obligation: "one", by: "Westhof", what: "Komen", days: [1], km: 10 })),
		);
	});
	test("ends once, and with it what somebody negotiated about it", () => {
		const state = plan({ clashes: [clash("a+b", ["a", "b"], "t1"), clash("b+e", ["b", "e"], "t2")] });
		const end = (id: string) => week.decideEnd(state, { case: of, obligation: id, why: "Voorbij" } as never);
		expect(end("a")).toEqual(done(wrote("obligation-ended", { obligation: "a", why: "Voorbij", closes: ["t1"] })));
		expect(end("b")).toEqual(done(wrote("obligation-ended", { obligation: "b", why: "Voorbij", closes: ["t1", "t2"] })));
		for (const id of ["e", "z"]) expect(end(id)).toEqual(gone);
	});
	const change = (more: object, id = "a") => week.decideChangeDemand(plan(), { case: of, obligation: id, ...more } as never);
	test("changes when something of it is another", () => {
		expect(change({ km: 0, days: [] })).toEqual(done(wrote("obligation-changed", { obligation: "a", change: { km: 0, days: [] } })));
		expect(change({ days: [2] })).toEqual(done(wrote("obligation-changed", { obligation: "a", change: { days: [2] } })));
		expect(change({ km: undefined, days: [], notByCar: false })).toEqual(nothingChanges);
		for (const id of ["e", "z"]) expect(change({ km: 1 }, id)).toEqual(gone);
	});
	test("that is gone is ended", () => {
		expect(change({ gone: true, km: 3 })).toEqual(done(wrote("obligation-ended", { obligation: "a", why: undefined, closes: [] })));
	});
});

describe("an idea", () => {
	const lay = (more: object) => week.decideIdea(plan(), { case: of, obligation: "a", words: "Dichterbij", ...more } as never, worker);
	test("lies beside a demand that is there, when it changes something", () => {
		expect(lay({ km: 3 })).toEqual(done(wrote("idea-laid", { idea: "one", obligation: "a", change: { km: 3 }, words: "Dichterbij" })));
		expect(lay({ gone: false })).toEqual(nothingChanges);
		for (const obligation of ["e", "z"]) expect(lay({ obligation, km: 3 })).toEqual(gone);
	});
	const settle = (state: PlanState, more: object = {}) =>
		week.decideSettleIdea(state, { case: of, idea: "i", how: "agreed", taker: "Westhof", teller: "Nadia", ...more } as never);
	const lies = (change: Idea["change"], more: Partial<PlanState> = {}) =>
		plan({ ideas: [idea("h", "b", { km: 1 }), idea("i", "a", change)], ...more });
	test("that was agreed changes the demand, with who decided and who tells it", () => {
		const settled = (more: object = {}) =>
			wrote("idea-settled", { idea: "i", how: "agreed", taker: "Westhof", teller: "Nadia", closes: [], ...more });
		expect(settle(lies({ km: 3 }))).toEqual(done(settled(), wrote("obligation-changed", { obligation: "a", change: { km: 3 }, idea: "i" })));
		expect(settle(plan({ ideas: [idea("i", "a", { gone: true }, { words: "Niet meer" })] }))).toEqual(
			done(settled(), wrote("obligation-ended", { obligation: "a", why: "Niet meer", closes: [] })),
		);
		expect(settle(lies({ km: 3 }), { taker: undefined })).toEqual(refusal("who-agreed", "taker"));
	});
	test("that was agreed ends the negotiating about what does not bite any more, and about nothing else", () => {
		const bites = {
			obligations: [demand("a", hour()), demand("b", hour()), demand("d", hour({ days: [2] })), demand("f", hour({ days: [2] }))],
			clashes: [clash("a+b", ["a", "b"], "t1"), clash("d+f", ["d", "f"], "t2")],
		};
		expect(settle(lies({ days: [3] }, bites))).toMatchObject({ value: [{ body: { closes: ["t1"] } }, {}] });
		expect(settle(lies({ km: 0 }, bites))).toMatchObject({ value: [{ body: { closes: [] } }, {}] });
		expect(settle(lies({ gone: true }, bites))).toMatchObject({ value: [{ body: { closes: ["t1"] } }, { body: { closes: [] } }] });
		// Another idea that still lies there is no part of what was agreed.
		const both = plan({ ...bites, ideas: [idea("i", "a", { km: 0 }), idea("j", "d", { gone: true })] });
		expect(settle(both)).toMatchObject({ value: [{ body: { closes: [] } }, {}] });
	});
	test("is laid aside without anybody deciding, also when the demand is gone", () => {
		const aside = done(wrote("idea-settled", { idea: "i", how: "laid-aside", taker: undefined, teller: undefined, closes: [] }));
		const without = { how: "laid-aside", taker: undefined, teller: undefined };
		expect(settle(lies({ km: 3 }), without)).toEqual(aside);
		const over = plan({ ideas: [idea("i", "e", { km: 3 })], clashes: [clash("a+b", ["a", "b"], "t1")] });
		expect(settle(over, without)).toEqual(aside);
		expect(settle(over)).toEqual(gone);
	});
	test("is settled once", () => {
		const before = { settled: { how: "agreed" as const, by: nadia, at } };
		expect(settle(plan({ ideas: [idea("i", "a", { km: 3 }, before)] }))).toEqual(gone);
		expect(settle(plan({ ideas: [idea("h", "a", { km: 3 })] }))).toEqual(gone);
	});
	test("makes the week as it would be: all that still lie there, or these", () => {
		const settled = { settled: { how: "agreed" as const, by: nadia, at } };
		const state = plan({
			ideas: [idea("i", "a", { km: 3 }), idea("j", "a", { hours: 1 }), idea("k", "b", { gone: true }), idea("l", "a", { km: 9 }, settled)],
		});
		const kept = (ids?: readonly string[]) => week.withIdeas(state, ids).obligations;
		expect(kept()).toEqual([demand("a", { km: 3, hours: 1 }), demand("e", ended)]);
		expect(kept(["j"])).toEqual([demand("a", { hours: 1 }), demand("b"), demand("e", ended)]);
		expect(kept(["l"])).toEqual(state.obligations);
		expect(week.withIdeas(plan({ ideas: [idea("i", "a", { km: 3 }), idea("j", "a", { gone: true })] })).obligations.map(({ id }) => id)).toEqual([
			"b",
			"e",
		]);
	});
});

describe("demands that bite", () => {
	const name = (one: string, other: string) => week.decideNameClash(plan(), { case: of, one, other, why: "Zij kan niet weg" } as never);
	test("are two, both there", () => {
		expect(name("a", "b")).toEqual(done(wrote("clash-named", { one: "a", other: "b", why: "Zij kan niet weg" })));
		expect(name("a", "a")).toEqual(refusal("two-demands", "other"));
		for (const [one, other] of [
			["a", "e"],
			["e", "b"],
			["z", "b"],
		] as const)
			expect(name(one, other)).toEqual(gone);
	});
	const bites = [demand("a", hour()), demand("b", hour())];
	const hold = (more: object, table = worker, state: Partial<PlanState> = {}) =>
		week.decideHold(plan({ obligations: bites, ...state }), { case: of, one: "b", other: "a", ...more } as never, table, "nadia");
	const body = { clash: "a+b", thing: "one", between: ["a", "b"], owner: "Tom", holder: "nadia", words: "Bellen", lookAgain: "2026-12-08" };
	test("are taken on by somebody named, with a day to look again", () => {
		expect(hold({ owner: "Tom", words: "Bellen" })).toEqual(done(wrote("clash-held", body)));
		expect(hold({ owner: "Tom", words: "Bellen", lookAgain: today }, person)).toEqual(done(wrote("clash-held", { ...body, lookAgain: today })));
		expect(hold({})).toEqual(done(wrote("clash-held", { ...body, owner: undefined, words: undefined })));
		expect(hold({}, person)).toEqual(refusal("who-negotiates", "owner"));
	});
	test("stay the one open thing they were; what does not bite is nobody's", () => {
		expect(hold({ owner: "Tom", words: "Bellen" }, worker, { clashes: [clash("a+b", ["a", "b"], "t1")] })).toEqual(
			done(wrote("clash-held", { ...body, thing: "t1" })),
		);
		expect(hold({ owner: "Tom" }, worker, { obligations: [demand("a"), demand("b")] })).toEqual(gone);
		expect(hold({ owner: "Tom", one: "z" })).toEqual(gone);
	});
	test("only what the person says yes to goes to the table, as far as it still stands", () => {
		const choose = (more: object) => week.decideForTable(plan(), { case: of, obligations: ["a", "e", "z"], ...loud, ...more } as never, worker);
		expect(choose({})).toEqual(done(wrote("table-chosen", { obligations: ["a"], yes: { how: "spoken", witness: "Marga" } })));
		expect(choose({ spoken: false })).toEqual(refusal("not-without-a-yes", "spoken"));
	});
});

describe("what a week adds up to", () => {
	test("kilometres, each time it is asked", () => {
		expect(week.kmOf(demand("a"))).toBe(0);
		expect(week.kmOf(demand("a", { km: 10 }))).toBe(10);
		expect(week.kmOf(demand("a", { km: 10, days: [] }))).toBe(10);
		expect(week.kmOf(demand("a", { km: 10, days: [1, 3] }))).toBe(20);
	});
	test("hours as told, or from the clock", () => {
		expect(week.hoursOf(demand("a"))).toBe(0);
		expect(week.hoursOf(demand("a", { from: "09:00" }))).toBe(0);
		expect(week.hoursOf(demand("a", { until: "09:00" }))).toBe(0);
		expect(week.hoursOf(demand("a", hour({ until: "10:30", days: [1, 3] })))).toBe(3);
		expect(week.hoursOf(demand("a", hour({ from: "08:45", until: "10:30" })))).toBe(1.75);
		expect(week.hoursOf(demand("a", hour({ until: "08:00" })))).toBe(0);
		expect(week.hoursOf(demand("a", hour({ hours: 0 })))).toBe(0);
	});
	test("euros: driving at the set price, and what it costs besides, in whole cents", () => {
		expect(week.costOf(demand("a", { km: 10, days: [1, 3] }))).toBe(4.6);
		expect(week.costOf(demand("a", { km: 10, cost: 1.005 }), 0.25)).toBe(3.51);
		expect(week.costOf(demand("a"))).toBe(0);
	});
	test("of all that stands", () => {
		const obligations = [
			demand("a", { ...hour(), km: 10, cost: 2 }),
			demand("b", { hours: 0.333, km: 5 }),
			demand("e", { ...ended, km: 99, hours: 9 }),
		];
		expect(week.totalOf(plan({ obligations }))).toEqual({ km: 15, hours: 1.33, cost: 5.45 });
		expect(week.totalOf(plan({ obligations }), 1)).toEqual({ km: 15, hours: 1.33, cost: 17 });
		expect(week.totalOf(plan({ obligations: [] }))).toEqual({ km: 0, hours: 0, cost: 0 });
	});
});
