import { afterAll, beforeAll, expect, test } from "vitest";
import { metBy } from "#src/contact/make.ts";
import { type TestHouse, testHouse } from "../testing/house.ts";

let house: TestHouse;
beforeAll(async () => {
	house = await testHouse({ at: "2026-01-05T09:00:00Z" });
});
afterAll(async () => {
	expect(house.faults).toEqual([]);
	await house.close();
});

test("PRIN-13 who looked is there from the first day on, however long it lasted: the latest at once, all of it one tap away, and all of it on paper", async () => {
	const { nadia, tom } = house.people;
	const ilse = await metBy(house, nadia, "Ilse");
	await house.mustRun(tom, "privacy.open-with-a-reason", { case: ilse.case, reason: "Nadia was vrij en zij belde." });
	expect((await house.get(tom, `/mensen/${ilse.case}`)).status).toBe(200);
	for (let day = 0; day < 64; day += 1) {
		house.pass({ days: 1 });
		for (let times = 0; times < 8; times += 1) await house.get(nadia, `/mensen/${ilse.case}`);
	}
	const me = house.person(ilse.person);
	const latest = (await house.get(me, "/mijn/wie-keek")).html;
	expect(latest).toContain("Dit zijn de laatste 60.");
	expect(latest).not.toContain("Tom, ");
	for (const road of ["/mijn/wie-keek?alles=ja", "/mijn/op-papier"]) {
		const { html } = await house.get(me, road);
		expect(html, road).toContain("Tom, ");
		expect(html, road).not.toContain("Dit zijn de laatste");
	}
}, 60_000);
