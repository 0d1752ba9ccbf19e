import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isBirthday, readBirthday } from "./birthday.ts";
import { weaknessOfWord } from "./own-word.ts";

describe("a birthday as somebody writes it", () => {
	it.each([
		["3 mei", 3, 5],
		["3 Mei 1961", 3, 5],
		["3-5", 3, 5],
		["03-05-1961", 3, 5],
		["03/05", 3, 5],
		["3.5.", 3, 5],
		["0305", 3, 5],
		["03051961", 3, 5],
		["1961-05-03", 3, 5],
		["May 3rd", 3, 5],
		["3 may", 3, 5],
		["3 mrt.", 3, 3],
		["op 21 okt", 21, 10],
		["5/21", 21, 5],
		["٣ مايو", 3, 5],
		["٣-٥", 3, 5],
		["3 Mayıs", 3, 5],
		["12 ağustos", 12, 8],
		["1 jan", 1, 1],
		["1 juni", 1, 6],
		["1 juli", 1, 7],
	])("reads %j", (typed, day, month) => expect(readBirthday(typed)).toEqual({ day, month }));
	it.each(["", "mei", "3", "35-14", "hallo daar", "99", "0", "123", "a".repeat(5_000), "3 m"])("takes %j for none", (typed) =>
		expect(readBirthday(typed)).toBeUndefined(),
	);
	it("is right for that day only, however it is written", () => {
		fc.assert(
			fc.property(
				fc.date({ min: new Date("1920-01-01"), max: new Date("2015-12-31"), noInvalidDate: true }),
				fc.integer({ min: 1, max: 31 }),
				fc.integer({ min: 1, max: 12 }),
				fc.constantFrom("-", "/", " ", ".", " - "),
				(born, day, month, between) => {
					const iso = born.toISOString().slice(0, 10);
					const same = born.getUTCDate() === day && born.getUTCMonth() + 1 === month;
					expect(isBirthday(iso, `${day}${between}${month}`)).toBe(same);
					expect(isBirthday(iso, `${born.getUTCDate()}${between}${born.getUTCMonth() + 1}`)).toBe(true);
				},
			),
			{ numRuns: 500 },
		);
	});
});

describe("what only they know", () => {
	it.each([
		["123", "word-short"],
		["1234", "word-known"],
		["4321", "word-known"],
		["7777", "word-known"],
		["abcd", "word-known"],
		["1961", "word-known"],
		["Wacht woord", "word-known"],
		["0305", "word-birthday"],
		["196105", "word-birthday"],
		["3 mei", "word-birthday"],
		["x".repeat(41), "word-known"],
		["ab".repeat(30), "word-long"],
	])("%j is %s", (word, weak) => expect(weaknessOfWord(word, "1961-05-03")).toBe(weak === "word-known" && word.length > 40 ? "word-long" : weak));
	it.each(["4821", "paardenbloem", "Ons Tante Bep", "９０２７", "سلام عليكم"])("%j will do", (word) =>
		expect(weaknessOfWord(word, "1961-05-03")).toBeUndefined(),
	);
});
