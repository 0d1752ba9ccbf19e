/** ACC-08: the woman who found she had more people than she thought. The demonstration has a Mrs Jansen of its own, at the end of this road; here it is walked from its beginning, by Lotte in the village. */
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
	onwards,
	press,
	read,
	reads,
	roadOf,
	unfold,
	untilMorning,
} from "./steps.ts";

const parked = "Flessen onder de gootsteen, en een volle gootsteen.";
const own = "Ik ben het overzicht kwijt. Dan hoef ik even niet te kijken.";
const purpose = "een kaartje met haar nieuwe nummer";
let matter = "";
const road = (sheet = ""): string => `/mensen/${matter}${sheet}`;

const note = async (page: Page, words: string, name: string): Promise<void> => {
	await page.goto(road("/notitie"));
	await fill(page, { "Wat was er?": words });
	await unfold(page, "Meer erbij schrijven");
	await fill(page, { "Welke namen vielen er?": name });
	await press(page, "Bewaar");
};
const addTie = async (page: Page, name: string, kind: string, relation: string, more: Readonly<Record<string, string>> = {}): Promise<void> => {
	await page.goto(road("/kring"));
	await unfold(page, "Iemand erbij in de kring");
	const form = formWith(page, "Zet in de kring");
	await fill(form, { "Hoe heet die?": name, "Wat zijn jullie van elkaar?": relation, "Wie was erbij?": "Tine zelf", ...more });
	await choose(form, kind, "Ja, hardop");
	await press(form, "Zet in de kring");
};
/** What can be done with one of them. */
const openTie = async (page: Page, name: string): Promise<ReturnType<Page["locator"]>> => {
	await page.goto(road("/kring"));
	const one = page.locator("li.tie-one", { hasText: name });
	await one.locator("summary").first().click();
	return one;
};

