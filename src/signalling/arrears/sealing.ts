/** A brought file, encrypted with a key that is kept nowhere: made again from its number and the master key. */
import { createHash } from "node:crypto";
import { openBody, sealBody } from "#src/platform/crypto/case-key.ts";
import type { Work } from "#src/platform/operations/handler.ts";
import type { CsvLine } from "./csv.ts";
import type { Part } from "./store.ts";

/** Seals and opens the pieces of one file; a piece cannot stand in for another. */
export type FileSeal = { readonly seal: (piece: string, what: unknown) => Buffer; readonly open: (piece: string, sealed: Buffer) => unknown };
export const sealOf = (work: Pick<Work, "codeFor">, file: string): FileSeal => {
	const made = createHash("sha256");
	for (const part of ["a", "b", "c", "d", "e", "f"]) made.update(work.codeFor("arrears-file", `${file}/${part}`));
	const key = made.digest();
	return {
		seal: (piece, what) => sealBody(key, `${file}/${piece}`, what),
		open: (piece, sealed) => openBody(key, `${file}/${piece}`, sealed),
	};
};

/** Headings and first lines: what the page on the columns shows. */
export type Peek = { readonly header: readonly string[]; readonly first: readonly (readonly string[])[] };

/** So many lines are taken in together: a moment's work, after which others come first. */
export const LINES_A_PART = 100;
type SealedLine = readonly [line: number, cells: readonly string[]];
export const sealPart = (seal: FileSeal, lines: readonly CsvLine[]): Part => {
	const first = lines[0]?.line ?? 0;
	return {
		first,
		lines: lines.length,
		sealed: seal.seal(
			`part/${first}`,
			lines.map(({ line, cells }): SealedLine => [line, cells]),
		),
	};
};
export const openPart = (seal: FileSeal, part: Part): readonly CsvLine[] =>
	(seal.open(`part/${part.first}`, part.sealed) as readonly SealedLine[]).map(([line, cells]) => ({ line, cells }));
export const sealLine = (seal: FileSeal, line: number, cells: readonly string[]): Buffer => seal.seal(`bad/${line}`, cells);
export const openLine = (seal: FileSeal, line: number, sealed: Buffer): readonly string[] => seal.open(`bad/${line}`, sealed) as readonly string[];
