/** What backup and restore share at the terminal: the file that was named, the database, and a sentence when it does not go. */
import path from "node:path";
import { BackupRefused } from "#src/platform/backup/backup-refused.ts";
import { type Cluster, openCluster } from "#src/platform/database/cluster.ts";
import { findDataFolder } from "#src/platform/database/embedded/data-folder.ts";
import { StartRefused } from "#src/platform/database/embedded/start-refused.ts";

type Command = { readonly usage: string; readonly asGuest: boolean };

/** Opens the database, runs the command, closes it again. Exit code 1 with a sentence for what is refused, a stack for a fault. */
export const withDatabase = async ({ usage, asGuest }: Command, work: (file: string, cluster: Cluster) => Promise<void>): Promise<void> => {
	const [named] = process.argv.slice(2);
	if (named === undefined) {
		console.error(usage);
		process.exitCode = 2;
		return;
	}
	// npm runs us in the project's folder; the file was named where the person stands.
	const file = path.resolve(process.env["INIT_CWD"] ?? process.cwd(), named);
	const log = (line: string): void => console.log(`Erbij: ${line}`);
	try {
		const { folder } = await findDataFolder(process.env["ERBIJ_DATA"], log);
		const cluster = await openCluster({ dataDir: folder, databaseUrl: process.env["DATABASE_URL"], log, asGuest });
		try {
			await work(file, cluster);
		} finally {
			await cluster.stop();
		}
	} catch (error) {
		if (!(error instanceof StartRefused || error instanceof BackupRefused)) throw error;
		console.error(`Erbij: ${error.message}`);
		process.exitCode = 1;
	}
};
