import { readdirSync, readFileSync } from "node:fs";
import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openPool, type Pool } from "#src/platform/database/pool.ts";
import { freshDatabase, type TestDatabase } from "#src/platform/database/testing/test-database.ts";
import { rebuildProjections } from "#src/platform/journal/rebuild.ts";
import type { Instant } from "#src/kernel/time.ts";
import { loadDemo } from "./demo/load.ts";
import { openHouse } from "./house.ts";
import { phases } from "./phases.ts";
import { projectionsOf } from "./projections.ts";
import { reactions } from "./reactions.ts";
import { testMasterKey } from "./testing/neighbourhood.ts";

const now = "2026-11-24T09:00:00.000Z" as Instant;
const master = testMasterKey();
let database: TestDatabase;
let admin: Pool;
let pool: Pool;
beforeAll(async () => {
	database = await freshDatabase();
	admin = openPool(database.adminConfig, 2, () => undefined);
	pool = openPool(database.appConfig, 4, () => undefined);
});
afterAll(async () => {
	await Promise.all([admin.end(), pool.end()]);
	await database.drop();
});

const tables = projectionsOf(phases);
const snapshot = async (): Promise<Record<string, unknown>> => {
	const all: Record<string, unknown> = {};
	for (const table of tables)
		all[table] = (await sql<{ it: string }>`select to_jsonb(t)::text as it from ${sql.table(table)} t order by 1`.execute(admin.kysely)).rows.map(
			(row) => row.it,
		);
	return all;
};

test("after everything the demonstration does, a rebuild from the journal gives the same rows in every projection of every phase", async () => {
	await loadDemo({ pool, master, adminConfig: database.adminConfig, now, seed: 3, households: 12 });
	const before = await snapshot();
	const filled = Object.entries(before)
		.filter(([, rows]) => (rows as unknown[]).length > 0)
		.map(([table]) => table);
	expect(filled.length, `tables with rows: ${filled.join(", ")}`).toBeGreaterThanOrEqual(6);
	const { projectors } = openHouse({ pool, clock: { now: () => now }, master, phases, reactions });
	const tenants = (await admin.pg.query<{ id: never }>("select id from tenant")).rows;
	let played = 0;
	for (const { id } of tenants) played += await rebuildProjections(admin, master, id, tables, projectors);
	expect(played).toBeGreaterThan(100);
	const after = await snapshot();
	for (const table of tables) expect(after[table], table).toEqual(before[table]);
}, 120_000);

test("every table that a projection is named for exists", () => {
	const made = readdirSync("migrations")
		.map((name) => readFileSync(`migrations/${name}`, "utf8"))
		.join("\n");
	for (const table of tables) expect(made).toContain(`create table ${table} (`);
});
