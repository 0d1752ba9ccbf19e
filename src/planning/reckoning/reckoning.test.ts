import fc from "fast-check";
import { expect, test } from "vitest";
import type { CalendarDay } from "#src/kernel/time.ts";
import { EURO_PER_KM } from "../domains.ts";
import { helps, type Rate, rateOn, rates as kept, travel } from "./rates.ts";
import { sumOf } from "./rules.ts";

const day = "2026-06-01" as CalendarDay;
const rates: readonly Rate[] = [
	{ help: "rent", from: "2020-01-01" as CalendarDay, until: "2025-12-31" as CalendarDay, goes: 0.5, source: "toen" },
	{ help: "rent", from: "2026-01-01" as CalendarDay, goes: 0.25, source: "nu" },
	{ help: "benefit", from: "2020-01-01" as CalendarDay, goes: 1, source: "altijd" },
];
test("the rule of the day counts, and what was reckoned before keeps its own", () => {
	expect(rateOn("rent", day, rates)?.source).toBe("nu");
	expect(sumOf({ plus: 100, rent: 300 }, day, 0.2, rates)).toMatchObject({ goes: [{ help: "rent", euro: 25, source: "nu" }], left: 75 });
	expect(sumOf({ plus: 100, rent: 300 }, "2025-06-01" as CalendarDay, 0.2, rates).left).toBe(50);
	expect(sumOf({ plus: 100, gross: 160, rent: 300, benefit: 900, km: 30, costs: 10, hours: 4, travelHours: 1 }, day, 0.2, rates)).toMatchObject({
		travel: 26,
		costs: 10,
		hours: 22,
		left: -76,
	});
});
test("no more of a help goes than there is, and what is left is what came less what went", () => {
	const amount = fc.integer({ min: 0, max: 3_000 });
	fc.assert(
		fc.property(amount, amount, amount, amount, amount, (plus, rent, care, child, costs) => {
			const sum = sumOf({ plus, rent, care, child, costs }, day, 0.23);
			const has: Record<string, number> = { rent, care, child };
			for (const { help, euro } of sum.goes) expect(euro).toBeLessThanOrEqual(has[help] ?? 0);
			expect(sum.left).toBeCloseTo(plus - costs - sum.goes.reduce((all, { euro }) => all + euro, 0), 2);
		}),
	);
});
test("PLA-25 each rule that has a source says where and when somebody read it; on every day at most one rule holds for a help, and the price of a kilometre is the one with its source", () => {
	for (const { at, read } of kept) expect(at === undefined).toBe(read === undefined);
	for (const help of helps)
		for (const on of ["2023-06-01", "2024-06-01", "2025-06-01", "2026-06-01", "2027-06-01"])
			expect(kept.filter((one) => one.help === help && one.from <= on && (one.until ?? on) >= on)).toHaveLength(1);
	expect(travel.euro).toBe(EURO_PER_KM);
});
