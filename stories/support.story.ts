/** A support system made with the person, on a phone and with JavaScript off: who is asked says yes, what was agreed stands on a card, a sign is seen, and it ends without a reason. */
import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { choose, come, comeWithCode, fill, follow, formIn, hides, press, reads, roadOf } from "./steps.ts";
import type { Story } from "./run.ts";
import type { Stage } from "./stage.ts";

const off = { javaScriptEnabled: false };
let matter = "";
let bakersCode = "";
let karimsCode = "";

/** The shopkeeper at their own part, with the code on their card. */
const bakerAt = async (stage: Stage): Promise<Page> => {
	const page = await comeWithCode(stage, bakersCode, off);
	await follow(page, "Naar wat ik afsprak");
	await follow(page, "Voor Karim");
	return page;
};

/** The form folded away under these words, filled in and sent. */
const does = async (
	page: Page,
	summary: string,
	typed: Readonly<Record<string, string>>,
	chosen: readonly string[],
	button: string,
): Promise<void> => {
	const form = await formIn(page, summary);
	await fill(form, typed);
	await choose(form, ...chosen);
	await press(form, button);
};
const code = async (page: Page, name: string): Promise<string> => {
	const line = page.locator("p", { hasText: `${name} komt binnen met de code` }).first();
	return /[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{4}/.exec(await line.innerText())?.[0] ?? "";
};

export const stories: readonly Story[] = [
	{
		name: "SUS-04: at letting go it is offered and not asked for; with the person a support system begins, and somebody of the circle and the shopkeeper are asked one by one",
		play: async (stage) => {
			const nadia = await come(stage, "Nadia", off);
			await nadia.goto("/mensen");
			await follow(nadia, "Karim", true);
			matter = roadOf(nadia);
			await nadia.goto(`${matter}/loslaten`);
			await reads(nadia, "Karim kan mensen om zich heen vragen", "Het hoeft niet.");
			await follow(nadia, "Steunsysteem", true);
			await reads(nadia, "Er is nu geen steunsysteem. Dat hoeft ook niet.");
			await fill(nadia, { "Waar is het voor": "Dat iemand het merkt als ik de post weer laat liggen." });
			await press(nadia, "Begin");
			await reads(nadia, "Alleen de hoofdpersoon beslist hierover.");
			await fill(nadia, { "Hoe zei Karim dit?": "Hardop" });
			await press(nadia, "Begin");
			await reads(nadia, "Dat iemand het merkt", "Nadia Haddou komt er zelf op terug.", "Er is nog niemand gevraagd.");
			await does(
				nadia,
				"Vraag iemand erbij",
				{ "Iemand uit de kring": "Sami", "Waar is diegene voor?": "Ziet hem op het plein", "Hoe zei Karim dit?": "Hardop" },
				["Diegene zei zelf al ja"],
				"Vraag",
			);
			await does(
				nadia,
				"Vraag iemand erbij",
				{
					"Of iemand anders": "Bakker Özkan",
					"Wat is diegene?": "Winkel, huismeester, wijkagent",
					"Hoe is diegene te bereiken?": "in de winkel",
					"Hoe zei Karim dit?": "Hardop",
				},
				[],
				"Vraag",
			);
			await reads(nadia, "Sami", "Bakker Özkan is gevraagd. Nog geen antwoord.");
			bakersCode = await code(nadia, "Bakker Özkan");
		},
	},
	{
		name: "SUS-04 SUS-10: the shopkeeper comes in with a code, reads what is asked and nothing of the matter, and says yes",
		goesOn: true,
		play: async (stage) => {
			const baker = await bakerAt(stage);
			await reads(baker, "Dag Bakker Özkan", "Karim vraagt of u een beetje mee wilt opletten.", "Stoppen mag altijd, zonder reden.");
			await hides(baker, "Sami", "de post weer laat liggen");
			await press(baker, "Ja, ik doe mee");
			await reads(baker, "Er is nog niets afgesproken.");
			for (const road of [matter, `${matter}/steun`, "/mijn/steun", "/mijn"]) assert.ok(((await baker.goto(road))?.status() ?? 0) >= 400, road);
		},
	},
	{
		name: "SUS-05 SUS-06 SUS-10: on the own page the person fills in sentences of three kinds and a sign, names a back-up, and each gets a card with only their own part",
		goesOn: true,
		play: async (stage) => {
			const nadia = await come(stage, "Nadia", off);
			await nadia.goto(`${matter}/eigen-bladzij`);
			if ((await nadia.getByRole("link", { name: "Bekijk de brief" }).count()) === 0) await press(nadia, "Maak de brief");
			await nadia.goto(`${matter}/eigen-bladzij/brief`);
			karimsCode = (await nadia.locator(".big-number").first().innerText()).trim();
			const karim = await comeWithCode(stage, karimsCode, off);
			await karim.goto("/mijn");
			await follow(karim, "Mijn steun", true);
			await reads(karim, "Mensen die een beetje op mij letten", "Wie er voor mij zijn", "Sami", "Bakker Özkan");
			const said = ["Diegene zei hier zelf al ja op"];
			await does(
				karim,
				"Elke …",
				{ "Met wie?": "Sami", "Elke …": "zaterdag", "Wat gebeurt er dan?": "samen naar het voetbal" },
				said,
				"Spreek dit af",
			);
			await does(
				karim,
				"Als … dan …",
				{ "Met wie?": "Bakker Özkan", "Als …": "ik een week geen brood haal", "dan …": "even aanbellen", "Laat het weten aan": "Sami" },
				[],
				"Spreek dit af",
			);
			await does(
				karim,
				"Wanneer … dan ook …",
				{ "Met wie?": "Sami", "Wanneer …": "er geld komt", "dan ook …": "samen de post openen" },
				said,
				"Spreek dit af",
			);
			await reads(
				karim,
				"Elke zaterdag: samen naar het voetbal.",
				"Als ik een week geen brood haal, dan even aanbellen. Laat het weten aan Sami.",
				"Wacht op een ja van Bakker Özkan.",
				"Wanneer er geld komt, dan ook samen de post openen.",
			);
			await does(
				karim,
				"Vraag iemand erbij",
				{ "Of iemand anders": "Oom Driss", "Hoe is diegene te bereiken?": "" },
				["Achterwacht", "Diegene zei zelf al ja"],
				"Vraag",
			);
			await reads(karim, "Een achterwacht moet je kunnen bereiken.", "Schrijf op hoe Oom Driss te bereiken is.");
			await does(karim, "Vraag iemand erbij", { "Hoe is diegene te bereiken?": "06 00 91 92 93" }, [], "Vraag");
			await reads(karim, "Achterwacht", "Geen vaste taken.", "Te bereiken: 06 00 91 92 93");
			await does(
				karim,
				"Een teken erbij",
				{
					"Met wie?": "Sami",
					"Wat is het teken?": "De brievenbus zit vol",
					"Wat doet diegene dan?": "Aanbellen, met thee",
					"Laat het weten aan": "Oom Driss",
				},
				said,
				"Spreek dit af",
			);
			await reads(karim, "Als het minder gaat", "De brievenbus zit vol", "Aanbellen, met thee");
			await follow(karim, "Kaartjes op papier");
			const card = (name: string) => karim.locator("section", { has: karim.getByRole("heading", { name: `${name}, voor Karim` }) });
			await reads(card("Sami"), "Elke zaterdag: samen naar het voetbal.");
			assert.match(await card("Oom Driss").innerText(), /Sami ziet: De brievenbus zit vol/);
			assert.doesNotMatch(await card("Bakker Özkan").innerText(), /voetbal|brievenbus/);
		},
	},
	{
		name: "SUS-06 SUS-10: the shopkeeper says yes to what was asked, and later lets know what they see; the person reads it and the worker goes",
		goesOn: true,
		play: async (stage) => {
			const baker = await bakerAt(stage);
			await reads(baker, "Wilt u dit doen?", "Als ik een week geen brood haal, dan even aanbellen.");
			await hides(baker, "voetbal", "brievenbus", "Oom Driss");
			await press(baker, "Ja, dat is goed");
			await reads(baker, "Wat u afsprak");
			await fill(baker, { "Wat ziet of hoort u?": "Acht dagen niet geweest." });
			await press(baker, "Laat het weten");
			await reads(baker, "U liet het weten op");
			const nadia = await come(stage, "Nadia", off);
			await nadia.goto(`${matter}/steun`);
			await reads(nadia, "Zag: Acht dagen niet geweest.", "Nadia Haddou gaat erop af.");
			const seen = nadia.locator("li", { hasText: "Acht dagen niet geweest." });
			await fill(seen, { "Wat heb je gedaan?": "Thee gedronken. Hij was bij zijn zus." });
			await press(seen, "Ik ben erop afgegaan");
			const karim = await comeWithCode(stage, karimsCode, off);
			await karim.goto("/mijn/steun");
			await reads(karim, "Daarna: Thee gedronken. Hij was bij zijn zus.");
			await karim.goto("/mijn/verhaal");
			await reads(karim, "Iemand zag een teken of werd geroepen");
		},
	},
	{
		name: "SUS-04: the shopkeeper stops without a reason and the named person looks; the person ends it in one step, and still knows whom to call",
		goesOn: true,
		play: async (stage) => {
			const baker = await bakerAt(stage);
			await press(baker, "Ik stop");
			await reads(baker, "Hier staat nu niets voor u.", "Dank u wel");
			const karim = await comeWithCode(stage, karimsCode, off);
			await karim.goto("/mijn/steun");
			await reads(karim, "Bakker Özkan doet niet meer mee.", "Nadia Haddou kijkt uiterlijk");
			await press(karim, "Stop met mijn steun");
			await reads(karim, "Het steunsysteem is gestopt.", "Nadia Haddou kijkt uiterlijk", "Ik heb dit nu niet. Dat hoeft ook niet.");
			const nadia = await come(stage, "Nadia", off);
			await nadia.goto(`${matter}/steun`);
			await fill(nadia, { "Hoe gaat het nu?": "Goed. Sami komt zaterdag toch." });
			await press(nadia, "Ik heb ernaar gekeken");
			await reads(nadia, "Er is nu geen steunsysteem.");
		},
	},
];
