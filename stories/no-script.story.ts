/** The same road with JavaScript off: what the browser does by itself is enough, for whoever tells, whoever works and whoever it is about. */
import assert from "node:assert/strict";
import type { Story } from "./run.ts";
import { choose, come, comeWithCode, fill, follow, formWith, hides, press, reads, roadOf, unfold } from "./steps.ts";

const off = { javaScriptEnabled: false };
const worry = "Mijn bovenbuurman loopt ’s nachts over straat en weet de weg niet meer.";
let matter = "";
let replyCode = "";

export const stories: readonly Story[] = [
	{
		name: "ORG-10 SIG-07 SIG-08 SIG-16 W1: without script somebody tells a worry in own words, and gets a code to read the answer",
		play: async (stage) => {
			const { page } = await stage.open(off);
			await page.goto("/");
			await fill(page, { "Wat ziet of hoort u?": worry, "Waar is het?": "Spinnersteeg 44" });
			await choose(page, "Liever niet", "Ik kijk zelf, met een code");
			await press(page, /^Verstuur/, false);
			await reads(page, "Dank u wel", "Uw code");
			replyCode = (await page.locator("[data-code]").innerText()).trim();
		},
	},
	{
		name: "O12: the same form sent again, by a second tap or after a cut connection, gives one signal and the same code",
		goesOn: true,
		play: async (stage) => {
			const { page } = await stage.open(off);
			await page.goto("/melden");
			await fill(page, { "Wat ziet of hoort u?": "Er brandt al drie dagen licht, ook overdag.", "Waar is het?": "Spinnersteeg 46" });
			await choose(page, "Ik kijk zelf, met een code");
			const posted = page.waitForRequest((request) => request.method() === "POST");
			await press(page, /^Verstuur/, false);
			const first = (await page.locator("[data-code]").innerText()).trim();
			const request = await posted;
			const again = await page.request.post(request.url(), {
				headers: { "content-type": request.headers()["content-type"] ?? "", origin: stage.address },
				data: request.postDataBuffer() ?? "",
			});
			assert.ok((await again.text()).includes(first), "the same code");
			const nadia = await come(stage, "Nadia");
			await nadia.goto("/signalen");
			const row = nadia.locator("#signalen-open li", { hasText: "Spinnersteeg 46" });
			assert.equal(await row.count(), 1);
			assert.doesNotMatch(await row.innerText(), /2 signalen/);
		},
	},
	{
		name: "ORG-10: without script a worker picks it up, weighs and writes a note; what is to be mended comes back with everything that was typed",
		goesOn: true,
		play: async (stage) => {
			const nadia = await come(stage, "Nadia", off);
			await nadia.goto("/signalen");
			await follow(nadia.locator("li", { hasText: "Spinnersteeg 44" }).first(), worry.slice(0, 30));
			matter = roadOf(nadia).split("/")[2] ?? "";
			await unfold(nadia, "Antwoord aan wie het vertelde");
			await fill(nadia, { "Wat ik doe": "Ik loop vandaag langs.", "Wat ik van u vraag": "Loop met hem mee naar huis als u hem ziet." });
			await choose(nadia, "ik ga");
			await press(nadia, "Ik pak het op");
			await reads(nadia, "Nadia Haddou pakte dit");
			await nadia.goto(`/signalen/${matter}/wegen`);
			await fill(nadia, { "Waarom maak ik me zorgen?": "Het vriest ’s nachts, en hij is alleen.", "Wat brengen we mee?": "Een warme sjaal." });
			await nadia.getByLabel("Ongevraagde hulp").first().check();
			await choose(nadia, "Ik ga");
			await press(nadia, "Bewaar mijn afweging");
			await reads(nadia, "Er is nog iets te doen");
			assert.equal(await nadia.getByLabel("Waarom maak ik me zorgen?").inputValue(), "Het vriest ’s nachts, en hij is alleen.");
			assert.ok(await nadia.getByLabel("Ik ga", { exact: true }).isChecked());
			await fill(nadia, {
				"Ik ga, en dat was fout": "Hij schrikt.",
				"Ik blijf weg, en dat was fout": "Hij valt, en niemand merkt het.",
				"Waarom deze trede?": "Niemand vroeg ons.",
			});
			await press(nadia, "Bewaar mijn afweging");
			await reads(nadia, "Zo zou je het aan de deur kunnen zeggen");
			await nadia.goto(`/mensen/${matter}/notitie`);
			await fill(nadia, { "Wat was er?": "We dronken koffie. Hij was matroos." });
			await press(nadia, "Bewaar");
			await reads(nadia, "Hij was matroos.");
			await nadia.goto(`/mensen/${matter}/na-het-bezoek`);
			const known = nadia.locator("form", { has: nadia.getByLabel("Voornaam") });
			await fill(known, { Voornaam: "Gerrit" });
			await press(known, "Bewaar");
		},
	},
	{
		name: "SIG-19 SIG-33 ANTI-29: without script the reporter reads the answer in two parts with the code, and nothing of the other",
		goesOn: true,
		play: async (stage) => {
			const reporter = await comeWithCode(stage, replyCode, off);
			assert.equal(roadOf(reporter), "/antwoord");
			await reads(reporter, worry, "Ik loop vandaag langs.", "Loop met hem mee naar huis als u hem ziet.", "Nadia Haddou");
			await hides(reporter, "matroos", "Gerrit", "warme sjaal", "vriest");
		},
	},
	{
		name: "PRIN-13 PRIN-14: without script he comes to his own page by a code on paper, reads the note and writes beside it",
		goesOn: true,
		play: async (stage) => {
			const nadia = await come(stage, "Nadia", off);
			await nadia.goto(`/mensen/${matter}/eigen-bladzij`);
			await press(nadia, "Maak de brief");
			await follow(nadia, "Bekijk de brief");
			const code = (await nadia.locator(".big-number").first().innerText()).trim();
			const gerrit = await comeWithCode(stage, code, off);
			await reads(gerrit, "Dag Gerrit", "Het vriest ’s nachts, en hij is alleen.");
			await gerrit.goto("/mijn/verhaal");
			await reads(gerrit, "We dronken koffie. Hij was matroos.");
			await hides(gerrit, worry);
			await unfold(gerrit, "Schrijf er iets naast");
			const beside = formWith(gerrit, "Zet het erbij");
			await fill(beside, { "Zo zie ik het": "Stuurman. Niet matroos." });
			await press(beside, "Zet het erbij");
			await reads(gerrit, "Stuurman. Niet matroos.");
		},
	},
];
