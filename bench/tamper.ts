/** `node scripts/run.mjs bench/tamper.ts -- --times 1000 --seed 1`: somebody with every right in the database tampers with journal and log; each time the verifier must find it and name a row that was touched. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { openJobsPool } from "#src/platform/database/pool.ts";
import { createTestDatabase, openTestCluster } from "#src/platform/database/testing/test-cluster.ts";
import { writeSmallJournal } from "#src/platform/journal/testing/small-journal.ts";
import { acts, keepCopy, namesIt, putBack, randomOf, tamper } from "#src/platform/journal/testing/tampering.ts";
import { verifyJournal } from "#src/platform/journal/verify.ts";

const numberAfter = (name: string, otherwise: number): number => {
	const at = process.argv.indexOf(name);
	return at === -1 ? otherwise : Number(process.argv[at + 1]);
};
const times = numberAfter("--times", 1_000);
const seed = numberAfter("--seed", Date.now() % 1_000_000);
const say = (line: string): void => void process.stdout.write(`${line}\n`);

const secret = Buffer.alloc(32, 7);
const folder = mkdtempSync(join(tmpdir(), "erbij-tamper-"));
const cluster = await openTestCluster();
const database = await createTestDatabase(cluster.server, cluster.server.migrated);
const jobs = openJobsPool(database.jobsConfig, () => undefined);
const admin = new pg.Client(database.adminConfig);
try {
	await admin.connect();
	const file = join(folder, "seals.log");
	const { entries, lines } = await writeSmallJournal({ appConfig: database.appConfig, jobs }, { file, secret }, { streams: 8, each: 12 });
	await keepCopy(admin);
	say(`tamper: ${times} acts of ${acts.length} kinds on ${entries} entries and ${lines} lines of the log; seed ${seed}`);
	const random = randomOf(seed);
	const missed: string[] = [];
	const misnamed: string[] = [];
	const began = performance.now();
	for (let at = 0; at < times; at += 1) {
		const { act, touched } = await tamper(admin, random, at);
		const { good, first } = await verifyJournal(jobs, file, secret);
		if (good) missed.push(act);
		else if (!namesIt(first, touched)) misnamed.push(`${act}: "${first}"`);
		await putBack(admin);
	}
	const after = await verifyJournal(jobs, file, secret);
	say(
		`  found ${times - missed.length} of ${times}; a row that was touched named ${times - missed.length - misnamed.length} of ${times} (${((performance.now() - began) / 1000).toFixed(1)} s)`,
	);
	for (const one of [...missed.map((act) => `MISSED ${act}`), ...misnamed.map((act) => `NAMED ANOTHER ROW ${act}`)]) say(`  ${one}`);
	if (!after.good) say(`  and afterwards ${after.first}`);
	process.exitCode = missed.length + misnamed.length === 0 && after.good ? 0 : 1;
} finally {
	await admin.end();
	await jobs.end();
	await cluster.stop();
	rmSync(folder, { recursive: true, force: true });
}
