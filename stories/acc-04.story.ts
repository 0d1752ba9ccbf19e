/**
 * ACC-04: the father who drives 450 kilometres a week; two organisations, one car, one talk and one plan. The demonstration has a Daan of its own, half way; here it is
 * his neighbour Remco Bakker with his son Tijn, from what is demanded to what is agreed.
 */
import assert from "node:assert/strict";
import type { Locator, Page } from "playwright-core";
import { doesAs, inContact } from "./given.ts";
import type { Story } from "./run.ts";
import { calendarOf, choose, come, comeWithCode, fill, follow, formIn, formWith, hides, press, read, reads, unfold, untilMorning } from "./steps.ts";
import type { Stage } from "./stage.ts";

let matter = "";
let code = "";
const weekdays = ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag"];
const rule = "De ene regel vraagt een auto voor werkervaring. De andere vraagt de auto te verkopen. Wie beslist wat voorgaat?";
const joostAt = async (stage: Stage, road: string): Promise<Page> => {
	const joost = await come(stage, "Joost");
	await joost.goto(`/mensen/${matter}${road}`);
	return joost;
};
const noteDemand = async (page: Page, typed: Readonly<Record<string, string>>, daily: boolean, takes?: string, needs?: string): Promise<void> => {
	const form = await formIn(page, "Iets wat er gevraagd wordt");
	await fill(form, typed);
	if (daily) await choose(form, ...weekdays);
	const within = (legend: string): Locator => form.locator("fieldset", { hasText: legend });
	if (needs !== undefined) await within("Wat is daarvoor nodig?").getByLabel(needs, { exact: true }).check();
	if (takes !== undefined) await within("Wat gaat er dan weg?").getByLabel(takes, { exact: true }).check();
	await press(form, "Zet het in de week");
};
/** Who asks the two things of each clash, as the cards name them. */
const clashes = async (page: Page): Promise<readonly string[]> => {
	const who = ["Jeugdzorg", "Uitkering", "Schuldhulp", "Westhof"];
	const cards = await page.locator(".clash-card .bite").allInnerTexts();
	return cards.map((words) => who.filter((name) => words.includes(name)).join(" + ")).sort();
};
const joins = async (page: Page, name: string, organisation: string, mandates: readonly string[] = []): Promise<void> => {
	const form = await formIn(page, "Iemand met een vak komt erbij");
	await fill(form, { "Hoe heet die?": name, "Van welke organisatie?": organisation });
	await choose(form, ...mandates);
	await press(form, "Deze komt ook");
};
const leaves = async (page: Page, name: string): Promise<void> => {
	const form = await formIn(page, "Iemand komt toch niet");
	await fill(form, { "Wie komt niet?": name });
	await press(form, "Haal van de tafel");
};

