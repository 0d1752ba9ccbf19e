import type Fs from "node:fs";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeEach, expect, test, vi } from "vitest";

const done = vi.hoisted((): string[] => []);
vi.mock("node:fs", async (original) => {
	const fs = await original<typeof Fs>();
	const opened = new Map<number, string>();
	return {
		...fs,
		openSync: (file: string, ...more: [string, number?]) => {
			const number = fs.openSync(file, ...more);
			opened.set(number, file);
			return number;
		},
		fsyncSync: (number: number) => {
			done.push(`sync ${opened.get(number)}`);
			fs.fsyncSync(number);
		},
		renameSync: (from: string, to: string) => {
			done.push(`rename ${to}`);
			fs.renameSync(from, to);
		},
	};
});
const { ensureKeyFile, readKeyFile, writeKeyFile } = await import("./key-file.ts");

const folder = mkdtempSync(path.join(tmpdir(), "erbij-key-file-"));
const file = path.join(folder, "deeper", "master.key");
afterAll(() => rmSync(folder, { recursive: true }));
beforeEach(() => {
	done.length = 0;
});

test("B4 a key that was made is on the disk, with its name, before anything is encrypted with it", () => {
	ensureKeyFile(file);
	expect(readKeyFile(file).keys).toHaveLength(1);
	expect(done).toEqual([`sync ${file}`, `sync ${path.dirname(file)}`, `sync ${folder}`]);
});
test("B4 a key file that was written anew is on the disk, and so is that it took the place of the old one", () => {
	ensureKeyFile(file);
	const before = readFileSync(file, "utf8");
	writeKeyFile(file, before);
	expect(done).toEqual([`sync ${file}.half`, `rename ${file}`, `sync ${path.dirname(file)}`]);
	expect(readFileSync(file, "utf8")).toBe(before);
});
