/** Today says to each what is theirs: who picks up sees what came in, and a colleague who is away stands there only for whoever can go in their place. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { aVisit, metBy } from "#src/contact/make.ts";
import { type TestHouse, testHouse } from "../testing/house.ts";

let house: TestHouse;
beforeAll(async () => {
	house = await testHouse({ at: "2026-11-24T07:00:00Z" });
});
afterAll(async () => {
	expect(house.faults).toEqual([]);
	await house.close();
});
test("what came in stands on the day of whoever can pick it up, and of nobody else", async () => {
	const { nadia, samira } = house.people;
	await house.mustRun(nadia, "signalling.take-call", { sees: "De brievenbus puilt uit.", where: "Stilweg 9", source: "resident", way: "none" });
	expect((await house.get(nadia, "/vandaag")).html).toContain("Stilweg 9");
	const experienced = { ...samira, roles: ["experience-worker"] as const };
	const theirs = await house.get(experienced, "/vandaag");
	expect(theirs.status).toBe(200);
	expect(theirs.html).not.toContain("Stilweg 9");
});
test("who is away stands there only when somebody waits for them today, and only for whoever works with people", async () => {
	const { nadia, samira, tom, keeper } = house.people;
	const said = async (who: typeof nadia): Promise<boolean> =>
		/Samira[^<]* is er even niet|Tom[^<]* is er even niet/.test((await house.get(who, "/vandaag")).html);
	await house.mustRun(tom, "contact.say-away", {});
	expect(await said(nadia)).toBe(false);
	const { case: of } = await metBy(house, samira, "Evert");
	await house.mustRun(samira, "contact.plan-visit", aVisit(of, { invited: "ja", day: "2026-11-24", time: "10:00" }));
	await house.mustRun(samira, "contact.say-away", {});
	expect(await said(nadia)).toBe(true);
	for (const who of [keeper, { ...nadia, id: house.newId(), roles: ["volunteer"] as const }]) expect(await said(who)).toBe(false);
});
