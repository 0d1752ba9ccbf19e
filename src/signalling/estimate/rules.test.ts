import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CalendarDay } from "#src/kernel/time.ts";
import { type EstimateSetting, settingOn, togetherSaved } from "./rules.ts";

const setting = (from: string, amount: number): EstimateSetting => ({ from: from as CalendarDay, amount, source: "Onderzoek", year: 2024 });

describe("the amount that is reckoned with", () => {
	const settings = [setting("2026-03-01", 2_000), setting("2026-01-01", 1_000), setting("2026-06-01", 3_000)];
	it.each([
		["2025-12-31", undefined],
		["2026-01-01", 1_000],
		["2026-02-28", 1_000],
		["2026-03-01", 2_000],
		["2026-05-31", 2_000],
		["2026-06-01", 3_000],
		["2027-01-01", 3_000],
	])("on %s it is that of the latest setting that has begun", (day, amount) => {
		expect(settingOn(settings, day as CalendarDay)?.amount).toBe(amount);
	});
	it("does not depend on the order in which settings are kept", () => {
		fc.assert(
			fc.property(fc.shuffledSubarray(settings, { minLength: 3 }), (shuffled) => {
				expect(settingOn(shuffled, "2026-04-01" as CalendarDay)?.amount).toBe(2_000);
			}),
		);
	});
});

describe("the sum for all households together", () => {
	it.each([
		[0, 10_000, null],
		[4, 10_000, null],
		[5, 10_000, 50_000],
		[5, 250, 1_000],
		[5, 299, 1_000],
		[5, 300, 2_000],
		[7, 1_234, 9_000],
	])("of %i households at %i euros", (households, amount, saved) => {
		expect(togetherSaved(households, amount)).toBe(saved);
	});
	it("is always round: from it nobody reckons back to one household", () => {
		fc.assert(fc.property(fc.nat(500), fc.nat(100_000), (households, amount) => (togetherSaved(households, amount) ?? 0) % 1_000 === 0));
	});
});
