import fc from "fast-check";
import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { columnProblems, dayIn, guessColumns, lineKey, readLine } from "./rules.ts";
import { encodingOf, readCsv, readText, separatorOf } from "./csv.ts";

const text = "Naam;Straat;Maanden\r\nZoë Müller;Lindestraat 14;2\r\nJosé Çelik;Molenweg 8;3\r\n";
describe("letters", () => {
	it("SIG-29 reads UTF-8 with and without a mark, both kinds of UTF-16, and what Windows writes", () => {
		for (const [encoding, addBOM] of [
			["utf-8", false],
			["utf-8", true],
			["utf-16le", true],
			["utf-16le", false],
			["utf-16be", true],
			["utf-16be", false],
			["windows-1252", false],
		] as const) {
			const bytes = iconv.encode(text, encoding, { addBOM });
			expect(encodingOf(bytes), encoding).toBe(encoding);
			expect(readText(bytes), encoding).toBe(text);
		}
	});
});
describe("cells", () => {
	it("finds what stands between them", () => {
		expect(separatorOf(text)).toBe(";");
		expect(separatorOf("a,b,c\n1,2,3\n")).toBe(",");
		expect(separatorOf("a\tb\tc\n1,5\t2,5\t3\n")).toBe("\t");
		expect(separatorOf('Naam;"Adres, plaats";Bedrag\nBos;"Lindestraat 14, Weverswijk";1,50\n')).toBe(";");
		expect(separatorOf("a|b\n1|2\n")).toBe("|");
	});
	it("keeps quotes, separators and line ends inside cells", () => {
		const table = readCsv('a,b\n1,"x, ""y""\nz"\n2,w\n');
		expect(table.lines).toEqual([
			{ line: 2, cells: ["1", 'x, "y"\nz'] },
			{ line: 4, cells: ["2", "w"] },
		]);
	});
	it("names every bad line with its number and keeps all good ones", () => {
		const table = readCsv('a;b;c\n1;2;3\n4;5\n6;7;8;9\n10;"x"y";12\n13;14;15;;\n16;"open;18\n19;20;21\n\n22;23;24\n');
		expect([...table.bad].sort((a, b) => a.line - b.line)).toEqual([
			{ line: 3, code: "too-few-cells" },
			{ line: 4, code: "too-many-cells" },
			{ line: 5, code: "quote-inside" },
			{ line: 7, code: "quote-open" },
		]);
		expect(table.lines).toEqual([
			{ line: 2, cells: ["1", "2", "3"] },
			{ line: 6, cells: ["13", "14", "15"] },
			{ line: 8, cells: ["19", "20", "21"] },
			{ line: 10, cells: ["22", "23", "24"] },
		]);
	});
	it("takes a quote inside a cell without quotes for a letter, and names a line once however many faults it has", () => {
		expect(readCsv(`a,b\n37°36'37.8"N 121°2'17.9"W,x\n"p"q"r",y\nz,w\n`)).toEqual({
			header: ["a", "b"],
			lines: [
				{ line: 2, cells: [`37°36'37.8"N 121°2'17.9"W`, "x"] },
				{ line: 4, cells: ["z", "w"] },
			],
			bad: [{ line: 3, code: "quote-inside" }],
		});
	});
	it("loses no line to a quote that stays open, whatever quotes come later", () => {
		const text = 'a;b;c\n1;"open;3\n4;5;6\n7;"x";9\n10;11;12;"open\n13;14";15\n16;"two\nlines";18\n19;20;"open\n22;23;24\n';
		expect(readCsv(text)).toEqual({
			header: ["a", "b", "c"],
			lines: [
				{ line: 3, cells: ["4", "5", "6"] },
				{ line: 4, cells: ["7", "x", "9"] },
				{ line: 6, cells: ["13", '14"', "15"] },
				{ line: 7, cells: ["16", "two\nlines", "18"] },
				{ line: 10, cells: ["22", "23", "24"] },
			],
			bad: [
				{ line: 2, code: "quote-open" },
				{ line: 5, code: "quote-open" },
				{ line: 9, code: "quote-open" },
			],
		});
	});
	it("says so when it gives up reading", () => {
		expect(readCsv(`a;b\n${'1;"open\n'.repeat(1_200)}9;9\n`).bad.at(-1)).toEqual({ line: 1_002, code: "rest-unread" });
	});
	it("S12 gives up a large file of nothing but open quotes, and says so: everybody waits meanwhile", () => {
		const { bad } = readCsv(`naam;adres;maanden\n${'"x;y;z\n'.repeat(1_700_000)}`);
		expect(bad.at(-1)?.code).toBe("rest-unread");
		expect(bad.length).toBeLessThan(200);
	});
	it("reads every line of a good file back, with any words in its cells", () => {
		const cell = fc
			.string({ unit: fc.constantFrom('"', ";", ",", "\n", "a", " ", "é", "'"), minLength: 1, maxLength: 8 })
			.filter((text) => text.trim() !== "");
		fc.assert(
			fc.property(fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 12 }), (rows) => {
				const written = ["een;twee;drie", ...rows.map((row) => row.map((text) => `"${text.replaceAll('"', '""')}"`).join(";"))].join("\n");
				const table = readCsv(written);
				expect(table.bad).toEqual([]);
				expect(table.lines.map((line) => line.cells)).toEqual(rows);
			}),
		);
	});
	it("never throws, whatever comes", () => {
		fc.assert(
			fc.property(fc.string({ unit: fc.constantFrom('"', ";", ",", "\n", "\r\n", "a", " ", "é"), maxLength: 60 }), (given) => {
				const table = readCsv(given);
				expect(table.lines.every((line) => line.cells.length === table.header.length)).toBe(true);
			}),
		);
	});
});
describe("columns and lines", () => {
	const columns = guessColumns([
		"Naam huurder",
		"Straatnaam",
		"Huisnr.",
		"Postcode",
		"Woonplaats",
		"Maanden achter",
		"Openstaand bedrag (€)",
		"Sinds",
		"Datum ontruiming",
	]);
	const read = (cells: readonly string[]) => readLine(cells, columns, { kind: "huur", threshold: 2 });
	it("guesses what the headings mean, and says which needed one is missing or taken twice", () => {
		expect(columns).toEqual({ whom: 0, address: 1, number: 2, postcode: 3, place: 4, months: 5, amount: 6, since: 7, threatOn: 8 });
		expect(columnProblems(columns)).toEqual([]);
		expect(columnProblems({ whom: 0, address: 0, months: 2 })).toEqual([
			{ column: "address", code: "column-twice" },
			{ column: "amount", code: "column-needed" },
		]);
	});
	it("reads a line, or says why not", () => {
		const good = ["Karim Bos", "Lindestraat", "14", "1234 ab", "Weverswijk", "2", "€ 1.240,50", "01-09-2026", "2026-12-15"];
		expect(read(good)).toEqual({
			kind: "line",
			value: {
				whom: "Karim Bos",
				written: { street: "Lindestraat", number: "14", postcode: "1234AB", place: "Weverswijk" },
				where: "Lindestraat 14, 1234AB Weverswijk",
				kind: "huur",
				months: 2,
				amount: 1240.5,
				since: "2026-09-01",
				threatOn: "2026-12-15",
			},
		});
		const changed = (at: number, to: string): string => {
			const line = read(good.map((cell, place) => (place === at ? to : cell)));
			return line.kind === "bad" ? line.code : "";
		};
		expect([
			changed(0, ""),
			changed(1, ""),
			changed(5, "twee"),
			changed(5, ""),
			changed(6, "veel"),
			changed(7, "31-02-2026"),
			changed(5, "1"),
			changed(2, "huis"),
		]).toEqual(["no-name", "no-address", "no-months", "no-months", "no-amount", "no-day", "below-threshold", "no-address"]);
		expect(dayIn("24/11/2026")).toBe("2026-11-24");
		const rentOnly = (kind: string) => readLine(good, columns, { kind, threshold: 2, thresholds: [{ kind: "rent", months: 2 }] });
		expect(rentOnly("huur").kind).toBe("line");
		expect(rentOnly(""), "nobody said what it is for: that is no arrears below a line").toEqual({ kind: "bad", code: "kind-not-agreed" });
	});
	it("the same line is the same line however it was typed; another month or amount is another", () => {
		const line = { whom: "Karim Bos", written: { street: "Lindestraat", number: "14" }, kind: "huur", months: 2, amount: 1240 };
		expect(lineKey("w", { ...line, whom: "karim  bos", written: { street: "Lindestr.", number: "14" } })).toBe(lineKey("w", line));
		expect(
			new Set([lineKey("w", line), lineKey("w", { ...line, months: 3 }), lineKey("w", { ...line, amount: 1300 }), lineKey("x", line)]).size,
		).toBe(4);
	});
});
