import { afterAll, beforeAll, expect, test } from "vitest";
import type { Actor } from "#src/kernel/actor.ts";
import { type TestHouse, testHouse } from "#src/app/testing/house.ts";

let house: TestHouse;
beforeAll(async () => {
	house = await testHouse();
});
afterAll(async () => {
	expect(house.faults).toEqual([]);
	await house.close();
});
const call = async (who: Actor, where: string, whom?: string): Promise<string> =>
	String(
		(
			await house.mustRun(who, "signalling.take-call", {
				sees: `Zorgen bij ${where}`,
				where,
				source: "resident",
				way: "none",
				...(whom ? { whom } : {}),
			})
		)["case"],
	);
const page = async (who: Actor, of: string): Promise<string> => (await house.get(who, `/signalen/${of}`)).html;

test("SIG-18 somebody of the same name at another number of the same street is asked about, in words, after it arrived; a namesake elsewhere and another name are not", async () => {
	const { nadia } = house.people;
	const first = await call(nadia, "Spinnerij 14", "Henk Wolderhof");
	const second = await call(nadia, "Spinnerij 41", "Henk Wolderhof");
	const other = await call(nadia, "Spinnerij 77", "Ans Wolderhof");
	const elsewhere = await call(nadia, "Weefgang 41", "Henk Wolderhof");
	expect(await page(nadia, second)).not.toContain("Is dit hetzelfde huishouden?");
	await house.runNight("signalling.compare-names");
	const asked = await page(nadia, second);
	expect(asked).toContain("Is dit hetzelfde huishouden?");
	expect(asked).toContain("Dezelfde straat, met een ander huisnummer.");
	expect(asked).toContain("Dezelfde naam.");
	expect(await page(nadia, first)).toContain("Is dit hetzelfde huishouden?");
	for (const of of [other, elsewhere]) expect(await page(nadia, of)).not.toContain("Is dit hetzelfde huishouden?");
	// 'No' is remembered: the next round asks nothing.
	const question = /name="question" value="([^"]+)"/.exec(asked)?.[1] ?? "";
	await house.mustRun(nadia, "signalling.say-not-same", { case: second, question });
	await house.runNight("signalling.compare-names");
	expect(await page(nadia, second)).not.toContain("Dezelfde straat, met een ander huisnummer.");
});
test("SIG-18 PRIV-12 what stands nearby with another team of the own organisation says whom to call, and nothing of what was told; another organisation is told nothing", async () => {
	const { nadia, els } = house.people;
	const mine = await call(nadia, "Kettingdijk 8", "Geheime Naam");
	const theirs = await call(els, "Kettingdyk 8a", "Andere Naam");
	const html = await page(els, theirs);
	expect(html).toContain("kwam iets binnen over een deur hier vlakbij, sinds vandaag");
	expect(html).toMatch(/Bel even met Nadia/);
	expect(html).not.toMatch(/Geheime Naam|Kettingdijk 8[^a]/);
	expect(await page(nadia, mine)).toMatch(/Bel even met Els/);
	const stranger = { ...els, organisation: house.newId() as never };
	expect(await page(stranger, theirs)).not.toContain("Bel even met");
});
