/** ACC-03: the woman behind closed curtains, from ringing to letting go and coming back. Not in it: the purse of small means. The demonstration has an Ilse of its own; here it is Marleen, Weefstraat 8. */
import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import type { Story } from "./run.ts";
import { choose, come, comeWithCode, fill, follow, formWith, hides, inOrder, press, read, reads, roadOf, unfold, untilMorning } from "./steps.ts";

const door = "Weefstraat 8";
const hung = "De raamfolie opgehangen. Ik schoof zelf het gordijn open";
let matter = "";

const goAgain = async (page: Page, words: string, outcome: string): Promise<void> => {
	await page.goto(`/mensen/${matter}/kaart`);
	await unfold(page, "Er iets bij zeggen");
	await fill(page, { "Wil je er iets bij zeggen?": words });
	await press(page, outcome);
};

export const stories: readonly Story[] = [
	{
		name: "SIG-22 ANTI-26: what Samira sees is kept in one line, and stands on the team's list at once",
		play: async (stage) => {
			const samira = await come(stage, "Samira");
			await samira.goto("/vandaag");
			await follow(samira, "Kort opschrijven");
			await fill(samira, { "Wat zag of hoorde je?": "De gordijnen zijn al weken dicht.", "Waar?": door });
			await choose(samira, "Ik zag het zelf");
			await press(samira, "Bewaar");
			await reads(samira, "Bewaard.", "meteen op de lijst van het team");
			await samira.goto("/signalen");
			await follow(samira.locator("li", { hasText: door }).first(), "De gordijnen zijn al weken dicht");
			matter = roadOf(samira).split("/")[2] ?? "";
			await press(samira, "Ik pak het op");
			await reads(samira, "Samira Yıldız pakte dit");
		},
	},
	{
		name: "LEG-01 LEG-19: one line of reason in own words is enough to ring and ask",
		goesOn: true,
		play: async (stage) => {
			const samira = await come(stage, "Samira");
			await samira.goto(`/signalen/${matter}/wegen`);
			await fill(samira, {
				"Waarom maak ik me zorgen?": "Ik zie al weken geen licht, en ik wil weten of het gaat.",
				"Ik ga, en dat was fout": "Ze schrikt van me.",
				"Ik blijf weg, en dat was fout": "Ze zit daar maar alleen.",
				"Wat brengen we mee?": "Een plantje.",
			});
			await samira.getByLabel("Ongevraagde hulp").first().check();
			await fill(samira, { "Waarom deze trede?": "Niemand vroeg me." });
			await choose(samira, "Ik ga");
			await press(samira, "Bewaar mijn afweging");
			await reads(samira, "Zo zou je het aan de deur kunnen zeggen", "Ik zie al weken geen licht");
		},
	},
	{
		name: "CON-06 CON-07 LEG-05 ANTI-12: four times in two months, each time another way; the case stays open and nothing is counted against her",
		goesOn: true,
		play: async (stage) => {
			const ways = ["’s ochtends", "met een briefje in de bus", "samen met de bovenbuurvrouw", "met een plantje"];
			for (const [at, way] of ways.entries()) {
				if (at > 0) untilMorning(stage, 17);
				const samira = await come(stage, "Samira");
				await goAgain(samira, way, "Niemand thuis");
			}
			const samira = await come(stage, "Samira");
			await samira.goto(`/mensen/${matter}`);
			const card = await read(samira);
			assert.doesNotMatch(card, /keer geprobeerd|verlopen|te laat|niet gemotiveerd|afgesloten|\b4\b/i, "before contact the card counts nothing");
			await samira.goto("/mensen");
			await reads(samira, "Op weg ernaartoe", door);
			untilMorning(stage, 12);
			const later = await come(stage, "Samira");
			await reads(later.locator("#wachten"), door, "je zou het weer proberen");
		},
	},
	{
		name: "CON-06 CON-10 CON-12 CON-14 ANTI-28: she talks through the door, later lets her in; a note needs no other field, and opens with what she can",
		goesOn: true,
		play: async (stage) => {
			const samira = await come(stage, "Samira");
			await goAgain(samira, "Door de dichte deur: morgen mag je terugkomen.", "Aan de deur gepraat");
			await reads(samira, "Wat kan");
			await follow(samira, "Schrijf iets op");
			await fill(samira, { "Wat was er?": "Ze deed open. We dronken thee op de gang." });
			await press(samira, "Bewaar");
			await reads(samira, "We dronken thee op de gang.");
			await samira.goto(`/mensen/${matter}/notitie`);
			await unfold(samira, "In drieën: gezien, gezegd, gedacht");
			await unfold(samira, "Meer erbij schrijven");
			await fill(samira, {
				"Wat kan": "Haakt spreien, heel fijn",
				"Wat zei": "Ik durf het gordijn niet open.",
				"Wat zag en hoorde je?": "Overal haakwerk.",
			});
			await press(samira, "Bewaar");
			await samira.goto(`/mensen/${matter}/na-het-bezoek`);
			const known = samira.locator("form", { has: samira.getByLabel("Voornaam") });
			await fill(known, { Voornaam: "Marleen" });
			await choose(known, "je");
			await press(known, "Bewaar");
			inOrder(
				await read(samira),
				"Marleen",
				"Haakt spreien, heel fijn",
				"Het verhaal",
				"Ik durf het gordijn niet open.",
				"Vijf keer geprobeerd, op vijf manieren",
			);
		},
	},
	{
		name: "PRIN-17 CON-14 EXE-05: what they hung together for the first time is the beginning of the story, and a success",
		goesOn: true,
		play: async (stage) => {
			untilMorning(stage, 6);
			const samira = await come(stage, "Samira");
			await samira.goto(`/mensen/${matter}/notitie`);
			await unfold(samira, "Meer erbij schrijven");
			await fill(samira, { "Wat hebben jullie geregeld?": hung });
			await choose(samira, "Samen, voor het eerst");
			await press(samira, "Bewaar");
			inOrder(await read(samira), "Het verhaal", "samen, voor het eerst", hung, "En verder");
			await samira.goto(`/mensen/${matter}/plan`);
			await unfold(samira, "Iets dat goed ging");
			const good = formWith(samira, "Vier het");
			await fill(good, { "Wat ging er goed?": "Wij hingen de folie op, ik schoof het gordijn open.", "Wie was erbij?": "Bep" });
			await choose(good, "Ja, hardop");
			await press(good, "Vier het");
			inOrder(await read(samira), "Een wens mag ook vaag zijn.", "Wat er goed ging", "ik schoof het gordijn open.");
		},
	},
	{
		name: "TEAM-11 PLA-20: 23 euros from the small purse need one line and nobody's approval; the next step has no date",
		goesOn: true,
		play: async (stage) => {
			const samira = await come(stage, "Samira");
			await samira.goto(`/mensen/${matter}/na-het-bezoek`);
			await follow(samira, "Iets kleins gekocht?");
			await fill(samira, { "Hoeveel euro?": "23", "Waarom?": "Raamfolie, zodat het gordijn open durft" });
			await press(samira, "Geef uit de kleine pot");
			await reads(samira, "Raamfolie, zodat het gordijn open durft", "€ 23");
			await hides(samira, "goedgekeurd", "akkoord van");
			await samira.goto(`/mensen/${matter}/plan`);
			await unfold(samira, "Een stap erbij");
			const step = formWith(samira, "Zet de stap erbij");
			assert.equal(await step.locator("input[type=date]").count(), 0, "a step has no due date");
		},
	},
	{
		name: "PLA-03: who steers stands per side of life, agreed by both: going out together, money herself",
		goesOn: true,
		play: async (stage) => {
			const samira = await come(stage, "Samira");
			const steer = async (domain: string, form: string): Promise<void> => {
				await samira.goto(`/mensen/${matter}/plan`);
				const forms = samira.locator("form", { has: samira.getByRole("button", { name: "Spreek dit af", exact: true }) });
				const at = (await forms.count()) === 1 ? forms.first() : forms.filter({ hasText: domain }).first();
				if (!(await at.isVisible())) await unfold(samira, "Wie stuurt hier?");
				await fill(at, { "Welke kant?": domain, "Wie was erbij?": "Bep" });
				await choose(at, form, "Ja, hardop");
				await press(at, "Spreek dit af");
			};
			await steer("De deur uit", "Samen met wie meewerkt");
			await steer("Geld", "Ik doe het zelf");
			await samira.goto(`/mensen/${matter}`);
			await reads(samira, "Wie stuurt er?", "De deur uit", "Geld");
		},
	},
	{
		name: "SUS-03 SUS-12: letting go asks for a floor and who stays, and has no norm date; coming back needs no intake and goes to the known face",
		goesOn: true,
		play: async (stage) => {
			untilMorning(stage, 40);
			const samira = await come(stage, "Samira");
			await samira.goto(`/mensen/${matter}/loslaten`);
			await reads(samira, "Er is geen norm en geen datum.", "Hoe dichtbij blijven we?", "Er is geen eindtijd.");
			await fill(samira, {
				"Waarom nu?": "Ze gaat zelf naar de winkel.",
				"Een bed": "Ja.",
				"Een bad": "Ja.",
				Brood: "Ja.",
				"Wie blijft er?": "Bep van boven",
				"En als het misgaat?": "Dan belt ze.",
				"Wat vindt Marleen er zelf van?": "Spannend, maar goed.",
				"Hoe is dat gezegd?": "Hardop",
			});
			await choose(samira, "Het is zover", "Alles is gevraagd, ook wat leeg bleef.");
			await press(samira, "Laat los");
			await reads(samira, "Losgelaten op", "Bep van boven");
			await samira.goto(`/mensen/${matter}/eigen-bladzij`);
			await press(samira, "Maak de brief");
			await follow(samira, "Bekijk de brief");
			const code = (await samira.locator(".big-number").first().innerText()).trim();

			untilMorning(stage, 100);
			const marleen = await comeWithCode(stage, code);
			await marleen.goto("/mijn/loslaten");
			await reads(marleen, "Ik kan altijd terug, bij Samira Yıldız.");
			await fill(marleen, { "Wat speelt er?": "De gordijnen zijn weer dicht." });
			await press(marleen, "Ik kom terug");
			const again = await come(stage, "Samira");
			await again.goto("/vandaag");
			await reads(again, "Marleen");
			await again.goto(`/mensen/${matter}`);
			await reads(again, "Marleen", "Haakt spreien, heel fijn");
		},
	},
];
