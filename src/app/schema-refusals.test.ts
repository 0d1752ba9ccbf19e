/** What no table, no entry and no form has a place for: products, tariffs, quota, written time, and whether somebody was obedient (catalogue section 5). */
import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { type TestHouse, testHouse } from "#src/app/testing/house.ts";
import { mayAtAll } from "#src/kernel/policy.ts";
import { withClient } from "#src/platform/database/database-config.ts";
import { phases } from "./phases.ts";

let house: TestHouse;
beforeAll(async () => {
	house = await testHouse({ at: "2026-11-24T09:00:00Z" });
});
afterAll(() => house.close());

/** Every name there is a place for: columns, fields of forms, kinds of entries, and the choices a field offers. */
const names = async (): Promise<readonly string[]> => {
	const columns = await withClient(
		house.database.adminConfig,
		async (client) =>
			(
				await client.query<{ name: string }>(
					"select table_name || '.' || column_name as name from information_schema.columns where table_schema = 'public'",
				)
			).rows,
	);
	const operations = phases.flatMap(({ handled }) => handled.map(({ operation }) => operation));
	const fields = operations.flatMap(({ name, input }) => {
		const { properties = {} } = z.toJSONSchema(input, { io: "input", unrepresentable: "any" }) as { properties?: Record<string, object> };
		const choices = JSON.stringify(properties).match(/"enum":\[[^\]]*\]/g) ?? [];
		return [...Object.keys(properties).map((field) => `${name} ${field}`), ...choices.map((choice) => `${name} ${choice}`)];
	});
	const all = [...columns.map(({ name }) => name), ...fields, ...operations.flatMap(({ writes }) => writes ?? [])];
	expect(columns.length).toBeGreaterThan(300);
	expect(fields.length).toBeGreaterThan(800);
	return all;
};
/** Parts of a name, as one would say them: `spent_hours` and `spentHours` are the same two words. */
const partsOf = (name: string): string =>
	name
		.replace(/([a-z])([A-Z])/g, "$1 $2")
		.replace(/[_.\-"]/g, " ")
		.toLowerCase();

test("ANTI-18 there is no place for a product, a tariff, a quota of visits, a target or written time", async () => {
	const found = (await names()).filter((name) =>
		/\b(product|tariff|invoice|billable|quota|target|caseload|timesheet|time spent|duration|units|deliverable|visits planned|visits made)\b/.test(
			partsOf(name),
		),
	);
	expect(found).toEqual([]);
});
test("ANTI-36 there is no place for whether somebody cooperated, complied or was motivated", async () => {
	const found = (await names()).filter((name) =>
		/\b(cooperat\w*|complian\w*|complies|complied|obedien\w*|motivated|willing|resist\w*|sanction\w*|no show)\b/.test(partsOf(name)),
	);
	expect(found).toEqual([]);
});

test("TEAM-02 nobody stands above who is first responsible: no layer that directs decides on a matter, and nothing waits in a queue between departments", async () => {
	const above = ["manager", "convenor", "keeper", "commissioner", "researcher", "auditor"] as const;
	const onMatters = phases.flatMap(({ handled }) => handled.map(({ operation }) => operation)).filter(({ standing }) => standing !== undefined);
	expect(onMatters.length).toBeGreaterThan(150);
	expect(onMatters.filter(({ who }) => above.some((role) => mayAtAll([role], who))).map(({ name }) => name)).toEqual([]);
	const found = (await names()).filter((name) =>
		/\b(case manager|case director|coordinator id|queue|queued|dispute\w*|escalat\w*|department)\b/.test(partsOf(name)),
	);
	expect(found).toEqual([]);
});
