/** The next version of what runs in the browser, made of this one: every script and stylesheet by another name, and a mark by which one sees which of them runs. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const isWords = (name: string): boolean => /\.(js|mjs|css|html|json|webmanifest)$/.test(name);
/** Gives the folder, to be used as `dist`, and how to throw it away. */
export const makeNextVersion = (dist: string): { readonly dist: string; readonly throwAway: () => void } => {
	const next = mkdtempSync(path.join(tmpdir(), "erbij-next-"));
	cpSync(path.join(dist, "client"), path.join(next, "client"), { recursive: true });
	const files = readdirSync(path.join(next, "client"), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
	const at = (entry: (typeof files)[number]): string => path.join(entry.parentPath, entry.name);
	for (const entry of files.filter(({ name }) => /\.(br|gz)$/.test(name))) rmSync(at(entry));
	const kept = files.filter(({ name }) => !/\.(br|gz)$/.test(name));
	// main-BW5_l68l.js becomes main-zz5_l68l.js, wherever it is named.
	const renamed = new Map(
		kept.flatMap(({ name, parentPath }) => {
			const [, stem, hash, end] = /^(.+)-([\w-]{8})\.(m?js|css)$/.exec(name) ?? [];
			return parentPath.endsWith("assets") && stem && hash && end ? [[name, `${stem}-zz${hash.slice(2)}.${end}`] as const] : [];
		}),
	);
	for (const entry of kept.filter(({ name }) => isWords(name))) {
		let words = readFileSync(at(entry), "utf8");
		for (const [before, after] of renamed) words = words.replaceAll(before, after);
		if (entry.name === "sw.js") words = words.replace(/(`[0-9a-f]{10})[0-9a-f]{2}`/, "$1zz`");
		if (/^main-.*\.js$/.test(entry.name)) words += "\ndocument.documentElement.dataset.version = 'next';\n";
		writeFileSync(at(entry), words);
		const name = renamed.get(entry.name);
		if (name !== undefined) renameSync(at(entry), path.join(entry.parentPath, name));
	}
	return { dist: next, throwAway: () => rmSync(next, { recursive: true, force: true }) };
};
