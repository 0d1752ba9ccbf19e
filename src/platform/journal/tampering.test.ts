import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openJobsPool } from "#src/platform/database/pool.ts";
import { freshDatabase, type TestDatabase } from "#src/platform/database/testing/test-database.ts";
import { acts, keepCopy, namesIt, putBack, randomOf, tamper } from "./testing/tampering.ts";
import { writeSmallJournal } from "./testing/small-journal.ts";
import { verifyJournal } from "./verify.ts";

const secret = Buffer.alloc(32, 7);
const folder = mkdtempSync(join(tmpdir(), "erbij-seals-"));
const file = join(folder, "seals.log");
let database: TestDatabase;
let jobs: pg.Pool;
let admin: pg.Client;
beforeAll(async () => {
	database = await freshDatabase();
	jobs = openJobsPool(database.jobsConfig, () => undefined);
	admin = new pg.Client(database.adminConfig);
	admin.on("error", () => undefined);
	await admin.connect();
	await writeSmallJournal({ appConfig: database.appConfig, jobs }, { file, secret }, { streams: 4, each: 6 });
	await keepCopy(admin);
});
afterAll(async () => {
	await admin.end();
	await jobs.end();
	await database.drop();
	rmSync(folder, { recursive: true });
});

test("an untouched journal and log hold, with nothing left unsealed", async () => {
	expect(await verifyJournal(jobs, file, secret)).toMatchObject({ good: true, entries: 24, lines: 48, unsealed: 0, lost: 0 });
});

test("A2 whatever a superuser edits, takes out, puts in, moves or cuts off in the journal or the access log is found, and a row that was touched is named", async () => {
	const seed = Number(process.env["TAMPER_SEED"] ?? Date.now() % 1_000_000);
	const random = randomOf(seed);
	for (let at = 0; at < acts.length * 2; at += 1) {
		const { act, touched } = await tamper(admin, random, at);
		expect(touched.size, `seed ${seed}: ${act} touched nothing`).toBeGreaterThan(0);
		const { good, first } = await verifyJournal(jobs, file, secret);
		expect(good, `seed ${seed}: ${act}`).toBe(false);
		expect(namesIt(first, touched), `seed ${seed}: ${act}: "${first}" is none of ${[...touched].slice(0, 6).join("; ")}`).toBe(true);
		await putBack(admin);
	}
	expect((await verifyJournal(jobs, file, secret)).good).toBe(true);
}, 120_000);

test("A3 the application's own role can change nothing in the journal or the log, and neither can their owner by mistake", async () => {
	for (const config of [database.appConfig, database.ownerConfig]) {
		const client = new pg.Client(config);
		await client.connect();
		for (const table of ["journal_entry", "access_log"])
			for (const act of [`update ${table} set xid = xid`, `delete from ${table}`, `truncate ${table}`]) {
				await client.query("select set_config('erbij.tenant', (select tenant::text from kept.access_log limit 1), false)").catch(() => undefined);
				// Without a tenant the owner sees no row to change; with one the trigger refuses.
				const rows = await client.query(act).then(
					(done) => done.rowCount,
					() => "refused",
				);
				expect(rows === "refused" || rows === 0, `${act} by ${config.user}`).toBe(true);
			}
		await client.end();
	}
	expect((await verifyJournal(jobs, file, secret)).good).toBe(true);
});

test("A2 the end of the seals cut off together with the rows is found by whoever wrote the last seal down elsewhere", async () => {
	const kept = readFileSync(file, "utf8");
	const { head } = await verifyJournal(jobs, file, secret);
	expect(head).toMatch(/^[0-9a-f]{64}$/);
	writeFileSync(file, `${kept.trim().split("\n").slice(0, -1).join("\n")}\n`);
	expect((await verifyJournal(jobs, file, secret, head)).first).toContain("seals were cut off");
	writeFileSync(file, kept);
	expect((await verifyJournal(jobs, file, secret, head)).good).toBe(true);
});
