/** The file of seals outside the database: one signed line a seal, each chained to the one before. Read a line at a time: it grows for as long as the house is open. */
import { createHash, createHmac } from "node:crypto";
import { appendFileSync, closeSync, existsSync, mkdirSync, openSync, readSync, truncateSync } from "node:fs";
import { dirname } from "node:path";
import type { Secret } from "#src/platform/crypto/master-key.ts";

export type Head = readonly [tenant: string, streamKind: string, streamId: string, seq: number, hash: string];
/** Which rows a seal is of: their numbers (`n:count` for numbers in a row), and six bytes of each row's digest, so that the very row can be named. */
export type SealedRows = { readonly numbers: string; readonly marks: string };
/** One window of transactions. Digests cover every row in it; the rows only help to name one. */
export type Seal = {
	readonly at: string;
	readonly generation: number;
	readonly after: string;
	readonly upTo: string;
	readonly entries: number;
	readonly entriesDigest: string;
	readonly lines: number;
	readonly linesDigest: string;
	readonly heads: readonly Head[];
	readonly entryRows?: SealedRows;
	readonly lineRows?: SealedRows;
	readonly previous: string;
};
/** A backup was put back: of that generation everything before `horizon` is here again; what was written after the backup was made is not, and need not be. */
export type RestoreMark = {
	readonly at: string;
	readonly restored: { readonly from: number; readonly to: number; readonly horizon: string | null };
	readonly previous: string;
};
/** What was erased for ever: read again when a backup is put back, so that it stays erased. `remains`: what is left of an entry of which only the words went, sealed with the key of its matter. `upTo`: up to which line of the list in the database. */
export type Erased = readonly [kind: ErasedKind, tenant: string, id: string, remains?: string];
export type ErasedKind = "case" | "entry" | "person" | "household" | "address" | "attachment";
export type ErasedLine = {
	readonly at: string;
	readonly erased: { readonly generation: number; readonly upTo: number; readonly items: readonly Erased[] };
	readonly previous: string;
};
export type SealLine = Seal | RestoreMark | ErasedLine;
export const isMark = (line: SealLine): line is RestoreMark => "restored" in line;
export const isErased = (line: SealLine): line is ErasedLine => "erased" in line;
export const isSeal = (line: SealLine): line is Seal => "upTo" in line;
type Signed = SealLine & { readonly mac: string };

const signatureOf = (secret: Secret, line: SealLine): string => createHmac("sha256", secret).update(JSON.stringify(line)).digest("hex");
const hashOfLine = (line: string): string => createHash("sha256").update(line).digest("hex");
export const nothingBefore = "0".repeat(64);

const CHUNK = 1 << 20;
/** The lines of a file, with where each ends. What was cut off by a power cut in the middle of the very last line comes as `whole: false`. */
function* linesOf(file: string): Generator<{ readonly text: string; readonly end: number; readonly whole: boolean }> {
	if (!existsSync(file)) return;
	const open = openSync(file, "r");
	try {
		const chunk = Buffer.alloc(CHUNK);
		let parts: Buffer[] = [];
		let end = 0;
		for (;;) {
			const read = readSync(open, chunk, 0, CHUNK, null);
			if (read === 0) break;
			let from = 0;
			for (let at = chunk.indexOf(10, 0); at !== -1 && at < read; at = chunk.indexOf(10, from)) {
				parts.push(Buffer.from(chunk.subarray(from, at)));
				const text = Buffer.concat(parts);
				parts = [];
				end += text.length + 1;
				from = at + 1;
				if (text.length > 0) yield { text: text.toString("utf8"), end, whole: true };
			}
			if (from < read) parts.push(Buffer.from(chunk.subarray(from, read)));
		}
		const rest = Buffer.concat(parts);
		if (rest.length > 0) yield { text: rest.toString("utf8"), end: end + rest.length, whole: false };
	} finally {
		closeSync(open);
	}
}

