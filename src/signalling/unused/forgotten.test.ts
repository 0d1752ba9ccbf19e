import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type TestHouse, testHouse } from "#src/app/testing/house.ts";
import { withClient } from "#src/platform/database/database-config.ts";
import { signallingPhase } from "../phase.ts";

let house: TestHouse;
beforeAll(async () => {
	house = await testHouse({ at: "2026-01-05T09:00:00Z", phases: [signallingPhase] });
	await house.mustRun(house.people.keeper, "signalling.set-unused-term", { team: house.ids.teamA, weeks: 8, watcher: house.people.tom.id });
});
afterAll(() => house.close());
const admin = <Row extends object>(text: string): Promise<Row[]> =>
	withClient(house.database.adminConfig, async (client) => (await client.query<Row>(text)).rows);
const call = (where: string, sees: string) =>
	house.mustRun(house.people.nadia, "signalling.take-call", { sees, where, source: "resident", way: "none", whom: "Mevrouw Smit" });

describe("what nobody used", () => {
	it("PRIV-12 is forgotten altogether, also where it was, also where the house asked whether it is the same household, and what a partner said of the way it came", async () => {
		const { nadia, westhof } = house.people;
		const one = String((await call("Wilgenstraat 12", "Het licht brandt dag en nacht."))["case"]);
		const two = String((await call("Wilgenstraat 12a", "Het licht brandt dag en nacht."))["case"]);
		await house.mustRun(westhof, "signalling.tell-as-partner", {
			sees: "De brievenbus puilt uit.",
			where: "Overweg 2",
			cameThrough: ["De wijkagent"],
		});
		const kinds = (await admin<{ kind: string }>("select distinct kind from journal_entry")).map((row) => row.kind);
		expect(kinds).toEqual(expect.arrayContaining(["signalling.hand-over-asked", "signalling.maybe-same"]));
		const cases = (await admin<{ case_id: string }>("select case_id from case_line")).map((row) => row.case_id);
		expect(cases).toContain(one);
		expect(cases).toContain(two);
		// The partner hears how it ended; a word that is owed keeps it where it is.
		const [told] = await admin<{ id: string; case_id: string }>("select id, case_id from signal where reporter is not null");
		await house.mustRun(nadia, "signalling.answer", {
			case: told?.case_id,
			signal: told?.id,
			moment: "end",
			whatWeDo: "Wij konden hier niets mee.",
			how: "here",
		});
		house.pass({ days: 57 });
		await house.runNight("signalling.tend");
		expect(await admin("select 1 from erasing")).toHaveLength(cases.length);
		house.pass({ days: 8 });
		await house.runNight("signalling.tend");
		expect(await admin("select 1 from case_line")).toEqual([]);
		expect(await admin("select 1 from address where street in ('Wilgenstraat', 'Overweg')")).toEqual([]);
		expect(await admin("select 1 from journal_entry where body is not null and case_id = any (array['" + cases.join("','") + "']::uuid[])")).toEqual(
			[],
		);
		expect((await house.get(nadia, "/signalen")).status).toBe(200);
	});
});
