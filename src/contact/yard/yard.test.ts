/** The farmer and the yard visitor, from the card to the household (ACC-06, NBH-09). */
import { afterAll, beforeAll, expect, test } from "vitest";
import { type TestHouse, testHouse } from "#src/app/testing/house.ts";
import { aVisit, goingTo } from "../make.ts";

let h: TestHouse;
beforeAll(async () => {
	h = await testHouse();
});
afterAll(async () => {
	expect(h.faults).toEqual([]);
	await h.close();
});
test("NBH-09 PRIV-08 what the team knows of the neighbourhood is at hand when one prepares: season, rules, a disease that goes round; about nobody, and with no word of the signal", async () => {
	const { nadia } = h.people;
	const { area } = await h.mustRun(nadia, "neighbourhood.keep-area", {
		name: "Achterveld",
		kind: "outlying",
		known: "Vogelgriep in de buurt: laarzen uit bij het hek. Tot half oktober wordt er gehooid.",
	});
	const of = await goingTo(h, nadia, { where: "Veldweg 44", area, sees: "Een boer slaapt GEHEIM slecht." });
	await h.mustRun(nadia, "contact.plan-visit", aVisit(of, { why: "De mestregeling doornemen" }));
	const card = (await h.get(nadia, `/mensen/${of}/kaart`)).html;
	expect(card).toContain("Wat wij van Achterveld weten");
	expect(card).toContain("Vogelgriep in de buurt");
	expect(card).toContain("De mestregeling doornemen");
	expect(card).not.toContain("GEHEIM");
});
test("ACC-06 NBH-09 a household holds the business, who lives on the yard, what was agreed on taking over, and each one's own voice; all of it may stay empty", async () => {
	const { nadia } = h.people;
	const of = await goingTo(h, nadia);
	await h.mustRun(nadia, "contact.attempt", { case: of, outcome: "talked-elsewhere", introducedBy: "Henk, met zijn en hun goedvinden" });
	await h.mustRun(nadia, "contact.note", { case: of, text: "Niets over het erf." });
	await h.post(nadia, `/mensen/${of}/notitie`, "contact.note", {
		case: of,
		business: "Melkvee, zestig koeien.",
		onTheYard: "Zijn ouders, in het voorhuis.",
		takingOver: "Volgend voorjaar, op papier bij de notaris.",
		voices: "Vader: ik kan nog best.\nZoon: ik wil het anders.",
	});
	const html = (await h.get(nadia, `/mensen/${of}`)).html;
	for (const words of [
		"Het bedrijf: Melkvee, zestig koeien.",
		"Op het erf: Zijn ouders, in het voorhuis.",
		"Over de overname: Volgend voorjaar",
		"Vader: ik kan nog best.",
		"Zoon: ik wil het anders.",
		"Voorgesteld door Henk, met zijn en hun goedvinden.",
	])
		expect(html).toContain(words);
});
