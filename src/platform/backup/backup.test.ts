import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { withClient } from "#src/platform/database/database-config.ts";
import { migrate } from "#src/platform/database/migrate.ts";
import { emptyDatabase, freshDatabase, type TestDatabase } from "#src/platform/database/testing/test-database.ts";
import { backupTo } from "./backup.ts";
import { BackupRefused } from "./backup-refused.ts";
import { checkBackup } from "./check.ts";
import { restoreFrom } from "./restore.ts";
import { checkRows, listTables, qualified, readRows, writeRows } from "./tables.ts";

let folder: string;
let full: TestDatabase;
let backup: string;
const tenant = "00000000-0000-7000-8000-000000000001";

/** Rows in tables of the project: under forced row-level security, with bytes, arrays, JSON, an identity column and triggers. */
const fill = `
	set session_replication_role = replica;
	insert into tenant (id, name, made_at) values ('${tenant}', 'Zuid', now());
	insert into case_key select '${tenant}', gen_random_uuid(), sha256(n::text::bytea), 'master-' || n from generate_series(1, 3000) n;
	insert into case_party (tenant, case_id, party, standing, reach, since)
		select tenant, case_id, gen_random_uuid(), 'team', array['team', 'person'], '2026-01-01 10:00Z' from case_key limit 500;
	insert into command select '${tenant}', gen_random_uuid(), 'op', 'member', null, jsonb_build_object('n', n, 'ï', 1.50), now() from generate_series(1, 1000) n;
	insert into access_log (tenant, at, user_kind, user_roles, event, what, outcome)
		select '${tenant}', now(), 'member', array['worker', null], 'look', 'tab' || chr(9) || 'line' || chr(10) || n, 'done' from generate_series(1, 20000) n`;

/** Rows as the test itself reads them, apart from how the backup does. */
const contentOf = (database: TestDatabase): Promise<Record<string, string>> =>
	withClient(database.adminConfig, async (client) => {
		const sums: Record<string, string> = {};
		for (const table of await listTables(client)) {
			if (table.name === "erbij_generation") continue;
			const { rows } = await client.query(
				`select count(*) || ' ' || coalesce(md5(string_agg(t::text, '|' order by t::text)), '') as sum from ${qualified(table)} t`,
			);
			sums[table.name] = rows[0].sum;
		}
		return sums;
	});
const tablesIn = (database: TestDatabase): Promise<number> => withClient(database.adminConfig, async (client) => (await listTables(client)).length);

beforeAll(async () => {
	folder = mkdtempSync(path.join(tmpdir(), "erbij-backup-"));
	full = await freshDatabase();
	await withClient(full.adminConfig, (client) => client.query(fill));
	backup = path.join(folder, "whole.tar.gz");
	await backupTo(backup, full);
});
afterAll(async () => {
	rmSync(folder, { recursive: true });
	await full.drop();
});

let target: TestDatabase;
beforeEach(async () => {
	target = await emptyDatabase();
	return () => target.drop();
});

test("what was backed up comes back equal, with its sequences, and the generation is another", async () => {
	const restored = await restoreFrom(backup, target);
	expect(restored.rows).toBeGreaterThan(24_500);
	expect(await contentOf(target)).toEqual(await contentOf(full));
	const { rows } = await withClient(target.adminConfig, (client) =>
		client.query(
			`insert into access_log (tenant, at, user_kind, user_roles, event, what, outcome) values ('${tenant}', now(), 'member', '{}', 'look', 'x', 'done')
			returning n::int, (select generation from erbij_generation)`,
		),
	);
	expect(rows[0]).toEqual({ n: 20_001, generation: restored.generation });
	expect(restored.generation).toBeGreaterThan(1);
	const again = path.join(folder, "again.tar.gz");
	await backupTo(again, target);
	const [first, second] = [await checkBackup(backup), await checkBackup(again)];
	const sum = (name: string, manifest: typeof first) => manifest.tables.find((table) => table.name === name)?.sha256;
	expect(sum("case_key", second)).toBe(sum("case_key", first));
	expect(await migrate(target.ownerConfig)).toEqual([]);
});

