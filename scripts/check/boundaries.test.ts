import { describe, expect, test } from "vitest";
import { boundaries } from "./boundaries.ts";
import { found } from "./testing/plant.ts";

const inFile = (path: string, code: string): readonly string[] => found(boundaries, { [path]: code });

describe("boundaries", () => {
	test("a phase may not import a later one", () => {
		expect(inFile("src/weighing/rules.ts", 'import { plan } from "#src/planning/index.ts";')).toEqual([
			expect.stringContaining("src/weighing/rules.ts:1 weighing may not know planning"),
		]);
		expect(inFile("src/platform/http/page.ts", 'import type { Person } from "#src/people/index.ts";')).toHaveLength(1);
		expect(inFile("src/signalling/pages/list.tsx", 'export { x } from "../../contact/index.ts";')).toHaveLength(1);
		expect(inFile("src/signalling/handlers.ts", 'const later = await import("#src/lasting/server.ts");')).toHaveLength(1);
	});

	test("an earlier phase is entered through a door only", () => {
		expect(inFile("src/weighing/rules.ts", 'import { signal } from "#src/signalling/index.ts";')).toEqual([]);
		expect(inFile("src/weighing/handlers.ts", 'import { signal } from "#src/signalling/server.ts";')).toEqual([]);
		expect(inFile("src/weighing/rules.ts", 'import { signal } from "#src/signalling/model.ts";')).toEqual([
			expect.stringContaining("src/signalling/model.ts is not a door of signalling"),
		]);
		expect(inFile("src/weighing/pages/a.tsx", 'import { nl } from "#src/signalling/texts/nl.ts";')).toHaveLength(1);
	});

	test("the pages of a phase are opened by app only", () => {
		expect(inFile("src/app/routes.ts", 'import { pages } from "#src/signalling/pages.ts";')).toEqual([]);
		expect(inFile("src/weighing/pages.ts", 'import { pages } from "#src/signalling/pages.ts";')).toHaveLength(1);
	});

	test("what a phase gives to islands is taken by islands only", () => {
		expect(inFile("src/app/client/together.ts", 'import { sitDown } from "#src/planning/browser.ts";')).toEqual([]);
		expect(inFile("src/app/routes.ts", 'import { sitDown } from "#src/planning/browser.ts";')).toHaveLength(1);
		expect(inFile("src/lasting/handlers.ts", 'import { sitDown } from "#src/planning/browser.ts";')).toHaveLength(1);
	});

	test("inside a phase and into kernel and platform there are no doors", () => {
		expect(inFile("src/weighing/handlers.ts", 'import { decide } from "./rules.ts"; import { ok } from "#src/kernel/result.ts";')).toEqual([]);
		expect(inFile("src/weighing/pages/a.tsx", 'import { Button } from "#src/platform/ui/button.tsx";')).toEqual([]);
	});

	test("the pure files of a phase do not import its technical ones", () => {
		expect(inFile("src/weighing/index.ts", 'export { load } from "./store.ts";')).toHaveLength(1);
		expect(inFile("src/weighing/rules.ts", 'import { signals } from "#src/signalling/server.ts";')).toHaveLength(1);
		expect(inFile("src/weighing/index.ts", 'export { decide } from "./rules.ts";')).toEqual([]);
	});

	test("kernel imports kernel and zod, and nothing else", () => {
		expect(inFile("src/kernel/ids.ts", 'import { z } from "zod"; import { ok } from "./result.ts";')).toEqual([]);
		expect(inFile("src/kernel/ids.ts", 'import { Hono } from "hono";')).toEqual([expect.stringContaining("kernel knows kernel and zod")]);
		expect(inFile("src/kernel/ids.ts", 'import type { House } from "#src/platform/house.ts";')).toHaveLength(1);
		expect(inFile("src/kernel/ids.test.ts", 'import { test } from "vitest";')).toEqual([]);
	});

	test("the database driver stays in its places", () => {
		for (const path of ["src/platform/journal/chain.ts", "src/contact/store.ts", "src/contact/rights.test.ts", "src/platform/sign-in/members.ts"])
			expect(inFile(path, 'import { sql } from "kysely"; import pg from "pg";')).toEqual([]);
		expect(inFile("src/contact/handlers.ts", 'import { sql } from "kysely";')).toEqual([expect.stringContaining("kysely belongs in")]);
		expect(inFile("src/app/jobs.ts", 'import pg from "pg";')).toHaveLength(1);
		expect(inFile("src/app/jobs.ts", 'import { from } from "pg-copy-streams";')).toHaveLength(1);
	});

	test("generated types go to platform and stores", () => {
		expect(inFile("src/contact/store.ts", 'import type { DB } from "#src/generated/database.ts";')).toEqual([]);
		expect(inFile("src/platform/database/pool.ts", 'import type { DB } from "#src/generated/database.ts";')).toEqual([]);
		expect(inFile("src/contact/rules.ts", 'import type { DB } from "#src/generated/database.ts";')).toHaveLength(1);
	});

	test("rules, models, stores and handlers draw no screens", () => {
		expect(inFile("src/contact/pages/visit.tsx", 'import { Fragment } from "preact";')).toEqual([]);
		for (const file of ["rules", "model", "store", "handlers"])
			expect(inFile(`src/contact/${file}.ts`, 'import { useState } from "preact/hooks";')).toEqual([expect.stringContaining("draws screens")]);
	});

	test("a module without a place in the order is named", () => {
		expect(inFile("src/reporting/rules.ts", "export const x = 1;")).toEqual([expect.stringContaining("reporting has no place")]);
	});

	test("a store may be more than one file", () => {
		expect(inFile("src/people/case-store.ts", 'import { sql } from "kysely"; import type { DB } from "#src/generated/database.ts";')).toEqual([]);
		expect(inFile("src/people/restore.ts", 'import { sql } from "kysely";')).toHaveLength(1);
	});

	test("builders and testing grounds of any module are for tests", () => {
		expect(inFile("src/platform/journal/journal.test.ts", 'import { house } from "#src/app/testing/house.ts";')).toEqual([]);
		expect(inFile("src/platform/journal/journal.test.ts", 'import { routes } from "#src/app/routes.ts";')).toHaveLength(1);
		expect(inFile("src/platform/journal/chain.ts", 'import { house } from "#src/app/testing/house.ts";')).toHaveLength(1);
		expect(inFile("src/weighing/rules.test.ts", 'import { aSignal } from "#src/signalling/make.ts";')).toEqual([]);
		expect(inFile("src/weighing/rules.ts", 'import { aSignal } from "#src/signalling/make.ts";')).toHaveLength(1);
	});

	test("a word in a comment or a text is not an import", () => {
		expect(inFile("src/weighing/rules.ts", '// import x from "#src/planning/index.ts"\nexport const s = \'import "pg"\';')).toEqual([]);
	});
});