export type SealFault = { readonly line: number; readonly says: string };
export type ReadSeal = { readonly line: SealLine; readonly hash: string; readonly end: number };
/** Gives the seals one by one; ends with what is wrong with the first line that was changed, taken out or added, or with nothing. */
export function* eachSeal(file: string, secret: Secret): Generator<ReadSeal, SealFault | undefined> {
	let previous = nothingBefore;
	let place = 0;
	for (const { text, end, whole } of linesOf(file)) {
		place += 1;
		let signed: Signed;
		try {
			signed = JSON.parse(text) as Signed;
		} catch {
			// It sealed nothing yet: the power went while it was being written.
			return whole ? { line: place, says: "cannot be read" } : undefined;
		}
		const { mac, ...line } = signed;
		if (line.previous !== previous) return { line: place, says: "does not follow the line before it" };
		if (mac !== signatureOf(secret, line as SealLine)) return { line: place, says: "was not written by this installation" };
		previous = hashOfLine(text);
		yield { line: line as SealLine, hash: previous, end };
	}
	return undefined;
}
/** All seals at once, for small files. */
export const readSeals = (file: string, secret: Secret): { readonly seals: readonly Seal[]; readonly fault?: SealFault } => {
	const seals: Seal[] = [];
	const reading = eachSeal(file, secret);
	for (;;) {
		const step = reading.next();
		if (step.done) return step.value === undefined ? { seals } : { seals, fault: step.value };
		if (isSeal(step.value.line)) seals.push(step.value.line);
	}
};

export type SealFile = {
	readonly last: () => { readonly generation: number; readonly upTo: string } | undefined;
	/** Up to which line of the database's own list everything that was erased stands in this file. */
	readonly erasedUpTo: (generation: number) => number;
	readonly append: (line: (previous: string) => SealLine) => void;
};
/** Opens the file to go on after its last whole line; half a line that a power cut left is taken off. */
export const openSealFile = (file: string, secret: Secret): SealFile => {
	mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
	let previous = nothingBefore;
	let end = 0;
	let last: { readonly generation: number; readonly upTo: string } | undefined;
	let ends: string[] = [];
	let erased = { generation: 0, upTo: 0 };
	const note = (line: SealLine): void => {
		if (isErased(line)) {
			erased = line.erased;
			return;
		}
		if (isMark(line)) {
			// From here on everything after the last window that came back whole is sealed anew.
			const { from, horizon } = line.restored;
			const whole = last?.generation === from ? ends.filter((one) => BigInt(one) <= BigInt(horizon ?? "0")) : [];
			last = { generation: from, upTo: whole.at(-1) ?? "0" };
			ends = whole;
			return;
		}
		if (line.generation !== last?.generation) ends = [];
		ends.push(line.upTo);
		last = { generation: line.generation, upTo: line.upTo };
	};
	const reading = eachSeal(file, secret);
	let fault: SealFault | undefined;
	for (;;) {
		const step = reading.next();
		if (step.done) {
			fault = step.value;
			break;
		}
		previous = step.value.hash;
		end = step.value.end;
		note(step.value.line);
	}
	let lastEnd = 0;
	let lastWhole = true;
	for (const { end: at, whole } of linesOf(file)) {
		lastWhole = whole;
		if (whole) lastEnd = at;
	}
	if (fault === undefined && !lastWhole) truncateSync(file, Math.max(end, lastEnd));
	return {
		last: () => last,
		erasedUpTo: (generation) => (erased.generation === generation ? erased.upTo : 0),
		append: (make) => {
			const line = make(previous);
			const text = JSON.stringify({ ...line, mac: signatureOf(secret, line) });
			appendFileSync(file, `${text}\n`, { mode: 0o600, flush: true });
			previous = hashOfLine(text);
			note(line);
		},
	};
};
/** Notes in the file that a backup was put back, so that what was lost by it is not taken for tampering. */
export const markRestored = (file: string, secret: Secret, at: string, restored: RestoreMark["restored"]): void =>
	openSealFile(file, secret).append((previous) => ({ at, restored, previous }));
/** Everything that was ever erased, as the file says; refused when the file is not what this installation wrote. */
export const readErased = (file: string, secret: Secret): { readonly items: readonly Erased[]; readonly fault?: SealFault } => {
	const items: Erased[] = [];
	const reading = eachSeal(file, secret);
	for (;;) {
		const step = reading.next();
		if (step.done) return step.value === undefined ? { items } : { items, fault: step.value };
		if (isErased(step.value.line)) for (const one of step.value.line.erased.items) items.push(one);
	}
};
