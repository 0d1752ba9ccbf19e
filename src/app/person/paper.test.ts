/** What goes on paper: everything, one part, or what was in the last months - and the way back to everything (PRIN-13, ANTI-20). */
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

test("PRIN-13 one asks first what comes on paper: a part alone has that part and no other, and all of it lies folded on a screen", async () => {
	const { nadia } = house.people;
	const line = await aLineWithAPerson(house, nadia);
	await house.mustRun(nadia, "contact.note", { case: line.case, text: "IN HET VERHAAL" });
	for (const [who, around, circle] of [
		[line.person, "/mijn", "/mijn/mensen"],
		[nadia, `/mensen/${line.case}`, `/mensen/${line.case}/kring`],
	] as const) {
		const road = `${around}/op-papier`;
		const whole = await house.get(who, road);
		for (const part of ["verhaal", "bladzij", "gedeeld", "wie-keek", "vragen"]) expect(whole.html).toContain(`href="${road}?deel=${part}"`);
		for (const other of [`${around}/plan`, `${around}/week`, circle]) expect(whole.html).toContain(`href="${other}"`);
		expect(whole.html.indexOf("IN HET VERHAAL")).toBeGreaterThan(whole.html.indexOf("<details"));
		expect(whole.html).not.toContain("<details open");
		const story = await house.get(who, `${road}?deel=verhaal`);
		expect(story.html).toContain("IN HET VERHAAL");
		expect(story.html).toContain("Een deel op papier");
		expect(story.html).not.toMatch(/id="(looked|keep|shared-now)"/);
		const looked = await house.get(who, `${road}?deel=wie-keek`);
		expect(looked.html).toContain('id="looked"');
		expect(looked.html).not.toContain("IN HET VERHAAL");
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
