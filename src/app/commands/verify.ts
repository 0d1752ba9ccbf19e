/**
 * `npm run verify [-- SEAL]`: holds the journal and the access log against their chain and against the seals outside the database. Names the first bad row; exit code 1.
 * Also while Erbij is running. SEAL is the last seal as an earlier run gave it: whoever wrote it down elsewhere sees that nothing was cut off since.
 */
import { openJobsPool } from "#src/platform/database/pool.ts";
import { openFittingKey } from "#src/platform/crypto/fitting-key.ts";
import { openCluster } from "#src/platform/database/cluster.ts";
import { findDataFolder } from "#src/platform/database/embedded/data-folder.ts";
import { StartRefused } from "#src/platform/database/embedded/start-refused.ts";
import { instantOf } from "#src/kernel/time.ts";
import { noteVerdict } from "#src/platform/journal/verified.ts";
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
			(await openFittingKey(cluster.adminConfig, places.masterKey, process.env["ERBIJ_MASTER_KEY"] || undefined)).secretFor("seals"),
			process.argv[2],
		);
		// Whoever audits reads it too; a database of before there was a place for it is verified all the same.
		await noteVerdict(jobs, verdict, instantOf(new Date())).catch(() => log("this database has no place yet to keep what came of it."));
		const seconds = ((performance.now() - began) / 1000).toFixed(1);
		if (verdict.good) {
			log(`${verdict.entries} entries, ${verdict.lines} lines of the access log and ${verdict.seals} seals hold (${seconds} s).`);
			if (verdict.unsealed > 0) log(`${verdict.unsealed} rows were written since the last seal; the next one covers them.`);
			if (verdict.lost > 0)
				log(`${verdict.lost} seals are of what was written after the backup that was put back: it is lost, and not held against anybody.`);
			if (verdict.head !== undefined) log(`The last seal is ${verdict.head}. Written down elsewhere, it shows later that nothing was cut off.`);
		} else log(`NOT as it was written: ${verdict.first ?? "unknown"} (found after ${verdict.entries} entries).`);
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
