/** `npm run verify`: holds the journal and the access log against their chain and against the seals outside the database. Names the first bad row; exit code 1. Also while Erbij is running. */
import { openJobsPool } from "#src/platform/database/pool.ts";
import { openMasterKey } from "#src/platform/crypto/master-key.ts";
import { openCluster } from "#src/platform/database/cluster.ts";
import { findDataFolder } from "#src/platform/database/embedded/data-folder.ts";
import { StartRefused } from "#src/platform/database/embedded/start-refused.ts";
import { verifyJournal } from "#src/platform/journal/verify.ts";
import { placesIn } from "../erbij.ts";

const log = (line: string): void => console.log(`Erbij: ${line}`);

const verify = async (): Promise<void> => {
	const { folder } = await findDataFolder(process.env["ERBIJ_DATA"], log);
	const cluster = await openCluster({ dataDir: folder, databaseUrl: process.env["DATABASE_URL"] || undefined, log, asGuest: true });
	const jobs = openJobsPool(cluster.jobsConfig, () => undefined);
	try {
		const places = placesIn(folder);
		const began = performance.now();
		const verdict = await verifyJournal(
			jobs,
			places.seals,
			openMasterKey(places.masterKey, process.env["ERBIJ_MASTER_KEY"] || undefined).secretFor("seals"),
		);
		const seconds = ((performance.now() - began) / 1000).toFixed(1);
		if (verdict.good) log(`${verdict.entries} entries and ${verdict.seals} seals hold (${seconds} s).`);
		else log(`NOT as it was written: ${verdict.first ?? "unknown"} (found after ${verdict.entries} entries).`);
		process.exitCode = verdict.good ? 0 : 1;
	} finally {
		await jobs.end();
		await cluster.stop();
	}
};

await verify().catch((error: unknown) => {
	if (!(error instanceof StartRefused)) throw error;
	console.error(`Erbij: ${error.message}`);
	process.exitCode = 1;
});
