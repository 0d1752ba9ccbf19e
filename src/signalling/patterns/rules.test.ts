import { describe, expect, it } from "vitest";
import { patternsOf, type StreetCount } from "./rules.ts";

const street = (name: string, doors: number, more: Partial<StreetCount> = {}): StreetCount => ({
	street: name,
	place: "Ooldermeer",
	area: "area-1",
	doors,
	...more,
});

describe("what may be a question of the street", () => {
	it.each([
		[1, []],
		[2, []],
		[3, [null]],
		[4, [null]],
		[5, [5]],
		[12, [12]],
	])("%i doors: said from three on, and with a number only from five on", (doors, said) => {
		expect(patternsOf([street("Molenweg", doors)]).map((one) => one.doors)).toEqual(said);
	});
	it("says the street, the place and the neighbourhood, and nothing else", () => {
		expect(patternsOf([street("molenweg", 6, { area: null })])).toStrictEqual([{ street: "Molenweg", place: "Ooldermeer", area: null, doors: 6 }]);
	});
	it("the same doors by two roads are one street: the larger of the two, however it was typed", () => {
		const [small, large] = [street("Molenweg", 5, { area: "small" }), street("MOLENWEG", 7, { place: "OOLDERMEER", area: "large" })];
		expect(patternsOf([small, large])).toEqual([{ street: "MOLENWEG", place: "OOLDERMEER", area: "large", doors: 7 }]);
		expect(patternsOf([large, small])).toEqual([{ street: "MOLENWEG", place: "OOLDERMEER", area: "large", doors: 7 }]);
		expect(patternsOf([small, { ...large, doors: 5 }]).map((one) => one.area)).toEqual(["small"]);
	});
	it("two roads of two doors each do not add up to four", () => {
		expect(patternsOf([street("Molenweg", 2), street("molenweg", 2)])).toEqual([]);
	});
	it("a street of the same name in another place is another street", () => {
		expect(patternsOf([street("Dorpsstraat", 5), street("Dorpsstraat", 6, { place: "Weverswijk" })]).map((one) => one.place)).toEqual([
			"Ooldermeer",
			"Weverswijk",
		]);
	});
	it("stand in the order of their names, never of their numbers, and five of them at most", () => {
		const names = ["Zandpad", "Akker", "Molenweg", "Beekdal", "Kade", "Lindestraat"];
		const counts = names.map((name, at) => street(name, 5 + at));
		expect(patternsOf(counts).map((one) => one.street)).toEqual(["Akker", "Beekdal", "Kade", "Lindestraat", "Molenweg"]);
		expect(patternsOf(counts, 2).map((one) => one.street)).toEqual(["Akker", "Beekdal"]);
	});
});
