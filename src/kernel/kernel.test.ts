import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
	addDays,
	atTime,
	CalendarDay,
	clockTime,
	dayOf,
	daysBetween,
	euro,
	folding,
	instantOf,
	type Instant,
	type JournalEntry,
	lines,
	many,
	mayAtAll,
	rights,
	roles,
	tick,
	timeOf,
	whole,
} from "./index.ts";

const day = (text: string): CalendarDay => CalendarDay.parse(text);

describe("days and moments", () => {
	test("the day in the neighbourhood, also around midnight and in the nights that the clock changes", () => {
		expect(dayOf("2026-11-24T23:30:00.000Z" as Instant)).toBe("2026-11-25");
		expect(dayOf("2026-07-01T21:59:59.000Z" as Instant)).toBe("2026-07-01");
		for (const [on, time, utc] of [
			["2026-03-29", "01:30", "00:30"],
			["2026-03-29", "03:30", "01:30"],
			["2026-10-25", "01:30", "23:30"],
			["2026-10-25", "04:00", "03:00"],
			["2028-02-29", "12:00", "11:00"],
		] as const) {
			const moment = atTime(day(on), time);
			expect(moment.slice(11, 16), `${on} ${time}`).toBe(utc);
			expect(timeOf(moment)).toBe(time);
			expect(dayOf(moment)).toBe(on);
		}
	});
	test("adding days and counting them are each other's opposite", () => {
		fc.assert(
			fc.property(
				fc.date({ min: new Date("1990-01-01"), max: new Date("2090-01-01"), noInvalidDate: true }),
				fc.integer({ min: -4000, max: 4000 }),
				(date, days) => {
					const from = dayOf(instantOf(date));
					expect(daysBetween(from, addDays(from, days))).toBe(days);
				},
			),
		);
	});
	test("a day that does not exist is refused", () => {
		for (const no of ["2026-02-29", "2026-13-01", "24-11-2026", "2026-1-1", ""]) expect(CalendarDay.safeParse(no).success, no).toBe(false);
	});
});

describe("fields read what people type", () => {
	test("euros", () => {
		for (const [typed, amount] of [
			["1.240", 1240],
			["1240,50", 1240.5],
			["€ 60", 60],
			["1.240,00", 1240],
			["12.5", 12.5],
			[7, 7],
		] as const)
			expect(euro.parse(typed)).toBe(amount);
		for (const no of ["veel", "-5", ""]) expect(euro.safeParse(no).success, no).toBe(false);
	});
	test("times, ticks, lines, whole numbers, many", () => {
		expect(["9:30", "09.30", "23:59"].map((text) => clockTime.parse(text))).toEqual(["09:30", "09:30", "23:59"]);
		expect(clockTime.safeParse("24:00").success).toBe(false);
		expect([undefined, "ja", "on", "nee", true, false].map((value) => tick.parse(value))).toEqual([false, true, true, false, true, false]);
		expect(lines().parse("een\n\n  twee \r\n")).toEqual(["een", "twee"]);
		expect(whole(0, 9).parse("3")).toBe(3);
		expect(whole(0, 9).safeParse("3.5").success).toBe(false);
		expect([many(tick).parse(undefined), many(tick).parse("ja"), many(tick).parse(["ja", "nee"])]).toEqual([[], [true], [true, false]]);
	});
});

test("ANTI-09 LEG-15 there is no role for enforcement", () => {
	expect(roles.filter((role) => /enforce|inspect|police|control|fraud|handhav/i.test(role))).toEqual([]);
});
test("no right is given to nobody, and a keeper or manager opens no case", () => {
	for (const [right, held] of Object.entries(rights)) expect(held.length, right).toBeGreaterThan(0);
	for (const right of [
		"see-people",
		"find-people",
		"weigh",
		"see-open-signals",
		"write-about-contact",
		"support-a-plan",
		"open-with-a-reason",
	] as const)
		for (const role of ["keeper", "manager", "commissioner", "researcher", "partner", "creditor", "coordinator", "public"] as const)
			expect(mayAtAll([role], right), `${role} ${right}`).toBe(false);
});
test("a fold takes its steps in order and passes over what it does not know", () => {
	type Said = JournalEntry<"trial.said", { readonly text: string }> | JournalEntry<"trial.odd", object>;
	const fold = folding<string, Said>("", { "trial.said": (state, { body }) => state + body.text });
	const entry = (kind: Said["kind"], text: string) => ({ kind, body: { text } }) as unknown as Said;
	expect(fold([entry("trial.said", "a"), entry("trial.odd", "b"), entry("trial.said", "c")])).toBe("ac");
});