test("the restored tables still belong to the owner, not to the superuser", async () => {
	await restoreFrom(backup, target);
	const { rows } = await withClient(target.adminConfig, (client) =>
		client.query("select distinct tableowner from pg_tables where schemaname = 'public'"),
	);
	expect(rows).toEqual([{ tableowner: "erbij_owner" }]);
});

test("a restore into a database that is migrated but unused succeeds, into a used one is refused", async () => {
	await migrate(target.ownerConfig);
	await restoreFrom(backup, target);
	await expect(restoreFrom(backup, target)).rejects.toThrow("There is something in this database already");
});

test.each([0.1, 0.5, 0.9, 0.999])("a backup cut off at %d of its length is refused, and nothing is put back", async (part) => {
	const whole = readFileSync(backup);
	const cut = path.join(folder, `cut-${part}.tar.gz`);
	writeFileSync(cut, whole.subarray(0, Math.floor(whole.length * part)));
	await expect(restoreFrom(cut, target)).rejects.toThrow(/damaged or was cut off/);
	expect(await tablesIn(target)).toBe(0);
});

test("B3 twenty backups with one byte changed at random are refused, all of them, and so is one of another master key", async () => {
	const whole = readFileSync(backup);
	const changed = path.join(folder, "one-byte.tar.gz");
	for (let time = 0; time < 20; time += 1) {
		const copy = Buffer.from(whole);
		// After the ten bytes in which a packer says when and where it packed: they are no part of what was packed.
		const at = 10 + Math.floor(Math.random() * (copy.length - 10));
		copy[at] = (copy[at] ?? 0) ^ (1 + Math.floor(Math.random() * 255));
		writeFileSync(changed, copy);
		await expect(checkBackup(changed), `byte ${at}`).rejects.toThrow(BackupRefused);
	}
	await expect(restoreFrom(backup, target, { keys: ["somebody-else"] })).rejects.toThrow("that key is not here");
	expect(await tablesIn(target)).toBe(0);
});

test("a backup whose end was cut off and closed again is refused", async () => {
	const whole = gunzipSync(readFileSync(backup));
	const cut = path.join(folder, "closed.tar.gz");
	const manifestAt = whole.indexOf("manifest.json");
	writeFileSync(cut, gzipSync(Buffer.concat([whole.subarray(0, manifestAt), Buffer.alloc(1024)])));
	await expect(restoreFrom(cut, target)).rejects.toThrow(/cut off/);
});

test("one changed byte is found, also when the packing is sound", async () => {
	const whole = gunzipSync(readFileSync(backup));
	const at = whole.indexOf("master-1500");
	whole.write("master-1501", at);
	const changed = path.join(folder, "changed.tar.gz");
	writeFileSync(changed, gzipSync(whole));
	await expect(restoreFrom(changed, target)).rejects.toThrow("the rows of public.case_key are not what they were");
});

test("a backup with a migration this program does not know is refused", async () => {
	const newer = path.join(folder, "newer.tar.gz");
	const source = await freshDatabase();
	await withClient(source.adminConfig, (client) =>
		client.query("insert into erbij_migration values ('9999_future.sql', $1)", [createHash("sha256").digest("hex")]),
	);
	await backupTo(newer, source);
	await expect(restoreFrom(newer, target)).rejects.toThrow("made by a newer Erbij: 9999_future.sql");
	expect(await tablesIn(target)).toBe(0);
	await source.drop();
});

test("other files are refused, and an existing one is not overwritten", async () => {
	const other = path.join(folder, "other.gz");
	writeFileSync(other, gzipSync("hello"));
	await expect(restoreFrom(other, target)).rejects.toThrow(/not a backup|cut off|empty/);
	await expect(restoreFrom(path.join(folder, "none"), target)).rejects.toThrow("There is no file");
	await expect(backupTo(other, full)).rejects.toThrow("is there already");
	expect(existsSync(`${other}.half`)).toBe(false);
});

