import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { slugOf } from "./rules.ts";

describe("how an area is written in an address", () => {
	it.each([
		["Weverswijk", "weverswijk"],
		["De Weverswijk-Noord", "de-weverswijk-noord"],
		["  ’t Zand & de Kade  ", "t-zand-de-kade"],
		["Súdwest Fryslân", "sudwest-fryslan"],
		["ＷＩＪＫ 9", "wijk-9"],
		["---Kade---", "kade"],
		["a--b", "a-b"],
		["!", "wijk"],
		["", "wijk"],
		["الحي", "wijk"],
	])("'%s' is '%s'", (name, slug) => {
		expect(slugOf(name)).toBe(slug);
	});
	it("is sixty letters at most", () => {
		expect(slugOf("a".repeat(61))).toBe("a".repeat(60));
	});
	it("fits in an address, whatever the name", () => {
		fc.assert(fc.property(fc.string(), (name) => /^[a-z0-9-]{1,60}$/.test(slugOf(name))));
	});
});