export const stories: readonly Story[] = [
	{
		name: "ACC-08: given she names 'nobody' when asked who could help",
		play: async (stage) => {
			const lotte = await come(stage, "Lotte");
			await lotte.goto("/signalen/vertelt");
			await fill(lotte, {
				"Wat vertelt diegene?": "Er klopt iemand aan bij het dorpshuis, met een kapotte lamp en tijd over.",
				"Wie vertelt het?": "iemand zelf",
				"Waar is het?": "Hoevelaan 7",
			});
			await press(lotte, "Bewaar het signaal");
			await lotte.goto("/signalen");
			await follow(lotte.locator("#signalen-open li", { hasText: "Hoevelaan 7" }).first(), "Er klopt iemand aan");
			matter = roadOf(lotte).split("/")[2] ?? "";
			await press(lotte, "Ik pak het op");
			await lotte.goto(road("/notitie"));
			await fill(lotte, { "Wat was er?": "Koffie gedronken tussen de lampen. Rommel vond ze geen rommel, dat zijn haar spullen." });
			await press(lotte, "Bewaar");
			await lotte.goto(road("/na-het-bezoek"));
			const five = formWith(lotte, "Bewaar");
			await fill(five, { "eigen mensen kan erbij zijn": "Niemand." });
			await press(five, "Bewaar");
			await lotte.goto(road("/na-het-bezoek"));
			const known = lotte.locator("form", { has: lotte.getByLabel("Voornaam") });
			await fill(known, { Voornaam: "Tine", Achternaam: "Jansen" });
			await press(known, "Bewaar");
			await lotte.goto(road("/kring"));
			await reads(lotte, "Eerst: niemand. Nu: niemand.", "Niemand.");
		},
	},
	{
		name: "ACC-08 CON-27: when Lotte notes the visit, 'bottles, full sink' can be parked, private, with a day on which it comes back; not shared and not counted",
		goesOn: true,
		play: async (stage) => {
			const lotte = await come(stage, "Lotte");
			await lotte.goto(road("/voor-later"));
			await fill(lotte, { "Wat zag je?": parked, "Wanneer kijk je er weer naar?": calendarOf(stage).ahead(21) });
			await press(lotte, "Leg het even weg");
			await reads(lotte, parked);
			for (const page of ["", "/alles", "/verhaal", "/plan"]) {
				await lotte.goto(road(page));
				await hides(lotte, "Flessen", "gootsteen");
			}
			// A colleague who opens it with a reason does not read it either.
			const tom = await come(stage, "Tom");
			await tom.goto(road("/openen"));
			await tom.locator("textarea").first().fill("Lotte vroeg me mee te denken over de lampen.");
			await onwards(tom, () => tom.locator("form button[type=submit]", { hasText: "Open" }).first().click());
			for (const page of ["/alles", "/verhaal", "/voor-later"]) {
				await tom.goto(road(page));
				await hides(tom, "Flessen", "gootsteen");
			}
		},
	},
	{
		name: "ACC-08: when later in the talk she names it herself and says she lost overview, then it becomes her own words, and what Lotte wrote is gone",
		goesOn: true,
		play: async (stage) => {
			untilMorning(stage, 21);
			const lotte = await come(stage, "Lotte");
			await lotte.goto("/vandaag");
			await reads(lotte, "wat je even weglegde, komt terug");
			await lotte.goto(road("/voor-later"));
			await unfold(lotte, "Er is over gepraat");
			const form = formWith(lotte, "Bewaar de eigen woorden");
			await fill(form, { "Wat zei": own });
			await press(form, "Bewaar de eigen woorden");
			await lotte.goto(road("/alles"));
			await reads(lotte, own);
			await hides(lotte, "Flessen");
			await lotte.goto(road("/verhaal"));
			await reads(lotte, own);
			await hides(lotte, "Flessen", "gootsteen");
		},
	},
	{
		name: "ACC-08 NET-03: when over five notes a sister, a former colleague, the woman upstairs and the daughter are mentioned, then the picture grows without any form",
		goesOn: true,
		play: async (stage) => {
			const lotte = await come(stage, "Lotte");
			await note(lotte, "Over vroeger, met de radio aan.", "Truida");
			await note(lotte, "Ze sorteerde sneller dan de hele ploeg.", "Wil van de post");
			await note(lotte, "De buurvrouw riep vanaf het balkon of ze taart wilde.", "Sanne van boven");
			await note(lotte, "We hebben een la uitgezocht.", "");
			await note(lotte, "Over haar dochter. Vier jaar niets.", "Hanneke");
			await lotte.goto(road("/kring"));
			// In the picture and in its words, without anything having been filled in there.
			for (const name of ["Truida", "Wil van de post", "Sanne van boven", "Hanneke"]) await reads(lotte, name);
			await reads(lotte, "Namen die genoemd zijn", "Pas na een ja komt er meer bij te staan.");
			for (const [name, relation] of [
				["Truida", "zus"],
				["Wil van de post", "oud-collega"],
				["Sanne van boven", "buurvrouw van boven"],
				["Hanneke", "dochter"],
			] as const)
				await addTie(lotte, name, "Familie of vriend", relation);
			await reads(lotte, "Eerst: niemand. Nu: vier mensen.");
		},
	},
	{
		name: "ACC-08 NET-05: when she says yes to approaching the daughter and the daughter says no, then the tie reads 'not now', hers; nobody is blamed, suggestions about her stop, and either can open it again",
		goesOn: true,
		play: async (stage) => {
			const lotte = await come(stage, "Lotte");
			const may = await openTie(lotte, "Hanneke");
			await unfold(may, "Mag Hanneke gevraagd worden?");
			const asking = may.locator("form", { has: lotte.getByRole("button", { name: "Bewaar het antwoord", exact: true }) }).first();
			await fill(asking, { "Waarvoor?": purpose, "Wie was erbij?": "Tine zelf" });
			await choose(asking, "Ja", "Ja, hardop");
			await press(asking, "Bewaar het antwoord");
			const go = await openTie(lotte, "Hanneke");
			await unfold(go, "Ik ga Hanneke dit vragen");
			const going = go.locator("form", { has: lotte.getByRole("button", { name: "Ik ga Hanneke dit vragen", exact: true }) }).first();
			await fill(going, { "Waarvoor?": purpose });
			await press(going, "Ik ga Hanneke dit vragen");
			const said = await openTie(lotte, "Hanneke");
			await unfold(said, "Wat zei Hanneke?");
			const answer = said.locator("form", { hasText: "Wat zei Hanneke?" }).last();
			await fill(answer, { "Waarvoor?": purpose });
			await choose(answer, "Nu niet");
			await press(answer, "Bewaar het antwoord");
			const closed = await openTie(lotte, "Hanneke");
			await reads(closed, "Nu niet, zegt Hanneke.");
			assert.equal(await closed.locator("summary", { hasText: "Mag Hanneke gevraagd worden?" }).count(), 0, "nobody is asked to ask her");
			assert.equal(await closed.locator("summary", { hasText: "Ik ga Hanneke" }).count(), 0);
			assert.doesNotMatch(await read(lotte), /weiger|schuld|mislukt|afgewezen/i);
			await closed.getByRole("button", { name: "Het mag weer gevraagd worden", exact: true }).first().waitFor();
			// She may open it again herself, on her own page.
			await lotte.goto(road("/eigen-bladzij"));
			await press(lotte, "Maak de brief");
			await follow(lotte, "Bekijk de brief");
			const tine = await comeWithCode(stage, (await lotte.locator(".big-number").first().innerText()).trim());
			await tine.goto("/mijn/mensen");
			// Also what lies below the fold of the phone.
			const hers = (await tine.locator("li.tie-one", { hasText: "Hanneke" }).textContent()) ?? "";
			assert.match(hers, /Nu niet, zegt Hanneke\./);
			assert.ok((await tine.getByRole("button", { name: "Het mag weer gevraagd worden", exact: true, includeHidden: true }).count()) > 0);
		},
	},
	{
		name: "ACC-08 NET-08: when a buddy is asked, then the tie kind is volunteer, kept apart from own people",
		goesOn: true,
		play: async (stage) => {
			const lotte = await come(stage, "Lotte");
			await addTie(lotte, "Yvonne", "Vrijwilliger of maatje", "maatje");
			await reads(lotte, "Eerst: niemand. Nu: vier mensen.", "Nu: vier eigen mensen en één vrijwilliger.");
		},
	},
	{
		name: "ACC-08 EXE-05 EXE-06: when they look back, then she sees 'at first: nobody - now: four people' in her own list, no score, and what still hangs on Lotte can be handed on",
		goesOn: true,
		play: async (stage) => {
			const lotte = await come(stage, "Lotte");
			await lotte.goto(road("/terugkijken"));
			await reads(lotte, "Dit hangt nog aan ons", "Wat kan iemand anders nu doen?");
			await fill(lotte, {
				"Wat ging er goed?": "Eerst: niemand. Nu: vier mensen, en ze noemde ze zelf op.",
				"Wie nog meer?": "Yvonne",
				"Wat kan iemand anders nu doen?": "bellen als ze niet komt: Sanne, anders Yvonne",
				"Wanneer kijken jullie weer?": calendarOf(stage).ahead(30),
			});
			await choose(lotte, "Aan tafel, hardop");
			await press(lotte, "Bewaar wat we zagen");
			await reads(lotte, "bellen als ze niet komt: Sanne");
			await lotte.goto(road("/eigen-bladzij"));
			await lotte.getByLabel("De hoofdpersoon vroeg erom, of vindt het goed").first().check();
			await press(lotte, "Maak een nieuwe brief");
			await follow(lotte, "Bekijk de brief");
			const tine = await comeWithCode(stage, (await lotte.locator(".big-number").first().innerText()).trim());
			await tine.goto("/mijn/mensen");
			await reads(tine, "Mijn kring", "Eerst: niemand. Nu: vier mensen.", "Truida", "Wil van de post", "Sanne van boven", "Hanneke", "Yvonne");
			assert.doesNotMatch(await read(tine), /score|punten|\d+ ?%|voortgang/i);
			await tine.goto("/mijn/verhaal");
			await reads(tine, "Eerst: niemand. Nu: vier mensen, en ze noemde ze zelf op.", own);
			await hides(tine, "Flessen", "gootsteen");
		},
	},
];
