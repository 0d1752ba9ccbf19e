import { describe, expect, test } from "vitest";
import { exceptionsIn } from "./exceptions.ts";
import { privacy } from "./privacy.ts";
import { found } from "./testing/plant.ts";
import { texts, textsWith } from "./texts.ts";

describe("texts: ANTI-04 no labels for persons", () => {
	test.each([
		"Het dossier",
		"casus",
		"de cliënt",
		"Cliënten",
		"zorgtraject",
		"registreren",
		"een zorgmijder",
		"multiprobleemgezin",
		"ongemotiveerd",
		"Weerstand",
		"zelfredzaamheid",
		"client",
	])("'%s' is not in a Dutch text", (words) => {
		expect(found(texts, { "src/contact/texts/nl.ts": `export const nl = { a: "${words}" };` })).toHaveLength(1);
	});
	test.each(["The client", "unmotivated", "resistant", "compliance", "case file", "Case files"])("'%s' is not in an English text", (words) => {
		expect(found(texts, { "src/contact/texts/en.ts": `export const en = { a: "${words}" };` })).toHaveLength(1);
	});
	test("labels are not in code, between tags or in a model either", () => {
		expect(found(texts, { "src/app/demo.ts": "export const note = `Een zorgmijder in de straat`;" })).toHaveLength(1);
		expect(found(texts, { "src/contact/pages/a.tsx": "export const A = () => <p>The client said</p>;" })).toHaveLength(1);
		expect(found(texts, { "src/contact/model.ts": 'export const Outcome = z.enum(["resistant"]);' })).toHaveLength(1);
	});
	test("technical words and comments are left alone", () => {
		expect(found(texts, { "src/platform/http/a.ts": 'import x from "hono/client"; /* dossier */ export const kind = "client";' })).toEqual([]);
		expect(found(texts, { "src/contact/texts/nl.ts": 'export const nl = { a: "Wat zag je, en wat zei zij?" };' })).toEqual([]);
	});
	test("an exception holds for one word in one file", () => {
		const allowed = [{ path: "src/contact/texts/nl.ts", word: "dossier", reason: "names the archive of the court, on a letter" }];
		const planted = {
			"src/contact/texts/nl.ts": 'export const nl = { a: "dossier", b: "casus" };',
			"src/planning/texts/nl.ts": 'export const nl = "dossier";',
		};
		expect(found(textsWith(allowed), planted)).toHaveLength(2);
	});
});

describe("exceptions", () => {
	const allowed = [{ path: "src/contact/texts/nl.ts", word: "dossier", reason: "names the archive of the court, on a letter" }];
	test("one that is needed stands", () => {
		expect(found(exceptionsIn(allowed), { "src/contact/texts/nl.ts": 'export const nl = "dossier";' })).toEqual([]);
	});
	test("one that covers nothing must go", () => {
		expect(found(exceptionsIn(allowed), { "src/contact/texts/nl.ts": 'export const nl = "brief";' })).toEqual([
			expect.stringContaining("no longer there"),
		]);
	});
	test("one without a reason is none", () => {
		expect(found(exceptionsIn([{ path: "src/a.ts", word: "casus", reason: "ok" }]), {})).toEqual([expect.stringContaining("needs a reason")]);
	});
});

describe("privacy", () => {
	test.each(["console.log(person)", "console.error(problem)", "globalThis.console.info(1)"])("no %s in the product", (code) => {
		expect(found(privacy, { "src/contact/handlers.ts": `${code};` })).toHaveLength(1);
	});
	test("no names and searches in addresses", () => {
		expect(found(privacy, { "src/people/pages/find.tsx": "export const to = (name: string) => `/find?name=${name}`;" })).toHaveLength(1);
		expect(found(privacy, { "src/people/pages/find.tsx": 'export const A = () => <a href="/find?q=jansen">x</a>;' })).toHaveLength(1);
		expect(found(privacy, { "src/people/pages/find.tsx": 'export const to = (id: string) => "/people?page=2";' })).toEqual([]);
	});
	test("raw HTML in the kit only", () => {
		const raw = "export const A = () => <p dangerouslySetInnerHTML={{ __html: '' }} />;";
		expect(found(privacy, { "src/contact/pages/a.tsx": raw })).toHaveLength(1);
		expect(found(privacy, { "src/platform/ui/icons.tsx": raw })).toEqual([]);
	});
	test("tests, scripts and commands at a terminal may use the console", () => {
		expect(found(privacy, { "src/app/commands/backup.ts": "console.log(1);" })).toEqual([]);
		expect(found(privacy, { "src/contact/a.test.ts": "console.log(1);", "scripts/a.ts": "console.log(1);" })).toEqual([]);
	});
});
