/** A file as it comes: in whatever letters and with whatever between the cells. Bad lines are named, good ones are kept. */
import { parse } from "csv-parse/sync";
import iconv from "iconv-lite";

export type CsvLine = { readonly line: number; readonly cells: readonly string[] };
export type BadCsvLine = { readonly line: number; readonly code: string };
export type CsvTable = { readonly header: readonly string[]; readonly lines: readonly CsvLine[]; readonly bad: readonly BadCsvLine[] };

const isUtf8 = (bytes: Uint8Array): boolean => {
	try {
		new TextDecoder("utf-8", { fatal: true }).decode(bytes);
		return true;
	} catch {
		return false;
	}
};
/** Which letters a file is written in: by its mark, by the zeros of two-byte letters, else UTF-8 when it is that, else what Windows writes. */
export const encodingOf = (bytes: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" | "windows-1252" => {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
	const start = bytes.subarray(0, 2_000);
	const zeros = (odd: number): number => start.reduce((count, byte, at) => count + (at % 2 === odd && byte === 0 ? 1 : 0), 0);
	if (zeros(1) > start.length / 8) return "utf-16le";
	if (zeros(0) > start.length / 8) return "utf-16be";
	return isUtf8(bytes) ? "utf-8" : "windows-1252";
};
export const readText = (bytes: Uint8Array): string => iconv.decode(Buffer.from(bytes), encodingOf(bytes)).replace(/^\uFEFF/, "");

const separators = [";", ",", "\t", "|"] as const;
const countOutsideQuotes = (line: string, separator: string): number => {
	let quoted = false;
	let count = 0;
	for (const letter of line) {
		if (letter === '"') quoted = !quoted;
		else if (!quoted && letter === separator) count++;
	}
	return count;
};
/** What stands between the cells: what the first lines agree on most, then what there is most of. */
export const separatorOf = (text: string): string => {
	const lines = text.split(/\r\n|\n|\r/, 12).filter((line) => line.trim() !== "");
	const header = lines[0] ?? "";
	const rated = separators.map((separator) => {
		const count = countOutsideQuotes(header, separator);
		return { separator, count, agree: count === 0 ? 0 : lines.filter((line) => countOutsideQuotes(line, separator) === count).length };
	});
	return rated.reduce((best, one) => (one.agree > best.agree || (one.agree === best.agree && one.count > best.count) ? one : best)).separator;
};

const linesOf = (text: string): readonly string[] => text.split(/(?<=\r\n|\n|\r(?!\n))/);
/** A cell without quotes may hold one (37°36'37.8"N): then it is a letter like any other. */
const readLoose = (line: string, delimiter: string): readonly string[] | undefined => {
	const found = parse(line, { delimiter, relax_column_count: true, relax_quotes: true, skip_records_with_error: true }) as string[][];
	return found.length === 1 ? found[0] : undefined;
};
const codes: Record<string, string> = {
	CSV_QUOTE_NOT_CLOSED: "quote-open",
	CSV_INVALID_CLOSING_QUOTE: "quote-inside",
	INVALID_OPENING_QUOTE: "quote-inside",
};
type Read = { lines: CsvLine[]; bad: BadCsvLine[]; loose: number[]; again?: number };
const readPart = (text: string, delimiter: string, from: number): Read => {
	const read: Read = { lines: [], bad: [], loose: [] };
	let ended = 0;
	parse(text, {
		delimiter,
		relax_column_count: true,
		skip_records_with_error: true,
		on_skip: (error) => {
			const code = error?.code ?? "";
			const seen = Number((error as { lines?: number } | undefined)?.lines ?? ended + 1);
			// The same line may have more than one fault; it is named once.
			if (code !== "CSV_QUOTE_NOT_CLOSED" && seen <= ended) return undefined;
			const at = ended + 1;
			if (code === "INVALID_OPENING_QUOTE") read.loose.push(at);
			else read.bad.push({ line: from + at, code: codes[code] ?? "unreadable" });
			if (code === "CSV_QUOTE_NOT_CLOSED") read.again = at;
			else ended = seen;
			return undefined;
		},
		on_record: (record: unknown, { lines }: { lines: number }) => {
			read.lines.push({ line: from + ended + 1, cells: record as string[] });
			ended = lines;
			return null;
		},
	});
	if (read.loose.length > 0) {
		const physical = linesOf(text);
		for (const at of read.loose) {
			const cells = readLoose(physical[at - 1] ?? "", delimiter);
			if (cells) read.lines.push({ line: from + at, cells });
			else read.bad.push({ line: from + at, code: "quote-inside" });
		}
		read.lines.sort((a, b) => a.line - b.line);
	}
	return read;
};

const MOST_OPEN_QUOTES = 20;
/** Reads a whole text. A line with an open quote is named, and reading goes on at the next line. */
export const readCsv = (text: string): CsvTable => {
	const delimiter = separatorOf(text);
	const all: CsvLine[] = [];
	const bad: BadCsvLine[] = [];
	let from = 0;
	let rest = text;
	for (let round = 0; round < MOST_OPEN_QUOTES; round++) {
		const read = readPart(rest, delimiter, from);
		all.push(...read.lines);
		bad.push(...read.bad);
		if (read.again === undefined) break;
		if (round === MOST_OPEN_QUOTES - 1) bad.push({ line: from + read.again + 1, code: "rest-unread" });
		rest = linesOf(rest).slice(read.again).join("");
		from += read.again;
		if (rest === "") break;
	}
	const [header, ...lines] = all.filter(({ cells }) => cells.some((cell) => cell.trim() !== ""));
	const width = header?.cells.length ?? 0;
	const fits: CsvLine[] = [];
	for (const one of lines) {
		const extra = one.cells.slice(width);
		if (one.cells.length < width) bad.push({ line: one.line, code: "too-few-cells" });
		else if (extra.some((cell) => cell.trim() !== "")) bad.push({ line: one.line, code: "too-many-cells" });
		else fits.push({ line: one.line, cells: one.cells.slice(0, width) });
	}
	return { header: (header?.cells ?? []).map((cell) => cell.trim()), lines: fits, bad };
};
