import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Threshold } from "#src/team/index.ts";
import { type ArrearsLine, type ColumnName, columnNames, columnProblems, dayIn, guessColumns, lineKey, readLine } from "./rules.ts";

describe("what a heading means", () => {
	const called: Record<ColumnName, readonly string[]> = {
		given: ["voornaam", "voornamen", "roepnaam", "voorletters", "first name", "firstname", "given"],
		whom: [
			"naam",
			"achternaam",
			"huurder",
			"klant",
			"klantnaam",
			"naam huurder",
			"naam klant",
			"naam debiteur",
			"naam verzekerde",
			"verzekerde",
			"debiteur",
			"contractant",
			"name",
			"last name",
			"lastname",
			"tenant",
		],
		address: ["adres", "straat", "straatnaam", "woonadres", "address", "street"],
		number: ["huisnummer", "huisnr", "nummer", "nr", "house number", "housenumber", "number"],
		addition: ["toevoeging", "huisnummertoevoeging", "huisletter", "toev", "addition", "suffix"],
		postcode: ["postcode", "pc", "zip", "postal code", "postalcode"],
		place: ["plaats", "woonplaats", "stad", "city", "place", "town"],
		kind: ["soort", "soort schuld", "product", "type", "kind"],
		months: ["maanden", "aantal maanden", "maanden achter", "maanden achterstand", "achterstand maanden", "mnd", "months"],
		amount: ["bedrag", "openstaand", "openstaand bedrag", "saldo", "schuld", "achterstand", "achterstand bedrag", "amount", "balance"],
		since: ["sinds", "vanaf", "achterstand sinds", "oudste factuur", "oudste vordering", "since"],
		attempts: ["pogingen", "eigen pogingen", "inspanningen", "contactpogingen", "gedaan", "attempts"],
		threat: ["stap", "volgende stap", "dreiging", "aangekondigd", "threat", "next step"],
		threatOn: [
			"datum stap",
			"datum dreiging",
			"datum ontruiming",
			"ontruiming",
			"ontruimingsdatum",
			"afsluitdatum",
			"datum volgende stap",
			"threat date",
		],
		reference: [
			"kenmerk",
			"uw kenmerk",
			"ons kenmerk",
			"referentie",
			"klantnummer",
			"debiteurnummer",
			"contractnummer",
			"relatienummer",
			"reference",
			"customer number",
		],
	};
	it.each(Object.entries(called).flatMap(([column, headings]) => headings.map((heading) => [heading, column])))("'%s' is %s", (heading, column) => {
		expect(guessColumns(["x", heading])).toStrictEqual({ [column]: 1 });
		for (const longer of [`${heading} x`, `x ${heading}`]) expect(guessColumns([longer]), longer).toStrictEqual({});
	});
	it.each([
		["  NAAM  ", "whom"],
		["Naam (huurder)", "whom"],
		["Naam_huurder", "whom"],
		["naam.-:huurder", "whom"],
		["bedrag___", "amount"],
		["Naam   huurder", "whom"],
		["Bedrag (€) (incl. rente)", "amount"],
		["€ bedrag", "amount"],
		["Bedrag EUR", "amount"],
		["bedrag_eur", "amount"],
		["Debiteur", "whom"],
		["Bédrag", "amount"],
		["ＢＥＤＲＡＧ", "amount"],
		["Naam (", undefined],
		["Europa", undefined],
		["", undefined],
	])("'%s' is read as %s", (heading, column) => {
		expect(guessColumns([heading])).toStrictEqual(column === undefined ? {} : { [column]: 0 });
	});
	it("of two that mean the same, the first counts", () => {
		expect(guessColumns(["Naam", "Huurder", "Bedrag", "Saldo"])).toStrictEqual({ whom: 0, amount: 2 });
	});
});

describe("what is missing of the columns", () => {
	it("names the four that are needed, in the order of the screen", () => {
		expect(columnProblems({})).toStrictEqual(["whom", "address", "months", "amount"].map((column) => ({ column, code: "column-needed" })));
		expect(columnProblems({ whom: 0, address: 1, months: 2, amount: 3 })).toStrictEqual([]);
	});
	it("no column means two things: the later one on the screen is named", () => {
		expect(columnProblems({ whom: 0, address: 1, months: 2, amount: 3, reference: 0, given: 1, place: 4 })).toStrictEqual([
			{ column: "given", code: "column-twice" },
			{ column: "reference", code: "column-twice" },
		]);
	});
	it("every column has a place on the screen once", () => {
		expect(new Set(columnNames).size).toBe(15);
	});
});

