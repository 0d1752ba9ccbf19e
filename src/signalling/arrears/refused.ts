/** The lines of a file that were not taken in, as a file of its own: the creditor's columns, the number of the line and why. */
import { csvCell } from "#src/platform/http/csv-cell.ts";
import type { Language } from "#src/kernel/language.ts";
import type { Work } from "#src/platform/operations/handler.ts";
import { texts } from "../texts/index.ts";
import { openLine, type Peek, sealOf } from "./sealing.ts";
import { findFile, listBad } from "./store.ts";

const MOST = 100_000;
/** Gives the text, with a mark so that every spreadsheet reads it as UTF-8; undefined when the lines are no longer kept. */
export const listRefused = async (work: Work, id: string, language: Language): Promise<string | undefined> => {
	const file = await findFile(work.tx, id);
	if (!file?.sealed) return undefined;
	const words = texts(language).arrears;
	const seal = sealOf(work, id);
	const { header } = seal.open("peek", file.sealed) as Peek;
	const row = (cells: readonly (string | number)[]): string => cells.map((cell) => csvCell(String(cell), file.separator)).join(file.separator);
	const rows = (await listBad(work.tx, id, MOST)).flatMap(({ line, code, sealed }) => {
		if (sealed === null) return [];
		const cells = openLine(seal, line, sealed);
		const own = header.map((_, at) => cells[at] ?? "");
		// What had too many cells keeps them: they stand behind the reason.
		return [row([...own, line, words.why[code] ?? code, ...cells.slice(header.length)])];
	});
	return `\uFEFF${[row([...header, words.badFile.line, words.badFile.why]), ...rows].join("\r\n")}\r\n`;
};
