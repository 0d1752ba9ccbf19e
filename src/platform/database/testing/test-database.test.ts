import { expect, test } from "vitest";
import { withClient } from "../database-config.ts";
import { freshDatabase } from "./test-database.ts";

test("databases of tests are apart, migrated, and quick to make", async () => {
	const began = performance.now();
	const [one, two] = await Promise.all([freshDatabase(), freshDatabase()]);
	const milliseconds = performance.now() - began;
	await withClient(one.ownerConfig, (client) => client.query("create table only_here (id int)"));
	const found = await withClient(two.ownerConfig, (client) =>
		client.query("select to_regclass('public.only_here') as here, (select generation from erbij_generation) as generation"),
	);
	expect(found.rows).toEqual([{ here: null, generation: 1 }]);
	expect(milliseconds).toBeLessThan(2000);
	console.log(`two databases in ${Math.round(milliseconds)} ms`);
	await Promise.all([one.drop(), two.drop()]);
});
