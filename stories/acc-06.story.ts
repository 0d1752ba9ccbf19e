/**
 * ACC-06: advice to a third person without anybody's name; a month later a signal with Henk shielded until he agrees; what the team knows of the neighbourhood on the card, a neutral
 * reason, coffee in the barn, a household with its business and its own voices, and a village in whose figures one is nobody's business.
 */
import assert from "node:assert/strict";
import type { Story } from "./run.ts";
import { choose, come, comeWithCode, fill, formWith, hides, onwards, press, read, reads, roadOf, unfold, untilMorning } from "./steps.ts";

const told = "Een boer slaapt slecht, drinkt en schreeuwt tegen zijn zoon over de overname.";
const door = "Veldweg 44";
let matter = "";
let code = "";

export const stories: readonly Story[] = [
	{
		name: "NBH-08 NBH-07 ANTI-26: advice to a third person is saved without name or place of the family and without an account for the vet; a name that slips in is asked about",
		play: async (stage) => {
			const lotte = await come(stage, "Lotte");
			await lotte.goto("/signalen/nieuw");
			await lotte.getByRole("link", { name: "Iemand vraagt raad over een ander" }).click();
			await lotte.waitForURL(/meedenken/);
			await unfold(lotte, "Wat kun je zien op een erf?");
			await reads(lotte, "Niet slapen", "Meer drinken", "Ruzie tussen generaties", "bel 113");
			await fill(lotte, {
				"Wat ziet of hoort diegene?": `${told} Het is Hendriksen van de Veldweg 44.`,
				"Wat gaf je mee?": "Vraag of hij slaapt, en kom volgende week terug.",
			});
			await press(lotte, "Bewaar");
			await reads(lotte, "Lijkt dit op een naam, een adres of een nummer", "Hendriksen", "meedenken kan zonder te weten om wie het gaat");
			await fill(lotte, { "Wat ziet of hoort diegene?": told });
			await press(lotte, "Bewaar");
			await reads(lotte, "Bewaard. Er staat niemand met naam in.", told);
			await hides(lotte, "Hendriksen");
			await lotte.goto("/signalen");
			await hides(lotte, "schreeuwt tegen zijn zoon");
		},
	},
	{
		name: "PRIV-11 SIG-02: a month later the vet asks her to come along; a signal is made with him shielded, and the team reads neither his name nor that he is the vet",
		goesOn: true,
		play: async (stage) => {
			untilMorning(stage, 30);
			const lotte = await come(stage, "Lotte");
			await lotte.goto("/signalen/vertelt?bron=yard-visitor");
			assert.equal(await lotte.getByLabel("Wie vertelt het?").inputValue(), "yard-visitor");
			await fill(lotte, {
				"Wat vertelt diegene?": told,
				"Waar is het?": door,
				"Naam van wie het vertelt": "Henk Koeman",
				"Hoe te bereiken": "06 00 71 72 73",
			});
			await unfold(lotte, "Meer opschrijven");
			await fill(lotte, { "Hoe kent diegene de ander?": "zijn dierenarts" });
			await choose(lotte, "Liever niet", "op de antwoordbladzij");
			await press(lotte, "Bewaar het signaal");
			matter = roadOf(lotte).split("/")[2] ?? "";
			await reads(lotte, "Henk Koeman", "Wil niet genoemd worden.", "gemeld, nog niet nagegaan");
			code = /Antwoordcode om voor te lezen: ([2-9a-z-]+)/.exec(await read(lotte))?.[1] ?? "";
			assert.match(code, /^[2-9a-z]{4}-[2-9a-z]{4}-[2-9a-z]{4}$/);
			const tom = await come(stage, "Tom");
			await tom.goto(`/signalen/${matter}`);
			await reads(tom, "iemand die op het erf komt", "Wie het vertelde, weet alleen wie dit oppakt.");
			await hides(tom, "Henk Koeman", "dierenarts", "06 00 71 72 73");
		},
	},
	{
		name: "SIG-19 SIG-33 PRIV-11: Lotte picks it up; his answer may not tell where or who, and he reads it with a code",
		goesOn: true,
		play: async (stage) => {
			const lotte = await come(stage, "Lotte");
			await lotte.goto(`/signalen/${matter}`);
			await unfold(lotte, "Antwoord aan wie het vertelde");
			const form = formWith(lotte, "Ik pak het op");
			await fill(form, { "Wat ik doe": "Ik kom donderdag naar de Veldweg.", "Wat ik van u vraag": "Stelt u mij voor bij de koffie?" });
			await press(form, "Ik pak het op");
			await reads(lotte, "In je antwoord staat wie of waar het is: ‘Veldweg’.");
			await fill(formWith(lotte, "Ik pak het op"), { "Wat ik doe": "Ik kom donderdag mee, voor de mestregeling." });
			await press(formWith(lotte, "Ik pak het op"), "Ik pak het op");
			await reads(lotte, "Lotte");
			const henk = await comeWithCode(stage, code);
			await reads(henk, told, "Ik kom donderdag mee, voor de mestregeling.", "Stelt u mij voor bij de koffie?", "opgepakt");
		},
	},
	{
		name: "PRIV-11: her weighing, which the farmer will read, does not name Henk; he says himself on his page that he may be named, and she reads it",
		goesOn: true,
		play: async (stage) => {
			const lotte = await come(stage, "Lotte");
			await lotte.goto(`/signalen/${matter}/wegen`);
			await fill(lotte, {
				"Waarom maak ik me zorgen?": "Er wordt op dit erf te hard gewerkt en te weinig geslapen.",
				"Ik ga, en dat was fout": "Hij voelt zich bekeken.",
				"Ik blijf weg, en dat was fout": "Het gaat mis, en niemand kwam.",
				"Wat brengen we mee?": "De mestregeling, ingevuld.",
			});
			await lotte.getByLabel("Ongevraagde hulp").first().check();
			await fill(lotte, { "Waarom deze trede?": "Hij vroeg het niet, ik word voorgesteld." });
			await choose(lotte, "Ik ga");
			await press(lotte, "Bewaar mijn afweging");
			await hides(lotte, "Henk Koeman");
			const henk = await comeWithCode(stage, code);
			await unfold(henk, "Wie mag weten dat het van u komt?");
			await choose(henk, "De ander mag weten dat het van mij komt");
			await onwards(henk, () =>
				henk
					.getByRole("group", { name: "Wie mag weten dat het van u komt?" })
					.or(henk.locator("form", { has: henk.getByLabel("De ander mag weten dat het van mij komt") }))
					.first()
					.getByRole("button", { name: "Bewaar" })
					.click(),
			);
			await lotte.goto(`/signalen/${matter}`);
			await reads(lotte, "Mag genoemd worden.");
		},
	},
	{
		name: "ACC-06 NBH-09 PRIV-10: what the team knows of the neighbourhood is on her card, the reason of her visit is neutral, and nobody else's day shows it",
		goesOn: true,
		play: async (stage) => {
			const lotte = await come(stage, "Lotte");
			await lotte.goto(`/mensen/${matter}/bezoek`);
			await fill(lotte, { "Welke dag?": stage.today(), "Waar?": "bij de schuur", "Wat breng je mee?": "De mestregeling, ingevuld." });
			await choose(lotte, "Niets bekend");
			await press(lotte, "Bewaar en maak de kaart");
			await lotte.goto(`/mensen/${matter}/kaart`);
			await reads(lotte, "De mestregeling, ingevuld.", "niets bekend");
			await hides(lotte, "Henk Koeman", "schreeuwt tegen zijn zoon", "overname");
			const tom = await come(stage, "Tom");
			await tom.goto("/vandaag");
			await hides(tom, "mestregeling");
		},
	},
	{
		name: "ACC-06 NBH-09: introduced over coffee in the barn; the household holds the business, the parents on the yard, the take-over and each one's own voice",
		goesOn: true,
		play: async (stage) => {
			const lotte = await come(stage, "Lotte");
			await lotte.goto(`/mensen/${matter}/notitie`);
			await fill(lotte, { "Wat was er?": "Koffie in de schuur. Het ging over de mestregeling." });
			await unfold(lotte, "Meer erbij schrijven");
			await fill(lotte, { "Wie stelde je voor?": "Henk, met zijn en hun goedvinden" });
			await unfold(lotte, "Wonen en werken op één plek");
			await fill(lotte, {
				"Wat voor bedrijf is het?": "Melkvee, zestig koeien.",
				"Wie wonen er nog meer op het erf?": "Zijn ouders, in het voorhuis.",
				"Wat is er afgesproken over de overname?": "Volgend voorjaar.",
				"Wat zegt ieder van hen?": "Vader: ik kan nog best.\nZoon: ik wil het anders.",
			});
			await press(lotte, "Bewaar");
			await lotte.goto(`/mensen/${matter}`);
			await reads(
				lotte,
				"Koffie in de schuur",
				"Op het erf: Zijn ouders",
				"Zoon: ik wil het anders.",
				"Voorgesteld door Henk, met zijn en hun goedvinden",
			);
		},
	},
	{
		name: "ACC-06 PRIV-10: in the figures of the village this one is no number",
		goesOn: true,
		play: async (stage) => {
			const lotte = await come(stage, "Lotte");
			await lotte.goto("/signalen/gebouw");
			const village = lotte.getByRole("link", { name: "Ooldermeer" }).first();
			if ((await village.count()) > 0) await village.click();
			const text = await read(lotte);
			assert.ok(!/(^| )(één|twee|drie|vier) keer in drie maanden/.test(text), "no number below five");
		},
	},
];
