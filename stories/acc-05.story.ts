/** ACC-05: the man who is sure of his money, the try-out with its other way agreed, what he found out himself, and what was then arranged for good. The demonstration has a Van Vliet of its own; here it is mijnheer Verhoef. */
import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { doesAs, inContact } from "./given.ts";
import type { Story } from "./run.ts";
import { choose, come, comeWithCode, fill, follow, formIn, formWith, hides, press, read, reads, statusOf, unfold, untilMorning } from "./steps.ts";

let matter = "";
let code = "";
const said = { "Wie was erbij?": "zijn nicht Inge" };
const plan = (): string => `/mensen/${matter}/plan`;
const circle = (): string => `/mensen/${matter}/kring`;
/** Opens a fold, fills in its form, and sends it with the yes that was said. */
const act = async (
	page: Page,
	summary: string,
	button: string,
	typed: Readonly<Record<string, string>>,
	chosen: readonly string[] = [],
): Promise<void> => {
	const form = await formIn(page, summary);
	await fill(form, typed);
	await choose(form, ...chosen);
	await press(form, button);
};
/** Who steers in money, as it stands in the plan on paper. */
const steersMoney = async (page: Page, how: string): Promise<void> => {
	const sides = await page.locator("#kanten").evaluate((head) => head.closest("section")?.textContent ?? "");
	assert.match(sides.replace(/\s+/g, " "), new RegExp(`Geld ?${how}, sinds`));
};
/** The same for one of the circle. */
const forTie = async (
	page: Page,
	name: string,
	summary: string,
	button: string,
	typed: Readonly<Record<string, string>>,
	chosen: readonly string[],
): Promise<void> => {
	await page.goto(circle());
	const one = page.locator(".tie-one", { hasText: name }).first();
	await one.locator("summary").first().click();
	const form = await formIn(one, summary);
	await fill(form, typed);
	await choose(form, ...chosen);
	await press(form, button);
};

