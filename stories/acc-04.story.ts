/** ACC-04: the father who drives 450 kilometres a week; two organisations, one car and one plan. The demonstration has noted what is demanded of Daan; here it is counted, taken to the table and changed. */
import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import type { Story } from "./run.ts";
import { come, fill, formWith, follow, hides, press, read, reads, roadOf, unfold } from "./steps.ts";
import type { Stage } from "./stage.ts";

let matter = "";
const toDaan = async (stage: Stage): Promise<Page> => {
	const joost = await come(stage, "Joost");
	await joost.goto("/mensen");
	await follow(joost, "Daan");
	matter = roadOf(joost).split("/")[2] ?? "";
	return joost;
};

export const stories: readonly Story[] = [
	{
		name: "EXE-20 PLA-08: 250 and 200 kilometres make 450 a week, at the set price; selling the car bites both drives, and both bite the rent",
		play: async (stage) => {
			const joost = await toDaan(stage);
			await joost.goto(`/mensen/${matter}/week`);
			await reads(joost, "450 km", "€ 103,50", "€ 0,23 per kilometer", "Zonder auto lukt het niet", "Joost praat hierover");
			const bites = await joost.locator(".clash-card .bite").allInnerTexts();
			const pair = (one: string, other: string): number => bites.filter((words) => words.includes(one) && words.includes(other)).length;
			assert.equal(pair("Schuldhulp", "Jeugdzorg"), 1);
			assert.equal(pair("Schuldhulp", "Uitkering"), 1);
			assert.equal(pair("Westhof", "Uitkering"), 1);
			assert.equal(pair("Westhof", "Jeugdzorg"), 1);
			await joost.getByRole("table").first().waitFor();
		},
	},
	{
		name: "EXE-20 PRIV-04: the sheet for the table holds what Daan chose, the same kilometres, and no name from his house",
		goesOn: true,
		play: async (stage) => {
			const joost = await come(stage, "Joost");
			await joost.goto(`/mensen/${matter}/week/tafel`);
			const sheet = await joost.locator("#samen").evaluate((head) => head.closest("section")?.textContent ?? "");
			for (const name of ["Daan", "Milan", "Esther"]) assert.ok(!sheet.includes(name), `${name} on the sheet`);
			assert.match(sheet, /3 organisaties vragen iets van ons\. Samen is dat 450 km/);
		},
	},
	{
		name: "EXE-20 EXE-10: the idea of a place in the village lies beside how it is; agreed, the week falls to 260 kilometres and says who decided and who tells it",
		goesOn: true,
		play: async (stage) => {
			const joost = await come(stage, "Joost");
			await joost.goto(`/mensen/${matter}/week/anders`);
			await reads(joost, "450 km", "260 km", "Scheelt 190 km", "de kringloop in het dorp");
			await unfold(joost, "Afgesproken");
			const form = formWith(joost, "Zo is het afgesproken: verander de week");
			await fill(form, { "Wie besloot dit?": "Kees van de uitkering", "Wie vertelt het verder?": "Joost" });
			await press(form, "Zo is het afgesproken: verander de week");
			await reads(joost, "afgesproken met Kees van de uitkering. Joost vertelt het verder.");
			await joost.goto(`/mensen/${matter}/week`);
			await reads(joost, "260 km", "€ 59,80");
		},
	},
	{
		name: "EXE-21 PLA-21 PLA-23: one sheet says who does what and why, the goals of organisations stand as theirs, and there is one plan",
		goesOn: true,
		play: async (stage) => {
			const joost = await come(stage, "Joost");
			await joost.goto(`/mensen/${matter}/week/blad`);
			await reads(joost, "Wie doet wat, en waarom", "Ik wil werken in het dorp en zelf Milan ophalen.", "Wat er van mij gevraagd wordt");
			await joost.goto(`/mensen/${matter}/plan`);
			await reads(joost, "Doel van Jeugdzorg");
			await joost.goto(`/mensen/${matter}/huishouden`);
			await reads(joost, "Er is één plan.", "De bladzij van Milan", "Wie er in dit huis komt of iets vraagt");
			assert.match(await read(joost), /Samen \w+: .*Westhof/);
			await hides(joost, "undefined");
		},
	},
];
