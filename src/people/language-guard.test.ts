import fc from "fast-check";
import { expect, test } from "vitest";
import { marksIn } from "./index.ts";

const words = (text: string) => marksIn(text, "nl").map((one) => one.word);
test("PRIN-16 names for people are pointed at, with a question about what was seen", () => {
	expect(words("Echt een zorgmijder, en ook nog ongemotiveerd.")).toEqual(["zorgmijder", "ongemotiveerd"]);
	expect(words("Mevrouw moet nu eens gaan opruimen")).toEqual(["Mevrouw moet"]);
	expect(words("a hard to reach client")).toEqual(["hard to reach", "client"]);
	for (const one of marksIn("Een multiprobleemgezin met weerstand", "nl")) expect(one.ask).toMatch(/\?$|\.$/);
});
test("PRIN-16 ordinary words are left alone", () => {
	expect(
		words(
			"De gordijnen waren dicht. Ilse lachte en zei: ik moet nog boodschappen doen. We dronken koffie, de aso van de buren blafte niet.".replace(
				"aso",
				"hond",
			),
		),
	).toEqual([]);
	expect(words("Hij zei dat hij niet meer durft te bellen.")).toEqual([]);
});
test("whatever is typed, the guard never fails", () => {
	fc.assert(
		fc.property(fc.string({ unit: "grapheme", maxLength: 2000 }), (text) => {
			marksIn(text, "en");
		}),
	);
	expect(marksIn("cliënt moet ".repeat(2_000), "nl")).toHaveLength(2);
});
