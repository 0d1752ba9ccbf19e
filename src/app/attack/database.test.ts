/** Attacks on the database itself, as whoever holds the application's login or a copy of the disk. */
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { MARK, type Planted, plant } from "./testing/planted.ts";

let planted: Planted;
let admin: pg.Client;
let app: pg.Client;
let told: string[];
beforeAll(async () => {
	planted = await plant();
	const { database } = planted.house;
	[admin, app] = [new pg.Client(database.adminConfig), new pg.Client(database.appConfig)];
	await Promise.all([admin.connect(), app.connect()]);
});
afterAll(async () => {
	await Promise.all([admin.end(), app.end()]);
	await planted.house.close();
});
const tables = async (): Promise<readonly string[]> =>
	(await admin.query<{ name: string }>("select tablename as name from pg_tables where schemaname = 'public' order by 1")).rows.map(
		({ name }) => name,
	);
const as = async (settings: Record<string, string>, text: string): Promise<pg.QueryResult> => {
	await app.query("begin");
	try {
		for (const [name, value] of Object.entries(settings)) await app.query("select set_config($1, $2, true)", [name, value]);
		return await app.query(text);
	} finally {
		await app.query("rollback");
	}
};
const refused = async (text: string): Promise<string | undefined> =>
	as({ "erbij.tenant": planted.house.ids.tenant, "erbij.me": planted.house.people.nadia.id ?? "" }, text).then(
		() => undefined,
		(error: { code?: string }) => error.code,
	);

describe("whoever holds a copy of the database", () => {
	it("PRIV-09 reads who and where, and no word of what was said", async () => {
		const identity = new Set(["person", "address"]);
		const leaks: string[] = [];
		for (const table of (await tables()).filter((one) => !identity.has(one))) {
			const { rows } = await admin.query<{ row: string }>(
				`select t::text as row from ${pg.escapeIdentifier(table)} t where t::text like '%${MARK}%'`,
			);
			for (const { row } of rows) leaks.push(`${table}: ${row.slice(0, 200)}`);
		}
		expect(leaks).toEqual([]);
		const { rows } = await admin.query<{ text: string }>("select encode(body, 'escape') as text from journal_entry");
		expect(rows.length).toBeGreaterThan(30);
		expect(rows.filter(({ text }) => text.includes(MARK))).toEqual([]);
	});
	it("is told nothing by the notices between machines but topics and ids", async () => {
		const listener = new pg.Client(planted.house.database.appConfig);
		await listener.connect();
		told = [];
		listener.on("notification", ({ payload }) => told.push(payload ?? ""));
		await listener.query("listen erbij");
		await planted.house.mustRun(planted.house.people.nadia, "contact.note", { case: planted.karim.case, text: `${MARK} nog een woord` });
		// They are told after the commit, by another connection.
		await expect.poll(() => told.length, { timeout: 10_000 }).toBe(1);
		await listener.end();
		expect(told.join()).not.toContain(MARK);
		expect(Object.keys(JSON.parse(told[0] ?? "{}") as object).sort()).toEqual(["cases", "tenant", "topics"]);
	});
});