describe("a day in a file", () => {
	it.each([
		["2026-11-24", "2026-11-24"],
		["2026/11/24", "2026-11-24"],
		["2026-11-24T10:00:00Z", "2026-11-24"],
		["24-11-2026", "2026-11-24"],
		["24/11/2026", "2026-11-24"],
		["24.11.2026", "2026-11-24"],
		["4-1-2026", "2026-01-04"],
		["31-02-2026", undefined],
		["24-11-26", undefined],
		["x24-11-2026", undefined],
		["24-11-2026 10:00", undefined],
		["124-11-2026", undefined],
		["morgen", undefined],
		["", undefined],
	])("'%s' is %s", (cell, day) => {
		expect(dayIn(cell)).toBe(day);
	});
});

describe("reading a line", () => {
	const columns = Object.fromEntries(columnNames.map((name, at) => [name, at]));
	const good: Partial<Record<ColumnName, string>> = { whom: "Bos", address: "Lindestraat 14", months: "2", amount: "1.240,50" };
	type Otherwise = Parameters<typeof readLine>[2];
	const rent: Otherwise = { kind: "huur", threshold: 0 };
	const read = (cells: Partial<Record<ColumnName, string>>, otherwise = rent) =>
		readLine(
			columnNames.map((name) => ({ ...good, ...cells })[name] ?? ""),
			columns,
			otherwise,
		);
	const bad = (code: string) => ({ kind: "bad", code });
	const line = (value: Partial<ArrearsLine>) => ({
		kind: "line",
		value: {
			whom: "Bos",
			written: { street: "Lindestraat", number: "14" },
			where: "Lindestraat 14",
			kind: "huur",
			months: 2,
			amount: 1240.5,
			...value,
		},
	});

	it("takes what is there, and leaves out what is not", () => {
		expect(read({})).toStrictEqual(line({}));
	});
	it("takes everything that is there", () => {
		expect(
			read({
				given: " Karim ",
				whom: " Bos ",
				address: "Lindestraat",
				number: "14",
				addition: "b",
				postcode: "1234 ab",
				place: "Weverswijk",
				kind: "energie",
				since: "01-09-2026",
				threat: "Afsluiten",
				threatOn: "15-12-2026",
				attempts: "Twee brieven",
				reference: "W-77",
			}),
		).toStrictEqual(
			line({
				whom: "Karim Bos",
				written: { street: "Lindestraat", number: "14", addition: "b", postcode: "1234AB", place: "Weverswijk" },
				where: "Lindestraat 14 b, 1234AB Weverswijk",
				kind: "energie",
				since: "2026-09-01" as never,
				threatOn: "2026-12-15" as never,
				attempts: "Twee brieven",
				threat: "Afsluiten",
				reference: "W-77",
			}),
		);
	});
	it("a column that nobody pointed at, or a line that is too short, is empty", () => {
		expect(readLine(["Bos", "Lindestraat 14", "2", "5"], { whom: 0, address: 1, months: 2, amount: 3 }, rent)).toStrictEqual(line({ amount: 5 }));
		expect(readLine(["Bos", "Lindestraat 14", "2", "5"], { whom: 0, address: 1, months: 2, amount: 3, place: 9 }, rent)).toStrictEqual(
			line({ amount: 5 }),
		);
		expect(readLine(["Bos"], {}, rent)).toStrictEqual(bad("no-name"));
	});
	it("a given name alone is nobody", () => {
		expect(read({ given: "Karim", whom: "  " })).toStrictEqual(bad("no-name"));
	});
	it("an addition without a number of its own adds nothing, and a place without a postcode stands alone", () => {
		expect(read({ addition: "b" })).toStrictEqual(line({}));
		expect(read({ place: "Weverswijk" })).toStrictEqual(
			line({ written: { street: "Lindestraat", number: "14", place: "Weverswijk" }, where: "Lindestraat 14, Weverswijk" }),
		);
		expect(read({ postcode: "1234ab" })).toStrictEqual(
			line({ written: { street: "Lindestraat", number: "14", postcode: "1234AB" }, where: "Lindestraat 14, 1234AB" }),
		);
	});
	it("postcode and place in the line itself are not said twice", () => {
		expect(read({ address: "Lindestraat 14, 1234 AB Weverswijk" })).toStrictEqual(
			line({
				written: { street: "Lindestraat", number: "14", postcode: "1234AB", place: "Weverswijk" },
				where: "Lindestraat 14, 1234 AB Weverswijk",
			}),
		);
	});
	it.each([
		["months", "", "no-months"],
		["months", "twee", "no-months"],
		["months", "-1", "no-months"],
		["months", "601", "no-months"],
		["months", "Infinity", "no-months"],
		["amount", "", "no-amount"],
		["amount", "veel", "no-amount"],
		["amount", "-5", "no-amount"],
		["since", "ooit", "no-day"],
		["threatOn", "ooit", "no-day"],
		["address", "Lindestraat", "no-address"],
		["address", "", "no-address"],
	] as const)("%s '%s' cannot be read: %s", (column, cell, code) => {
		expect(read({ [column]: cell })).toStrictEqual(bad(code));
	});
	it("a letter that no database keeps makes a line unreadable, in whatever cell", () => {
		expect(read({ place: "We\u0000rd" })).toStrictEqual(bad("unreadable"));
		expect(readLine(["\u0000"], {}, rent)).toStrictEqual(bad("unreadable"));
	});
	it.each([
		["0", 0],
		["600", 600],
		["2,9", 2],
		["3.0", 3],
	])("'%s' months are %i", (cell, months) => {
		expect(read({ months: cell })).toStrictEqual(line({ months }));
	});
	it("a line is no longer than what can be kept; the address neither", () => {
		expect(read({ whom: "B".repeat(120) })).toMatchObject({ kind: "line" });
		expect(read({ whom: "B".repeat(121) })).toStrictEqual(bad("too-long"));
		expect(read({ given: "K", whom: "B".repeat(119) })).toStrictEqual(bad("too-long"));
		const address = (length: number) => `Lindestraat 14, 1234 AB ${"W".repeat(length - 24)}`;
		expect(read({ address: address(200) })).toMatchObject({ kind: "line" });
		expect(read({ address: address(201) })).toStrictEqual(bad("too-long"));
	});
	it("what is too long besides is cut off, and the line kept", () => {
		const long = (letter: string) => letter.repeat(3_000);
		const result = read({
			kind: long("k"),
			attempts: long("a"),
			threat: long("t"),
			reference: long("r"),
			place: long("p"),
			postcode: "1234 AB 9999",
		});
		if (result.kind === "bad") throw new Error(result.code);
		const { kind, attempts, threat, reference, written } = result.value;
		expect([kind, attempts, threat, reference, written.place, written.postcode].map((text) => text?.length)).toEqual([40, 2_000, 200, 60, 80, 8]);
		const fallback = read({ kind: "" }, { kind: long("h"), threshold: 0 });
		expect(fallback.kind === "line" && fallback.value.kind.length).toBe(40);
	});
	const agreed: readonly Threshold[] = [
		{ kind: "rent", months: 2, amount: 500 },
		{ kind: "energy", months: 1 },
	];
	it.each([
		["huur", "2", "500", undefined],
		["huur", "1", "500", "below-threshold"],
		["huur", "2", "499", "below-threshold"],
		["energie", "1", "1", undefined],
		["energie", "0", "900", "below-threshold"],
		["zorg", "9", "900", "kind-not-agreed"],
		["", "2", "500", undefined],
	])("'%s' of %s months and %s euros against what was agreed: %s", (kind, months, amount, code) => {
		const result = read({ kind, months, amount }, { kind: "huur", threshold: 0, thresholds: agreed });
		expect(result.kind === "bad" ? result.code : undefined).toBe(code);
	});
	it("below the fewest months of all nothing comes in", () => {
		expect(read({ months: "2" }, { kind: "huur", threshold: 3 })).toStrictEqual(bad("below-threshold"));
		expect(read({ months: "3" }, { kind: "huur", threshold: 3 })).toMatchObject({ kind: "line" });
		expect(read({ months: "2" }, { kind: "huur", threshold: 3, thresholds: agreed })).toStrictEqual(bad("below-threshold"));
	});
	it("never falls over, whatever stands in the cells", () => {
		fc.assert(fc.property(fc.array(fc.string(), { maxLength: 20 }), (cells) => ["line", "bad"].includes(readLine(cells, columns, rent).kind)));
	});
});

describe("whether a line came before", () => {
	const line: Parameters<typeof lineKey>[1] = {
		whom: "Karim Bos",
		written: { street: "Lindestraat", number: "14" },
		kind: "Huur",
		months: 2,
		amount: 1_240,
	};
	const key = (more: Partial<typeof line> = {}, organisation = "westhof") => lineKey(organisation, { ...line, ...more });
	it("the same line is the same line however it was typed", () => {
		expect(key({ whom: "KARIM   bos" })).toBe(key());
		expect(key({ written: { street: "lindestr.", number: "014" } })).toBe(key());
		expect(key({ kind: "HUUR" })).toBe(key());
	});
	it("anything that is said otherwise makes it another line", () => {
		const keys = [
			key(),
			key({}, "energie"),
			key({ whom: "Karim B" }),
			key({ whom: "KarimBos" }),
			key({ written: { street: "Lindestraat", number: "15" } }),
			key({ kind: "energie" }),
			key({ months: 3 }),
			key({ amount: 1_241 }),
			key({ since: "2026-09-01" as never }),
			key({ since: "2026-10-01" as never }),
		];
		expect(new Set(keys).size).toBe(keys.length);
	});
});
