/** `npm run restore -- FILE`: puts a backup back into an empty database. Erbij must not be running. */
import { restoreFrom } from "#src/platform/backup/restore.ts";
import { withDatabase } from "./with-database.ts";

await withDatabase({ usage: "npm run restore -- FILE.tar.gz", asGuest: false }, async (file, cluster) => {
	const { tables, rows, madeAt } = await restoreFrom(file, cluster);
	console.log(`${rows} rows in ${tables} tables are back, as they were on ${madeAt}, and their checksums are equal.`);
	console.log(
		"The master key was not in the backup: put its file back as well before you start Erbij, else what was written about people cannot be read.",
	);
});
