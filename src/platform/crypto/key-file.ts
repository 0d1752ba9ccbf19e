/**
 * The file of the master key. At first one line: the key. Since it was changed once: `derive …`, what all other secrets come from, and a line `key …` for each key that
 * case keys may be wrapped with, the one in use last, and `next …` for one that is about to be used. A key of earlier that is needed for an old backup can lie beside it in a file `master.key.ID.old`.
 */
import { createHmac, randomBytes } from "node:crypto";
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readdirSync, readFileSync, renameSync, writeSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/** `keys`: the one in use first. `next`: known already, and not yet used. */
export type KeyRing = { readonly root: Buffer; readonly keys: readonly Buffer[]; readonly next?: Buffer };

const KEY_BYTES = 32;
/** What all other secrets are derived from (the first half of HKDF). */
export const rootOf = (key: Buffer): Buffer => createHmac("sha256", "erbij").update(key).digest();

/** Reads what stands in the file; undefined when it is no key. */
export const ringOf = (text: string): KeyRing | undefined => {
	let root: Buffer | undefined;
	let next: Buffer | undefined;
	const keys: Buffer[] = [];
	for (const line of text
		.split(/[\n,]/)
		.map((one) => one.trim())
		.filter(Boolean)) {
		const [first = "", second] = line.split(/\s+/);
		const bytes = Buffer.from(second ?? first, "base64");
		if (bytes.length !== KEY_BYTES || (second !== undefined && !["derive", "key", "next"].includes(first))) return undefined;
		if (second !== undefined && first === "derive") root = bytes;
		else if (second !== undefined && first === "next") next = bytes;
		else {
			root ??= rootOf(bytes);
			keys.unshift(bytes);
		}
	}
	return root && keys.length > 0 ? { root, keys, ...(next ? { next } : {}) } : undefined;
};
export const textOf = ({ root, keys, next }: KeyRing): string =>
	[
		`derive ${root.toString("base64")}`,
		...[...keys].reverse().map((key) => `key ${key.toString("base64")}`),
		...(next ? [`next ${next.toString("base64")}`] : []),
		"",
	].join("\n");

/** A name in a folder is on the disk only when the folder is. (Windows keeps folders by itself, and opens none.) */
const syncFolder = (folder: string): void => {
	if (process.platform === "win32") return;
	const open = openSync(folder, "r");
	try {
		fsyncSync(open);
	} finally {
		closeSync(open);
	}
};
const writeWhole = (file: string, text: string, flag: "w" | "wx"): void => {
	const open = openSync(file, flag, 0o600);
	try {
		writeSync(open, text);
		fsyncSync(open);
	} finally {
		closeSync(open);
	}
};
export const ensureKeyFile = (file: string): void => {
	if (existsSync(file)) return;
	const made = mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
	writeWhole(file, `${randomBytes(KEY_BYTES).toString("base64")}\n`, "wx");
	syncFolder(dirname(file));
	if (made !== undefined) syncFolder(dirname(made));
};
const laidBeside = (file: string): readonly Buffer[] =>
	readdirSync(dirname(file))
		.filter((name) => name.startsWith(`${basename(file)}.`) && name.endsWith(".old"))
		.flatMap((name) => ringOf(readFileSync(join(dirname(file), name), "utf8"))?.keys ?? []);
export const readKeyFile = (file: string): KeyRing => {
	const ring = ringOf(readFileSync(file, "utf8"));
	if (!ring) throw new Error(`${file} is not the file of a master key`);
	return { ...ring, keys: [...ring.keys, ...(ring.next ? [ring.next] : []), ...laidBeside(file)] };
};
/** The ring without what was laid beside it. */
export const readOwnRing = (file: string): KeyRing | undefined => ringOf(readFileSync(file, "utf8"));
/** Writes the file whole or not at all. */
export const writeKeyFile = (file: string, text: string): void => {
	const half = `${file}.half`;
	writeWhole(half, text, "w");
	renameSync(half, file);
	syncFolder(dirname(file));
};
