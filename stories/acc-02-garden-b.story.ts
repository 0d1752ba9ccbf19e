/** ACC-02, the residents' side of both gardens: what neighbours do themselves, and neighbours who get to know each other. The reporter's side stands in acc-02. */
import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import type { Story } from "./run.ts";
import { calendarOf, choose, come, fill, follow, hides, press, read, reads, roadOf, untilMorning } from "./steps.ts";
import type { Stage } from "./stage.ts";

const door = "Weefstraat 44";
const other = "Weefstraat 62";
let action = "";
let connection = "";

/** Ria tells it to Tom; he opens it on the team's list. */
const tells = async (page: Page, told: { readonly sees: string; readonly whom: string; readonly where: string }): Promise<string> => {
	await page.goto("/signalen/vertelt");
	await fill(page, { "Wat vertelt diegene?": told.sees, "Wie vertelt het?": "een buurtbewoner", "Waar is het?": told.where });
	await page.evaluate(() => {
		for (const folded of document.querySelectorAll("details")) folded.open = true;
	});
	await fill(page, { "Over wie gaat het?": told.whom, "Naam van wie het vertelt": "Ria de Groot", "Hoe te bereiken": "06 00 51 52 53" });
	await press(page, "Bewaar het signaal");
	await page.goto("/signalen");
	await follow(page.locator("li", { hasText: told.where }).first(), told.sees.slice(0, 20));
	return roadOf(page).split("/")[2] ?? "";
};
const settleAs = async (
	page: Page,
	matter: string,
	way: string,
	typed: Readonly<Record<string, string>>,
	cards: readonly string[],
): Promise<void> => {
	await page.goto(`/signalen/${matter}`);
	await reads(page, "Kunnen mensen hier dit zelf?");
	await follow(page, way);
	const form = page.locator("form", { has: page.getByRole("button", { name: "Rond af", exact: true }) }).first();
	await fill(form, typed);
	await choose(form, ...cards);
	await press(form, "Rond af");
	await reads(page, "Afgerond", "Kijk bij de buurt");
	await follow(page, "Kijk bij de buurt");
};
const tom = (stage: Stage): Promise<Page> => come(stage, "Tom");

export const stories: readonly Story[] = [
	{
		name: "ACC-02 SIG-32 NBH-04: Tom is first asked whether people here can do this themselves; Ria leads, whoever it is about said yes, and no page on anybody exists",
		play: async (stage) => {
			const page = await tom(stage);
			const matter = await tells(page, { sees: "De voortuin hangt over de stoep en iedereen klaagt.", whom: "mijnheer Lindeman", where: door });
			await settleAs(
				page,
				matter,
				"Bewoners doen het samen",
				{
					"Waarom is het zo goed?": "Zes buren, één tuin, en hij wijst aan wat blijft staan.",
					"Wat gaan ze doen?": "Een voortuin in de Weefstraat, elke eerste zaterdag",
					"Wie trekt de kar?": "Ria",
					"Wanneer kijk je nog één keer?": calendarOf(stage).ahead(30),
					"Wat ik doe": "Ik kom één keer kijken hoe het staat.",
					"Wat ik van u vraag": "Vraagt u de buren?",
				},
				["Ja, het is gevraagd", "Een duwtje"],
			);
			action = roadOf(page);
			await reads(page, "Ria trekt de kar.", "Wij geven een duwtje.", "vindt het goed", "Er is geen bladzij over iemand.");
			await hides(page, "Lindeman", "Weefstraat 44");
			await page.goto("/mensen/zoeken");
			assert.doesNotMatch(await read(page), /Lindeman/);
		},
	},
	{
		name: "ACC-02 NBH-04: the one look-back comes to Tom on its day; a garden kept and somebody alone is no contact yet, with a yes it can begin",
		goesOn: true,
		play: async (stage) => {
			untilMorning(stage, 31);
			const page = await tom(stage);
			await page.goto("/vandaag");
			await reads(page, "In de buurt", "Een voortuin in de Weefstraat", "kijk één keer terug");
			await page.goto(action);
			await hides(page, "Begin het contact");
			await fill(page, { "Hoe ging het?": "Het staat er mooi bij. Bij de koffie bleef het stil." });
			await choose(page, "Ik vroeg het, en het antwoord was ja: er mag iemand langskomen");
			await press(page, "Bewaar en sluit af");
			await reads(page, "Teruggekeken", "Het staat er mooi bij.", "Begin het contact");
			await page.goto("/vandaag");
			await hides(page, "Een voortuin in de Weefstraat");
		},
	},
	{
		name: "ACC-02 SIG-09: not worrying is no end of the road: Tom brings neighbours together, under the neighbourhood's own page",
		play: async (stage) => {
			const page = await tom(stage);
			const matter = await tells(page, { sees: "Dat gebonk elke avond. Ik ben het zo zat.", whom: "mevrouw Smitshoek", where: other });
			await settleAs(
				page,
				matter,
				"Niet zorgelijk? Ik breng ze bij elkaar",
				{
					"Waarom is het zo goed?": "We gingen samen langs. Het was de naaimachine.",
					"Wat gaan ze doen?": "Koffie over en weer in de Weefstraat",
					"Wat ik doe": "Ik ging mee, en het viel mee.",
				},
				["Ja, het is gevraagd", "Niets. Zij kunnen het"],
			);
			connection = roadOf(page);
			await reads(page, "Koffie over en weer in de Weefstraat", "Een bewoner trekt de kar.", "Wij doen niets. Dat is precies goed.");
			await hides(page, "Smitshoek", "naaimachine");
			assert.match(connection, /^\/buurt\/[^/]+\/samen\//);
		},
	},
];
