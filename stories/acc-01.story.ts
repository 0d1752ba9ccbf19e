/**
 * ACC-01: the rent-arrears signal, from the creditor's form to the person's own page. Not in it: the yearly account. The demonstration has a Karim of its own, so this is his neighbour Driss Amrani, Lindestraat 66.
 */
import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import type { Story } from "./run.ts";
import {
	calendarOf,
	choose,
	come,
	comeWithCode,
	fill,
	follow,
	formWith,
	hides,
	inOrder,
	press,
	read,
	reads,
	roadOf,
	statusOf,
	unfold,
	untilMorning,
} from "./steps.ts";

const said = {
	hours: "Ze hebben mijn uren gekort. Ik wil ze terug.",
	letter: "Brief van de zorgverzekering uitgelegd",
	brother: "Mijn broer. Hamid.",
};
const goals = {
	home: "Ik wil met de kinderen in dit huis blijven.",
	costs: "Ik betaal elke maand mijn vaste lasten.",
	theirs: "De huur wordt betaald.",
};
/** Where the matter is found; each act of the story goes on where the one before ended. */
let matter = "";

const sendArrears = async (page: Page, months: string, amount: string): Promise<void> => {
	await page.goto("/achterstanden");
	await fill(page, {
		Naam: "Driss Amrani",
		Adres: "Lindestraat 66",
		"Waarvoor?": "huur",
		"Hoeveel maanden achter?": months,
		"Hoeveel euro in totaal?": amount,
		"Wat heeft u zelf al gedaan?": "Twee brieven.",
	});
	await press(page, "Geef door");
};
const weigh = async (page: Page, why: string): Promise<void> => {
	await page.goto(`/signalen/${matter}/wegen`);
	await fill(page, {
		"Waarom maak ik me zorgen?": why,
		"Ik ga, en dat was fout": "Hij voelt zich betrapt.",
		"Ik blijf weg, en dat was fout": "Een ontruiming, met twee kinderen.",
		"Wat brengen we mee?": "Samen de brieven doornemen, en samen met Westhof bellen.",
	});
	await page.getByLabel("Ongevraagde hulp").first().check();
	await fill(page, { "Waarom deze trede?": "Niemand vroeg ons. Ik bel één keer aan." });
	await choose(page, "Ik ga");
	await press(page, "Bewaar mijn afweging");
};
const openPlan = async (page: Page): Promise<void> => {
	await page.goto(`/mensen/${matter}/plan`);
};
const addGoal = async (page: Page, words: string): Promise<void> => {
	await openPlan(page);
	await unfold(page, "Een doel erbij");
	const form = formWith(page, "Zet het doel erbij");
	await fill(form, { "Wat wil ik?": words, "Wie was erbij?": "Hamid" });
	await choose(form, "Ja, hardop");
	await press(form, "Zet het doel erbij");
};

