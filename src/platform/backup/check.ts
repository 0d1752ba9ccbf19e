/** Reads a whole backup and says whether it is sound, without touching a database. */
import { createHash } from "node:crypto";
import { readArchive } from "./archive.ts";
import { BackupRefused } from "./backup-refused.ts";
import { Manifest } from "./manifest.ts";

/** Gives the place in the manifest of the table that a piece belongs to, or undefined. */
export const tableOfPiece = (name: string): number | undefined => {
	const place = /^tables\/(\d{4,})\/\d{6,}$/.exec(name)?.[1];
	return place === undefined ? undefined : Number(place);
};

/** Gives the manifest. Refuses a file that is damaged, cut off, or whose rows are not those the manifest speaks of. */
export const checkBackup = async (file: string): Promise<Manifest> => {
	const damaged = (what: string) => new BackupRefused(`${file} is damaged (${what}). Nothing was put back. Take another copy of it.`);
	const sums: string[] = [];
	let hash = createHash("sha256");
	let current = -1;
	let manifest: Manifest | undefined;
	for await (const { name, content } of readArchive(file)) {
		const place = tableOfPiece(name);
		if (place === undefined && name === "manifest.json") {
			try {
				manifest = Manifest.parse(JSON.parse(content.toString("utf8")));
			} catch {
				throw damaged("its table of contents cannot be read");
			}
		} else if (place !== undefined && place >= current) {
			if (place !== current) hash = createHash("sha256");
			current = place;
			hash.update(content);
			sums[place] = hash.copy().digest("hex");
		} else throw damaged(`it holds ${name}`);
	}
	if (!manifest) throw new BackupRefused(`${file} was cut off: its table of contents is missing. Nothing was put back. Take another copy of it.`);
	const empty = createHash("sha256").digest("hex");
	for (const [place, table] of manifest.tables.entries()) {
		if ((sums[place] ?? empty) !== table.sha256) throw damaged(`the rows of ${table.schema}.${table.name} are not what they were`);
	}
	if (sums.length > manifest.tables.length) throw damaged("it holds more tables than it says");
	return manifest;
};
