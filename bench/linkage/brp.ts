/** The test persons of the national register, as people to link. Data stay outside the repository. */
import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import type { Known } from "#src/people/linkage/testing/people.ts";

/** Each person list once: name, partner, date of birth, address, number. */
export const readBrp = (file: string): readonly Known[] => {
	const [header = [], ...rows]: string[][] = parse(readFileSync(file), { delimiter: ";", bom: true, relax_quotes: true, relax_column_count: true });
	const at = (element: string): number => header.indexOf(element);
	const columns = Object.fromEntries(
		[
			"01.01.20",
			"01.02.10",
			"01.02.30",
			"01.02.40",
			"01.03.10",
			"05.02.30",
			"05.02.40",
			"08.11.10",
			"08.11.20",
			"08.11.30",
			"08.11.40",
			"08.11.60",
			"08.11.70",
		].map((element) => [element, at(element)]),
	);
	const seen = new Map<string, Known>();
	let current: string[] | undefined;
	const lists: { first: string[]; address: string[] }[] = [];
	for (const row of rows) {
		if (row[0] !== "") {
			current = row;
			lists.push({ first: row, address: row });
		}
		const last = lists.at(-1);
		if (last && current && (last.address[columns["08.11.10"] ?? -1] ?? "") === "" && (row[columns["08.11.10"] ?? -1] ?? "") !== "")
			last.address = row;
	}
	for (const { first, address } of lists) {
		const text = (row: readonly string[], element: string): string => (row[columns[element] ?? -1] ?? "").trim();
		const number = text(first, "01.01.20");
		if (number === "" || seen.has(number)) continue;
		const join = (prefix: string, name: string): string => `${prefix} ${name}`.trim();
		const partner = join(text(first, "05.02.30"), text(first, "05.02.40"));
		const own = text(first, "01.02.40");
		seen.set(number, {
			truth: number,
			called: `brp-${number}`,
			home: "",
			citizenNumber: number,
			given: text(first, "01.02.10"),
			family: join(text(first, "01.02.30"), own),
			born: text(first, "01.03.10"),
			...(partner === "" ? {} : { partner }),
			address: {
				street: text(address, "08.11.10"),
				number: text(address, "08.11.20"),
				addition: `${text(address, "08.11.30")} ${text(address, "08.11.40")}`.trim(),
				postcode: text(address, "08.11.60"),
				place: text(address, "08.11.70"),
			},
		});
	}
	return [...seen.values()];
};
