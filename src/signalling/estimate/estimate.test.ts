import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type TestHouse, testHouse } from "#src/app/testing/house.ts";
import { withClient } from "#src/platform/database/database-config.ts";
import { arrearsOf } from "../make.ts";
import { togetherSaved } from "./rules.ts";

let house: TestHouse;
beforeAll(async () => {
	house = await testHouse({ at: "2026-03-01T09:00:00Z" });
});
afterAll(() => house.close());
/** Somebody announces an eviction; a worker speaks with them first, or does not. */
const announced = async (at: number, spoken: boolean): Promise<string> => {
	await house.mustRun(
		house.people.westhof,
		"signalling.send-arrears",
		arrearsOf({ whom: `Bewoner ${at}`, address: `Spaarnestraat ${at}`, months: 3, threat: "ontruiming", threatOn: "2026-03-20" }),
	);
	const [row] = await withClient(
		house.database.adminConfig,
		async (client) =>
			(
				await client.query<{ case_id: string }>(
					"select l.case_id from case_line l join address a on a.tenant = l.tenant and a.id = l.address_id where a.street = 'Spaarnestraat' and a.number = $1",
					[String(at)],
				)
			).rows,
	);
	const about = row?.case_id ?? "";
	if (spoken) {
		await house.mustRun(house.people.nadia, "signalling.pick-up", { case: about });
		await house.mustRun(house.people.nadia, "contact.note", { case: about, text: "Gebeld en gesproken.", kind: "call" });
	}
	return about;
};
const panel = async (who = house.people.keeper): Promise<string> => {
	const { html } = await house.get(who, "/team");
	const from = html.indexOf('id="samen"');
	return from === -1 ? "" : html.slice(from, html.indexOf("</section>", from));
};

describe("the grouped estimate", () => {
	it("ORG-12 is nothing until a house sets an amount with its source and year; who may not set it sees nothing of it", async () => {
		expect(await panel(house.people.nadia)).toBe("");
		expect((await house.get(house.people.nadia, "/signalen/schatting")).status).not.toBe(200);
		expect(await house.run(house.people.keeper, "signalling.set-estimate", { amount: "7000", year: "2014" })).toMatchObject({ kind: "invalid" });
		const kept = await house.post(house.people.keeper, "/signalen/schatting", "signalling.set-estimate", {
			amount: "7000",
			source: "een voorbeeld uit de methode",
			year: "2014",
		});
		expect(kept.location).toBe("/team#samen");
		expect(await panel()).toContain("geen huishouden met een aangekondigde");
	});
	it("ORG-12 PRIV-10 ACC-01 below the minimum there is a word and no amount; from the minimum on one round sum for all, with source and year", async () => {
		const cases: string[] = [];
		for (let at = 1; at <= 4; at++) cases.push(await announced(at, true));
		await announced(9, false);
		house.pass({ days: 25 });
		const few = await panel();
		expect(few).toContain("Minder dan vijf huishoudens");
		expect(few).not.toMatch(/€|28\.000|7\.000/);
		expect(togetherSaved(4, 7000)).toBeNull();
		expect(togetherSaved(5, 7400)).toBe(37_000);
		house.pass({ days: -25 });
		cases.push(await announced(5, true));
		house.pass({ days: 25 });
		const enough = await panel();
		expect(enough).toContain("Vijf huishoudens");
		expect(enough).toMatch(/€.35\.000/);
		expect(enough).toContain("een voorbeeld uit de methode, 2014");
		expect(enough).toContain("staat nooit bij één mens");
		// Nowhere near a person: not with the matter, not with the person, not where somebody weighs whether to go.
		for (const about of cases.slice(0, 2))
			for (const road of [`/signalen/${about}`, `/mensen/${about}`, `/signalen/${about}/wegen`]) {
				const { status, html } = await house.get(house.people.nadia, road);
				expect(status, road).toBe(200);
				expect(html, road).not.toMatch(/35\.000|7\.000|7000|schatting/);
			}
		expect(house.faults).toEqual([]);
	});
});
