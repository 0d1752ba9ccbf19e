import { afterAll, beforeAll, expect, test } from "vitest";
import { testHouse, type TestHouse } from "#src/app/testing/house.ts";
import { neighbourhoodPhase } from "../phase.ts";
import { pointsAtSomebody } from "./rules.ts";

let h: TestHouse;
beforeAll(async () => {
	h = await testHouse({ phases: [neighbourhoodPhase] });
});
afterAll(async () => {
	expect(h.faults).toEqual([]);
	await h.close();
});
test("NBH-01 presence is noted lightly: where, when, the part we play, what struck us; passers-by are not named, and nothing is added up", async () => {
	const { area, slug } = await h.mustRun(h.people.nadia, "neighbourhood.keep-area", { name: "Weverswijk", kind: "town" });
	const { place } = await h.mustRun(h.people.nadia, "neighbourhood.keep-place", {
		area,
		name: "Voedselbank",
		hours: "vrijdag 10 tot 12 uur",
		ourPart: "pakketten uitdelen",
	});
	const road = `/buurt/${String(slug)}/aanwezig`;
	const sent = await h.post(h.people.tom, road, "neighbourhood.note-presence", {
		area: String(area),
		place: String(place),
		from: "10:00",
		until: "12:00",
		struck: "Er wordt veel gepraat over de stroomrekening.",
	});
	expect(sent.status).toBe(303);
	const { html } = await h.get(h.people.nadia, road);
	for (const words of ["Voedselbank", "10.00–12.00", "Tom", "pakketten uitdelen", "Er wordt veel gepraat over de stroomrekening."])
		expect(html).toContain(words);
	const back = await h.post(h.people.tom, road, "neighbourhood.note-presence", { area: String(area), struck: "Sprak met Karim over zijn huur." });
	expect(back.status).toBe(409);
	expect(back.html).toContain("Wie je op straat ziet, schrijf je niet op.");
	expect(back.html).toContain("Sprak met Karim over zijn huur.");
	expect(html).not.toMatch(/doelstelling|target|\d+ uur aanwezig|totaal|gehaald/i);
	expect((await h.get(h.people.westhof, road)).status).not.toBe(200);
});
test("NBH-02 a place says its hours, who goes and which part we play, since when; a desk is said to be the weak form", async () => {
	const { area, slug } = await h.mustRun(h.people.nadia, "neighbourhood.keep-area", { name: "Zuidrand", kind: "town" });
	await h.mustRun(h.people.nadia, "neighbourhood.keep-place", { area, name: "Wijkcentrum", hours: "maandag", desk: true, member: h.people.tom.id });
	const { html } = await h.get(h.people.nadia, `/buurt/${String(slug)}/aanwezig`);
	for (const words of [
		"Wijkcentrum",
		"maandag",
		"We zitten er aan een tafel. Zo kom je de minste mensen tegen.",
		"Tom",
		"Daar zijn we sinds 24 november 2026.",
	])
		expect(html).toContain(words);
});
test("NBH-01 NBH-02 where the team is stands in a week with faces, and the same in words; for one area and for all of them, and no hour is added up", async () => {
	const keep = async (name: string, place: Record<string, unknown>) => {
		const { area, slug } = await h.mustRun(h.people.nadia, "neighbourhood.keep-area", { name, kind: "village" });
		await h.mustRun(h.people.nadia, "neighbourhood.keep-place", { area, member: h.people.tom.id, ...place });
		return String(slug);
	};
	const slug = await keep("Kerkdorp", { name: "De bibliobus", hours: "donderdag van 13.30 tot 16 uur" });
	await keep("Polder", { name: "De veemarkt", hours: "als er vee is" });
	const { html } = await h.get(h.people.nadia, `/buurt/${slug}/aanwezig`);
	expect(html).toContain('class="picture team-week"');
	expect(html).toMatch(/aria-label="Waar het team is in de week\.[^"]*donderdag: ’s middags De bibliobus \(Tom\)\./);
	expect(html).toMatch(/<strong>donderdag<\/strong>: ’s middags De bibliobus \(Tom\)/);
	const all = (await h.get(h.people.nadia, "/buurt")).html;
	for (const words of ["De bibliobus", "De veemarkt", "Kerkdorp", "als er vee is", "Plekken zonder vaste dag staan alleen in de lijst."])
		expect(all).toContain(words);
	for (const page of [html, all]) expect(page).not.toMatch(/\d+ (?:uur|uren|hours?) (?:per|in de|aanwezig)|totaal|doel van|gehaald/i);
});
test("what points at somebody is seen; a neighbourhood may be told about", () => {
	for (const words of [
		"Mevrouw Jansen liep buiten",
		"Sprak met Joke over de huur",
		"De familie Aydin verhuist",
		"Lindestraat 14 heeft de gordijnen dicht",
		"Zag Piet, alweer",
	])
		expect(pointsAtSomebody(words), words).toBeDefined();
	for (const words of [
		"De speeltuin is leeg",
		"Op de markt wordt over stroom gepraat",
		"In de Lindestraat ligt veel grofvuil",
		"Veel jongeren bij de Aldi",
		"Koffie geschonken in De Spil",
	])
		expect(pointsAtSomebody(words), words).toBeUndefined();
});
