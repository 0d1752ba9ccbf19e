/** A file as it comes: in whatever letters and with whatever between the cells. Bad lines are named, good ones are kept. */
import { fromCsvCell } from "#src/platform/http/csv-cell.ts";
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

/** Where each line of a text begins; a last one stands for its end. */
const startsOf = (text: string): readonly number[] => {
	const starts = [0];
	for (const found of text.matchAll(/\r\n|\n|\r/g)) starts.push(found.index + found[0].length);
	return starts;
};
/** A cell without quotes may hold one (37°36'37.8"N): then it is a letter like any other. */
const readLoose = (line: string, delimiter: string): readonly string[] | undefined => {
	const found = parse(line, { delimiter, relax_column_count: true, relax_quotes: true, skip_records_with_error: true }) as string[][];
	return found.length === 1 ? found[0] : undefined;
};
const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === "");
/** Why a record does not fit under its headings; empty cells at the end do no harm. */
const misfit = (cells: readonly string[], width: number): "too-few-cells" | "too-many-cells" | undefined => {
	if (cells.length < width) return "too-few-cells";
	return isBlank(cells.slice(width)) ? undefined : "too-many-cells";
};

/** Thrown to stop reading where a quote stays open: everything after it would be swallowed by one cell. */
const stopHere = new Error("a quote stays open");
type Read = { readonly lines: CsvLine[]; readonly bad: BadCsvLine[]; readonly loose: number[]; openAt?: number };
/** Reads until the end or until a quote that stays open. `width` is the number of headings, once those are known. */
const readPart = (text: string, delimiter: string, from: number, width: () => number | undefined): Read => {
	const read: Read = { lines: [], bad: [], loose: [] };
	let ended = 0;
	const opened = (at: number): never => {
		read.openAt = at;
		read.bad.push({ line: from + at, code: "quote-open" });
		throw stopHere;
	};
	const skip = (error: { readonly code?: string; readonly lines?: number } | undefined): undefined => {
		const at = ended + 1;
		const seen = error?.lines ?? at;
		if (read.openAt !== undefined) return undefined;
		if (error?.code === "CSV_QUOTE_NOT_CLOSED") return opened(at);
		// The same line may have more than one fault; it is named once.
		if (seen <= ended) return undefined;
		if (seen > at) return opened(at);
		if (error?.code === "INVALID_OPENING_QUOTE") read.loose.push(from + at);
		else read.bad.push({ line: from + at, code: error?.code === "CSV_INVALID_CLOSING_QUOTE" ? "quote-inside" : "unreadable" });
		ended = seen;
		return undefined;
	};
	const keep = (cells: readonly string[], lines: number): void => {
		const at = ended + 1;
		const headings = width();
		// A cell over several lines in a record that does not fit: the quote was never meant to run on.
		if (lines > at && headings !== undefined && misfit(cells, headings)) opened(at);
		read.lines.push({ line: from + at, cells: cells.map(fromCsvCell) });
		ended = lines;
	};
	try {
		parse(text, {
			delimiter,
			relax_column_count: true,
			skip_records_with_error: true,
			on_skip: (error) => skip(error as { code?: string; lines?: number } | undefined),
			on_record: (record: unknown, { lines }: { lines: number }) => {
				keep(record as string[], lines);
				return null;
			},
		});
	} catch (error) {
		if (error !== stopHere) throw error;
	}
	return read;
};

const MOST_OPEN_QUOTES = 1_000;
/** Each open quote reads the rest again: of a large file not without end, for everybody waits meanwhile (about a second). */
const MOST_LETTERS_READ = 1_000_000_000;
/** So many lines are read in one go: a few milliseconds, in which nobody else is served. */
const LINES_AT_ONCE = 500;

/** Reads a text a piece at a time. A piece that ends inside a quote is read again, longer: only at the end of the text is an open quote an open quote. */
function* readInPieces(text: string, delimiter: string, starts: readonly number[]): Generator<undefined, CsvTable> {
	const all: CsvLine[] = [];
	const bad: BadCsvLine[] = [];
	let from = 0;
	let width: number | undefined;
	let letters = 0;
	let rounds = 0;
	while (starts[from] !== undefined && starts[from] !== text.length) {
		let many = LINES_AT_ONCE;
		let read: Read;
		for (;;) {
			const end = starts[from + many];
			read = readPart(text.slice(starts[from], end), delimiter, from, () => width);
			if (read.openAt !== undefined) letters += (end ?? text.length) - (starts[from] ?? 0);
			if (read.openAt === undefined || end === undefined) break;
			many *= 4;
			yield;
		}
		bad.push(...read.bad);
		for (const line of read.loose) {
			const cells = readLoose(text.slice(starts[line - 1], starts[line]), delimiter);
			if (cells) read.lines.push({ line, cells });
			else bad.push({ line, code: "quote-inside" });
		}
		for (const one of read.lines.sort((a, b) => a.line - b.line)) {
			width ??= isBlank(one.cells) ? undefined : one.cells.length;
			all.push(one);
		}
		yield;
		if (read.openAt === undefined) {
			from += many;
			continue;
		}
		from += read.openAt;
		rounds += 1;
		if (rounds === MOST_OPEN_QUOTES || letters > MOST_LETTERS_READ) {
			bad.push({ line: from + 1, code: "rest-unread" });
			break;
		}
	}
	const [header, ...lines] = all.filter(({ cells }) => !isBlank(cells));
	const headings = header?.cells.length ?? 0;
	const fits: CsvLine[] = [];
	for (const one of lines) {
		const code = misfit(one.cells, headings);
		if (code) bad.push({ line: one.line, code });
		else fits.push({ line: one.line, cells: one.cells.slice(0, headings) });
	}
	return { header: (header?.cells ?? []).map((cell) => cell.trim()), lines: fits, bad };
}
/** Reads a whole text. A line where a quote stays open is named, and reading goes on at the next line; nothing is swallowed in silence. */
export const readCsv = (text: string): CsvTable => {
	const pieces = readInPieces(text, separatorOf(text), startsOf(text));
	for (;;) {
		const next = pieces.next();
		if (next.done) return next.value;
	}
};
export type GentleTable = CsvTable & {
	readonly separator: string;
	/** The cells of a bad line as far as they can be told apart. */
	readonly cellsOf: (line: number) => readonly string[];
};
/** The same, letting others be served in between: for a file of a hundred thousand lines. */
export const readCsvGently = async (text: string): Promise<GentleTable> => {
	const separator = separatorOf(text);
	const starts = startsOf(text);
	const pieces = readInPieces(text, separator, starts);
	for (;;) {
		const next = pieces.next();
		if (next.done)
			return {
				...next.value,
				separator,
				cellsOf: (line) => {
					const whole = text.slice(starts[line - 1], starts[line]).replace(/[\r\n]+$/, "");
					return readLoose(whole, separator) ?? whole.split(separator);
				},
			};
		await new Promise((resolve) => setImmediate(resolve));
	}
};
