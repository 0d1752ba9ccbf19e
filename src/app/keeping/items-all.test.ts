/** Every kind of item there is goes at the end of its term while its matter runs: not one word of it is left, all pages stand, and a rebuild from the journal gives the same. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { loadDemo } from "#src/app/demo/load.ts";
import { phases } from "#src/app/phases.ts";
import { type TestHouse, testHouse } from "#src/app/testing/house.ts";
import { testMasterKey } from "#src/app/testing/neighbourhood.ts";
import type { Actor } from "#src/kernel/actor.ts";
import type { Instant } from "#src/kernel/time.ts";
import { withClient } from "#src/platform/database/database-config.ts";
import { openPool } from "#src/platform/database/pool.ts";
import { freshDatabase, type TestDatabase } from "#src/platform/database/testing/test-database.ts";
import { firstTenant } from "#src/platform/sign-in/server.ts";
import { codesIn, fadingKinds, livesOnKinds } from "#src/privacy/index.ts";
import { rebuilt } from "./testing/rebuilt.ts";

const now = "2026-11-24T09:00:00.000Z" as Instant;
const master = testMasterKey();
let database: TestDatabase;
let house: TestHouse;
beforeAll(async () => {
	database = await freshDatabase();
	const pool = openPool(database.appConfig, 4, () => undefined);
	await loadDemo({ pool, master, adminConfig: database.adminConfig, now, seed: 3, households: 12 });
	await pool.end();
	const ids = { tenant: firstTenant(master) } as TestHouse["ids"];
	house = await testHouse({ at: "2042-12-01T09:00:00Z", putBack: { people: {} as TestHouse["people"], ids, master, database } });
}, 240_000);
afterAll(async () => {
	await house?.close();
});
const admin = <Row extends object>(text: string, values: readonly unknown[] = []): Promise<Row[]> =>
	withClient(database.adminConfig, async (client) => (await client.query<Row>(text, [...values])).rows);
type MemberRow = { id: string; roles: Actor["roles"]; organisation: string | null; teams: string[] };
const member = async (where: string, values: readonly unknown[] = []): Promise<Actor> => {
	const [row] = await admin<MemberRow>(
		`select m.id, m.roles, m.organisation_id as organisation, array(select t.team_id from team_member t where t.member_id = m.id) as teams from member m where ${where}`,
		values,
	);
	if (!row) throw new Error(`nobody: ${where}`);
	return { tenant: house.ids.tenant, kind: "member", ...row } as unknown as Actor;
};

test("PRIV-12 every kind of entry either goes item by item, or is said to live on with its matter", () => {
	const possible = new Set(phases.flatMap((phase) => phase.handled.flatMap(({ operation }) => operation.writes)));
	const lives = (kind: string): boolean => livesOnKinds.some((one) => (one.endsWith("%") ? kind.startsWith(one.slice(0, -1)) : kind === one));
	expect([...possible].filter((kind) => !fadingKinds.includes(kind) && !lives(kind))).toEqual([]);
	expect(fadingKinds.filter((kind) => lives(kind))).toEqual([]);
	expect(codesIn("planning.matters")).toBeUndefined();
});

test("PRIV-12 PRIV-15 sixteen years on every matter that still runs loses item by item what is past its term: no page breaks, and a rebuild gives the same rows", async () => {
	const nadia = await member("m.name = 'Nadia Haddou'");
	const olga = await member("'privacy-officer' = any (m.roles)");
	const running = await admin<{ id: string; responsible: string | null; person: string | null }>(
		"select case_id as id, responsible, person_id as person from case_line where station not in ('let-go', 'settled')",
	);
	expect(running.length).toBeGreaterThan(10);
	const was = new Set((await admin<{ kind: string }>("select distinct kind from journal_entry where body is not null")).map(({ kind }) => kind));
	const due = (
		await admin<{ id: string }>(
			"select distinct case_id as id from journal_entry where case_id = any ($1) and by_kind <> 'person' and kind = any ($2)",
			[running.map(({ id }) => id), fadingKinds],
		)
	).map(({ id }) => id);
	// What is open is in use and would stay: here everything is to go that can.
	await admin("update open_thing set closed_at = now() where closed_at is null returning 1");
	await admin("update disclosure set until_day = '2027-01-01' returning 1");
	await admin("update restricted set granted_at = null returning 1");
	const { destruction } = await house.mustRun(nadia, "privacy.propose-destruction", { matters: due });
	await house.mustRun(olga, "privacy.approve-destruction", { destruction });
	house.pass({ days: 8 });
	await house.runNight("privacy.destroy");
	const state = await admin<{ kind: string; state: string; because: string | null }>(
		"select kind, state, kept_because as because, count(*)::integer as n from destruction_piece where destruction = $1 group by 1, 2, 3",
		[destruction],
	);
	expect(state.filter((one) => one.state !== "gone")).toEqual([]);
	const gone = new Set(state.map(({ kind }) => kind));
	expect(gone.size).toBeGreaterThan(80);
	expect([...gone].filter((kind) => !was.has(kind))).toEqual([]);

	const roads = phases.flatMap((phase) => phase.pages).map(({ path }) => path);
	const broken: string[] = [];
	const looks = async (who: Actor, path: string): Promise<void> => {
		const { status } = await house.get(who, path);
		if (status >= 500) broken.push(`${path} ${status} ${String(house.faults.at(-1))}`);
	};
	const ofMatter = roads.filter((path) => path.startsWith("/mensen/:case") && !path.slice(13).includes(":"));
	const ofSignal = roads.filter((path) => path.startsWith("/signalen/:case") && !path.slice(15).includes(":"));
	const mine = roads.filter((path) => path.startsWith("/mijn") && !path.includes(":"));
	// The matters in which most kinds went stand for the others.
	const fullest = (
		await admin<{ matter: string }>(
			"select matter from destruction_piece where destruction = $1 group by 1 order by count(distinct kind) desc, 1 limit 15",
			[destruction],
		)
	).map(({ matter }) => matter);
	for (const { id, responsible, person } of running.filter((one) => fullest.includes(one.id))) {
		const who = responsible === null ? nadia : await member("m.id = $1", [responsible]);
		for (const path of responsible === null ? ofSignal : [...ofMatter, ...ofSignal]) await looks(who, path.replace(":case", id));
		if (person !== null) for (const path of mine) await looks(house.person(person), path);
	}
	for (const path of roads.filter((one) => !one.includes(":") && !one.startsWith("/mijn"))) await looks(nadia, path);
	expect([...new Set(broken.map((one) => one.replaceAll(/[0-9a-f-]{36}/g, ":case")))]).toEqual([]);

	// What was closed by hand above is open again when it is played: only what is open differs, and what no projector wrote.
	const skip = new Set(["open_thing", "disclosure", "restricted"]);
	const { before, after } = await rebuilt(house);
	const differs = Object.entries(before).flatMap(([table, rows]) => {
		if (skip.has(table)) return [];
		const [was, is] = [rows, after[table] ?? []].map((all) => all.map((row) => JSON.parse(row) as Record<string, unknown>));
		const same = (one: Record<string, unknown>, other: Record<string, unknown>): boolean =>
			(one["id"] ?? one["case_id"]) === (other["id"] ?? other["case_id"]);
		return (was ?? []).flatMap((row) => {
			const other = (is ?? []).filter((one) => same(one, row));
			if (other.some((one) => JSON.stringify(one) === JSON.stringify(row))) return [];
			return Object.keys(row)
				.filter((key) => !other.some((one) => JSON.stringify(one[key]) === JSON.stringify(row[key])))
				.map((key) => `${table}.${key}`);
		});
	});
	expect([...new Set(differs)]).toEqual([]);
}, 600_000);
