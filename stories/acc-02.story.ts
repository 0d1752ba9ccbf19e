/** ACC-02, the reporter's side of both gardens: what residents can do themselves, an answer in two parts, a complaint acknowledged, own support that ends nothing, and 'not worrying' with reported beside found. */
import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import type { Story } from "./run.ts";
import { choose, come, comeWithCode, fill, formWith, hides, press, read, reads, roadOf, unfold, untilMorning } from "./steps.ts";

const gardens = {
	kok: "De voortuin van meneer Kok groeit dicht. Hij kan het niet meer, hij is tachtig.",
	smit: "Ze laat huis en tuin verkommeren en zet midden in de nacht de radio aan. Ik ben er woedend over!",
};
let kok = "";
let smit = "";
let code = "";

/** Tells on the public page; gives the code on the receipt. */
const tellIt = async (page: Page, words: Readonly<Record<string, string>>): Promise<string> => {
	await page.goto("/melden/weverswijk").catch(() => undefined);
	if (!(await page.getByLabel("Wat ziet of hoort u?").count())) await page.goto("/melden");
	await fill(page, words);
	await choose(page, "Liever niet", "Ik kijk zelf, met een code");
	await press(page, /^Verstuur/);
	return (await page.locator("[data-code]").innerText()).trim();
};
const findMatter = async (page: Page, words: string): Promise<string> => {
	await page.goto("/signalen");
	await page
		.locator("#signalen-open a", { hasText: words.slice(0, 24) })
		.first()
		.click();
	await page.waitForURL(/\/signalen\/[0-9a-f]{8}-/);
	return roadOf(page).split("/")[2] ?? "";
};

