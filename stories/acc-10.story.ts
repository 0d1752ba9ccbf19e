/** ACC-10, first half: one household, three reports, one matter with one worker; a fourth under another spelling is asked of a human. Not in it: the hand-over counter, the warning to a partner who plans a visit of their own. */
import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import type { Story } from "./run.ts";
import { choose, come, fill, follow, hides, press, read, reads, roadOf, unfold, untilMorning } from "./steps.ts";

const door = "Molenweg 21";
const told = {
	neighbour: "Er staat al weken afval in de gang, en ik hoor de kinderen huilen.",
	housing: "Er komen klachten over lawaai.",
	school: "De jongste was deze maand zes dagen afwezig.",
	fourth: "Er staan al dagen drie fietsjes in de regen.",
};
let matter = "";

const write = async (page: Page, words: string, source: string, name: string): Promise<void> => {
	await page.goto("/signalen/vertelt");
	await fill(page, {
		"Wat vertelt diegene?": words,
		"Wie vertelt het?": source,
		"Waar is het?": door,
		"Naam van wie het vertelt": name,
		"Hoe te bereiken": "06 00 00 00 00",
	});
	await press(page, "Bewaar het signaal");
};

export const stories: readonly Story[] = [
	{
		name: "SIG-18 PRIV-08: three reports on one door in nine days become one matter; the later ones show from whom and since when, and no content",
		play: async (stage) => {
			const tom = await come(stage, "Tom");
			await write(tom, told.neighbour, "een buurtbewoner", "Mevrouw Bakker");
			untilMorning(stage, 3);
			const lotte = await come(stage, "Lotte");
			await write(lotte, told.housing, "een andere organisatie", "Westhof, mevrouw Vos");
			untilMorning(stage, 6);
			const again = await come(stage, "Tom");
			await write(again, told.school, "een andere organisatie", "Juf Marijke");
			await again.goto("/signalen");
			const rows = again.locator("#signalen-open li", { hasText: door });
			assert.equal(await rows.count(), 1, "one matter on the list");
			await reads(rows.first(), "3 signalen");
			await follow(rows.first(), told.neighbour.slice(0, 20));
			matter = roadOf(again).split("/")[2] ?? "";
			assert.equal((await read(again)).split("Er is nog een signaal over dit adres").length - 1, 2);
			await reads(again, told.neighbour, "Je leest het zodra jouw afweging er staat.");
			await hides(again, told.housing, told.school);
		},
	},
	{
		name: "SIG-17 SIG-20 TEAM-01: on day nine one worker takes all three, and is asked three answers",
		goesOn: true,
		play: async (stage) => {
			const samira = await come(stage, "Samira");
			await samira.goto(`/signalen/${matter}`);
			await press(samira, "Ik pak het op");
			await reads(samira, "Samira Yıldız pakte dit");
			assert.equal(await samira.getByRole("button", { name: "Geef dit antwoord" }).count(), 3, "three answers are owed");
			await hides(samira, told.housing, told.school);
		},
	},
	{
		name: "PRIV-08 LEG-01: the content of the others opens after her own weighing is written",
		goesOn: true,
		play: async (stage) => {
			const samira = await come(stage, "Samira");
			await samira.goto(`/signalen/${matter}/wegen`);
			await reads(samira, "Er zijn nog meer signalen over deze deur.");
			await hides(samira, told.housing, told.school);
			await fill(samira, {
				"Waarom maak ik me zorgen?": "Iedereen praat over dit gezin, en niemand sprak ze.",
				"Ik ga, en dat was fout": "De vierde aan de deur.",
				"Ik blijf weg, en dat was fout": "Iedereen denkt dat een ander gaat.",
				"Wat brengen we mee?": "Tijd, en een aanhanger voor het afval.",
			});
			await samira.getByLabel("Ongevraagde hulp").first().check();
			await fill(samira, { "Waarom deze trede?": "Niemand vroeg ons." });
			await choose(samira, "Ik ga");
			await press(samira, "Bewaar mijn afweging");
			await samira.goto(`/signalen/${matter}`);
			await reads(samira, told.neighbour, told.housing, told.school);
		},
	},
	{
		name: "SIG-19 SIG-33: each of the three is told who it is, in two parts and without a word about the household",
		goesOn: true,
		play: async (stage) => {
			const samira = await come(stage, "Samira");
			for (const left of [3, 2, 1]) {
				await samira.goto(`/signalen/${matter}`);
				const form = samira.locator("form", { has: samira.getByRole("button", { name: "Geef dit antwoord" }) }).nth(3 - left);
				await fill(form, { "Wat ik doe": "Ik ga langs. U hoort van mij.", "Wat ik van u vraag": "Groet ze gewoon." });
				await choose(form, "gebeld");
				await press(form, "Geef dit antwoord");
			}
			await reads(samira, "bij ontvangst");
			assert.equal((await read(samira)).split("Groet ze gewoon.").length - 1, 3);
		},
	},
	{
		name: "LEG-15 ANTI-09: who asks to come along to check papers is refused, with a text to pass on",
		goesOn: true,
		play: async (stage) => {
			const samira = await come(stage, "Samira");
			await samira.goto(`/mensen/${matter}/bezoek`);
			await unfold(samira, "Wie gaat er met je mee?");
			await fill(samira, {
				"Welke dag?": stage.today(),
				"Waar?": door,
				"Wat breng je mee?": "Een aanhanger",
				"Als wat": "toezichthouder",
				"Van welke organisatie": "Project Veilig",
			});
			await samira.getByLabel("Wie", { exact: true }).first().fill("De heer Post");
			await choose(samira, "Niets bekend");
			await press(samira, "Bewaar en maak de kaart");
			await reads(samira, "Wij gaan niet samen met iemand die komt controleren of handhaven", "Geef dit zo door:");
			assert.equal(await samira.getByLabel("Wie", { exact: true }).first().inputValue(), "De heer Post");
			assert.equal(roadOf(samira), `/mensen/${matter}/bezoek`);
		},
	},
	{
		name: "SIG-18 SIG-30: a fourth report under another spelling stands on its own and is asked in words; 'the same' makes it one row, and taking that back makes it two again",
		goesOn: true,
		play: async (stage) => {
			const tom = await come(stage, "Tom");
			await tom.goto("/signalen/vertelt");
			await fill(tom, { "Wat vertelt diegene?": told.fourth, "Wie vertelt het?": "een vrijwilliger", "Waar is het?": "Moolenweg 21" });
			await press(tom, "Bewaar het signaal");
			await tom.goto("/signalen");
			const row = tom.locator("#signalen-open li", { hasText: "Moolenweg 21" });
			await reads(row.first(), "Is dit hetzelfde huishouden als vlakbij?");
			await follow(row.first(), told.fourth.slice(0, 20));
			const own = roadOf(tom);
			await reads(tom, "Hetzelfde huisnummer. De straat is net anders geschreven.", `${door}, van een buurtbewoner`);
			await press(tom, "Ja, hetzelfde huishouden");
			assert.equal(roadOf(tom), `/signalen/${matter}`);
			await reads(tom, "Over dit huishouden kwam nog iets binnen: van een vrijwilliger");
			await hides(tom, told.fourth);
			await tom.goto("/signalen");
			assert.equal(await tom.locator("#signalen-open li", { hasText: "Moolenweg 21" }).count(), 0, "one row for one household");
			await tom.goto(own);
			await reads(tom, `hetzelfde huishouden is als ${door}`, told.fourth);
			await press(tom, "Toch niet zeker: haal weer uit elkaar");
			await tom.goto(own);
			await reads(tom, "Is dit hetzelfde huishouden?");
			await press(tom, "Nee, twee huishoudens");
			await tom.goto(own);
			await reads(tom, `Een collega zei: ${door} is een ander huishouden.`);
		},
	},
];
