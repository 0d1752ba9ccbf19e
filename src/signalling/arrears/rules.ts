/** From the cells of a creditor's file to arrears, line by line. Pure. */
import { euro } from "#src/kernel/fields.ts";
import { CalendarDay } from "#src/kernel/time.ts";
import { isOneDoor, readAddress, sameAddress, type WrittenAddress } from "#src/people/index.ts";
import type { Threshold } from "#src/team/index.ts";
import { belowLine } from "../partners/thresholds.ts";
import type { Columns } from "./operations.ts";

export { MOST_BYTES, MOST_LINES } from "./most.ts";

export type ColumnName = keyof Columns;
/** The columns that can be pointed at, in the order of the screen; the first five are needed. */
export const columnNames: readonly ColumnName[] = [
	"whom",
	"address",
	"months",
	"amount",
	"number",
	"addition",
	"postcode",
	"place",
	"given",
	"kind",
	"since",
	"attempts",
	"threat",
	"threatOn",
	"reference",
];
export const neededColumns: readonly ColumnName[] = ["whom", "address", "months", "amount"];

const headings: Record<ColumnName, RegExp> = {
	given: /^(voornaam|voornamen|roepnaam|voorletters|first ?name|given)$/,
	whom: /^(naam|achternaam|huurder|klant|klantnaam|naam (huurder|klant|debiteur|verzekerde)|verzekerde|debiteur|contractant|name|last ?name|tenant)$/,
	address: /^(adres|straat|straatnaam|woonadres|address|street)$/,
	number: /^(huisnummer|huisnr|nummer|nr|house ?number|number)$/,
	addition: /^(toevoeging|huisnummertoevoeging|huisletter|toev|addition|suffix)$/,
	postcode: /^(postcode|pc|zip|postal ?code)$/,
	place: /^(plaats|woonplaats|stad|city|place|town)$/,
	kind: /^(soort|soort schuld|product|type|kind)$/,
	months: /^(maanden|aantal maanden|maanden achter|maanden achterstand|achterstand maanden|mnd|months)$/,
	amount: /^(bedrag|openstaand|openstaand bedrag|saldo|schuld|achterstand|achterstand bedrag|amount|balance)$/,
	since: /^(sinds|vanaf|achterstand sinds|oudste factuur|oudste vordering|since)$/,
	attempts: /^(pogingen|eigen pogingen|inspanningen|contactpogingen|gedaan|attempts)$/,
	threat: /^(stap|volgende stap|dreiging|aangekondigd|threat|next step)$/,
	threatOn: /^(datum stap|datum dreiging|datum ontruiming|ontruiming|ontruimingsdatum|afsluitdatum|datum volgende stap|threat date)$/,
	reference: /^(kenmerk|uw kenmerk|ons kenmerk|referentie|klantnummer|debiteurnummer|contractnummer|relatienummer|reference|customer number)$/,
};
/** What the headings seem to mean; the person who brings the file has the last word. */
export const guessColumns = (header: readonly string[]): Columns => {
	const plain = header.map((cell) =>
		cell
			.toLowerCase()
			.normalize("NFKD")
			.replace(/\p{M}/gu, "")
			.replace(/[_.:-]+/g, " ")
			.replace(/\(.*?\)|€|\beur\b/g, "")
			.replace(/\s+/g, " ")
			.trim(),
	);
	return Object.fromEntries(
		columnNames.flatMap((name) => {
			const at = plain.findIndex((cell) => headings[name].test(cell));
			return at === -1 ? [] : [[name, at]];
		}),
	);
};
/** Needed columns nobody pointed at, and a column that was given two meanings. */
export type ColumnProblem = { readonly column: ColumnName; readonly code: "column-needed" | "column-twice" };
export const columnProblems = (columns: Columns): readonly ColumnProblem[] => {
	const taken = new Map<number, ColumnName>();
	return columnNames.flatMap((column): ColumnProblem[] => {
		const at = columns[column];
		if (at === undefined) return neededColumns.includes(column) ? [{ column, code: "column-needed" }] : [];
		if (taken.has(at)) return [{ column, code: "column-twice" }];
		taken.set(at, column);
		return [];
	});
};

