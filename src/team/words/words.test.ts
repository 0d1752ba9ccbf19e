import { afterAll, beforeAll, expect, test } from "vitest";
import { type TestHouse, testHouse } from "#src/app/testing/house.ts";
import { marksIn } from "#src/people/index.ts";
import { metBy } from "#src/contact/make.ts";
import { loadTeamWords } from "../server.ts";

let h: TestHouse;
beforeAll(async () => {
	h = await testHouse();
});
afterAll(async () => {
	expect(h.faults).toEqual([]);
	await h.close();
});
const teamWords = () => h.house.door(h.people.nadia, { event: "look", what: "test" }, (tx) => loadTeamWords(tx));

test("PRIN-16 a team adds words with its own question, and switches usual ones off; its own question comes first", async () => {
	const { nadia } = h.people;
	const before = marksIn("De caseload van dit traject is vol.", "nl", await teamWords());
	expect(before.map(({ word }) => word)).toEqual(["traject"]);
	await h.mustRun(nadia, "team.add-words", { words: "caseload\ntraject*", ask: "Om wie gaat het?", better: "Noem de naam." });
	expect(marksIn("De caseload van dit traject is vol.", "nl", await teamWords())).toEqual([
		{ word: "caseload", ask: "Om wie gaat het?", better: "Noem de naam." },
		{ word: "traject", ask: "Om wie gaat het?", better: "Noem de naam." },
	]);
	await h.mustRun(nadia, "team.switch-word-off", { word: "doelgroep" });
	expect(marksIn("De doelgroep van het feest", "nl", await teamWords())).toEqual([]);
	const page = await h.get(nadia, "/woorden");
	expect(page.html).toContain("caseload");
	expect(page.html).toContain("doelgroep");
});
test("PRIN-16 what was added can be taken back; a word of one letter is refused; a partner cannot change the list", async () => {
	const { nadia, westhof } = h.people;
	expect(await h.run(nadia, "team.add-words", { words: "*\na*", ask: "Wat?" })).toMatchObject({ kind: "refusal", code: "team.which-words" });
	expect(await h.run(westhof, "team.add-words", { words: "huurder", ask: "Wat?" })).toMatchObject({ code: "kernel.not-yours-to-do" });
	await h.mustRun(nadia, "team.add-words", { words: "lastpak", ask: "Wie heeft er last, en waarvan?" });
	const id = /name="words" value="([^"]+)"/.exec((await h.get(nadia, "/woorden")).html)?.[1] ?? "";
	await h.mustRun(nadia, "team.take-words-back", { words: id });
	expect((await teamWords()).own.flatMap(({ words }) => words)).not.toContain("lastpak");
});
test("PRIN-16 after a note the words are pointed at with a question and another way of saying it; the note itself stays as it was written", async () => {
	const { nadia } = h.people;
	const { case: of } = await metBy(h, nadia);
	await h.mustRun(nadia, "contact.note", { case: of, text: "Een echte zorgmijder, en nog ongemotiveerd ook." });
	const page = (await h.get(nadia, `/mensen/${of}/na-het-bezoek`)).html;
	expect(page).toContain("<q>zorgmijder</q>");
	expect(page).toContain("de post lag op de mat");
	expect((await h.entries(nadia, of)).some(({ body }) => JSON.stringify(body).includes("Een echte zorgmijder"))).toBe(true);
});
