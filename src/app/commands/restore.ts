/** `npm run restore -- FILE`: puts a backup back into an empty database. Erbij must not be running. What was erased since the backup was made stays erased. */
import { existsSync } from "node:fs";
import { BackupRefused } from "#src/platform/backup/backup-refused.ts";
import { restoreFrom } from "#src/platform/backup/restore.ts";
import { openMasterKey } from "#src/platform/crypto/master-key.ts";
import { findDataFolder } from "#src/platform/database/embedded/data-folder.ts";
import { markRestored, readErased } from "#src/platform/journal/seal-file.ts";
import { placesIn } from "../erbij.ts";
import { withDatabase } from "./with-database.ts";

const NONE = "--without-list";
const given = process.env["ERBIJ_MASTER_KEY"] || undefined;

/** The list of what was erased, from the seals beside the database. Without it the restore asks to be told that there is none. */
const listIn = async () => {
	const { folder } = await findDataFolder(process.env["ERBIJ_DATA"], () => undefined);
	const places = placesIn(folder);
	if (existsSync(places.seals) && (given !== undefined || existsSync(places.masterKey))) {
		const master = openMasterKey(places.masterKey, given);
		const secret = master.secretFor("seals");
		const { items, fault } = readErased(places.seals, secret);
		if (fault)
			throw new BackupRefused(
				`The seals in ${places.seals} are not what this installation wrote (line ${fault.line} ${fault.says}), so nobody knows what was erased. Put the right file back first.`,
			);
		return { items, seals: places.seals, secret, keys: master.known().map(({ id }) => id) };
	}
	if (process.argv.includes(NONE)) return undefined;
	throw new BackupRefused(
		`What was erased since this backup was made stands in the seals (${places.seals}) and is read with the master key (${places.masterKey}). Put both back first. Are they lost, or was nothing ever erased? Then say so: npm run restore -- FILE.tar.gz ${NONE}`,
	);
};

await withDatabase({ usage: `npm run restore -- FILE.tar.gz [${NONE}]`, asGuest: false }, async (file, cluster) => {
	const list = await listIn();
	const { tables, rows, madeAt, generation, from, erasedAgain } = await restoreFrom(
		file,
		cluster,
		list ? { erased: list.items, keys: list.keys } : {},
	);
	if (list) markRestored(list.seals, list.secret, new Date().toISOString(), { from: from.generation, to: generation, horizon: from.horizon });
	console.log(`${rows} rows in ${tables} tables are back, as they were on ${madeAt}, and their checksums are equal.`);
	console.log(
		list
			? `What was erased since then stays erased: ${erasedAgain} of ${list.items.length} things on the list had come back, and are gone again.`
			: "There was no list of what was erased. Whoever asked to be erased after this backup was made is back: look that up, and erase them again.",
	);
	console.log(
		"The master key was not in the backup: put its file back as well before you start Erbij, else what was written about people cannot be read.",
	);
});
