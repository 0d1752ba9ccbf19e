/** `npm run backup -- FILE`: a backup of the whole database, also while Erbij is running. */
import path from "node:path";
import { backupTo } from "#src/platform/backup/backup.ts";
import { withDatabase } from "./with-database.ts";

await withDatabase({ usage: "npm run backup -- FILE.tar.gz", asGuest: true }, async (file, cluster) => {
	const { tables, rows } = await backupTo(file, cluster);
	console.log(`${rows} rows from ${tables} tables are in ${file}.`);
	console.log(
		"The master key is NOT in it: without that key what was written about people cannot be read. Keep the key file, apart from this backup.",
	);
	console.log(
		"What is erased after now is not erased in this file. Keep seals/seals.log with the key: a restore reads there what has to be erased again.",
	);
	console.log(`Names and addresses in it can be read by whoever has it: keep ${path.basename(file)} somewhere safe.`);
});
