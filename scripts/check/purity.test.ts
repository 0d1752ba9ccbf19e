import { expect, test } from "vitest";
import { purity } from "./purity.ts";
import { found } from "./testing/plant.ts";

const inRules = (code: string): readonly string[] => found(purity, { "src/weighing/rules.ts": code });

test.each([
	"export const now = Date.now();",
	"export const today = new Date();",
	"export const die = Math.random();",
	"export const id = crypto.randomUUID();",
	"export const id = globalThis.crypto.getRandomValues(new Uint8Array(1));",
	"export const mode = process.env.ERBIJ_DEMO;",
	'export const decide = () => { throw new Error("no"); };',
	'import { readFileSync } from "node:fs";',
	'export const load = () => fetch("/api");',
])("rules may not hold: %s", (code) => {
	expect(inRules(code)).toHaveLength(1);
});

test("a date from a moment is pure, and so are words about clocks", () => {
	expect(
		inRules('// Date.now() and Math.random()\nexport const at = (moment: string) => new Date(moment); export const s = "throw process.env";'),
	).toEqual([]);
});

test("model, operations and index of a phase and all of kernel are pure; the rest may have a clock", () => {
	const clock = "export const now = Date.now();";
	for (const path of [
		"src/contact/model.ts",
		"src/contact/operations.ts",
		"src/contact/index.ts",
		"src/contact/rules/visit.ts",
		"src/kernel/journal.ts",
	])
		expect(found(purity, { [path]: clock })).toHaveLength(1);
	for (const path of [
		"src/contact/handlers.ts",
		"src/platform/clock.ts",
		"src/contact/rules.test.ts",
		"src/app/index.ts",
		"src/platform/ui/index.ts",
	])
		expect(found(purity, { [path]: clock })).toEqual([]);
});

test("only rules may not throw", () => {
	expect(found(purity, { "src/kernel/policy.ts": 'export const fail = () => { throw new Error("fault"); };' })).toEqual([]);
});
