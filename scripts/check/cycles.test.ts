import { expect, test } from "vitest";
import { cycles } from "./cycles.ts";
import { found } from "./testing/plant.ts";

test("two files that import each other are found, with the way round", () => {
	expect(
		found(cycles, {
			"src/contact/a.ts": 'import { b } from "./b.ts"; export const a = b;',
			"src/contact/b.ts": '\nimport { a } from "#src/contact/a.ts"; export const b = a;',
		}),
	).toEqual(["src/contact/b.ts:2 goes round: src/contact/a.ts > src/contact/b.ts > src/contact/a.ts"]);
});

test("a longer way round and one by types are found too", () => {
	expect(
		found(cycles, {
			"src/a.ts": 'import type { B } from "./b.ts";',
			"src/b.ts": 'export { c } from "./c.ts";',
			"src/c.ts": 'import { a } from "./a.ts";',
		}),
	).toHaveLength(1);
});

test("two ways to the same file are no cycle", () => {
	expect(
		found(cycles, {
			"src/a.ts": 'import "./b.ts"; import "./c.ts";',
			"src/b.ts": 'import "./d.ts";',
			"src/c.ts": 'import "./d.ts";',
			"src/d.ts": "export const d = 1;",
		}),
	).toEqual([]);
});
