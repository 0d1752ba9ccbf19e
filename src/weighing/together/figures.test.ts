/** The public account by numbers one can reckon after: what is told, what is left out, and what a second telling may not give away (PRIV-10, LEG-09). */
import { describe, expect, test } from "vitest";
import { type FigureKey, type Figures, figureKeys } from "./model.ts";
import { LEAST, masked, toldAnew, toldBy } from "./rules.ts";

const zero = Object.fromEntries(figureKeys.map((key) => [key, 0])) as Record<FigureKey, number>;
const nothing = Object.fromEntries(figureKeys.map((key) => [key, null])) as Figures;
const year = { ...zero, weighed: 30, went: 20, stayed: 10, contact: 12, stillApart: 8 };

describe("what is told", () => {
	test("a whole with its parts, where none is small: exactly the least is told, one less is not, and neither is what would leave too few", () => {
		expect(masked({ ...year, self: LEAST, children: 20 - LEAST, others: 20 - LEAST + 1 })).toEqual({
			...nothing,
			weighed: 30,
			went: 20,
			stayed: 10,
			contact: 12,
			stillApart: 8,
			self: LEAST,
			children: 15,
		});
		expect(masked({ ...year, self: LEAST - 1 }).self).toBeNull();
	});
	test("both parts of a whole or neither, whichever of the two is small", () => {
		const pair = (went: number, stayed: number) => {
			const told = masked({ ...zero, weighed: went + stayed, went, stayed });
			return [told.weighed, told.went, told.stayed];
		};
		expect(pair(LEAST, LEAST)).toEqual([10, 5, 5]);
		expect(pair(LEAST - 1, 20)).toEqual([24, null, null]);
		expect(pair(20, LEAST - 1)).toEqual([24, null, null]);
		expect(pair(LEAST - 1, 0)).toEqual([null, null, null]);
	});
	test("where it is not told how many went, a reason counts against all that were weighed", () => {
		const few = { ...zero, weighed: 23, went: 20, stayed: 3, contact: 12, stillApart: 8 };
		expect(masked({ ...few, self: 18, children: 19 })).toMatchObject({ went: null, contact: null, stillApart: null, self: 18, children: null });
		expect(masked({ ...zero, weighed: 4, went: 4, self: 4 })).toEqual(nothing);
	});
	test("of how it felt the smallest goes along with what is left out, until what remains could be anybody", () => {
		const felt = (weighed: number, ...[glad = 0, mixed = 0, rather = 0, none = 0]: readonly number[]) => {
			const told = masked({ ...zero, weighed, glad, mixed, "rather-not": rather, "no-answer": none });
			return [told.glad, told.mixed, told["rather-not"], told["no-answer"]];
		};
		expect(felt(30, 10, 8, 6, 1)).toEqual([10, 8, 6, null]);
		expect(felt(29, 10, 8, 6, 1)).toEqual([10, 8, 6, null]);
		expect(felt(28, 10, 8, 6, 1)).toEqual([10, 8, null, null]);
		expect(felt(28, 6, 8, 10, 1)).toEqual([null, 8, 10, null]);
		expect(felt(24, 10, 8, 6, 0)).toEqual([10, 8, null, null]);
		expect(felt(10, 10)).toEqual([null, null, null, null]);
		expect(felt(10, 5, 5)).toEqual([5, null, null, null]);
		expect(felt(4, 4)).toEqual([null, null, null, null]);
	});
});

describe("what can be worked out of it", () => {
	const told: Figures = { ...nothing, weighed: 30, went: 20, stayed: 10, contact: 12, stillApart: 8, self: 5, children: 15, glad: 10, mixed: 8 };
	test("each whole without each of its parts, and without all answers together; of what is not told, nothing", () => {
		expect(toldBy(told)).toEqual({
			...told,
			"weighed without went": 10,
			"weighed without stayed": 20,
			"weighed without self": 25,
			"weighed without children": 15,
			"weighed without others": null,
			"went without contact": 8,
			"went without stillApart": 12,
			"went without self": 15,
			"went without children": 5,
			"went without others": null,
			"weighed without answers": 12,
		});
		const less = toldBy({ ...nothing, went: 20, self: 5, glad: 10 });
		expect(less).toMatchObject({
			"weighed without went": null,
			"weighed without answers": null,
			"went without self": 15,
			"went without contact": null,
		});
		expect(toldBy({ ...nothing, weighed: 30 })["weighed without answers"]).toBeNull();
		expect(toldBy({ ...nothing, weighed: 30, "rather-not": 6, "no-answer": 7 })["weighed without answers"]).toBe(17);
	});
});

describe("a year told anew", () => {
	const was: Figures = { ...nothing, weighed: 30 };
	test("the first time, unchanged, and when every difference is large: as it is now", () => {
		const now: Figures = { ...nothing, weighed: 30 };
		expect(toldAnew(undefined, now)).toBe(now);
		expect(toldAnew(was, now)).toBe(now);
		for (const by of [LEAST, -LEAST, 12]) {
			const other: Figures = { ...nothing, weighed: 30 + by };
			expect(toldAnew(was, other), String(by)).toBe(other);
		}
	});
	test("a small difference either way, or a number that would no longer be told: as it was told before", () => {
		for (const weighed of [31, 29, 30 + LEAST - 1, 30 - LEAST + 1, null]) expect(toldAnew(was, { ...nothing, weighed }), String(weighed)).toBe(was);
	});
	test("what was not told before may be told now, but not where it tells a small difference of what was", () => {
		const now: Figures = { ...nothing, weighed: 30, glad: 10 };
		expect(toldAnew(was, now)).toBe(now);
		// Each number moves enough; what they come to together does not.
		const before: Figures = { ...nothing, weighed: 30, went: 20, stayed: 10 };
		expect(toldAnew(before, { ...nothing, weighed: 36, went: 25, stayed: 11 })).toBe(before);
		const enough: Figures = { ...nothing, weighed: 40, went: 25, stayed: 15 };
		expect(toldAnew(before, enough)).toBe(enough);
	});
});
