/** For tests: what stands beside the journal, before and after it is made anew from it. */
import { expect } from "vitest";
import { phases } from "#src/app/phases.ts";
import { projectionsOf } from "#src/app/projections.ts";
import type { TestHouse } from "#src/app/testing/house.ts";
import { withClient } from "#src/platform/database/database-config.ts";
import { openPool } from "#src/platform/database/pool.ts";
import { rebuildProjections } from "#src/platform/journal/rebuild.ts";

type Rows = Readonly<Record<string, readonly string[]>>;
const rowsOf = ({ database }: TestHouse, tables: readonly string[]): Promise<Rows> =>
	withClient(database.adminConfig, async (client) => {
		const all: Record<string, readonly string[]> = {};
		for (const table of tables)
			all[table] = (await client.query<{ it: string }>(`select to_jsonb(t)::text as it from ${table} t order by 1`)).rows.map(({ it }) => it);
		return all;
	});
/** The rows of all projections, or of these, as they are and as the journal makes them. */
export const rebuilt = async (
	house: TestHouse,
	tables: readonly string[] = projectionsOf(phases),
): Promise<{ readonly before: Rows; readonly after: Rows }> => {
	const before = await rowsOf(house, tables);
	const pool = openPool(house.database.adminConfig, 1, () => undefined);
	await rebuildProjections(pool, house.master, house.ids.tenant, projectionsOf(phases), house.house.projectors);
	await pool.end();
	return { before, after: await rowsOf(house, tables) };
};
export const sameAfterRebuild = async (house: TestHouse, tables?: readonly string[]): Promise<void> => {
	const { before, after } = await rebuilt(house, tables);
	for (const [table, rows] of Object.entries(before)) expect(after[table], table).toEqual(rows);
};
