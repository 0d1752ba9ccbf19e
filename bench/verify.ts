/** `node scripts/run.mjs bench/verify.ts -- --rows 1000000`: so many rows (half of them entries of the journal, half lines of the log) against their chain and their seals. The bar: 60 s. */
import { createHash, randomBytes } from "node:crypto";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import pg from "pg";
import { from as copyFrom } from "pg-copy-streams";
import { instantOf } from "#src/kernel/time.ts";
import { newId } from "#src/platform/crypto/new-id.ts";
import { openJobsPool } from "#src/platform/database/pool.ts";
import { createTestDatabase, openTestCluster } from "#src/platform/database/testing/test-cluster.ts";
import { firstHash, hashOfEntry } from "#src/platform/journal/chain.ts";
import { openSealer } from "#src/platform/journal/seal.ts";
import { verifyJournal } from "#src/platform/journal/verify.ts";

const at = process.argv.indexOf("--rows");
const rows = at === -1 ? 1_000_000 : Number(process.argv[at + 1]);
const BAR_SECONDS = 60;
const ENTRIES_A_STREAM = 20;
const BODY_BYTES = 400;
/** So many rows come in between two seals: a busy second. */
const ROWS_A_WINDOW = 2_000;
const half = Math.floor(rows / 2);
const say = (line: string): void => void process.stdout.write(`${line}\n`);

const now = instantOf(new Date());
const tenant = newId(now);
const hex = (bytes: Buffer): string => `\\\\x${bytes.toString("hex")}`;

type Streams = { id: string; seq: number; hash: Buffer }[];
/** Entries as the journal writes them: a chain per stream, several streams side by side. */
function* entryLines(from: number, count: number, streams: Streams): Generator<string> {
	for (let n = from; n < from + count; n += 1) {
		const slot = n % 100;
		let stream = streams[slot];
		if (!stream || stream.seq >= ENTRIES_A_STREAM) streams[slot] = stream = { id: newId(now), seq: 0, hash: firstHash };
		const body = randomBytes(BODY_BYTES);
		const bodyHash = createHash("sha256").update(body).digest();
		const envelope = {
			tenant,
			stream_kind: "contact",
			stream_id: stream.id,
			seq: stream.seq + 1,
			id: newId(now),
			case_id: stream.id,
			kind: "contact.noted",
			at: now,
			recorded_at: now,
			by_kind: "member",
			by_id: tenant,
			command_id: stream.id,
			reach: "person",
			named: [] as string[],
		};
		const hash = hashOfEntry(envelope, bodyHash, stream.hash);
		yield `${[tenant, "contact", stream.id, envelope.seq, envelope.id, stream.id, "contact.noted", now, now, "member", tenant, stream.id, "person", "{}", hex(body), hex(bodyHash), hex(stream.hash), hex(hash)].join("\t")}\n`;
		stream.seq += 1;
		stream.hash = hash;
	}
}
function* logLines(count: number): Generator<string> {
	for (let line = 0; line < count; line += 1)
		yield `${[tenant, now, "member", tenant, "{generalist}", tenant, "look", "contact.person", tenant, "done"].join("\t")}\n`;
}

const secret = Buffer.alloc(32, 7);
const folder = mkdtempSync(join(tmpdir(), "erbij-verify-"));
const cluster = await openTestCluster();
const database = await createTestDatabase(cluster.server, cluster.server.migrated);
const jobs = openJobsPool(database.jobsConfig, () => undefined);
const admin = new pg.Client(database.adminConfig);
try {
	await admin.connect();
	const file = join(folder, "seals.log");
	const sealer = openSealer(jobs, file, secret, () => now);
	const streams: Streams = [];
	const filling = performance.now();
	for (let done = 0; done < half; done += ROWS_A_WINDOW) {
		const count = Math.min(ROWS_A_WINDOW, half - done);
		await pipeline(
			Readable.from(entryLines(done, count, streams)),
			admin.query(
				copyFrom(
					"copy journal_entry (tenant, stream_kind, stream_id, seq, id, case_id, kind, at, recorded_at, by_kind, by_id, command_id, reach, named, body, body_hash, prev_hash, hash) from stdin",
				),
			),
		);
		await pipeline(
			Readable.from(logLines(count)),
			admin.query(
				copyFrom("copy access_log (tenant, at, user_kind, user_id, user_roles, organisation_id, event, what, case_id, outcome) from stdin"),
			),
		);
		await sealer.seal();
	}
	await admin.query(
		`insert into journal_stream (tenant, kind, id, case_id, seq, hash) select distinct on (stream_id) tenant, stream_kind, stream_id, case_id, seq, hash from journal_entry order by stream_id, seq desc`,
	);
	await admin.query("insert into case_key (tenant, case_id, wrapped, master_id) select tenant, id, '\\x00', 'bench' from journal_stream");
	await admin.query("vacuum analyze journal_entry, access_log, journal_stream, case_key");
	say(
		`verify: ${half} entries and ${half} lines of the log, made and sealed in ${((performance.now() - filling) / 1000).toFixed(0)} s; the seals are ${(statSync(file).size / 1e6).toFixed(1)} MB`,
	);

	// The floor: only reading every row and hashing what is in it, inside the database.
	const floor = performance.now();
	await admin.query("select count(sha256(body)) from journal_entry");
	await admin.query("select count(sha256(convert_to((a.*)::text, 'UTF8'))) from access_log a");
	const floorSeconds = (performance.now() - floor) / 1000;

	const began = performance.now();
	const verdict = await verifyJournal(jobs, file, secret);
	const seconds = (performance.now() - began) / 1000;
	say(
		`  ${verdict.entries + verdict.lines} rows and ${verdict.seals} seals in ${seconds.toFixed(1)} s (${Math.round((verdict.entries + verdict.lines) / seconds)} rows/s); the floor, hashing every row in the database, ${floorSeconds.toFixed(1)} s: ${(seconds / floorSeconds).toFixed(1)} x`,
	);
	const met = verdict.good && verdict.entries === half && verdict.lines === half && (seconds * 1_000_000) / rows <= BAR_SECONDS;
	say(`  ${met ? "met" : "NOT MET"}: 1,000,000 rows in ${BAR_SECONDS} s${verdict.first ? `; ${verdict.first}` : ""}`);
	process.exitCode = met ? 0 : 1;
} finally {
	await admin.end();
	await jobs.end();
	await cluster.stop();
	rmSync(folder, { recursive: true, force: true });
}
