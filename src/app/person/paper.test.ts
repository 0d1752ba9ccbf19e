/** What goes on paper: everything, or what was in the last months - and the way back to everything (PRIN-13, ANTI-20). */
import { afterAll, beforeAll, expect, test } from "vitest";
import { aLineWithAPerson } from "#src/conference/make.ts";
import { type TestHouse, testHouse } from "../testing/house.ts";

let house: TestHouse;
beforeAll(async () => {
	house = await testHouse();
});
afterAll(() => house.close());

test("PRIN-13 ANTI-20 the last months can be printed alone, and everything always", async () => {
	const { nadia } = house.people;
	const line = await aLineWithAPerson(house, nadia);
	await house.mustRun(nadia, "contact.note", { case: line.case, text: "LANGGELEDEN", practical: "Een lamp opgehangen" });
	house.pass({ days: 120 });
	await house.mustRun(nadia, "contact.note", { case: line.case, text: "PASGELEDEN" });
	for (const [who, road, plan] of [
		[line.person, "/mijn/op-papier", "/mijn/plan"],
		[nadia, `/mensen/${line.case}/op-papier`, `/mensen/${line.case}/plan`],
	] as const) {
		const whole = await house.get(who, road);
		expect(whole.html).toContain("LANGGELEDEN");
		expect(whole.html).toContain("PASGELEDEN");
		for (const other of [`${road}?deel=maanden`, plan]) expect(whole.html).toContain(`href="${other}"`);
		const months = await house.get(who, `${road}?deel=maanden`);
		expect(months.html).toContain("PASGELEDEN");
		expect(months.html).not.toContain("LANGGELEDEN");
		expect(months.html).not.toContain("Een lamp opgehangen");
		expect(months.html).toContain(`href="${road}"`);
		expect(months.html).toMatch(/kies dan ‘Alles’/);
		expect((await house.get(who, `${road}?deel=anders`)).html).toContain("LANGGELEDEN");
	}
	expect(house.faults).toEqual([]);
});

test("a worker who prints it finds no way to the person's own pages on it", async () => {
	const { nadia } = house.people;
	const line = await aLineWithAPerson(house, nadia);
	await house.mustRun(nadia, "planning.propose-goal", { case: line.case, words: "Weer slapen", asked: "nee" });
	expect((await house.get(line.person, "/mijn/op-papier")).html).toContain("voorstel");
	expect((await house.get(nadia, `/mensen/${line.case}/op-papier`)).html).not.toContain('href="/mijn/');
});