export type ArrearsLine = {
	readonly whom: string;
	readonly written: WrittenAddress;
	readonly where: string;
	readonly kind: string;
	readonly months: number;
	readonly amount: number;
	readonly since?: CalendarDay;
	readonly attempts?: string;
	readonly threat?: string;
	readonly threatOn?: CalendarDay;
	/** The own mark of who sends it: it comes back with how the signal stands. */
	readonly reference?: string;
};
export type ReadLine = { readonly kind: "line"; readonly value: ArrearsLine } | { readonly kind: "bad"; readonly code: string };
const bad = (code: string): ReadLine => ({ kind: "bad", code });

/** A day as a file has it: 2026-11-24, 24-11-2026, 24/11/2026. */
export const dayIn = (cell: string): CalendarDay | undefined => {
	const dutch = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(cell);
	const iso = dutch ? `${dutch[3]}-${dutch[2]?.padStart(2, "0")}-${dutch[1]?.padStart(2, "0")}` : cell.replaceAll("/", "-").slice(0, 10);
	const parsed = CalendarDay.safeParse(iso);
	return parsed.success ? parsed.data : undefined;
};
/** One line of the file, or why it cannot be read. */
export const readLine = (
	cells: readonly string[],
	columns: Columns,
	otherwise: { readonly kind: string; readonly threshold: number; readonly thresholds?: readonly Threshold[] },
): ReadLine => {
	if (cells.some((one) => one.includes("\u0000"))) return bad("unreadable");
	const cell = (name: ColumnName): string => (columns[name] === undefined ? "" : (cells[columns[name]] ?? "").trim());
	const whom = [cell("given"), cell("whom")].filter(Boolean).join(" ");
	if (cell("whom") === "") return bad("no-name");
	const typed =
		cell("number") === "" ? cell("address") : `${cell("address")} ${cell("number")}${cell("addition") === "" ? "" : ` ${cell("addition")}`}`;
	const read = readAddress(typed);
	if (!isOneDoor(read)) return bad("no-address");
	const written: WrittenAddress = {
		...read,
		...(cell("postcode") ? { postcode: cell("postcode").toUpperCase().replace(/\s/g, "").slice(0, 8) } : {}),
		...(cell("place") ? { place: cell("place").slice(0, 80) } : {}),
	};
	// What stands in a column of its own belongs to the address as much as what stands in the line.
	const ownPostcode = cell("postcode") !== "" || cell("place") !== "";
	const months = Number(cell("months").replace(",", "."));
	if (cell("months") === "" || !Number.isFinite(months) || months < 0 || months > 600) return bad("no-months");
	const amount = euro.safeParse(cell("amount"));
	if (!amount.success || Number.isNaN(amount.data)) return bad("no-amount");
	const since = dayIn(cell("since"));
	const threatOn = dayIn(cell("threatOn"));
	if ((cell("since") !== "" && since === undefined) || (cell("threatOn") !== "" && threatOn === undefined)) return bad("no-day");
	if (whom.length > 120 || typed.length > 200) return bad("too-long");
	const arrears = { kind: cell("kind") || otherwise.kind, months: Math.floor(months), amount: amount.data };
	const below = otherwise.thresholds && belowLine({ thresholds: otherwise.thresholds }, arrears);
	if (below === "none") return bad("kind-not-agreed");
	if (arrears.months < otherwise.threshold || below !== undefined) return bad("below-threshold");
	return {
		kind: "line",
		value: {
			whom,
			written,
			where: ownPostcode ? `${typed}, ${[written.postcode, written.place].filter(Boolean).join(" ")}` : typed,
			kind: (cell("kind") || otherwise.kind).slice(0, 40),
			months: Math.floor(months),
			amount: amount.data,
			...(since ? { since } : {}),
			...(threatOn ? { threatOn } : {}),
			...(cell("attempts") ? { attempts: cell("attempts").slice(0, 2000) } : {}),
			...(cell("threat") ? { threat: cell("threat").slice(0, 200) } : {}),
			...(cell("reference") ? { reference: cell("reference").slice(0, 60) } : {}),
		},
	};
};
/** What makes a line the same line when it comes again: who, where, what, how much and since when. */
export const lineKey = (organisation: string, line: Pick<ArrearsLine, "whom" | "written" | "kind" | "months" | "amount" | "since">): string =>
	JSON.stringify([
		organisation,
		line.whom.toLowerCase().replace(/\s+/g, " "),
		sameAddress(line.written),
		line.kind.toLowerCase(),
		line.months,
		line.amount,
		line.since ?? "",
	]);
