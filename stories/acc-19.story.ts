/** ACC-19: for twenty years he let no maintenance in, after a quarrel about a garden. He sees it differently and wants something else; the landlord can be got to move, and nowhere it is called resistance. */
import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { doesAs, inContact } from "./given.ts";
import type { Story } from "./run.ts";
import { choose, come, comeWithCode, fill, follow, formIn, press, reads } from "./steps.ts";

let matter = "";
const never = ["weerstand", "niet meewerk", "weigert mee", "zorgmijd", "ongemotiveerd", "onwillig"];
/** None of those words stands anywhere on these pages, on the screen or in the source. */
const saysNowhere = async (page: Page, roads: readonly string[]): Promise<void> => {
	for (const road of roads) {
		await page.goto(road);
		const source = (await page.content()).toLowerCase();
		for (const word of never) assert.ok(!source.includes(word), `${word} on ${road}`);
	}
};
const said = { "Wie was erbij?": "zijn buurman Henk" };

export const stories: readonly Story[] = [
	{
		name: "ACC-19 SIG-13: after twenty years without maintenance the note offers 'sees it differently' and 'wants instead', and keeps both in his words",
		play: async (stage) => {
			const nadia = await come(stage, "Nadia");
			matter = await inContact(await doesAs(stage, nadia), {
				called: "Mijnheer Mulder",
				given: "Gerrit",
				family: "Mulder",
				where: "Weefstraat 61",
				by: "Henk van nummer 63",
				sees: "Sinds de ruzie over de tuin liet hij in twintig jaar niemand van de verhuurder binnen. De ketel is van 1998.",
				personSaid: "Ze komen er niet in.",
			});
			await nadia.goto(`/mensen/${matter}/notitie`);
			for (const summary of await nadia.locator("main details:not([open]) > summary").all()) if (await summary.isVisible()) await summary.click();
			await fill(nadia, {
				"Mijnheer Mulder ziet het anders": "Zij groeven mijn tuin om en zeiden nooit sorry.",
				"Wat wil diegene dan wel?": "Dat er iemand komt kijken naar wat er toen is gebeurd.",
			});
			await press(nadia, /^Bewaar/);
			await nadia.goto(`/mensen/${matter}/alles`);
			await reads(
				nadia,
				"ziet het anders: Zij groeven mijn tuin om en zeiden nooit sorry.",
				"Wil liever: Dat er iemand komt kijken naar wat er toen is gebeurd.",
			);
		},
	},
	{
		name: "ACC-19 PLA-13: what the landlord sees stands as seen by the landlord, and that he sees it differently",
		goesOn: true,
		play: async (stage) => {
			const nadia = await come(stage, "Nadia");
			await nadia.goto(`/mensen/${matter}/plan`);
			const form = await formIn(nadia, "Schrijf over een kant van mijn leven");
			await fill(form, {
				"Welke kant?": "Wonen",
				"In eigen woorden": "Al twintig jaar geen onderhoud.",
				"Zag iemand anders dit, en zie ik het anders?": "de verhuurder",
				...said,
			});
			await choose(form, "Waar iemand last van heeft", "de verhuurder", "Ja, hardop");
			await press(form, "Bewaar");
			await reads(nadia, "Gezien door de verhuurder. Ik zie het anders.", "Last voor: de verhuurder.");
		},
	},
	{
		name: "ACC-19 PLA-14: 'get the landlord to move' is a goal of his own, with what would move them, what he does towards it and who helps",
		goesOn: true,
		play: async (stage) => {
			const nadia = await come(stage, "Nadia");
			await nadia.goto(`/mensen/${matter}/plan`);
			const goal = await formIn(nadia, "Een doel erbij");
			await fill(goal, { "Wat wil ik?": "Ik wil dat de verhuurder eerst naar mijn tuin komt kijken.", ...said });
			await choose(goal, "Ja, hardop");
			await press(goal, "Zet het doel erbij");
			await reads(nadia, "Ik wil dat de verhuurder eerst naar mijn tuin komt kijken.");
			await follow(nadia, "Verander dit doel");
			const move = await formIn(nadia, "Iemand in beweging krijgen");
			await fill(move, {
				"Wie moet er in beweging komen?": "De verhuurder",
				"Wat zou die in beweging brengen?": "Iemand die zegt dat het toen niet goed ging.",
				"Wat kan ik daar zelf aan doen?": "Ik laat de foto’s van de tuin zien.",
				"Wie helpt mij daarbij?": "Nadia",
				...said,
			});
			await choose(move, "Ja, hardop");
			await press(move, "Bewaar");
			await reads(
				nadia,
				"De verhuurder in beweging krijgen",
				"Wat zou helpen: Iemand die zegt dat het toen niet goed ging.",
				"Wat ik doe: Ik laat de foto’s van de tuin zien.",
				"Nadia helpt mij.",
			);
		},
	},
	{
		name: "ACC-19 ANTI-15: nowhere is it called resistance - not for the worker, not for him",
		goesOn: true,
		play: async (stage) => {
			const nadia = await come(stage, "Nadia");
			await saysNowhere(
				nadia,
				["", "/plan", "/alles", "/notitie", "/na-het-bezoek", "/terugkijken", "/onderweg", "/kring", "/week"].map(
					(road) => `/mensen/${matter}${road}`,
				),
			);
			await nadia.goto(`/mensen/${matter}/eigen-bladzij`);
			await press(nadia, "Maak de brief");
			await follow(nadia, "Bekijk de brief");
			const gerrit = await comeWithCode(stage, (await nadia.locator(".big-number").first().innerText()).trim());
			await saysNowhere(gerrit, ["/mijn", "/mijn/plan", "/mijn/verhaal"]);
			await gerrit.goto("/mijn/plan");
			await reads(gerrit, "De verhuurder in beweging krijgen", "Gezien door de verhuurder. Ik zie het anders.");
		},
	},
];
