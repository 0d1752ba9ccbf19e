/** Where the project stands on disk, both for the sources and for what was built from them. */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const belongsToErbij = (folder: string): boolean => {
	const file = path.join(folder, "package.json");
	if (!existsSync(file)) return false;
	return (JSON.parse(readFileSync(file, "utf8")) as { name?: unknown }).name === "erbij";
};

/** Gives the folder with Erbij's package.json, by walking up from this file (src/… or dist/…). Throws when there is none. */
export const projectRoot = (): string => {
	let folder = path.dirname(fileURLToPath(import.meta.url));
	while (!belongsToErbij(folder)) {
		const parent = path.dirname(folder);
		if (parent === folder) throw new Error("No package.json of Erbij above this program: keep dist/ inside the project.");
		folder = parent;
	}
	return folder;
};
