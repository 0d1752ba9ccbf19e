import { afterAll, beforeAll, expect, test } from "vitest";
import { type TestHouse, testHouse } from "../testing/house.ts";

let house: TestHouse;
beforeAll(async () => {
	house = await testHouse();
});
afterAll(async () => {
	expect(house.faults).toEqual([]);
	await house.close();
});
test("PRIN-18 SIG-36 what waits and has no name says something a colleague knows it by: the street, or the neighbourhood and since when", async () => {
	const { nadia } = house.people;
	const call = { source: "resident", way: "call", name: "Ria", reachable: "06 00 22 33 44" };
	const { area } = await house.mustRun(nadia, "neighbourhood.keep-area", { name: "Weverswijk", kind: "town", worker: nadia.id });
	await house.mustRun(nadia, "signalling.take-call", { ...call, sees: "De gordijnen blijven dicht.", where: "Stilweg 4" });
	await house.mustRun(nadia, "signalling.take-call", { ...call, sees: "Er slaapt iemand in een bestelbus.", where: "bij het viaduct", area });
	house.pass({ days: 3 });
	const { html } = await house.get(nadia, "/vandaag");
	expect(html).toContain("Iemand, over Stilweg 4");
	expect(html).toContain("Een zorg in Weverswijk, van 24 november");
	expect(html).not.toContain("Iemand die iets vertelde");
});