export const stories: readonly Story[] = [
	{
		name: "SIG-29 SIG-31 ANTI-10: arrears below the threshold are refused; above it a signal stands on the team's list the same moment, and nobody spoke with him yet",
		play: async (stage) => {
			const team = await come(stage, "Tom");
			await team.goto("/signalen");
			await hides(team, "Lindestraat 66");
			const vos = await come(stage, "Vos");
			await sendArrears(vos, "1", "620");
			await reads(vos, "onder de afgesproken grens", "vanaf 2 maanden", "mensen houden hun huis", "schulden innen");
			assert.equal(await vos.getByLabel("Naam").inputValue(), "Driss Amrani", "everything that was typed stands there again");
			await sendArrears(vos, "2", "1.240");
			await reads(vos, "Doorgegeven. U hoort wie het oppakt.");
			const row = team.locator("#signalen-open li", { hasText: "Lindestraat 66" });
			await row.waitFor();
			await reads(row, "Nog niemand sprak met Driss", "2 maanden huur achter", "Westhof", "vandaag");
			assert.match(await team.locator("#signalen-open").innerText(), /Lindestraat 66/, "it came without a reload");
			await follow(row, "2 maanden huur achter");
			await reads(team, "€ 1.240", "Twee brieven.", "Nog geen stap aangekondigd.", "gemeld, nog niet nagegaan");
			matter = roadOf(team).split("/")[2] ?? "";
			assert.equal(await statusOf(team, `/mensen/${matter}`), 404, "there is no page of a person");
		},
	},
	{
		name: "SIG-17 ANTI-11: one worker picks it up without meeting or order, and Westhof hears it the same moment",
		goesOn: true,
		play: async (stage) => {
			const nadia = await come(stage, "Nadia");
			await nadia.goto(`/signalen/${matter}`);
			await reads(nadia, "Kunnen mensen hier dit zelf?", "Er is geen overleg voor nodig.");
			await press(nadia, "Ik pak het op");
			await reads(nadia, "Nadia Haddou pakte dit");
			const vos = await come(stage, "Vos");
			await vos.goto("/achterstanden");
			await reads(vos, "Wat u van ons hoorde", "Nadia Haddou", "heeft dit opgepakt en zoekt zelf contact");
		},
	},
	{
		name: "LEG-01 LEG-17 LEG-19 SAFE-01: no visit unweighed or with empty hands; after the weighing it can be planned, with a safety line",
		goesOn: true,
		play: async (stage) => {
			const nadia = await come(stage, "Nadia");
			const { ahead } = calendarOf(stage);
			const plan = async (bring: string): Promise<void> => {
				await nadia.goto(`/mensen/${matter}/bezoek`);
				await fill(nadia, { "Welke dag?": ahead(2), "Waar?": "Lindestraat 66, aan de deur", "Wat breng je mee?": bring });
				await choose(nadia, "Niets bekend");
				await press(nadia, "Bewaar en maak de kaart");
			};
			await plan("");
			await reads(nadia, "Je brengt nog niets mee waar ze thuis iets aan hebben.", "een uur tijd");
			await plan("Een uur tijd");
			await reads(nadia, "Niemand vroeg jou te komen. Dan weeg je eerst of je gaat.");
			await weigh(nadia, "Twee kinderen kunnen hun huis verliezen, en er kwamen alleen brieven.");
			await reads(nadia, "Zo zou je het aan de deur kunnen zeggen", "Ik kom niet controleren.", "Gemaakt van jouw eigen woorden.");
			assert.doesNotMatch(await read(nadia), /score:|punten|advies:/i, "nothing is added up");
			await plan("De brieven doornemen, en samen Westhof bellen");
			assert.equal(roadOf(nadia), `/mensen/${matter}/kaart`);
			await reads(nadia, "Ik ga alleen", "niets bekend");
		},
	},
	{
		name: "PRIV-08 CON-01 ANTI-05: before the first contact the card is all there is, in the page's source too",
		goesOn: true,
		play: async (stage) => {
			const nadia = await come(stage, "Nadia");
			for (const road of ["", "/kaart"]) {
				await nadia.goto(`/mensen/${matter}${road}`);
				await reads(
					nadia,
					"Lindestraat 66",
					"De brieven doornemen, en samen Westhof bellen",
					"Kennismaken",
					"niets bekend",
					"u, tot iemand anders wil",
					"Nadia Haddou",
					"aan de deur",
				);
				await hides(nadia, "1.240", "1240", "betrapt", "ontruiming", "Twee brieven", "huis verliezen", "achter,");
			}
		},
	},
	{
		name: "CON-06 CON-07 CON-14 CON-17 CON-24 NET-01 PRIN-17: it does not suit; two days later in the café a letter is explained, and his own question stands first",
		goesOn: true,
		play: async (stage) => {
			untilMorning(stage, 2);
			const { ahead } = calendarOf(stage);
			const nadia = await come(stage, "Nadia");
			await nadia.goto(`/mensen/${matter}/kaart`);
			await unfold(nadia, "Er iets bij zeggen");
			await fill(nadia, { "Wil je er iets bij zeggen?": "Pannen op het vuur. Vrijdag kan, in Het Anker." });
			await unfold(nadia, "Volgende keer anders?");
			await reads(nadia, "Ze kiezen zelf het moment.");
			await nadia.locator("select[name=nextWay]").selectOption({ label: "op een andere plek" });
			await fill(nadia, { "Wanneer proberen we het weer?": ahead(2) });
			await press(nadia, "Kwam nu niet uit");
			await hides(nadia, "Nu niet weer", "1.240", "betrapt");
			await reads(nadia, "Wat je nu weet");

			untilMorning(stage, 2);
			const again = await come(stage, "Nadia");
			await again.goto(`/mensen/${matter}/notitie`);
			await unfold(again, "In drieën: gezien, gezegd, gedacht");
			await unfold(again, "Meer erbij schrijven");
			await fill(again, {
				"Wat hebben jullie geregeld?": said.letter,
				"Wat zei": said.hours,
				"Wat zag en hoorde je?": "Vier enveloppen, allemaal dicht. We zaten bij het raam.",
				"Welke namen vielen er?": "Hamid",
				"Mijn gedachten": "Rustig aan. Dit mag even duren.",
				"Waar?": "Koffiehuis Het Anker",
			});
			await choose(again, "Samen", "Een bezoek");
			await press(again, "Bewaar");

			await again.goto(`/mensen/${matter}/na-het-bezoek`);
			const five = formWith(again, "Bewaar");
			await fill(five, {
				"Was duidelijk waarom ik kwam?": "Ja.",
				"Mag ik terugkomen?": "Ja, weer in Het Anker.",
				"eigen mensen kan erbij zijn": said.brother,
			});
			await press(five, "Bewaar");
			await again.goto(`/mensen/${matter}/na-het-bezoek`);
			const first = formWith(again, "Zet deze vraag voorop");
			await fill(first, { "In de eigen woorden": said.hours, "Wat denkt": "Dat iemand meedenkt." });
			await press(first, "Zet deze vraag voorop");
			await again.goto(`/mensen/${matter}/na-het-bezoek`);
			const known = again.locator("form", { has: again.getByLabel("Voornaam") });
			await fill(known, { Voornaam: "Driss", Achternaam: "Amrani" });
			await choose(known, "je");
			await press(known, "Bewaar");

			const page = await read(again);
			inOrder(page, "Driss", said.hours, "Het verhaal", said.letter, "En verder");
			await reads(again, "Wat er gemeld werd, komt later.", "Nadia Haddou is er voor Driss");
			await again.goto(`/mensen/${matter}/alles`);
			await reads(again, "Mijn broer. Hamid.");
			assert.equal(/.{30}(1\.240|achterstand|huur).{30}/i.exec(page)?.[0], undefined, "what was reported waits");
		},
	},
	{
		name: "PLA-02 PLA-20 PLA-21: a plan in the I-form; Westhof's goal stands beside it, as theirs, tied to his, after his yes",
		goesOn: true,
		play: async (stage) => {
			const nadia = await come(stage, "Nadia");
			await addGoal(nadia, goals.home);
			await addGoal(nadia, goals.costs);
			await openPlan(nadia);
			await unfold(nadia, "Een doel van iemand anders");
			const form = formWith(nadia, "Leg dit doel voor");
			await fill(form, {
				"Van wie is dit doel?": "Westhof",
				"Wat wil die?": goals.theirs,
				"Bij welk doel van mij hoort het?": goals.home,
				"Wat ziet die ander van mij?": "dat er contact is, Nadia’s naam, en de betaalafspraak",
			});
			await press(form, "Leg dit doel voor");
			await reads(nadia, "Dit wacht op mijn ja", goals.home, goals.costs);
			assert.equal(await nadia.locator(".goal", { hasText: goals.theirs }).count(), 0, "it does not stand in the plan before his yes");
			const yes = formWith(nadia, "Er is ja gezegd");
			await fill(yes, { "Wie was erbij?": "Hamid" });
			await press(yes, "Er is ja gezegd");
			const home = nadia.locator("article.goal", { hasText: goals.home });
			await reads(home, "Doel van Westhof", goals.theirs, "Dit staat hier omdat ik het goed vind.", "Westhof ziet alleen dit:");
		},
	},
	{
		name: "PRIV-04: Westhof reads contact made, her name and the agreement; asking for the cause is refused",
		goesOn: true,
		play: async (stage) => {
			const nadia = await come(stage, "Nadia");
			const { ahead } = calendarOf(stage);
			const share = async (...items: readonly string[]): Promise<void> => {
				await nadia.goto(`/mensen/${matter}/delen/nieuw`);
				await choose(nadia, ...items, "om te zorgen dat iemand het huis houdt", "Ja, vooraf gevraagd");
				await fill(nadia, {
					"De betaalafspraak": "Elke maand de huur, en € 60 erbij.",
					"Met welke organisatie?": "Westhof",
					"Tot en met welke dag?": ahead(90),
				});
				await nadia.locator("select[name=ground]").selectOption({ index: 1 });
				await press(nadia, "Deel dit");
			};
			await nadia.goto(`/mensen/${matter}/delen/nieuw`);
			assert.equal(await nadia.getByLabel("waardoor het zo liep").count(), 0, "the cause is not among what can be shared");
			await share("dat er contact is", "de naam van de vaste collega", "de betaalafspraak");
			await reads(nadia, "Met Westhof");

			const vos = await come(stage, "Vos");
			await vos.goto("/partner/gedeeld");
			const theirs = vos
				.locator("li.row", { hasText: "Lindestraat 66" })
				.or(vos.locator("li.row", { hasText: "Amrani" }))
				.first();
			await reads(theirs, "Er is contact.", "Nadia Haddou is er voor deze bewoner.", "Elke maand de huur, en € 60 erbij.");
			await hides(vos, "uren gekort", "zorgverzekering", "Hamid", "Het Anker", goals.home);
			await unfold(theirs, "Vraag om nog iets");
			await choose(theirs, "waardoor het zo liep");
			await press(theirs, "Stel de vraag");
			await reads(vos, "Waardoor het zo liep, blijft bij de bewoner zelf.");
			for (const road of [`/mensen/${matter}`, `/mensen/${matter}/plan`, `/signalen/${matter}`])
				assert.ok((await statusOf(vos, road)) >= 400, `Westhof does not come in at ${road}`);
		},
	},
	{
		name: "EXE-01 LEG-05 ANTI-12: three weeks of silence close nothing; the initiative is hers",
		goesOn: true,
		play: async (stage) => {
			untilMorning(stage, 22);
			const nadia = await come(stage, "Nadia");
			await nadia.goto("/vandaag");
			await reads(nadia.locator("#wachten"), "Driss", "je zou weer even langsgaan of bellen");
			await nadia.goto(`/mensen/${matter}`);
			await reads(nadia, "Het initiatief is bij ons", "Laatst gesproken", said.letter);
			assert.doesNotMatch(await read(nadia), /verlopen|te laat|afgesloten|gesloten/i);
		},
	},
	{
		name: "SIG-31: Westhof announces a step on a day; it comes to the same matter, and the days count down where the worker looks",
		goesOn: true,
		play: async (stage) => {
			const vos = await come(stage, "Vos");
			await vos.goto("/achterstanden");
			await fill(vos, {
				Naam: "Driss Amrani",
				Adres: "Lindestraat 66",
				"Waarvoor?": "huur",
				"Hoeveel maanden achter?": "3",
				"Hoeveel euro in totaal?": "1.860",
				"Welke stap heeft u aangekondigd?": "ontruiming",
				"Op welke dag?": calendarOf(stage).ahead(21),
			});
			await press(vos, "Geef door");
			await reads(vos, "Doorgegeven.");
			const nadia = await come(stage, "Nadia");
			await nadia.goto(`/signalen/${matter}`);
			await reads(nadia, "ontruiming", "21 dagen", "€ 1.860", "€ 1.240");
		},
	},
	{
		name: "EXE-09 LEG-20: pressure only after a weighing one station up, with what eases and an end; he moves, and Westhof confirms or it is said aloud",
		goesOn: true,
		play: async (stage) => {
			const nadia = await come(stage, "Nadia");
			const agree = async (): Promise<void> => {
				await nadia.goto(`/mensen/${matter}/druk`);
				await unfold(nadia, "Spreek druk af, met een einde");
				const form = formWith(nadia, "Dit spreken we af");
				await fill(form, {
					"Met welke organisatie?": "Westhof",
					"Waarom op deze manier?": "Westhof waarschuwt al. Ik blijf naast hem staan.",
					"Wat wordt er lichter": "regeling getekend: de procedure stopt",
					"Wat gebeurt er als niemand beweegt?": "Dan gaat Westhof door.",
					"Wanneer houdt de druk helemaal op?": "De regeling is getekend.",
				});
				await choose(form, "De organisatie waarschuwt, wij staan ernaast");
				await press(form, "Dit spreken we af");
			};
			await agree();
			await reads(nadia, "Druk zetten is een trede zwaarder dan wat nu is afgewogen.", "Weeg eerst opnieuw");
			await nadia.goto(`/signalen/${matter}/wegen`);
			await fill(nadia, {
				"Waarom maak ik me zorgen?": "Hij doet al drie weken niet open, en over drie weken moeten ze eruit.",
				"Ik ga, en dat was fout": "Hij voelt zich opgejaagd.",
				"Ik blijf weg, en dat was fout": "Ze staan op straat.",
				"Wat brengen we mee?": "De regeling, klaar om te tekenen.",
			});
			await nadia.getByLabel("Bemoeizorg").first().check();
			await fill(nadia, { "Waarom deze trede?": "Wachten kan niet meer." });
			await choose(nadia, "Ik ga");
			await press(nadia, "Bewaar mijn afweging");
			await agree();
			await reads(nadia, "Met Westhof", "regeling getekend: de procedure stopt", "De druk stopt als: De regeling is getekend.");
			await unfold(nadia, "Er is iets in beweging gekomen");
			const moved = formWith(nadia, "Vraag de organisatie dit te bevestigen");
			await choose(moved, "regeling getekend: de procedure stopt");
			await fill(moved, { "Wat gebeurde er?": "Driss tekende aan tafel bij Hamid" });
			await press(moved, "Vraag de organisatie dit te bevestigen");
			await reads(nadia, "Westhof bevestigt dit uiterlijk");

			untilMorning(stage, 4);
			const later = await come(stage, "Nadia");
			await later.goto("/vandaag");
			await reads(later, "de druk zou lichter worden: is dat bevestigd?");
			await later.goto(`/mensen/${matter}/druk`);
			await reads(later, "zou dit uiterlijk", "Bel vandaag.");
			const vos = await come(stage, "Vos");
			await vos.goto("/partner/bevestigen");
			await reads(vos, "Driss Amrani", "de procedure stopt", "U zou dit uiterlijk");
			await hides(vos, "Hamid", "opgejaagd", "op straat");
			await press(vos, "Ik bevestig dit");
			await reads(vos, "Bevestigd op");
			await later.goto(`/mensen/${matter}/druk`);
			await reads(later, "Bevestigd door");
			await unfold(later, "Haal de druk weg");
			const end = formWith(later, "De druk is eraf");
			await choose(end, "Het afgesproken einde is er");
			await press(end, "De druk is eraf");
			await reads(later, "Er is nu geen druk afgesproken.");
		},
	},
	{
		name: "EXE-05 EXE-06 SUS-01: they look back together, what went well first",
		goesOn: true,
		play: async (stage) => {
			const nadia = await come(stage, "Nadia");
			await nadia.goto(`/mensen/${matter}/terugkijken`);
			inOrder(await read(nadia), "Samen terugkijken", "Wat ging er goed?", "Wie nog meer?", "Wat verandert er?", "Wat kan iemand anders nu doen?");
			await press(nadia, "Bewaar wat we zagen");
			await reads(nadia, "Terugkijken doe je samen.");
			await fill(nadia, {
				"Wat ging er goed?": "Ik ging zelf naar de balie.",
				"Wie nog meer?": "Hamid",
				"Wat kan iemand anders nu doen?": "De post: Hamid",
				"Wanneer kijken jullie weer?": calendarOf(stage).ahead(30),
			});
			await choose(nadia, "Aan tafel, hardop");
			await press(nadia, "Bewaar wat we zagen");
			await reads(nadia, "Ik ging zelf naar de balie.", "De post: Hamid", "Versie");
		},
	},
	{
		name: "SUS-12: what was taken over goes back first; then she lets go, with a floor and who stays asked, and coming back is one step",
		goesOn: true,
		play: async (stage) => {
			const nadia = await come(stage, "Nadia");
			await nadia.goto(`/mensen/${matter}/overnemen`);
			await fill(nadia, {
				"Waarover?": "Geld",
				"Waarom nu?": "De brieven zijn nu te veel.",
				"Wanneer gaat het terug?": calendarOf(stage).ahead(20),
				"Waaraan zien jullie": "De stapel is weg.",
			});
			await choose(nadia, "Samen afgesproken");
			await fill(nadia, { "Hoe is er ja gezegd?": "Aan tafel, hardop" });
			await press(nadia, "Neem het over, tot die dag");
			await reads(nadia, "Dit is nu overgenomen", "Terug op");
			const letGo = async (): Promise<void> => {
				await nadia.goto(`/mensen/${matter}/loslaten`);
				await fill(nadia, {
					"Waarom nu?": "De afspraak loopt en Hamid doet de post mee.",
					"Een bed": "Ja, het huis blijft.",
					"Een bad": "Ja.",
					Brood: "Ja, elke week.",
					"Wie blijft er?": "Hamid\nDe bovenbuurvrouw",
					"En als het misgaat?": "Dan bel ik Nadia.",
					"Wat vindt Driss er zelf van?": "Goed zo.",
					"Hoe is dat gezegd?": "Hardop",
				});
				await choose(nadia, "Het is zover", "Alles is gevraagd, ook wat leeg bleef.");
				await press(nadia, "Laat los");
			};
			await letGo();
			await reads(nadia, "Er is nog iets overgenomen.");
			await nadia.goto(`/mensen/${matter}/overnemen`);
			await choose(nadia, "Weer helemaal zelf");
			await press(nadia, "Geef terug en vier het");
			await letGo();
			await reads(
				nadia,
				"Losgelaten op",
				"Hamid, De bovenbuurvrouw",
				"Dan bel ik Nadia.",
				"Groeten en vragen hoe het gaat mag altijd.",
				"Komt iemand terug?",
			);
		},
	},
	{
		name: "PRIN-13 PRIN-14 PRIV-14: with the code from a letter he reads all of it on his own page, and puts his own reading beside it",
		goesOn: true,
		play: async (stage) => {
			const nadia = await come(stage, "Nadia");
			await nadia.goto(`/mensen/${matter}/eigen-bladzij`);
			await press(nadia, "Maak de brief");
			await follow(nadia, "Bekijk de brief");
			await reads(nadia, "Dit is de sleutel van je eigen bladzij.", "Nadia Haddou");
			const code = (await nadia.locator(".big-number").first().innerText()).trim();

			const driss = await comeWithCode(stage, code);
			assert.equal(roadOf(driss), "/mijn");
			await reads(driss, "Dag Driss", "Nadia Haddou", "Hij doet al drie weken niet open, en over drie weken moeten ze eruit.");
			await driss.goto("/mijn/verhaal");
			await reads(
				driss,
				said.letter,
				said.hours,
				"Vier enveloppen, allemaal dicht.",
				"Pannen op het vuur.",
				"We lieten los",
				"Samen teruggekeken",
				"Even overgenomen",
				"Teruggegeven",
			);
			await hides(driss, "Rustig aan.");
			await unfold(driss, "Schrijf er iets naast");
			const beside = formWith(driss, "Zet het erbij");
			await fill(beside, { "Zo zie ik het": "Het waren er vijf." });
			await press(beside, "Zet het erbij");
			await reads(driss, "Het waren er vijf.");
			await driss.goto("/mijn/plan");
			await reads(driss, goals.home, goals.costs, "Doel van Westhof");
			await driss.goto("/mijn/wie-keek");
			await reads(driss, "Wie keek er mee?");
			await driss.goto("/mijn/delen");
			await reads(driss, "Westhof");
			await driss.goto("/mijn/op-papier");
			await reads(driss, "Alles op papier", "Wat komt er op papier?");
			await driss.getByRole("link", { name: "Mijn verhaal" }).last().click();
			await driss.waitForURL(/deel=verhaal/);
			await unfold(driss, "Mijn verhaal");
			await reads(driss, "Een deel op papier", said.letter);

			const tom = await come(stage, "Tom");
			assert.equal(await statusOf(tom, `/mensen/${matter}`), 404, "a colleague without a part does not come in");
		},
	},
];
