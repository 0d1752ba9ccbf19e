import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type TestHouse, testHouse } from "#src/app/testing/house.ts";
import { signallingPhase } from "../../phase.ts";
import { visitorOf } from "../testing.ts";

let house: TestHouse;
beforeAll(async () => {
	house = await testHouse({ phases: [signallingPhase], limits: { perNetwork: 20, together: 40 } });
});
afterAll(() => house.close());
const rowsOf = <Row>(text: string): Promise<readonly Row[]> =>
	house.house.door(house.people.nadia, { event: "look", what: "test" }, async (tx) => (await sql<Row>`${sql.raw(text)}`.execute(tx.db)).rows);

describe("a heap that waited apart", () => {
	it("SIG-18 three about one door, judged in one go, are one household, and one at another door is another", async () => {
		for (const where of ["Garenplein 21", "Garenplein 21", "Garenplein 21", "Garenplein 85"])
			await visitorOf(house).send("/melden", { sees: "De gordijnen zijn al weken dicht.", where, website: "x" });
		const reports = (await rowsOf<{ id: string }>("select id from set_apart order by at, id")).map((row) => row.id);
		expect(reports).toHaveLength(4);
		await house.mustRun(house.people.nadia, "signalling.judge-apart", { reports: reports.join(","), as: "message" });
		expect((await rowsOf<{ signals: number }>("select signals from case_line order by signals")).map((row) => row.signals)).toEqual([1, 3]);
		expect(await rowsOf("select 1 from open_thing where kind = 'signalling.matter' and closed_at is null")).toHaveLength(2);
	});
});
