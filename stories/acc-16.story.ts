/** ACC-16: at eight a worker cannot come, at ten somebody expects her. They stand first, are rung before ten, and decide themselves whether another comes. */
import assert from "node:assert/strict";
import { addDays, atTime, type CalendarDay, type Instant } from "#src/kernel/time.ts";
import type { Stage } from "./stage.ts";
import type { Story } from "./run.ts";
import { calendarOf, choose, come, fill, follow, formWith, hides, press, reads, roadOf } from "./steps.ts";

/** Young contact: she rang herself, a month ago. */
const whom = "Astrid";
let person = "";
let day = "";
/** The next day on which offices are open. */
const nextWorkday = (stage: Stage): string => {
	const { ahead } = calendarOf(stage);
	const days = [1, 2, 3, 4].map(ahead);
	return days.find((one) => ![0, 6].includes(new Date(`${one}T12:00:00Z`).getUTCDay())) ?? ahead(1);
};

export const stories: readonly Story[] = [
	{
		name: "ACC-16: given a fragile contact, with an appointment at ten the next morning",
		play: async (stage) => {
			day = nextWorkday(stage);
			const samira = await come(stage, "Samira");
			await samira.goto("/mensen");
			await follow(samira, whom, true);
			person = roadOf(samira);
			await samira.goto(`${person}/bezoek`);
			await fill(samira, { "Welke dag?": day, "Hoe laat?": "10:00", "Waar?": "Aan de keukentafel", "Wat breng je mee?": "De lijst, en een pen" });
			await choose(samira, "Ik ben gevraagd om te komen", "Niets bekend");
			await press(samira, "Bewaar en maak de kaart");
		},
	},
	{
		name: "ACC-16 EXE-15: when she reports at eight that she cannot come, it takes one tap and no reason, and stands on everybody's day at once",
		goesOn: true,
		play: async (stage) => {
			stage.until(atTime(day as CalendarDay, "08:00") as Instant);
			const samira = await come(stage, "Samira");
			await samira.goto("/afwezig");
			assert.equal(await samira.locator("form textarea, form input[type=text]").count(), 0, "no reason is asked");
			await press(samira, "Ik kan er even niet zijn");
			const tom = await come(stage, "Tom");
			await tom.goto("/vandaag");
			await reads(tom, "Samira is er even niet, en om 10.00 uur wacht er iemand.", "Bel voor die tijd.");
			await hides(tom, "ziek");
		},
	},
	{
		name: "ACC-16 EXE-01 PRIN-15: then this person stands first on the list, before whoever is only seen less; who knows them already is proposed",
		goesOn: true,
		play: async (stage) => {
			const tom = await come(stage, "Tom");
			await tom.goto("/vandaag");
			await follow(tom, "Wie gaat er naar wie?");
			const list = tom.locator("[aria-labelledby=wie-naar-wie]");
			const rows = list.locator("li.row");
			assert.ok((await rows.count()) > 1, "others wait too");
			await reads(rows.first(), whom, "Afspraak vandaag 10.00 uur");
			const form = rows
				.first()
				.locator("form")
				.filter({ has: tom.getByRole("button", { name: "Zo doen we het", exact: true }) });
			await fill(form, { "Wie gaat of belt?": "Tom Brouwer" });
			await press(form, "Zo doen we het");
			await reads(tom, "Tom neemt het even over.");
		},
	},
	{
		name: "ACC-16 EXE-15: and gets a personal call before ten; she says whether somebody else may come",
		goesOn: true,
		play: async (stage) => {
			stage.until(atTime(day as CalendarDay, "08:20") as Instant);
			const tom = await come(stage, "Tom");
			await tom.goto(person);
			await reads(
				tom,
				"Bel eerst: het vaste gezicht kan er even niet zijn",
				"De afspraak is vandaag 10.00 uur",
				"Samira kan er vandaag niet zijn. Daarom kom ik. Is dat goed",
			);
			assert.equal(await tom.locator('a[href^="tel:0600445566"]').count(), 1, "her number is under the thumb");
			const form = formWith(tom, "Bewaar");
			await choose(form, "Er mag iemand anders komen");
			await fill(form, { "Wil je er iets bij zeggen?": "Als hij stroop meeneemt." });
			await press(form, "Bewaar");
			await reads(tom, "Gebeld: jij mag komen.");
			await tom.goto("/vandaag");
			await reads(tom, whom, "10.00");
			await hides(tom, "wacht er iemand");
			await tom.goto(`${person}/verhaal`);
			await reads(tom, "Gebeld, voor de afspraak", "Er mag iemand anders komen", "Als hij stroop meeneemt.");
			await hides(tom, "ziek");
		},
	},
	{
		name: "ACC-16: back again, all of it comes back to the known face",
		goesOn: true,
		play: async (stage) => {
			stage.until(atTime(addDays(day as CalendarDay, 1), "09:00") as Instant);
			const samira = await come(stage, "Samira");
			await samira.goto("/afwezig");
			await follow(samira.locator("main"), "Samira Yıldız");
			await press(samira, "Ik ben er weer");
			await samira.goto(person);
			await reads(samira, whom);
			await hides(samira, "Bel eerst: het vaste gezicht");
			const tom = await come(stage, "Tom");
			assert.ok(((await tom.goto(person))?.status() ?? 0) >= 400, "who stood in has no part any more");
		},
	},
];
