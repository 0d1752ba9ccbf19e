import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Instant } from "#src/kernel/time.ts";
import { type Asked, decideFreshStart, type FreshStart, isOpen, mayAgree, opensAt } from "./rules.ts";

const at = (text: string): Instant => text as Instant;
const asked: Asked = { by: "kim", at: at("2026-11-20T09:00:00.000Z"), agreed: false };

describe("how long asking lasts", () => {
	it("it is open for seven days, and then asked anew", () => {
		expect(isOpen(undefined, asked.at)).toBe(false);
		expect(isOpen(asked, asked.at)).toBe(true);
		expect(isOpen(asked, at("2026-11-27T08:59:59.999Z"))).toBe(true);
		expect(isOpen(asked, at("2026-11-27T09:00:00.000Z"))).toBe(false);
	});
	it("after two days it may be done without somebody else", () => {
		expect(opensAt(asked)).toBe("2026-11-22T09:00:00.000Z");
	});
});

describe("ending and beginning anew a colleague's ways in", () => {
	const start = (more: Partial<FreshStart> = {}) =>
		decideFreshStart({ member: "bo", by: "kim", now: at("2026-11-21T09:00:00.000Z"), comesIn: true, asked, others: true, ...more });
	it("is done at once for oneself, and for who cannot come in yet", () => {
		expect(start({ by: "bo", asked: undefined })).toBe("now");
		expect(start({ comesIn: false, asked: undefined })).toBe("now");
	});
	it("is asked first, and asked anew after a week, also when somebody had agreed", () => {
		expect(start({ asked: undefined })).toBe("ask");
		expect(start({ asked: undefined, others: false })).toBe("ask");
		expect(start({ asked: { ...asked, agreed: true }, now: at("2026-11-27T09:00:00.000Z") })).toBe("ask");
		expect(start({ asked: { ...asked, agreed: true }, now: at("2026-11-27T08:59:59.999Z") })).toBe("now");
	});
	it("is done when a second pair of eyes agreed, or is the one that does it", () => {
		expect(start({ asked: { ...asked, agreed: true } })).toBe("now");
		expect(start({ by: "lou" })).toBe("now");
		expect(start()).toBe("waits");
	});
	it("waits for somebody else as long as there is one, however long", () => {
		expect(start({ now: at("2026-11-26T09:00:00.000Z") })).toBe("waits");
	});
	it("where there is nobody else it waits two days, in which the colleague reads it", () => {
		expect(start({ others: false, now: at("2026-11-22T08:59:59.999Z") })).toBe("waits");
		expect(start({ others: false, now: at("2026-11-22T09:00:00.000Z") })).toBe("now");
		expect(start({ others: false, now: at("2026-11-22T09:00:00.001Z") })).toBe("now");
	});
	it("is never done by one pair of eyes where there are two", () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 30 * 24 }), (hours) => {
				const now = at(new Date(Date.parse(asked.at) + hours * 3_600_000).toISOString());
				expect(start({ now })).not.toBe("now");
			}),
		);
	});
});

describe("who may agree", () => {
	it.each([
		["bo", false, true],
		["bo", true, true],
		["lou", true, true],
		["lou", false, false],
		["kim", true, false],
	])("%s, who keeps the team: %s - %s", (by, keeps, may) => {
		expect(mayAgree({ by, keeps, member: "bo", asked })).toBe(may);
	});
	it("the colleague themself, also when they asked it", () => {
		expect(mayAgree({ by: "kim", keeps: true, member: "kim", asked })).toBe(true);
	});
});
