/** Files in FEBRL's format: rows, what is compared in them, and which pairs are true (rec_id, never used to decide). */
import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import {
	type Born,
	bornLevels,
	compact,
	compareBorn,
	compareFigures,
	compareNames,
	compareText,
	type Field,
	figureLevels,
	nameLevels,
	readBorn,
	type Scheme,
	sound,
	textLevels,
} from "#src/people/linkage/index.ts";

export type FebrlRow = {
	/** Of whom it is, for the judge. */
	readonly truth: string;
	readonly called: string;
	readonly given: string;
	readonly family: string;
	readonly number: string;
	readonly street: string;
	readonly place: string;
	readonly suburb: string;
	readonly postcode: string;
	readonly state: string;
	readonly born: Born | undefined;
	readonly id: string;
};
/** Reads a file with FEBRL's header. */
export const readFebrl = (file: string): readonly FebrlRow[] => {
	const rows: Record<string, string>[] = parse(readFileSync(file), { columns: true, trim: true, bom: true, relax_column_count: true });
	return rows.map((row) => {
		const text = (column: string): string => compact(row[column] ?? "");
		const name = row["rec_id"] ?? "";
		return {
			truth: /^rec-(\d+)/.exec(name)?.[1] ?? name,
			called: name,
			given: text("given_name"),
			family: text("surname"),
			number: text("street_number"),
			street: text("address_1"),
			place: text("address_2"),
			suburb: text("suburb"),
			postcode: text("postcode"),
			state: text("state"),
			born: readBorn(row["date_of_birth"]),
			id: text("soc_sec_id"),
		};
	});
};

const fields: readonly Field<FebrlRow>[] = [
	{ name: "given", levels: nameLevels, compare: (a, b) => compareNames(a.given, b.given, a.family, b.family), value: (row) => row.given },
	{ name: "family", levels: nameLevels, compare: (a, b) => compareNames(a.family, b.family, a.given, b.given), value: (row) => row.family },
	{ name: "born", levels: bornLevels, compare: (a, b) => compareBorn(a.born, b.born), value: (row) => row.born?.text },
	{ name: "number", levels: figureLevels, compare: (a, b) => compareFigures(a.number, b.number), value: (row) => row.number },
	{ name: "street", levels: textLevels, compare: (a, b) => compareText(a.street, b.street, a.place, b.place), value: (row) => row.street },
	{ name: "place", levels: textLevels, compare: (a, b) => compareText(a.place, b.place, a.street, b.street), value: (row) => row.place },
	{ name: "suburb", levels: textLevels, compare: (a, b) => compareText(a.suburb, b.suburb), value: (row) => row.suburb },
	{ name: "postcode", levels: figureLevels, compare: (a, b) => compareFigures(a.postcode, b.postcode), value: (row) => row.postcode },
	{ name: "state", levels: figureLevels, compare: (a, b) => compareFigures(a.state, b.state), value: (row) => row.state },
];
const withId: Field<FebrlRow> = { name: "id", levels: figureLevels, compare: (a, b) => compareFigures(a.id, b.id), value: (row) => row.id };
const both = (...parts: readonly string[]): string | undefined => (parts.some((part) => part === "") ? undefined : parts.join("|"));
const keys: Scheme<FebrlRow>["keys"] = [
	(row) => both("b", row.born?.text ?? ""),
	(row) => both("n", ...[sound(row.given), sound(row.family)].sort()),
	(row) => both("s", row.street, row.number),
	(row) => both("p", row.postcode, sound(row.family)),
	(row) => both("g", row.postcode, sound(row.given)),
	(row) => both("o", row.postcode, row.number),
	(row) => both("u", row.suburb, row.number),
	(row) => both("t", sound(row.street), row.postcode),
	(row) => both("f", row.suburb, sound(row.family)),
	(row) => both("l", row.place, row.postcode),
	(row) => both("y", sound(row.family), row.born ? String(row.born.year) : ""),
	(row) => both("m", sound(row.given), row.born?.text.slice(4) ?? ""),
	(row) => both("w", sound(row.street), row.number),
	(row) => both("x", sound(row.family), row.number, row.suburb.slice(0, 1)),
];
const sorted = (row: FebrlRow): string => `${row.family}${row.given}${row.street}`;
export const febrlScheme = (id: boolean): Scheme<FebrlRow> =>
	id ? { fields: [...fields, withId], keys: [...keys, (row) => both("i", row.id)], sorted } : { fields, keys, sorted };