test("a login that would miss rows is refused, and leaves no file", async () => {
	const file = path.join(folder, "partial.tar.gz");
	await expect(backupTo(file, { adminConfig: full.ownerConfig })).rejects.toThrow("ALTER ROLE erbij_owner BYPASSRLS");
	expect(existsSync(file)).toBe(false);
});

test("a login that is no superuser can put a backup back, once an administrator has let it", async () => {
	const asAdministrator = (text: string, database = "postgres") => withClient({ ...full.adminConfig, database }, (client) => client.query(text));
	const name = `mover_${process.pid}`;
	await asAdministrator(`create role ${name} login password 'mover'`);
	await asAdministrator(`grant erbij_search to ${name}`);
	await asAdministrator(`create database ${name} owner ${name} template erbij_empty`);
	await asAdministrator(`grant connect on database ${name} to erbij_app, erbij_jobs`);
	const config = { ...full.adminConfig, user: name, password: "mover", database: name };
	const moved = { adminConfig: config, ownerConfig: config };
	try {
		await expect(restoreFrom(backup, moved)).rejects.toThrow(`ALTER ROLE ${name} BYPASSRLS`);
		await asAdministrator(`alter role ${name} bypassrls`);
		await expect(restoreFrom(backup, moved)).rejects.toThrow(`GRANT SET ON PARAMETER session_replication_role TO ${name}`);
		await asAdministrator(`grant set on parameter session_replication_role to ${name}`);
		await restoreFrom(backup, moved);
		expect(await contentOf({ ...target, adminConfig: config })).toEqual(await contentOf(full));
		await backupTo(path.join(folder, "moved.tar.gz"), moved);
	} finally {
		await asAdministrator(`drop database ${name} with (force)`);
		await asAdministrator(`revoke set on parameter session_replication_role from ${name}`);
		await asAdministrator(`drop role ${name}`);
	}
});

test("arrays of own types, generated columns and tables without a key come over to a database that numbers its types otherwise", async () => {
	const kinds = `
		create type colour as enum ('rood', 'blauw');
		create table kinds (colours colour[], span int4range, n numeric, twice numeric generated always as (n * 2) stored, at timestamptz, gap interval)`;
	const source = await emptyDatabase();
	await withClient(source.ownerConfig, (client) =>
		client.query(`${kinds};
			insert into kinds (colours, span, n, at, gap) select array['blauw', 'rood']::colour[], '[1,5)', g * 1.10, 'infinity', '1 month 2 days' from generate_series(1, 50) g`),
	);
	await withClient(target.ownerConfig, (client) => client.query(`create type earlier as enum ('x'); ${kinds}`));
	const [read, checked] = await withClient(source.adminConfig, (from) =>
		withClient(target.adminConfig, async (to) => {
			const [table] = await listTables(from);
			if (!table) throw new Error("no table");
			await writeRows(to, table, readRows(from, table));
			return [await checkRows(from, table), await checkRows(to, table)];
		}),
	);
	expect(read?.rows).toBe(50);
	expect(checked).toEqual(read);
	expect(await contentOf(target)).toEqual(await contentOf(source));
	await source.drop();
});

test("a backup is of one moment, made while others write", async () => {
	const source = await freshDatabase();
	await withClient(source.adminConfig, (client) => client.query("create table a (id int primary key); create table z (id int primary key)"));
	let writing = true;
	const writer = withClient(source.adminConfig, async (client) => {
		for (let id = 0; writing; id += 1) await client.query(`begin; insert into a values (${id}); insert into z values (${id}); commit`);
	});
	const file = path.join(folder, "busy.tar.gz");
	await new Promise((resolve) => setTimeout(resolve, 100));
	await backupTo(file, source);
	writing = false;
	await writer;
	const { tables } = await checkBackup(file);
	const rows = (name: string) => tables.find((table) => table.name === name)?.rows;
	expect(rows("a")).toBeGreaterThan(0);
	expect(rows("a")).toBe(rows("z"));
	await source.drop();
});

test("only its owner may read the file", () => {
	expect(statSync(backup).mode & 0o777).toBe(0o600);
});
