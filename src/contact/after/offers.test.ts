/** What a note offers to add: names, strengths, likes - and what it does not. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { offersIn, offersNothing } from "./offers.ts";
import { isDanger } from "./rules.ts";

const nobody = { called: ["Hermien", "Jansen", "mevrouw Jansen"], names: [], gifts: [] };
const names = (text: string) => offersIn(text, nobody).names.map(({ name, relation }) => (relation ? `${name}, ${relation}` : name));

describe("names", () => {
	test("a name in the sentence, with what they are to each other when it was said", () => {
		expect(names("We dronken thee. Haar zus Truida belt elke zondag, en buurvrouw Sanne bracht taart.")).toEqual(["Truida, zus", "Sanne, buurvrouw"]);
		expect(names("Ze belde met Wil van het postkantoor.")).toEqual(["Wil"]);
		expect(names("Dochter Hanneke wil haar niet zien")).toEqual(["Hanneke, dochter"]);
		expect(names("Truida’s man kookt.")).toEqual([]);
	});
	test("no day, no month, no place, no street, no beginning of a sentence, not the one it is about, nobody twice", () => {
		expect(names("Maandag in Ede, naar Utrecht, op het Singel 27. Toen sprak ik Hermien over december. Mevrouw Jansen lachte. Ook Hermien.")).toEqual(
			[],
		);
		expect(names("Met Joke, en later weer Joke.")).toEqual(["Joke"]);
	});
	test("what was named before is not offered again", () => {
		expect(offersIn("Met Joke gebeld", { called: [], names: ["joke"], gifts: [] }).names).toEqual([]);
	});
});
test("what somebody is good at and what they like, as it was written", () => {
	const found = offersIn("Ze is goed in klokken repareren. Ze houdt van wandelen bij de vijver, en wordt blij van appeltaart.", nobody);
	expect(found.strengths).toEqual(["Klokken repareren"]);
	expect(found.interests).toEqual(["Wandelen bij de vijver", "Appeltaart"]);
	expect(offersIn("Ze is goed in klokken", { ...nobody, gifts: ["Klokken"] }).strengths).toEqual([]);
});
test("any text is read, quickly, and offers little", () => {
	fc.assert(
		fc.property(fc.string({ maxLength: 3_000, unit: "binary" }), (text) => {
			const { names: all, strengths, interests } = offersIn(text, nobody);
			expect(Math.max(all.length, strengths.length, interests.length)).toBeLessThanOrEqual(6);
		}),
	);
	expect(offersNothing(offersIn("", nobody))).toBe(true);
	const began = performance.now();
	offersIn("houdt van ".repeat(900), nobody);
	offersIn(`houdt${" ".repeat(8_000)}van`, nobody);
	expect(performance.now() - began).toBeLessThan(500);
});
test("danger to a child or a life is not put aside; everyday words are", () => {
	for (const words of ["Hij slaat de kinderen", "Ze wil dood", "Ik denk aan kindermishandeling", "Er lag een vuurwapen", "Hij praat over zelfmoord"])
		expect(isDanger(words), words).toBe(true);
	for (const words of ["Flessen onder de gootsteen", "De kinderen slapen op één kamer", "Doodmoe", "De plant is dood", "Volle gootsteen"])
		expect(isDanger(words), words).toBe(false);
});
