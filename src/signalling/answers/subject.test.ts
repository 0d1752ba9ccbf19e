import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Subject, wordsAboutThem } from "./subject.ts";

const smit: Subject = {
	names: ["Grietje Smit-Özdemir", "mevrouw Smit", "de buurvrouw"],
	doors: [{ street: "Spoelstraat", number: "40", postcode: "1234AB" }],
	phones: ["06 11 22 33 44"],
};
describe("words that give away whom it is about", () => {
	it.each([
		["Ik ga bij mevrouw Smit langs.", ["Smit"]],
		["GRIETJE deed open, smit zwaaide.", ["GRIETJE", "smit"]],
		["Mevrouw Ozdemir en mevrouw Özdemir", ["Ozdemir", "Özdemir"]],
		["Ik bel aan op Spoelstraat 40.", ["Spoelstraat 40"]],
		["Ik loop door de spoelstr. vandaag", ["spoelstr."]],
		["1234 AB is dichtbij", ["1234 AB"]],
		["Bel +31 6 1122 3344 maar.", ["+31 6 1122 3344"]],
		["U kunt gerust zijn. Ik was er dinsdag.", []],
		["De smid op de hoek, de Spoelstraatkapper en Smits", []],
		["De buurvrouw en het huis: ik ga er langs.", []],
	])("%s", (text, found) => {
		expect(wordsAboutThem(text, smit)).toEqual(found);
	});
	it("the name of who reads it and of who writes it may stand there", () => {
		const own: Subject = { names: ["Jan de Groot", "Tom Bakker"], doors: [], phones: [] };
		expect(wordsAboutThem("Dag Ria de Groot, groet, Tom.", own, ["Ria de Groot", "Tom"])).toEqual([]);
		expect(wordsAboutThem("Meneer De Groot was thuis.", own, ["Ria de Groot", "Tom"])).toEqual(["Groot"]);
	});
	it("an everyday word is nobody's name until it has a capital", () => {
		const bos: Subject = { names: ["Karim Bos"], doors: [], phones: [] };
		expect(wordsAboutThem("Ik breng een bos bloemen mee. Ik wil graag langskomen.", bos)).toEqual([]);
		expect(wordsAboutThem("Meneer Bos was thuis.", bos)).toEqual(["Bos"]);
	});
	it("never falls over, and finds a name wherever it stands", () => {
		fc.assert(
			fc.property(fc.string(), fc.string(), (before, after) => {
				expect(wordsAboutThem(`${before} Smit ${after}`, smit)).toContain("Smit");
			}),
		);
	});
});
