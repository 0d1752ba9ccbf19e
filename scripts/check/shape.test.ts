import { describe, expect, test } from "vitest";
import { rules } from "./all-rules.ts";
import { drawers } from "./drawers.ts";
import { sizes } from "./sizes.ts";
import { runRule } from "./source.ts";
import { found } from "./testing/plant.ts";

const lines = (count: number): string => "export {};\n".repeat(count);

describe("sizes", () => {
	test("300 lines are enough for a source file", () => {
		expect(found(sizes, { "src/contact/rules.ts": lines(300) })).toEqual([]);
		expect(found(sizes, { "src/contact/rules.ts": lines(301) })).toEqual(["src/contact/rules.ts:301 301 lines, at most 300: split it by subject"]);
		expect(found(sizes, { "scripts/start.mjs": lines(301), "bench/list.ts": lines(301), "stories/acc-01.ts": lines(301) })).toHaveLength(3);
	});
	test("500 lines are enough for a test", () => {
		expect(found(sizes, { "src/contact/rules.test.ts": lines(500) })).toEqual([]);
		expect(found(sizes, { "src/contact/rules.test.ts": lines(501) })).toHaveLength(1);
	});
	test("generated files, styles and migrations may be long", () => {
		expect(found(sizes, { "src/generated/database.ts": lines(900), "migrations/0001_kernel.sql": lines(900), "src/a.css": lines(900) })).toEqual([]);
	});
});

describe("drawers", () => {
	test.each([
		"src/utils/date.ts",
		"src/contact/helpers.ts",
		"src/contact/visit-helper.ts",
		"src/platform/common/a.ts",
		"src/contact/caseManager.ts",
		"src/contact/visit.service.ts",
		"scripts/misc.mjs",
	])("%s is a drawer", (path) => {
		expect(found(drawers, { [path]: "" })).toHaveLength(1);
	});
	test("the browser's service worker is no drawer", () => {
		expect(found(drawers, { "src/app/service-worker.ts": "", "src/app/serviceWorker.ts": "", "src/contact/commonplace.ts": "" })).toEqual([]);
	});
});

test("every rule says how many files it read", () => {
	for (const rule of rules) expect(runRule(rule, []).read).toBe(0);
	expect(runRule(sizes, [{ path: "src/a.ts", text: "" }]).read).toBe(1);
});
