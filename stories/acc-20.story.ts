/** ACC-20: somebody hands the worker a bag of clothes for another family: hers as what she gave, theirs as what came, and no name on either side. */
import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import type { Stage } from "./stage.ts";
import type { Story } from "./run.ts";
import { come, comeWithCode, fill, follow, formWith, hides, press, reads, roadOf, unfold } from "./steps.ts";

const bag = "Een tas kinderkleren, maat 128, gewassen en gestreken";
const found: Record<"jansen" | "karim", string> = { jansen: "", karim: "" };
const openOne = async (page: Page, name: string): Promise<string> => {
	await page.goto("/mensen");
	await follow(page, name, true);
	return roadOf(page);
};
/** Their own page on a phone of their own, with a letter the worker gave. */
const ownPage = async (stage: Stage, page: Page, road: string): Promise<Page> => {
	await page.goto(`${road}/eigen-bladzij`);
	const asked = page.getByLabel("De hoofdpersoon vroeg erom, of vindt het goed");
	if ((await asked.count()) > 0) await asked.first().check();
	await press(page, /^Maak (de|een nieuwe) brief$/, false);
	await follow(page, "Bekijk de brief");
	return comeWithCode(stage, (await page.locator(".big-number").first().innerText()).trim());
};

export const stories: readonly Story[] = [
	{
		name: "ACC-20 NET-07: a bag of clothes for another family is a contribution on her page",
		play: async (stage) => {
			const nadia = await come(stage, "Nadia");
			found.jansen = await openOne(nadia, "Mevrouw Jansen");
			found.karim = await openOne(nadia, "Karim");
			await nadia.goto(`${found.jansen}/kaarten`);
			await unfold(nadia, "Breng iets naar een ander huishouden");
			await reads(nadia, "Bij geen van beide staat een naam.");
			const form = formWith(nadia, "Geef het door");
			await fill(form, { "Wat geef ik, of wat doe ik voor een ander?": bag, "Naar wie?": "Karim" });
			await press(form, "Geef het door");
			await reads(nadia, bag);
			const jansen = await ownPage(stage, nadia, found.jansen);
			await jansen.goto("/mijn/kaarten");
			await reads(jansen, "Wat ik geef", bag);
			await hides(jansen, "Karim", "Bos", "Lindestraat", found.karim.slice("/mensen/".length));
		},
	},
	{
		name: "ACC-20: and the receiving family sees what came, and no name",
		goesOn: true,
		play: async (stage) => {
			const nadia = await come(stage, "Nadia");
			const karim = await ownPage(stage, nadia, found.karim);
			await karim.goto("/mijn/kaarten");
			await reads(karim, "Wat ik kreeg van een ander", bag);
			await hides(karim, "Jansen", "Hermien", "Singel", found.jansen.slice("/mensen/".length));
			await karim.goto("/mijn/verhaal");
			await reads(karim, bag);
			await hides(karim, "Jansen", "Hermien", "Singel");
			const answer = await karim.goto(found.jansen);
			assert.ok((answer?.status() ?? 0) >= 400);
		},
	},
];