export const stories: readonly Story[] = [
	{
		name: "ACC-05 PLA-13: mijnheer Verhoef says he does his own money and the pension keeper doubts it; both stand there, each as their own",
		play: async (stage) => {
			const lotte = await come(stage, "Lotte");
			matter = await inContact(await doesAs(stage, lotte), {
				called: "Mijnheer Verhoef",
				given: "Wim",
				family: "Verhoef",
				where: "Dorpsstraat 47, Ooldermeer",
				by: "Jan van de buurtwinkel",
				sees: "Hij rekent twee keer per dag af. ’s Middags is zijn geld op.",
				personSaid: "Mijn geld doe ik zelf.",
			});
			await lotte.goto(plan());
			await act(
				lotte,
				"Schrijf over een kant van mijn leven",
				"Bewaar",
				{ "Welke kant?": "Geld", "In eigen woorden": "Mijn geld doe ik zelf. Heb ik op zee ook gedaan.", ...said },
				["Hoe ik het zie", "Ja, hardop"],
			);
			await act(
				lotte,
				"Schrijf over een kant van mijn leven",
				"Bewaar",
				{
					"Welke kant?": "Geld",
					"In eigen woorden": "Om vier uur is er niets meer voor het eten.",
					"Zag iemand anders dit, en zie ik het anders?": "de beheerder van het pensioen",
					...said,
				},
				["Waar iemand last van heeft", "Ja, hardop"],
			);
			await act(lotte, "Wie stuurt hier?", "Spreek dit af", { "Welke kant?": "Geld", ...said }, ["Ik doe het zelf", "Ja, hardop"]);
			await reads(lotte, "Mijn geld doe ik zelf. Heb ik op zee ook gedaan.", "Gezien door de beheerder van het pensioen. Ik zie het anders.");
		},
	},
	{
		name: "ACC-05 EXE-11: the try-out is saved only with the other way in it; who steers stays 'I do it myself'",
		goesOn: true,
		play: async (stage) => {
			const lotte = await come(stage, "Lotte");
			await lotte.goto(plan());
			await act(
				lotte,
				"Een afspraak erbij",
				"Zet de afspraak erbij",
				{
					"Wat spreken we af?": "Twee weken pin ik zelf.",
					"Hoe vaak, als wat, of samen waarmee?": "Vrijdag kijken we samen naar de bonnetjes.",
					...said,
				},
				["Ik", "Eerst proberen", "Ja, hardop"],
			);
			await reads(lotte, "Bij eerst proberen hoort wat jullie anders doen.");
			await fill(formWith(lotte, "Zet de afspraak erbij"), { "En als het niet lukt?": "Dan vragen we de beheerder en mijn nicht." });
			await press(formWith(lotte, "Zet de afspraak erbij"), "Zet de afspraak erbij");
			await reads(
				lotte,
				"Twee weken pin ik zelf.",
				"Vrijdag kijken we samen naar de bonnetjes.",
				"Lukt het niet: Dan vragen we de beheerder en mijn nicht.",
			);
			await steersMoney(lotte, "Ik doe het zelf");
		},
	},
	{
		name: "ACC-05 EXE-11 PRIV-04: nobody else gets to see his money through it, and he reads every word that was written",
		goesOn: true,
		play: async (stage) => {
			for (const name of ["Marijke", "Samira"]) {
				const other = await come(stage, name);
				assert.ok([403, 404].includes(await statusOf(other, plan())), `${name} sees the plan`);
			}
			const lotte = await come(stage, "Lotte");
			await lotte.goto(plan());
			await unfold(lotte, "Hoe ging het?");
			const forms = await lotte.locator("#afspraken").innerText();
			for (const hidden of ["Alleen voor mij", "zonder dat", "niet zichtbaar"]) assert.ok(!forms.includes(hidden), hidden);
			await lotte.goto(`/mensen/${matter}/eigen-bladzij`);
			await press(lotte, "Maak de brief");
			await follow(lotte, "Bekijk de brief");
			code = (await lotte.locator(".big-number").first().innerText()).trim();
			const wim = await comeWithCode(stage, code);
			await wim.goto("/mijn/plan");
			await reads(
				wim,
				"Twee weken pin ik zelf.",
				"Lukt het niet: Dan vragen we de beheerder en mijn nicht.",
				"Gezien door de beheerder van het pensioen",
			);
			await wim.goto("/mijn/verhaal");
			await unfold(wim, "dingen van die dag");
			await reads(wim, "Twee weken pin ik zelf.");
		},
	},
	{
		name: "ACC-05 EXE-11: on Friday he says himself that he did not know he had been already; the try-out ends as found out",
		goesOn: true,
		play: async (stage) => {
			untilMorning(stage, 11);
			const lotte = await come(stage, "Lotte");
			await lotte.goto(plan());
			const form = await formIn(lotte, "Hoe ging het?");
			await choose(form, "Uitgevonden");
			await fill(form, { "Hoe kwam dat?": "Ik wist niet dat ik al geweest was." });
			await press(form, "Bewaar hoe het ging");
			await reads(lotte, "Uitgevonden, ", "Ik wist niet dat ik al geweest was.", "Nu dus: Dan vragen we de beheerder en mijn nicht.");
			for (const word of ["mislukt", "gefaald", "niet gehaald"]) assert.ok(!(await read(lotte)).toLowerCase().includes(word), word);
		},
	},
	{
		name: "ACC-05 PLA-16: remembering what was drawn cannot be learnt; no course is offered, and what is arranged names keeper, niece and stand-in, each with a yes",
		goesOn: true,
		play: async (stage) => {
			const lotte = await come(stage, "Lotte");
			await lotte.goto(plan());
			await act(lotte, "Nog een ding", "Bewaar", { "Waar gaat het over?": "Onthouden wat ik gepind heb" }, ["Dit kan ik niet leren", "samen gedaan"]);
			await reads(lotte, "Onthouden wat ik gepind heb", "Dit kan ik niet leren.", "Dan spreken we iets af wat blijft.");
			await hides(lotte, "cursus", "training", "oefenprogramma");
			for (const [name, kind, relation] of [
				["De beheerder", "Winkel, huismeester, wijkagent", "van het pensioen"],
				["Inge", "Familie of vriend", "nicht"],
				["Harm", "Familie of vriend", "broer"],
			] as const) {
				await lotte.goto(circle());
				await act(lotte, "Iemand erbij in de kring", "Zet in de kring", { "Hoe heet die?": name, "Wat zijn jullie van elkaar?": relation, ...said }, [
					kind,
					"Ja, hardop",
				]);
			}
			for (const [name, purpose] of [
				["De beheerder", "elke dag mijn geld"],
				["Inge", "mijn papieren"],
			] as const) {
				await forTie(lotte, name, `Mag ${name} gevraagd worden?`, "Bewaar het antwoord", { "Waarvoor?": purpose, ...said }, ["Ja", "Ja, hardop"]);
				await forTie(lotte, name, `Ik ga ${name} dit vragen`, `Ik ga ${name} dit vragen`, { "Waarvoor?": purpose }, []);
				await forTie(lotte, name, `Wat zei ${name}?`, "Bewaar het antwoord", { "Waarvoor?": purpose }, ["Ja"]);
			}
			await lotte.goto(plan());
			await act(
				lotte,
				"Spreek iets af wat blijft",
				"Zo is het geregeld",
				{
					"Hoe doen we het dan?": "Ik krijg elke dag mijn geld van de beheerder.",
					"Wie doet het?": "De beheerder het geld, Inge de papieren",
					"Wie valt in?": "Harm",
					...said,
				},
				["Ja, hardop"],
			);
			await reads(lotte, "Ik krijg elke dag mijn geld van de beheerder.", "Ja gezegd: De beheerder en Inge.", "Nog te vragen: Harm");
			await forTie(lotte, "Harm", "Mag Harm gevraagd worden?", "Bewaar het antwoord", { "Waarvoor?": "invallen", ...said }, ["Ja", "Ja, hardop"]);
			await forTie(lotte, "Harm", "Ik ga Harm dit vragen", "Ik ga Harm dit vragen", { "Waarvoor?": "invallen" }, []);
			await forTie(lotte, "Harm", "Wat zei Harm?", "Bewaar het antwoord", { "Waarvoor?": "invallen" }, ["Ja"]);
			await lotte.goto(plan());
			await reads(lotte, "Ja gezegd: De beheerder, Inge en Harm.");
		},
	},
	{
		name: "ACC-05 NET-02 PLA-03: the keeper is a trade round the corner, the niece one of his own; who steers is 'with my own people', and the plan says how he gets his money",
		goesOn: true,
		play: async (stage) => {
			const lotte = await come(stage, "Lotte");
			await lotte.goto(plan());
			await act(lotte, "Wie stuurt hier?", "Spreek dit af", { "Welke kant?": "Geld", ...said }, ["Met mijn eigen mensen", "Ja, hardop"]);
			await steersMoney(lotte, "Met mijn eigen mensen");
			await reads(lotte, "Ik krijg elke dag mijn geld van de beheerder.");
			const wim = await comeWithCode(stage, code);
			await wim.goto("/mijn/mensen");
			await reads(wim, "Nu: twee eigen mensen en één mens met een vak om de hoek.", "De beheerder", "Inge");
			await wim.goto("/mijn/plan");
			await steersMoney(wim, "Met mijn eigen mensen");
			await reads(wim, "Ik krijg elke dag mijn geld van de beheerder.");
		},
	},
	{
		name: "ACC-05 PLA-16: the niece goes abroad; the arrangement shows it, and the stand-in is asked",
		goesOn: true,
		play: async (stage) => {
			untilMorning(stage, 40);
			const lotte = await come(stage, "Lotte");
			await forTie(lotte, "Inge", "Inge vertelde iets", "Schrijf het op", {}, ["Ik doe even niet mee"]);
			await lotte.goto(plan());
			await reads(lotte, "Inge kan er nu even niet zijn", "Nu valt in: Harm. Vraag eerst of het uitkomt.");
			await forTie(lotte, "Harm", "Ik ga Harm dit vragen", "Ik ga Harm dit vragen", { "Waarvoor?": "invallen" }, []);
			await forTie(lotte, "Harm", "Wat zei Harm?", "Bewaar het antwoord", { "Waarvoor?": "invallen" }, ["Ja"]);
			const wim = await comeWithCode(stage, code);
			await wim.goto("/mijn/plan");
			await reads(wim, "Inge kan er nu even niet zijn", "Nu valt in: Harm.", "Ja gezegd: De beheerder en Harm.");
		},
	},
];
