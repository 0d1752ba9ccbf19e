/**
 * A cell of a file for a spreadsheet: what somebody typed stands there as text, and no spreadsheet runs it - also one that takes another separator than ours,
 * for which a comma within a cell begins a new one. Pure.
 */

/** What a spreadsheet takes for the beginning of a formula; blanks, marks and zeroes before it do not matter to it. */
const begins = String.raw`[\s\0\p{Cf}"]*[=+\-@\t\r\0＝＋－＠|%]`;
const formula = new RegExp(`^${begins}`, "u");
const within = new RegExp(`([,;|\\t\\r\\n])(?=${begins})`, "gu");
const guarded = new RegExp(`(^|[,;|\\t\\r\\n])'(?=${begins})`, "gu");
const plainNumber = /^[+-]?\d+(?:[.,]\d+)*$/;

/** Writes one cell. */
export const csvCell = (text: string, separator: string): string => {
	const safe = plainNumber.test(text) ? text : `${formula.test(text) ? "'" : ""}${text.replace(within, "$1'")}`;
	return safe.includes(separator) || /[",;\t\r\n|]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};
/** Reads it back as it was typed: a file of ours that was mended may come in again. */
export const fromCsvCell = (cell: string): string => (cell.includes("'") ? cell.replace(guarded, "$1") : cell);
