import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { threeWay } from "./three-way.ts";

describe("the same text at two places", () => {
	it("O4: takes what only one changed, merges different fields, and points at the same field", () => {
		const was = { prefers: "buiten", phone: "06" };
		expect(threeWay(was, { prefers: "buiten", phone: "07" }, { prefers: "binnen", phone: "06" })).toEqual({
			take: { prefers: "binnen" },
			clashes: [],
		});
		expect(threeWay(was, { prefers: "thuis", phone: "06" }, { prefers: "binnen" })).toEqual({ take: {}, clashes: ["prefers"] });
		expect(threeWay(was, { prefers: "binnen" }, { prefers: "binnen" })).toEqual({ take: { prefers: "binnen" }, clashes: [] });
		expect(threeWay(undefined, { prefers: "thuis" }, { prefers: "binnen" })).toEqual({ take: { prefers: "binnen" }, clashes: [] });
	});
	it("O4: never overwrites what somebody else wrote meanwhile", () => {
		const text = fc.constantFrom("", "een", "twee", "drie");
		fc.assert(
			fc.property(text, text, text, (was, now, mine) => {
				const { take } = threeWay({ a: was }, { a: now }, { a: mine });
				if (now !== was && take["a"] !== undefined) expect(take["a"]).toBe(now);
			}),
		);
	});
});
