/** ACC-17: the billiards club misses its regular; told in passing, kept in seconds without a source, and settled with 'I rang and asked'. */
import assert from "node:assert/strict";
import type { Story } from "./run.ts";
import { choose, come, fill, follow, formWith, hides, press, reads, roadOf, unfold } from "./steps.ts";

const words = "Bij het biljart ontbrak de vaste man weer, voor de tweede keer.";
/** What somebody in a hurry has for it, between the bar and the bike. */
const SECONDS = 20;
let matter = "";

export const stories: readonly Story[] = [
	{
		name: "ACC-17 SIG-22 ANTI-26: what the barkeeper tells in passing is kept in seconds, in one field, and nobody is named as the source",
		play: async (stage) => {
			const lotte = await come(stage, "Lotte");
			await lotte.goto("/vandaag");
			const began = performance.now();
			await follow(lotte, "Kort opschrijven");
			assert.equal(await lotte.locator("form [required]").count(), 1, "one thing to fill in, and no more");
			await fill(lotte, { "Wat zag of hoorde je?": words, "Waar?": "Dorpsstraat 33" });
			await press(lotte, "Bewaar");
			assert.ok((performance.now() - began) / 1000 < SECONDS, "in seconds");
			await reads(lotte, "Bewaard.", "Van wie je het hoorde, schrijf je niet op.");
			await lotte.goto("/signalen");
			const row = lotte.locator("#signalen-open li", { hasText: "ontbrak de vaste man weer" });
			await reads(row, "Dorpsstraat 33", "vandaag");
			await follow(row, "ontbrak de vaste man weer");
			matter = roadOf(lotte).split("/")[2] ?? "";
			await reads(lotte, "gehoord in de buurt");
			await hides(lotte, "Wie het vertelde", "Antwoord aan wie het vertelde");
		},
	},
	{
		name: "ACC-17 SIG-35: 'I rang and asked' is one line of reason; nothing else is asked, and no page about him was ever made",
		goesOn: true,
		play: async (stage) => {
			const lotte = await come(stage, "Lotte");
			await lotte.goto(`/signalen/${matter}`);
			await unfold(lotte, "Rond het af");
			const form = formWith(lotte, "Rond af");
			await choose(form, "Ter plekke opgelost");
			await fill(form, { "Waarom is het zo goed?": "Ik belde aan en vroeg het. Hij had griep." });
			await press(form, "Rond af");
			await reads(lotte, "Ter plekke opgelost", "Ik belde aan en vroeg het. Hij had griep.");
			await lotte.goto("/signalen");
			await hides(lotte, "ontbrak de vaste man weer");
			const answer = await lotte.goto(`/mensen/${matter}`);
			assert.equal(answer?.status(), 404, "there is no page of a person");
		},
	},
];
