import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { testHouse, type TestHouse } from "#src/app/testing/house.ts";
import { CaseId, ok, operation } from "#src/kernel/index.ts";
import { handles } from "#src/platform/operations/handler.ts";
import { openSealer, readSeals } from "#src/platform/journal/seal.ts";
import { verifyJournal } from "#src/platform/journal/verify.ts";

const secret = Buffer.alloc(32, 7);
const note = operation({
	name: "trial.note",
	input: z.object({ stream: z.string() }),
	who: "weigh",
	audience: "person",
	offline: false,
	writes: ["trial.noted"],
	says: "A trial.",
});
let h: TestHouse;
let jobs: pg.Pool;
let admin: pg.Client;
let file: string;
let seal: () => Promise<boolean>;
beforeAll(async () => {
	h = await testHouse({
		phases: [
			{
				name: "trial",
				pages: [],
				projectors: {},
				words: () => ({ refusals: {} }),
				handled: [
					handles(note, async (_work, input) => {
						const id = CaseId.parse(input.stream);
						return ok({
							entries: [{ kind: "trial.noted", stream: { kind: "trial", id }, case: id, audience: { reach: "person" }, body: { text: "iets" } }],
							answer: {},
						});
					}),
				],
			},
		],
	});
	jobs = new pg.Pool({ ...h.database.jobsConfig, max: 2 });
	jobs.on("error", () => undefined);
	admin = new pg.Client(h.database.adminConfig);
	admin.on("error", () => undefined);
	await admin.connect();
	file = join(mkdtempSync(join(tmpdir(), "erbij-seals-")), "seals.log");
	const sealer = openSealer(jobs, file, secret, () => h.now());
	seal = sealer.seal;
	// A transaction of another test that is still open holds the horizon back for a moment.
	const sealed = () => readSeals(file, secret).seals.reduce((sum, one) => sum + one.lines, 0);
	const sealAll = async (lines: number): Promise<void> => {
		while (sealed() < lines) {
			await seal();
			await new Promise((resolve) => setTimeout(resolve, 50));
		}
	};
	for (let stream = 1; stream <= 5; stream += 1) {
		const id = h.newId();
		for (let seq = 0; seq < 6; seq += 1) await h.mustRun(h.people.nadia, "trial.note", { stream: id });
		await sealAll(stream * 6);
	}
});
afterAll(async () => {
	await admin.end();
	await jobs.end();
	await h.close();
});

const tampered = async (change: string): Promise<string | undefined> => {
	await admin.query("begin");
	await admin.query("set local session_replication_role = replica");
	const done = await admin.query(change);
	expect(done.rowCount, change).toBeGreaterThan(0);
	await admin.query("commit");
	return (await verifyJournal(jobs, file, secret)).first;
};
const restored = async (rows: pg.QueryResult, table: string): Promise<void> => {
	await admin.query("begin");
	await admin.query("set local session_replication_role = replica");
	await admin.query(`delete from ${table}`);
	await admin.query(`insert into ${table} overriding system value select * from json_populate_recordset(null::${table}, $1)`, [
		JSON.stringify(rows.rows.map((row) => row.it)),
	]);
	await admin.query("commit");
};

test("an untouched journal verifies, and the sealed part is stated", async () => {
	expect(await verifyJournal(jobs, file, secret)).toMatchObject({ good: true, entries: 30 });
});

test("whatever a superuser changes, takes out, moves or cuts off is found and the first bad row named", async () => {
	const entries = await admin.query("select to_json(e) as it from journal_entry e");
	const log = await admin.query("select to_json(e) as it from access_log e");
	const heads = await admin.query("select to_json(e) as it from journal_stream e");
	const one = "where (stream_id, seq) = (select stream_id, seq from journal_entry order by random() limit 1)";
	for (const change of [
		`update journal_entry set kind = 'x' ${one}`,
		`update journal_entry set at = at + interval '1 microsecond' ${one}`,
		`update journal_entry set reach = 'team' ${one}`,
		`update journal_entry set body = body || '\\x00' ${one}`,
		`update journal_entry set by_id = gen_random_uuid() ${one}`,
		`delete from journal_entry ${one}`,
		`update journal_entry set body = '\\x00', body_hash = sha256('\\x00') ${one}`,
		"update journal_entry set generation = 2 where seq = 6",
		"with cut as (delete from journal_entry where seq = 6) update journal_stream s set seq = 5, hash = e.hash from journal_entry e where e.stream_id = s.id and e.seq = 5",
		"with gone as (delete from journal_entry where stream_id = (select id from journal_stream limit 1) returning stream_id) delete from journal_stream where id in (select stream_id from gone)",
		"update access_log set user_id = null where n = (select max(n) from access_log)",
		"delete from access_log where n = (select min(n) from access_log)",
		"update access_log set why = 'mooi weer' where n = 3",
		"insert into access_log (tenant, n, at, user_kind, user_roles, event, what, outcome, xid) overriding system value select tenant, 999999, at, user_kind, user_roles, event, what, outcome, xid from access_log limit 1",
	]) {
		expect(await tampered(change), change).toBeTruthy();
		await restored(entries, "journal_entry");
		await restored(log, "access_log");
		await restored(heads, "journal_stream");
		expect(await verifyJournal(jobs, file, secret), `after ${change}`).toMatchObject({ good: true });
	}
});

test("a seal that was changed, taken out or written by somebody else is found", async () => {
	const kept = readFileSync(file, "utf8");
	const lines = kept.trim().split("\n");
	for (const other of [
		kept.replace(/"entries":(\d+)/, (_, count: string) => `"entries":${Number(count) + 1}`),
		lines.slice(1).join("\n"),
		[...lines, lines[0]].join("\n"),
	]) {
		writeFileSync(file, `${other}\n`);
		expect((await verifyJournal(jobs, file, secret)).good).toBe(false);
	}
	writeFileSync(file, kept);
	expect((await verifyJournal(jobs, file, Buffer.alloc(32, 8))).good).toBe(false);
	expect((await verifyJournal(jobs, file, secret)).good).toBe(true);
});
