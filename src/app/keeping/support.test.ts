/** A support system keeps its matter while it is there; once it ended it goes with it, words, seats and codes. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { type TestHouse, testHouse } from "#src/app/testing/house.ts";
import type { Actor } from "#src/kernel/actor.ts";
import { withClient } from "#src/platform/database/database-config.ts";
import { letGoCase, officerOf } from "./testing/let-go.ts";

let house: TestHouse;
let officer: Actor;
beforeAll(async () => {
	house = await testHouse({ at: "2026-01-05T09:00:00Z" });
	officer = await officerOf(house);
}, 60_000);
afterAll(async () => {
	expect(house.faults).toEqual([]);
	await house.close();
});
const admin = <Row extends object>(text: string, values: readonly unknown[] = []): Promise<Row[]> =>
	withClient(house.database.adminConfig, async (client) => (await client.query<Row>(text, [...values])).rows);
const goes = async (matter: string): Promise<void> => {
	const proposed = await house.run(house.people.keeper, "privacy.propose-destruction", { matters: [matter] });
	if (proposed.kind !== "ok") return;
	await house.mustRun(officer, "privacy.approve-destruction", { destruction: proposed.value["destruction"] });
	house.pass({ days: 8 });
	await house.runNight("privacy.destroy");
};

test("SUS-04 PRIV-12 SUS-11 a support system outlives letting go for as long as it is wanted, and then goes with its matter", async () => {
	const { nadia } = house.people;
	const one = await letGoCase(house, 41);
	await admin("update open_thing set closed_at = $2 where case_id = $1 and closed_at is null returning 1", [one.case, house.now()]);
	const does = (act: string, input: object = {}) => house.mustRun(nadia, `lasting.${act}`, { case: one.case, how: "spoken", ...input });
	const left = async (table: string): Promise<number> =>
		(await admin<{ n: number }>(`select count(*)::integer as n from ${table} where case_id = $1`, [one.case]))[0]?.n ?? 0;
	const words = async (): Promise<number> =>
		(
			await admin<{ n: number }>(
				"select count(*)::integer as n from journal_entry where case_id = $1 and body is not null and kind like 'lasting.support-%'",
				[one.case],
			)
		)[0]?.n ?? 0;
	await does("begin-support", { words: "Dat iemand het merkt" });
	const { thing: bep } = await does("ask-in-support", { name: "Bep", theirYes: "ja" });
	await does("arrange-in-support", { member: bep, form: "sign", when: "de gordijnen dicht blijven", does: "aanbellen", theirYes: "ja" });
	house.pass({ days: 16 * 366 });
	await goes(one.case);
	// Two codes: of the own page, and of Bep.
	expect([await words(), await left("support_member"), await left("entry_code")]).toEqual([4, 1, 2]);
	const { thing } = await does("end-support");
	await house.mustRun(nadia, "lasting.answer-support", { case: one.case, thing });
	house.pass({ days: 16 * 366 });
	await goes(one.case);
	expect([await words(), await left("support_member"), await left("entry_code")]).toEqual([0, 0, 0]);
}, 60_000);
