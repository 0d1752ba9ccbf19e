import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { faultsOf, idsIn, readCatalogue } from "./catalogue.ts";
import { isProven, proofsOf, reportOf, strangeIds } from "./proof.ts";
import { namedIn, neverRan, type Test, testsIn } from "./results.ts";

const text = readFileSync(path.resolve(import.meta.dirname, "../../docs/method/requirements.md"), "utf8");
const catalogue = readCatalogue(text);
// Put together here, so that this file's own test names do not count as proof.
const offer = ["LEG", "17"].join("-");
const safety = ["SAFE", "01"].join("-");
const passed = (name: string): Test => ({ name, outcome: "passed" });

describe("the catalogue", () => {
	test("is whole", () => {
		expect(faultsOf(catalogue)).toEqual([]);
		expect(catalogue.requirements.get(offer)).toBe("MUST");
	});
	test("a lost row is noticed", () => {
		const cut = text.replace(new RegExp(`^\\| ${offer} .*\\n`, "m"), "");
		expect(faultsOf(readCatalogue(cut))).toEqual([
			"the catalogue has 170 MUST, expected 171",
			`${offer} is in the backbone but not in the catalogue`,
		]);
	});
	test("an empty text is no catalogue", () => {
		expect(faultsOf(readCatalogue(""))).toHaveLength(6);
	});
});

describe("proof", () => {
	test("one test may prove several requirements", () => {
		expect(idsIn(`${offer} ${safety} no visit without both (${offer})`)).toEqual([offer, safety]);
		expect(proofsOf([offer, safety], [passed(`${offer}, ${safety} a visit`)]).every(isProven)).toBe(true);
	});
	test("one failing test takes the proof away", () => {
		const proofs = proofsOf([offer], [passed(`${offer} a`), { name: `${offer} b`, outcome: "failed" }]);
		expect(proofs.map(isProven)).toEqual([false]);
	});
	test("a test that did not run proves nothing", () => {
		const report = reportOf(catalogue, namedIn(`test("${offer} an uninvited visit", () => {});`));
		expect(report).toContain("MUST proven 0 / 171 (not run, but named in a test: 1)");
	});
	test("an id that is not in the catalogue is named", () => {
		expect(strangeIds(catalogue, [passed(`${["LEG", "99"].join("-")} x`), passed("WCAG-21 y")])).toEqual([["LEG", "99"].join("-")]);
	});
	test("the counts stand last, with what is open", () => {
		const report = reportOf(catalogue, [passed(`${offer} an uninvited visit`)]);
		expect(report).toContain("MUST proven 1 / 171");
		expect(report).toContain("SHOULD proven 0 / 98");
		expect(report).toContain("COULD proven 0 / 10");
		expect(report.at(-2)).toBe("Backbone proven 1 / 44");
		expect(report.at(-1)).toMatch(/^ {2}open: PRIN-02 /);
		expect(report.at(-1)).not.toContain(offer);
	});
});

describe("results", () => {
	test("are read from Vitest, without what was skipped", () => {
		const report = { testResults: [{ assertionResults: ["passed", "failed", "skipped", "todo"].map((status) => ({ fullName: status, status })) }] };
		expect(testsIn(report)).toEqual([passed("passed"), { name: "failed", outcome: "failed" }]);
	});
	test("are read from the stories", () => {
		expect(testsIn({ tests: [{ name: "a", ok: true }] })).toEqual([passed("a")]);
		expect(() => testsIn({ other: 1 })).toThrow("not a test report");
	});
	test("what is in the source and in no result was not run, and proves nothing", () => {
		const named = namedIn(`describe("doors"); test("${offer} a"); test("${safety} b"); test("put together \${name}");`);
		const never = neverRan(named, [passed(`doors ${offer} a`)]);
		expect(never.map(({ name }) => name)).toEqual([`${safety} b`]);
		expect(isProven(proofsOf([safety], never)[0] ?? { id: "", passed: [], failed: [], notRun: [] })).toBe(false);
	});
	test("names are read from a source", () => {
		expect(namedIn('test("a \\"b\\"", f); it.each([1])("c", f); describe(`d`, f); contest("e");').map((one) => one.name)).toEqual([
			'a \\"b\\"',
			"c",
			"d",
		]);
	});
});
