import { expect, test } from "vitest";
import { inSentence } from "./in-sentence.ts";

test("a role or an organisation inside a sentence begins with a small article", () => {
	expect(inSentence("De scouting")).toBe("de scouting");
	expect(inSentence("De chef van de bakkerij")).toBe("de chef van de bakkerij");
	expect(inSentence("Het wijkteam")).toBe("het wijkteam");
	expect(inSentence("Een buurvrouw uit de flat")).toBe("een buurvrouw uit de flat");
	expect(inSentence("The scouts")).toBe("the scouts");
});
test("what is a name keeps its capital: of somebody, of a house, of an organisation", () => {
	for (const name of [
		"De Vries",
		"De Vries en Zoon",
		"De Spil",
		"Het Venster",
		"De  Hoeve",
		"Westhof",
		"Deborah de Wit",
		"Hetty",
		"A. de Groot",
		"De",
		"",
	])
		expect(inSentence(name)).toBe(name);
});
test("a small article stays as it is, and so does what comes after it", () => {
	expect(inSentence("de Scouting")).toBe("de Scouting");
	expect(inSentence("Gemeente De Bilt")).toBe("Gemeente De Bilt");
});
