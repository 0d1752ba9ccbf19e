import { describe, expect, test } from "vitest";
import { hardWords, MOST_WORDS, readability, sentencesOf } from "./readability.ts";
import { runRule } from "./source.ts";
import { found } from "./testing/plant.ts";
import { readTree } from "./tree.ts";

const planted = (words: string, path = "src/app/texts/person/nl.ts") =>
	found(readability, { [path]: `export const nl = { a: ${JSON.stringify(words)} };` });
describe("readability: ORG-10 what citizens read can be read by who reads little", () => {
	test("a sentence that is too long is found; the same words in two sentences are not", () => {
		const long = Array.from({ length: MOST_WORDS + 1 }, () => "woord").join(" ");
		expect(planted(`${long}.`)).toHaveLength(1);
		expect(planted(`${long.slice(0, 60)}. ${long.slice(60)}.`)).toEqual([]);
	});
	test.each([
		"Wij verzoeken u dit te lezen.",
		"Indien u komt, dan praten we.",
		"Uw problematiek wordt besproken.",
		"Dit geldt thans.",
		"U kunt het schriftelijk doen.",
	])("a bad text is found: %s", (words) => {
		expect(planted(words)).toHaveLength(1);
		expect(planted(words, "src/lasting/texts/nl.ts")).toHaveLength(1);
		expect(planted(words, "src/planning/circle/texts/nl.ts")).toHaveLength(1);
	});
	test("a word nobody can sound out is found", () => {
		expect(planted("De arbeidsongeschiktheidsverzekering helpt.")).toHaveLength(1);
	});
	test("plain sentences, names that are filled in, keys and codes are left alone", () => {
		expect(planted("{name} komt op {day}. Bel gerust.")).toEqual([]);
		expect(found(readability, { "src/app/texts/person/nl.ts": 'export const nl = { "planning.tie-asked": "Gevraagd" };' })).toEqual([]);
		expect(planted("Indien", "src/team/texts/nl.ts")).toEqual([]);
		expect(sentencesOf("Een. Twee! ‘Drie?’ Vier: vijf")).toHaveLength(5);
	});
	test("every word on the list says how people say it, and reads as itself only", () => {
		for (const { instead } of hardWords) expect(instead.length).toBeGreaterThan(1);
		expect(planted("Een gezond verstandig woord over indianen.")).toEqual([]);
	});
	test("the rule reads the texts of every place where citizens read, and they pass", () => {
		const { read, violations } = runRule(readability, readTree(process.cwd()));
		expect(read).toBeGreaterThanOrEqual(30);
		expect(violations).toEqual([]);
	});
});
