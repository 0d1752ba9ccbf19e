import type pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type DatabaseConfig, withClient } from "./database-config.ts";
import { freshDatabase, type TestDatabase } from "./testing/test-database.ts";

let database: TestDatabase;
beforeAll(async () => {
	database = await freshDatabase();
	await withClient(database.ownerConfig, (client) =>
		client.query(`
			create table house (tenant uuid not null, name text);
			alter table house enable row level security; alter table house force row level security;
			create policy own on house using (tenant = erbij.tenant());
			grant select, insert, update, delete on house to erbij_app;
			alter table house no force row level security;
			insert into house values ('00000000-0000-7000-8000-000000000001', 'ours'), ('00000000-0000-7000-8000-000000000002', 'theirs');
			alter table house force row level security`),
	);
});
afterAll(() => database.drop());

const as = (config: DatabaseConfig, sql: string): Promise<pg.QueryResult> => withClient(config, (client) => client.query(sql));

test.each(["appConfig", "jobsConfig"] as const)("%s is no superuser, passes no policy by, owns nothing and is member of nothing", async (role) => {
	const { rows } = await as(
		database[role],
		`select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, (select count(*)::int from pg_class where relowner = r.oid) as owns,
			(select count(*)::int from pg_proc where proowner = r.oid) as functions, (select count(*)::int from pg_auth_members where member = r.oid) as member_of
		from pg_roles r where rolname = current_user`,
	);
	expect(rows).toEqual([{ rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcreatedb: false, owns: 0, functions: 0, member_of: 0 }]);
});

test.each([
	["set role erbij_owner", "42501"],
	["set role erbij_search", "42501"],
	["set role postgres", "42501"],
	["set session authorization postgres", "42501"],
	["alter table house disable row level security", "42501"],
	["drop policy own on house", "42501"],
	["create table public.mine (id int)", "42501"],
	["create temporary table mine (id int)", "42501"],
	["create function erbij.tenant2() returns int language sql return 1", "42501"],
	["set session_replication_role = replica", "42501"],
	["set row_security = off; select * from house", "42501"],
	["update erbij_generation set generation = 9", "42501"],
	["copy house to program 'cat'", "42501"],
])("the application may not: %s", async (sql, code) => {
	await expect(as(database.appConfig, sql)).rejects.toMatchObject({ code });
});

test("the application sees its tenant's rows only, and none without a tenant", async () => {
	const seen = await withClient(database.appConfig, async (client) => {
		const nothingSet = await client.query("select name from house");
		await client.query("begin");
		await client.query("select set_config('erbij.tenant', '00000000-0000-7000-8000-000000000001', true)");
		const own = await client.query("select name from house");
		await client.query("reset role");
		const afterReset = await client.query("select name from house");
		await client.query("commit");
		const after = await client.query("select name from house");
		return [nothingSet, own, afterReset, after].map(({ rows }) => rows.map((row) => row.name));
	});
	expect(seen).toEqual([[], ["ours"], ["ours"], []]);
});

test("the owner is held to the policies as well", async () => {
	expect((await as(database.ownerConfig, "select * from house")).rows).toEqual([]);
});

test("the application cannot sign in to other databases of the server", async () => {
	await expect(as({ ...database.appConfig, database: "postgres" }, "select 1")).rejects.toMatchObject({ code: "42501" });
});

test.each([
	["Zoë de Vries", "zoe de vries"],
	["ZOE  DE-VRIES", "zoe de vries"],
	["Søren Jansen", "soren jansen"],
	["Weiß", "weiss"],
	["Ĳsbrand ﬁlip Æsir Œuvre Łukasz Þór", "ijsbrand filip aesir oeuvre lukasz thor"],
	["’t Hart-d'Hondt, J.", "t hart d hondt j"],
	["Zoe\u0308", "zoe"],
	["Ayşe Yıldız Đorđe İnci", "ayse yildiz dorde inci"],
	["أحمد Иванов", "أحمد иванов"],
])("a name is found under one spelling: %s", async (name, expected) => {
	const { rows } = await withClient(database.appConfig, (client) => client.query("select erbij.name_norm($1) as norm", [name]));
	expect(rows[0].norm).toBe(expected);
});