export const stories: readonly Story[] = [
	{
		name: "ACC-02 SIG-32 SIG-33 PRIN-20: garden A: Tom is first asked whether people here can do it themselves; residents do it, and Ria's answer has two parts",
		play: async (stage) => {
			const { page: ria } = await stage.open();
			code = await tellIt(ria, {
				"Wat ziet of hoort u?": gardens.kok,
				"Waar is het?": "Vlasstraat 61",
				"Wat heeft u zelf al geprobeerd?": "Westhof gebeld, en de wijkagent.",
				"Uw naam": "Ria",
			});
			const tom = await come(stage, "Tom");
			kok = await findMatter(tom, gardens.kok);
			await reads(tom, gardens.kok, "Westhof gebeld, en de wijkagent.");
			const text = await read(tom);
			assert.ok(text.indexOf("Kunnen mensen hier dit zelf?") < text.indexOf("Ik pak het op"), "the question comes before the button");
			await tom.goto(`/signalen/${kok}?rond=residents#signalling-settle`);
			const form = formWith(tom, "Rond af");
			await fill(form, {
				"Waarom is het zo goed?": "Ria trekt het, met twee buren. Hem is het gevraagd en hij vond het goed.",
				"Wanneer kijk je nog één keer?": stage.today(),
				"Wat ik doe": "Ik regel een aanhanger en kijk over een maand één keer.",
				"Wat ik van u vraag": "Vraagt u de buren voor zaterdag?",
			});
			await press(form, "Rond af");
			await reads(tom, "Bewoners doen het samen");
			assert.equal((await tom.goto(`/mensen/${kok}`))?.status(), 404, "there is no page of a person");
			const back = await comeWithCode(stage, code);
			await reads(back, "Wat wij doen", "Ik regel een aanhanger", "Wat wij u vragen", "Vraagt u de buren voor zaterdag?");
		},
	},
	{
		name: "ACC-02 SIG-06 SIG-08 SIG-07: garden B: concern and nuisance are both kept, three attempts stand there, and her interest moves nothing; no triage stands before pick-up",
		goesOn: true,
		play: async (stage) => {
			const { page: ria } = await stage.open();
			code = await tellIt(ria, {
				"Wat ziet of hoort u?": gardens.smit,
				"Waar is het?": "Spinnersteeg 29",
				"Wat heeft u zelf al geprobeerd?": "Met haar gepraat. Westhof gebeld. De wijkagent aangesproken.",
				"Heeft u er zelf last van?": "Ik slaap niet, en het stinkt.",
				"Uw naam": "Ria",
			});
			const tom = await come(stage, "Tom");
			smit = await findMatter(tom, gardens.smit);
			await reads(
				tom,
				gardens.smit,
				"Ik slaap niet, en het stinkt.",
				"Met haar gepraat.",
				"Westhof gebeld.",
				"De wijkagent aangesproken.",
				"Ik pak het op",
			);
		},
	},
	{
		name: "ACC-02 SIG-19 ANTI-29 PRIN-15: the complaint is acknowledged within the set term, and asking again moves nothing",
		goesOn: true,
		play: async (stage) => {
			const ria = await comeWithCode(stage, code);
			await reads(ria, "U hoort van ons uiterlijk", "houdt het in de gaten");
			for (const words of ["Het duurt te lang!", "Nog steeds niets!"]) {
				const form = formWith(ria, "Verstuur");
				await fill(form, { "Is er iets bijgekomen?": words });
				await choose(form, "Het duurt mij te lang");
				await press(form, "Verstuur");
			}
			await reads(ria, "Wij hebben gelezen dat u wilt weten hoe het ervoor staat.", "Wie vaker vraagt, gaat bij ons niet voor");
			const tom = await come(stage, "Tom");
			await tom.goto("/signalen");
			const rows = await tom.locator("#signalen-open li").allInnerTexts();
			const at = rows.findIndex((row) => row.includes("Spinnersteeg 29"));
			assert.equal(rows.slice(at + 1).filter((row) => !row.includes("vandaag")).length, 0, "nobody who waits longer stands below her");
			await tom.goto(`/signalen/${smit}`);
			const form = formWith(tom, "Geef dit antwoord");
			await fill(form, {
				"Wat ik doe": "Ik heb het gelezen. U heeft hier last van, en dat mag u zeggen.",
				"Wat ik van u vraag": "Gaat u met mij mee, als ik aanbel?",
			});
			await press(form, "Geef dit antwoord");
			await ria.reload();
			await reads(ria, "Ik heb het gelezen. U heeft hier last van, en dat mag u zeggen.", "Gaat u met mij mee");
		},
	},
	{
		name: "ACC-02 SIG-15 ANTI-27: Ria gets support of her own, on her own yes; the signal on the neighbour stays open",
		goesOn: true,
		play: async (stage) => {
			const ria = await comeWithCode(stage, code);
			await unfold(ria, "Wilt u zelf ook dat iemand meedenkt?");
			const form = formWith(ria, "Vraag het voor mijzelf");
			await fill(form, { "Waar wilt u het over hebben?": "Ik slaap al weken niet." });
			await choose(form, "Ja, ik wil graag dat iemand contact met mij zoekt");
			await press(form, "Vraag het voor mijzelf");
			await reads(ria, "Dat staat apart.");
			const tom = await come(stage, "Tom");
			await tom.goto("/signalen");
			await reads(tom.locator("#signalen-open"), "Spinnersteeg 29", "Ik slaap al weken niet");
			await tom.goto(`/signalen/${smit}`);
			await reads(tom, gardens.smit, "Ik pak het op");
		},
	},
	{
		name: "ACC-02 SIG-09 SIG-37 SIG-19: Tom goes along and finds it less worrying: reported and found stand side by side, 'bring them together' can be chosen, and Ria's end answer holds no facts about Mrs Smit",
		goesOn: true,
		play: async (stage) => {
			untilMorning(stage, 2);
			const tom = await come(stage, "Tom");
			await tom.goto(`/signalen/${smit}`);
			await press(formWith(tom, "Ik pak het op"), "Ik pak het op");
			await unfold(tom, "Wat trof je aan?");
			const found = formWith(tom, "Bewaar");
			await fill(found, { "Wat trof je aan?": "Zij vergeet dingen en zet de radio aan als ze niet slaapt. Haar dochter komt elke dag." });
			await choose(found, "lichter");
			await press(found, "Bewaar");
			await reads(tom, "Gemeld", gardens.smit, "Aangetroffen (lichter)", "Haar dochter komt elke dag.");
			await unfold(tom, "Rond het af");
			const form = formWith(tom, "Rond af");
			await choose(form, "Niet zorgelijk? Ik breng ze bij elkaar");
			await fill(form, {
				"Waarom is het zo goed?": "Ze drinken vrijdag koffie, de drie vrouwen samen.",
				"Wat ik doe": "Ik ben er geweest. U kunt gerust zijn.",
				"Wat ik van u vraag": "Komt u vrijdag koffie drinken?",
			});
			await press(form, "Rond af");
			const ria = await comeWithCode(stage, code);
			await reads(ria, "U kunt gerust zijn.", "Komt u vrijdag koffie drinken?");
			await hides(ria, "vergeet", "dochter", "radio aan als ze", "de drie vrouwen");
		},
	},
];
