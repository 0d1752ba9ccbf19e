/** `npm run rotate-keys`: another master key, while Erbij goes on working. Every case key is wrapped anew; what people wrote is not touched. */
import { RotationRefused, rotateMasterKey } from "#src/platform/crypto/rotation.ts";
import { openCluster } from "#src/platform/database/cluster.ts";
import { findDataFolder } from "#src/platform/database/embedded/data-folder.ts";
import { StartRefused } from "#src/platform/database/embedded/start-refused.ts";
import { placesIn } from "../erbij.ts";

const log = (line: string): void => console.log(`Erbij: ${line}`);

const rotate = async (): Promise<void> => {
	if (process.env["ERBIJ_MASTER_KEY"])
		throw new RotationRefused(
			"The master key comes from ERBIJ_MASTER_KEY, and a program that runs cannot read that anew. Put it into the file secrets/master.key of every machine, restart them one by one without ERBIJ_MASTER_KEY, and run this again.",
		);
	const { folder } = await findDataFolder(process.env["ERBIJ_DATA"], log);
	const cluster = await openCluster({ dataDir: folder, databaseUrl: process.env["DATABASE_URL"] || undefined, log, asGuest: true });
	try {
		const { wrapped, from, to, oldKeyFile } = await rotateMasterKey(placesIn(folder).masterKey, cluster.adminConfig, log);
		log(`the master key is now ${to} instead of ${from}; ${wrapped} case keys were wrapped anew.`);
		log("Make a backup of secrets/master.key now, apart from the backups of the database.");
		log(
			`Backups of before need the old key, which is in ${oldKeyFile}. Keep it with them, away from this machine - or destroy it: then nobody can read in them any more.`,
		);
	} finally {
		await cluster.stop();
	}
};

await rotate().catch((error: unknown) => {
	if (!(error instanceof StartRefused || error instanceof RotationRefused)) throw error;
	console.error(`Erbij: ${error.message}`);
	process.exitCode = 1;
});
