import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { withClient } from "./database-config.ts";
import { listMigrations, migrate } from "./migrate.ts";
import { emptyDatabase, type TestDatabase } from "./testing/test-database.ts";

let database: TestDatabase;
let folder: string;
const write = (name: string, sql: string) => writeFileSync(path.join(folder, name), sql);
const run = () => migrate(database.ownerConfig, { folder });
const tables = async (): Promise<string[]> =>
	withClient(database.ownerConfig, async (client) =>
		(await client.query("select tablename from pg_tables where schemaname = 'public' order by 1")).rows.map((row) => row.tablename as string),
	);

beforeEach(async () => {
	database = await emptyDatabase();
	folder = mkdtempSync(path.join(tmpdir(), "erbij-migrations-"));
	write("0001_one.sql", "create table one (id int);");
	write("0002_two.sql", "create table two (id int); insert into two values (1);");
});
afterEach(async () => {
	rmSync(folder, { recursive: true });
	await database.drop();
});

test("migrations run once, in order", async () => {
	expect(await run()).toEqual(["0001_one.sql", "0002_two.sql"]);
	expect(await run()).toEqual([]);
	write("0003_three.sql", "create table three (id int);");
	expect(await run()).toEqual(["0003_three.sql"]);
	expect(await tables()).toEqual(["erbij_migration", "one", "three", "two"]);
});

test("two programs that start at once take turns", async () => {
	const runs = await Promise.all([run(), run(), run()]);
	expect(runs.map((names) => names.length).sort()).toEqual([0, 0, 2]);
});

test("a changed migration is refused", async () => {
	await run();
	write("0001_one.sql", "create table one (id bigint);");
	await expect(run()).rejects.toThrow("0001_one.sql was changed after it had run");
});

test("other line ends are no change", async () => {
	write("0001_one.sql", "create table one (\n id int);");
	await run();
	write("0001_one.sql", "create table one (\r\n id int);");
	expect(await run()).toEqual([]);
});

test("a database newer than the program, a number that comes too late and a double number are refused", async () => {
	await run();
	write("0001_earlier.sql", "select 1;");
	await expect(run()).rejects.toThrow("Two migrations have number 0001");
	rmSync(path.join(folder, "0001_earlier.sql"));
	write("0000_earlier.sql", "select 1;");
	await expect(run()).rejects.toThrow("Give it the next number");
	rmSync(path.join(folder, "0000_earlier.sql"));
	rmSync(path.join(folder, "0002_two.sql"));
	await expect(run()).rejects.toThrow("newer than this program");
});

test("a migration that fails leaves nothing, says where, and the earlier ones stay", async () => {
	write("0003_three.sql", "create table three (id int);\ncreate table three (id int);\nselect nonsense;");
	await expect(run()).rejects.toThrow(/0003_three\.sql failed/);
	expect(await tables()).toEqual(["erbij_migration", "one", "two"]);
});

test("a migration that commits by itself is refused", async () => {
	write("0003_three.sql", "create table three (id int); commit; begin;");
	await expect(run()).rejects.toThrow("ends its transaction itself");
});

test("a migration that changes rows can make sure that row-level security hides none from it", async () => {
	write("0003_three.sql", "alter table two enable row level security; alter table two force row level security;");
	write("0004_four.sql", "set local row_security = off; update two set id = 2;");
	await expect(run()).rejects.toThrow(/0004_four\.sql failed.*row-level security/);
});

test("the project's own migrations are found from here", () => {
	expect(listMigrations()[0]?.name).toBe("0001_ground.sql");
});