describe("whoever holds the application's login", () => {
	it("S3 sees no row of any table without saying whose", async () => {
		for (const table of await tables()) {
			if (table === "erbij_generation" || table.startsWith("erbij_migration")) continue;
			const seen = await as({}, `select count(*)::int as n from ${pg.escapeIdentifier(table)}`).then(
				({ rows }) => (rows[0] as { n: number }).n,
				(error: { code?: string }) => error.code,
			);
			expect([0, "42501"], table).toContain(seen);
		}
	});
	it("S3 sees no row of another tenant, and writes none", async () => {
		const other = planted.house.newId();
		for (const table of await tables()) {
			if (table === "erbij_generation" || table.startsWith("erbij_migration")) continue;
			const seen = await as(
				{ "erbij.tenant": other, "erbij.identities": planted.house.people.nadia.id ?? "" },
				`select count(*)::int as n from ${pg.escapeIdentifier(table)}`,
			).then(
				({ rows }) => (rows[0] as { n: number }).n,
				(error: { code?: string }) => error.code,
			);
			expect([0, "42501"], table).toContain(seen);
		}
		expect(await refused(`insert into team (tenant, id, name) values ('${other}', '${planted.house.newId()}', 'Elders')`)).toBe("42501");
		expect(await refused(`update member set tenant = '${other}'`)).toBe("42501");
		expect(
			await refused(
				`insert into case_party (tenant, case_id, party, standing, reach, since) values ('${other}', '${planted.ilse.case}', '${planted.house.people.els.id}', 'part', '{team}', now())`,
			),
		).toBe("42501");
	});
	it("PRIV-04 reads no entry that does not reach whom it claims to be", async () => {
		const counts = async (who: string): Promise<number> =>
			(
				(
					await as(
						{ "erbij.tenant": planted.house.ids.tenant, "erbij.me": who, "erbij.identities": who },
						`select count(*)::int as n from journal_entry where case_id = '${planted.ilse.case}'`,
					)
				).rows[0] as { n: number }
			).n;
		expect(await counts(planted.house.people.nadia.id ?? "")).toBeGreaterThan(10);
		for (const one of [
			planted.house.people.els,
			planted.house.people.wim,
			planted.house.people.keeper,
			planted.house.people.westhof,
			planted.karim.self,
		])
			expect(await counts(one.id ?? "")).toBe(0);
		const thoughts = async (who: string): Promise<number> =>
			(
				(
					await as(
						{
							"erbij.tenant": planted.house.ids.tenant,
							"erbij.me": who,
							"erbij.identities": [who, planted.ilse.person, planted.house.ids.teamA].join(","),
						},
						"select count(*)::int as n from journal_entry where reach = 'author'",
					)
				).rows[0] as { n: number }
			).n;
		expect(await thoughts(planted.house.people.nadia.id ?? "")).toBe(1);
		expect(await thoughts(planted.house.people.tom.id ?? "")).toBe(0);
	});
	it.each([
		"update journal_entry set kind = 'x'",
		"update journal_entry set body = null",
		"delete from journal_entry",
		"truncate journal_entry",
		"update access_log set what = 'x'",
		"delete from access_log",
		"truncate access_log",
		"delete from command",
		"delete from journal_stream",
		"delete from case_key",
		"delete from person",
		"delete from member",
		"update tenant set demo = true",
		"delete from arrears_file",
		"alter table journal_entry disable row level security",
		"alter table journal_entry disable trigger all",
		"drop policy audience on journal_entry",
		"set role erbij_owner",
		"set role erbij_search",
		"set role erbij_jobs",
		"set session authorization erbij_owner",
		"create table mine (a int)",
		"create temporary table tenant (a int)",
		"create function erbij.tenant2() returns int language sql as 'select 1'",
		"create or replace function erbij.tenant() returns uuid language sql as 'select null::uuid'",
		"select pg_read_file('/etc/passwd')",
		"copy tenant to program 'id'",
		"select lo_import('/etc/passwd')",
		"set session_replication_role = replica",
		"select * from pg_authid",
	])("A3 is refused: %s", async (text) => {
		expect(["42501", "55000", "0A000"]).toContain(await refused(text));
	});
	it("every function that looks across the line has its own search path and is not for everybody", async () => {
		const { rows } = await admin.query<{ name: string; config: string[] | null; owner: string; everybody: boolean }>(
			`select p.oid::regprocedure::text as name, p.proconfig as config, r.rolname as owner, coalesce(bool_or(a.grantee = 0 and a.privilege_type = 'EXECUTE'), p.proacl is null) as everybody
			from pg_proc p join pg_roles r on r.oid = p.proowner left join lateral aclexplode(p.proacl) a on true
			where p.prosecdef and p.pronamespace in ('public'::regnamespace, 'erbij'::regnamespace) group by p.oid, r.rolname`,
		);
		expect(rows.length).toBeGreaterThan(8);
		for (const { name, config, owner, everybody } of rows) {
			expect(config?.join() ?? "", name).toMatch(/search_path=public, (erbij, )?pg_temp/);
			expect(owner, name).toBe("erbij_search");
			expect(everybody, name).toBe(false);
		}
	});
	it("S12 text stays text where it meets SQL", async () => {
		const { house } = planted;
		const people = async (): Promise<number> => Number((await admin.query("select count(*) as n from person")).rows[0]?.n);
		const before = await people();
		for (const named of [
			"'; drop table person; --",
			"' or 1=1 --",
			"%",
			"_",
			"\\",
			"$$",
			"{1,2}",
			"a' union select null --",
			"\u202E",
			"x".repeat(120),
		]) {
			const ran = await house.run(house.people.els, "contact.find-person", { named });
			expect(ran, named).toMatchObject({ kind: "ok", value: { found: "" } });
		}
		expect(await people()).toBe(before);
	});
});