export const stories: readonly Story[] = [
	{
		name: "ACC-04: given a father alone with a son of eight, on a benefit; three organisations and a landlord each ask something, and it is noted with what follows otherwise",
		play: async (stage) => {
			untilMorning(stage, 0);
			const joost = await come(stage, "Joost");
			matter = await inContact(await doesAs(stage, joost), {
				called: "Remco",
				given: "Remco",
				family: "Bakker",
				where: "Kerkpad 19, Ooldermeer",
				by: "Juf Anouk",
				sees: "Hij rent elke dag het plein op. Zijn zoon is altijd de laatste.",
				personSaid: "Ik ben alleen met Tijn, hij is acht. Van mijn uitkering gaat alles op aan benzine.",
			});
			await joost.goto(`/mensen/${matter}/kring`);
			const tie = await formIn(joost, "Iemand erbij in de kring");
			await fill(tie, { "Hoe heet die?": "Tijn", "Wat zijn jullie van elkaar?": "zoon, acht jaar", "Wie was erbij?": "zijn zus Sanne" });
			await choose(tie, "Familie of vriend", "Ja, hardop");
			await press(tie, "Zet in de kring");
			await joost.goto(`/mensen/${matter}/week`);
			const daily = { "Van wie in huis?": "Remco" };
			await noteDemand(
				joost,
				{
					...daily,
					"Wie vraagt dit?": "Jeugdzorg",
					"Wat?": "Tijn naar de opvang in Zandhuizen",
					"Kilometers, heen en weer, per keer": "50",
					"Wat gebeurt er anders?": "een maatregel",
				},
				true,
			);
			await noteDemand(
				joost,
				{
					...daily,
					"Wie vraagt dit?": "Uitkering",
					"Wat?": "Werkervaring in Noordveen, zonder loon",
					"Kilometers, heen en weer, per keer": "40",
					"Wat gebeurt er anders?": "gekort worden",
				},
				true,
			);
			await noteDemand(
				joost,
				{ ...daily, "Wie vraagt dit?": "Schuldhulp", "Wat?": "De auto verkopen, voor het begint", "Wat gebeurt er anders?": "geen schuldhulp" },
				false,
				"De auto",
			);
			await noteDemand(joost, { ...daily, "Wie vraagt dit?": "Westhof", "Wat?": "De vaste lasten betalen" }, false, undefined, "Geld");
		},
	},
	{
		name: "ACC-04 EXE-20 PLA-08: 250 and 200 kilometres make 450 a week, at the set price; selling the car bites both drives, both drives bite the fixed costs, and nothing else bites",
		goesOn: true,
		play: async (stage) => {
			const joost = await joostAt(stage, "/week");
			await reads(joost, "450 km", "€ 103,50", "€ 0,23 per kilometer");
			const table = await read(joost.locator("#tabel").locator("xpath=ancestor::section[1]"));
			for (const words of ["250", "200", "450"]) assert.ok(table.includes(words), `${words} in the table: ${table}`);
			await reads(joost, "een maatregel", "gekort worden", "geen schuldhulp");
			assert.deepEqual(await clashes(joost), ["Jeugdzorg + Schuldhulp", "Jeugdzorg + Westhof", "Uitkering + Schuldhulp", "Uitkering + Westhof"]);
			const first = joost.locator(".clash-card").first();
			await reads(first, "Nog niemand praat hierover.");
			const form = await formIn(first, "Ik praat hierover");
			await press(form, "Ik praat hierover");
			await reads(joost.locator(".clash-card").first(), "Joost", "praat hierover");
		},
	},
	{
		name: "ACC-04: arrears that the landlord sends join the same matter and the same worker; no second line starts",
		goesOn: true,
		play: async (stage) => {
			const vos = await come(stage, "Vos");
			await vos.goto("/achterstanden");
			await fill(vos, {
				Naam: "Remco Bakker",
				Adres: "Kerkpad 19, Ooldermeer",
				"Waarvoor?": "huur",
				"Hoeveel maanden achter?": "2",
				"Hoeveel euro in totaal?": "1.040",
				"Wat heeft u zelf al gedaan?": "Een brief en twee keer gebeld.",
			});
			await press(vos, "Geef door");
			await reads(vos, "Doorgegeven.");
			const joost = await come(stage, "Joost");
			await joost.goto(`/signalen/${matter}`);
			await reads(joost, "2 maanden huur achter");
			await joost.goto("/signalen");
			await hides(joost, "Kerkpad 19");
			await joost.goto("/mensen");
			assert.equal(await joost.getByRole("link", { name: /Remco/ }).count(), 1, "one line for Remco");
		},
	},
	{
		name: "ACC-04 EXE-22: Joost calls a talk; Remco sets the agenda and brings his sister",
		goesOn: true,
		play: async (stage) => {
			const joost = await joostAt(stage, "/eigen-bladzij");
			await press(joost, "Maak de brief");
			await follow(joost, "Bekijk de brief");
			code = (await joost.locator(".big-number").first().innerText()).trim();
			await joost.goto(`/mensen/${matter}/week`);
			await follow(joost, "Het gesprek aan tafel");
			const called = formWith(joost, "Spreek het af");
			await fill(called, { "Welke dag?": calendarOf(stage).ahead(9), "Hoe laat?": "10:00", "Waar?": "De Spil, kamer 2" });
			await press(called, "Spreek het af");
			await reads(joost, "10.00 uur", "De Spil, kamer 2", "De agenda is nog leeg. Remco begint.");
			const own = await formIn(joost, "Zet iets op de agenda");
			await fill(own, { "Waar moet het over gaan?": "De auto verkopen" });
			await press(own, "Zet het erop");
			await reads(joost, "Dat kan alleen met een ja.");

			const remco = await comeWithCode(stage, code);
			await remco.goto("/mijn/week");
			await follow(remco, "Er komt een gesprek met de organisaties");
			for (const words of ["Ik wil Tijn zelf uit school halen.", "Mag ik werken in het dorp?"]) {
				const point = await formIn(remco, "Zet iets op de agenda");
				await fill(point, { "Waar moet het over gaan?": words });
				await press(point, "Zet het erop");
			}
			const bring = await formIn(remco, "Ik neem iemand mee");
			await fill(bring, { "Hoe heet die?": "Sanne" });
			await press(bring, "Zet aan tafel");
			await reads(remco, "Sanne komt met mij mee", "Van mij: twee. Met een vak: één.");
			await joost.goto(`/mensen/${matter}/week/gesprek`);
			const agenda = await joost.locator(".agenda li").allInnerTexts();
			assert.deepEqual(agenda, ["Ik wil Tijn zelf uit school halen.", "Mag ik werken in het dorp?"]);
		},
	},
	{
		name: "ACC-04 EXE-22: with six with a trade listed, and with Remco away, the house says so; in the end there are Remco, his sister, Joost and one who speaks for the rest",
		goesOn: true,
		play: async (stage) => {
			const joost = await joostAt(stage, "/week/gesprek");
			for (const [name, organisation] of [
				["Mieke", "Jeugdzorg"],
				["Peter", "Jeugdzorg"],
				["Ruud", "Schuldhulp"],
				["Ans", "De school"],
			] as const)
				await joins(joost, name, organisation);
			await joins(joost, "Kees", "Uitkering", ["Jeugdzorg", "Schuldhulp", "Westhof"]);
			await reads(joost, "Dit zijn veel mensen met een vak: zes.", "Vraag wie er namens een ander mag praten.");
			const away = await formIn(joost, "Er wordt iets anders");
			await choose(away, "Nee");
			await press(away, "Verander het");
			await reads(joost, "Remco is er niet bij.", "Over iemand praten kan niet zonder die mens.");
			const back = await formIn(joost, "Er wordt iets anders");
			await choose(back, "Ja");
			await press(back, "Verander het");
			for (const name of ["Mieke", "Peter", "Ruud", "Ans"]) await leaves(joost, name);
			const said = await read(joost);
			assert.ok(!said.includes("veel mensen met een vak"), said);
			assert.ok(!said.includes("is er niet bij"), said);
			const seats = await joost.locator("#aan-tafel").locator("xpath=ancestor::section[1]").locator(".step b").allInnerTexts();
			assert.deepEqual(
				seats.map((name) => name.split(" ")[0]),
				["Remco", "Sanne", "Joost", "Kees"],
			);
			await reads(joost, "van Uitkering, praat ook namens Jeugdzorg, Schuldhulp en Westhof", "Van Remco zelf: twee. Met een vak: twee.");
		},
	},
	{
		name: "ACC-04 EXE-20 EXE-10: the benefits office agrees to a place in the village, with the mandate of youth care; the week shows the new total, and who decided and who tells it",
		goesOn: true,
		play: async (stage) => {
			untilMorning(stage, 9);
			const joost = await joostAt(stage, "/week/anders");
			const lay = await formIn(joost, "Leg een idee neer");
			await fill(lay, {
				"Over welke vraag gaat het?": "Uitkering: Werkervaring in Noordveen, zonder loon",
				"Wat is het idee": "Werken bij de kringloop in het dorp.",
				"Waar?": "de kringloop in het dorp",
				"Kilometers, heen en weer, per keer": "2",
			});
			await press(lay, "Leg het neer");
			const gone = await formIn(joost, "Leg een idee neer");
			await fill(gone, {
				"Over welke vraag gaat het?": "Jeugdzorg: Tijn naar de opvang in Zandhuizen",
				"Wat is het idee": "Remco haalt Tijn zelf uit school.",
			});
			await choose(gone, "Ja, dit hoeft dan niet meer");
			await press(gone, "Leg het neer");
			await reads(joost, "450 km", "10 km", "Scheelt 190 km", "Scheelt 250 km");
			for (const words of ["de kringloop in het dorp", "Remco haalt Tijn zelf uit school."]) {
				const idea = joost.locator("article", { hasText: words }).first();
				const form = await formIn(idea, "Afgesproken");
				await fill(form, { "Wie besloot dit?": "Kees", "Wie vertelt het verder?": "Joost" });
				await press(form, "Zo is het afgesproken: verander de week");
			}
			await reads(
				joost,
				"Werken bij de kringloop in het dorp: afgesproken met Kees. Ook namens Jeugdzorg, Schuldhulp en Westhof. Joost vertelt het verder.",
				"Remco haalt Tijn zelf uit school: afgesproken met Kees.",
			);
			await joost.goto(`/mensen/${matter}/week`);
			await reads(joost, "10 km", "€ 2,30");
			assert.deepEqual(await clashes(joost), ["Uitkering + Schuldhulp", "Uitkering + Westhof"]);
			await joost.goto(`/mensen/${matter}/week/gesprek`);
			const over = await formIn(joost, "Het gesprek is geweest, of gaat niet door");
			await choose(over, "Wij hebben gepraat");
			await fill(over, { "Wat wil je erover bewaren?": "Kees regelt het bij de uitkering." });
			await press(over, "Bewaar dit");
			await reads(joost, "gepraat, met Sanne en Kees. Kees regelt het bij de uitkering.");
		},
	},
	{
		name: "ACC-04 PRIV-11: what stood in the way, rules that contradict, goes without names to the council's questions; the answer is owed, given, and read by Remco too",
		goesOn: true,
		play: async (stage) => {
			const joost = await joostAt(stage, "/week/gesprek");
			const put = await formIn(joost, "Leg een vraag voor aan de gemeenteraad");
			await fill(put, { "Wat zit er in de weg?": `Remco: ${rule}` });
			await press(put, "Leg het voor");
			await reads(joost, "Hier is nog iemand aan te herkennen: ‘Remco’.");
			const again = formWith(joost, "Leg het voor");
			await fill(again, { "Wat zit er in de weg?": rule });
			await press(again, "Leg het voor");
			await reads(joost, rule, "Antwoord komt uiterlijk");

			const keeper = await come(stage, "Nadia");
			await keeper.goto("/team");
			await follow(keeper, "Vragen aan de raad");
			await reads(keeper, rule);
			await hides(keeper, "Remco", "Bakker", "Tijn", "Kerkpad 19", matter);
			const answer = keeper.locator("li", { hasText: rule }).locator("form");
			await fill(answer, { "Het antwoord": "Wie de auto nodig heeft voor werk, houdt die een jaar." });
			await press(answer, "Geef dit antwoord");
			const remco = await comeWithCode(stage, code);
			await remco.goto("/mijn/week/gesprek");
			await reads(remco, rule, "Wie de auto nodig heeft voor werk, houdt die een jaar.");
		},
	},
	{
		name: "ACC-04 EXE-21 PLA-21 PLA-23: Remco's one sheet shows who does what, when and why; the goals of the two organisations stand as theirs; there is one plan",
		goesOn: true,
		play: async (stage) => {
			const remco = await comeWithCode(stage, code);
			await remco.goto("/mijn/plan");
			const mine = "Ik wil werken in het dorp en zelf Tijn ophalen.";
			const goal = await formIn(remco, "Een doel erbij");
			await fill(goal, { "Wat wil ik?": mine });
			await press(goal, "Zet het doel erbij");
			const joost = await joostAt(stage, "/plan");
			for (const [owner, words] of [
				["Jeugdzorg", "Tijn heeft na school een volwassene bij zich."],
				["Uitkering", "Remco doet werkervaring op."],
			] as const) {
				await unfold(joost, "Een doel van iemand anders");
				const form = formWith(joost, "Leg dit doel voor");
				await fill(form, { "Van wie is dit doel?": owner, "Wat wil die?": words, "Bij welk doel van mij hoort het?": mine });
				await press(form, "Leg dit doel voor");
			}
			const step = await formIn(joost, "Een stap erbij");
			await fill(step, { "Wat gebeurt er?": "De kringloop bellen over maandag", "Hoe heet die?": "Joost", "Wie om mij heen": "Sanne werkt dan." });
			await choose(step, "Wie met mij meewerkt");
			await unfold(step, "Meer over deze stap");
			await fill(step, { "Bij welk doel?": mine });
			await press(step, "Zet de stap erbij");
			await remco.goto("/mijn/plan");
			while ((await remco.getByRole("button", { name: "Ja, zo wil ik het", exact: true }).count()) > 0) await press(remco, "Ja, zo wil ik het");
			await reads(remco, mine, "Doel van Jeugdzorg", "Doel van Uitkering");
			await remco.goto("/mijn/week/blad");
			await reads(
				remco,
				"Wie doet wat, en waarom",
				mine,
				"Joost",
				"De kringloop bellen over maandag",
				"Wat er van mij gevraagd wordt",
				"Uitkering Werkervaring in Noordveen, zonder loon (Remco).",
				"10 km",
				"Anders: gekort worden.",
			);
			assert.ok(!(await read(remco)).includes("opvang in Zandhuizen"), "what is not asked any more is not on the sheet");
			await joost.goto(`/mensen/${matter}/huishouden`);
			await reads(joost, "Er is één plan.", "Jeugdzorg", "Uitkering", "Schuldhulp", "Westhof");
		},
	},
];
