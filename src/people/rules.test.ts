import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calledBy, isOneDoor, readAddress, sameAddress, sameDoor, samePlace, wholeName, writtenOut } from "./rules.ts";

describe("one address, however it was written", () => {
	it.each([
		["Lindestraat", "14", undefined, "lindestraat/14/"],
		["Lindestr.", "14", undefined, "lindestraat/14/"],
		["Lindestraat", "014", undefined, "lindestraat/14/"],
		["Lindestraat", "0", undefined, "lindestraat/0/"],
		["Lindestraat", "000", undefined, "lindestraat/0/"],
		["Lindestraat", "1400", undefined, "lindestraat/1400/"],
		["Lindestraat", "14b", undefined, "lindestraat/14/b"],
		["Lindestraat", "14", "B", "lindestraat/14/b"],
		["Lindestraat", "14-2", undefined, "lindestraat/14/2"],
		["Lindestraat", "14", "II", "lindestraat/14/2"],
		["Lindestraat", "14a", "2", "lindestraat/14/a2"],
		["Lindestraat", "nr 14", undefined, "lindestraat/14/"],
		["Lindestraat", "zonder", undefined, "lindestraat//"],
		["Lindestraat", "14\nb", undefined, "lindestraat/14/b"],
		["Lindestraat", undefined, "b", "lindestraat//"],
		["Lindestraat", "", "b", "lindestraat//"],
	])("%s, %s, %s is the door %s", (street, number, addition, door) => {
		expect(sameDoor({ street, number, addition })).toBe(door);
	});
	it("a number is read no further than forty letters", () => {
		expect(sameDoor({ street: "Kade", number: `${" ".repeat(39)}77` })).toBe("kade/7/");
	});
	it.each([
		["Ooldermeer", "ooldermeer"],
		["'s-Gravenhage 2", "sgravenhage2"],
		["Súdwest Fryslân", "sudwestfryslan"],
		["", ""],
		[undefined, ""],
	])("the place %s is %s", (place, one) => {
		expect(samePlace({ street: "Kade", place })).toBe(one);
	});
	it("is the door with the place: the same door elsewhere is another address", () => {
		expect(sameAddress({ street: "Lindestraat", number: "14", place: "Ooldermeer" })).toBe("lindestraat/14//ooldermeer");
		expect(sameAddress({ street: "Lindestraat", number: "14" })).toBe("lindestraat/14//");
	});
	it("typed in one line it is the same address as typed in its parts", () => {
		fc.assert(
			// From 1500 on a number may be a year that belongs to the street ('Plein 1813 4').
			fc.property(fc.integer({ min: 1, max: 1_499 }), fc.constantFrom("", "b", "2"), (number, addition) => {
				const parts = { street: "Lindestraat", number: String(number), addition, place: "Ooldermeer" };
				expect(sameAddress(readAddress(`Lindestraat ${number} ${addition}, Ooldermeer`))).toBe(sameAddress(parts));
			}),
		);
	});
	it("is one front door when it has a number", () => {
		expect(isOneDoor({ street: "Kade", number: "1" })).toBe(true);
		expect(isOneDoor({ street: "Kade", number: "" })).toBe(false);
		expect(isOneDoor({ street: "Kade" })).toBe(false);
	});
	it.each([
		[{ street: "Kade", number: "1", addition: "b", place: "Ooldermeer" }, "Kade 1 b, Ooldermeer"],
		[{ street: "Kade", number: "1", addition: "", place: "" }, "Kade 1"],
		[{ street: "Kade", place: "Ooldermeer" }, "Kade, Ooldermeer"],
		[{ street: "Kade" }, "Kade"],
		[{ street: "", place: "Ooldermeer" }, "Ooldermeer"],
	])("%o is written out as on an envelope: '%s'", (address, line) => {
		expect(writtenOut(address)).toBe(line);
	});
});

describe("how a person is called", () => {
	it.each([
		["Ilse", "Jansen", "mevrouw Jansen", "mevrouw Jansen"],
		["Ilse", "Jansen", undefined, "Ilse"],
		[" Ilse ", undefined, undefined, "Ilse"],
		["  ", "Jansen", undefined, "Jansen"],
		["", undefined, undefined, ""],
	])("given '%s', family '%s', called '%s': '%s'", (given, family, called, name) => {
		expect(calledBy(given, family, called)).toBe(name);
	});
	it.each([
		["Ilse", "Jansen", "Ilse Jansen"],
		["", "Jansen", "Jansen"],
		["Ilse", "", "Ilse"],
	])("the whole name of '%s' and '%s' is '%s'", (given, family, name) => {
		expect(wholeName({ given, family })).toBe(name);
	});
});
