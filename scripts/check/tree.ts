/** Reads the files of the repository that rules can look at. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Source } from "./source.ts";

const folders = ["src", "stories", "bench", "scripts", "migrations"];
const readable = /\.(ts|tsx|mjs|sql)$/;

/** Every source file below the root, paths with forward slashes. */
export const readTree = (root: string): readonly Source[] =>
	folders
		.map((folder) => path.join(root, folder))
		.filter((folder) => existsSync(folder))
		.flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }))
		.filter((entry) => entry.isFile() && readable.test(entry.name))
		.map((entry) => path.join(entry.parentPath, entry.name))
		.sort()
		.map((file) => ({ path: path.relative(root, file).replaceAll("\\", "/"), text: readFileSync(file, "utf8") }));
