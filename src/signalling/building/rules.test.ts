import { describe, expect, it } from "vitest";
import type { Counted } from "./model.ts";
import { buildingOf, curtainsFor, litWindows } from "./rules.ts";

const row = (floor: number, more: Partial<Counted> = {}): Counted => ({
	floor,
	count: 0,
	noticed: 0,
	early: null,
	open: 0,
	oldest: null,
	unanswered: 0,
	nobody: 0,
	...more,
});
const [none, few] = [{ kind: "none" }, { kind: "few" }] as const;
const number = (count: number) => ({ kind: "count", count }) as const;

describe("how the building is drawn", () => {
	it.each([
		[-1, 0],
		[0, 0],
		[1, 1],
		[4, 1],
		[5, 2],
		[60, 2],
	])("with %i worries %i of two windows are lit", (count, lit) => {
		expect(litWindows(count)).toBe(lit);
	});
	it.each([
		[null, "half"],
		[0, "wide"],
		[7, "wide"],
		[8, "half"],
		[31, "half"],
		[32, "drawn"],
	])("reached us after %s days: the curtains are %s", (early, curtains) => {
		expect(curtainsFor(early)).toBe(curtains);
	});
});

describe("what may be seen of the building", () => {
	it("an empty building has five dark floors, from outside down, and an empty basement", () => {
		const dark = { count: none, lit: 0, curtains: "half", early: null, open: none, oldest: null, unanswered: none, nobody: none };
		expect(buildingOf([])).toStrictEqual({
			floors: [5, 4, 3, 2, 1].map((storey) => ({ storey, ...dark })),
			basement: { unanswered: none, nobody: none, lamps: 0, through: [] },
		});
	});
	it("one floor shows bands below five and numbers from five on", () => {
		const seen = buildingOf([row(3, { count: 12, noticed: 5, early: 7.4, open: 5, oldest: 40, unanswered: 4, nobody: 6 })]);
		expect(seen.floors[2]).toStrictEqual({
			storey: 3,
			count: number(12),
			lit: 2,
			curtains: "wide",
			early: 7,
			open: number(5),
			oldest: 40,
			unanswered: few,
			nobody: number(6),
		});
		expect(seen.basement).toStrictEqual({ unanswered: few, nobody: number(6), lamps: 2, through: [{ floor: 3, count: number(10) }] });
	});
	it("how early is left out when it is known of fewer than five, and the curtains then say nothing", () => {
		const floor = (noticed: number) => buildingOf([row(2, { count: 9, noticed, early: 60 })]).floors[3];
		expect(floor(4)).toMatchObject({ early: null, curtains: "half" });
		expect(floor(5)).toMatchObject({ early: 60, curtains: "drawn" });
	});
	it("of nobody it is known how early, so nothing is said of it", () => {
		expect(buildingOf([row(2, { count: 9, noticed: 6, early: null })]).floors[3]).toMatchObject({ early: null, curtains: "half" });
	});
	it("the oldest is said from one open worry on: it is somebody who waits", () => {
		const floor = (open: number) => buildingOf([row(1, { open, oldest: 12 })]).floors[4];
		expect(floor(0)).toMatchObject({ open: none, oldest: null });
		expect(floor(1)).toMatchObject({ open: few, oldest: 12 });
	});
	it("the basement takes all floors together, and names those through which something came", () => {
		const seen = buildingOf([row(1, { unanswered: 2 }), row(5, { unanswered: 3, nobody: 1 }), row(4, { count: 8 }), row(2, { nobody: 3 })]);
		expect(seen.basement).toStrictEqual({
			unanswered: number(5),
			nobody: few,
			lamps: 2,
			through: [
				{ floor: 5, count: few },
				{ floor: 2, count: few },
				{ floor: 1, count: few },
			],
		});
	});
	it("one lamp burns in the basement for fewer than five", () => {
		expect(buildingOf([row(1, { unanswered: 2 }), row(2, { nobody: 2 })]).basement.lamps).toBe(1);
	});
});
