/** ACC-14: 'no interest' at a cold door, and then a cup of tea. What happened is told neutrally; what she rather did not give is kept as just that. */
import assert from "node:assert/strict";
import type { Story } from "./run.ts";
import { choose, come, fill, follow, hides, press, read, reads, roadOf, untilMorning } from "./steps.ts";

const door = "Vlasstraat 51";
let matter = "";

export const stories: readonly Story[] = [
	{
		name: "ACC-14 CON-06: given 'no interest' at a cold door, then the outcome and the next step are neutral",
		play: async (stage) => {
			const tom = await come(stage, "Tom");
			await tom.goto("/signalen/vertelt");
			await fill(tom, {
				"Wat vertelt diegene?": "Het licht in het trapgat brandt daar dag en nacht, en ze groet niet meer.",
				"Wie vertelt het?": "een buurtbewoner",
				"Waar is het?": door,
			});
			await press(tom, "Bewaar het signaal");
			await tom.goto("/signalen");
			await follow(tom.locator("#signalen-open li", { hasText: door }).first(), "Het licht in het trapgat");
			matter = roadOf(tom).split("/")[2] ?? "";
			await press(tom, "Ik pak het op");
			await tom.goto(`/signalen/${matter}/wegen`);
			await fill(tom, {
				"Waarom maak ik me zorgen?": "Ze groette altijd, en nu al weken niet.",
				"Ik ga, en dat was fout": "Ze schrikt van de bel.",
				"Ik blijf weg, en dat was fout": "Niemand vraagt het.",
				"Wat brengen we mee?": "Een lamp die vanzelf uitgaat",
			});
			await tom.getByLabel("Ongevraagde hulp").first().check();
			await fill(tom, { "Waarom deze trede?": "Ik bel één keer aan." });
			await choose(tom, "Ik ga");
			await press(tom, "Bewaar mijn afweging");
			await tom.goto(`/mensen/${matter}/kaart`);
			await press(tom, "Wilde nu niet");
			for (const road of [`/mensen/${matter}`, `/mensen/${matter}/kaart`, `/signalen/${matter}/wegen`, "/vandaag"]) {
				await tom.goto(road);
				assert.doesNotMatch(await read(tom), /weiger|onwillig|ongemotiveerd|geen medewerking|afgewezen|zorgmijd|poging \d|\d+ pogingen/i, road);
			}
			await tom.goto(`/signalen/${matter}/wegen`);
			await reads(tom, "wilde nu niet");
		},
	},
	{
		name: "ACC-14 CON-06 TEAM-01: when he asks for a cup of tea and gets in, that is one tap, and the page begins with her",
		goesOn: true,
		play: async (stage) => {
			const tom = await come(stage, "Tom");
			await tom.goto(`/mensen/${matter}/kaart`);
			await press(tom, "Binnen geweest");
			await reads(tom, "Het verhaal");
			assert.doesNotMatch(await read(tom), /weiger|onwillig|toch gelukt|overgehaald/i);
		},
	},
	{
		name: "ACC-14 CON-28: when she does not give her number, then only 'did not want to give' is stored, and looking it up elsewhere is refused",
		goesOn: true,
		play: async (stage) => {
			untilMorning(stage, 1);
			const tom = await come(stage, "Tom");
			await tom.goto(`/mensen/${matter}/na-het-bezoek`);
			const known = tom.locator("form", { has: tom.getByLabel("Voornaam") });
			await fill(known, { Voornaam: "Wies" });
			await known.locator("input[name=rather][value=phone]").check();
			await press(known, "Bewaar");
			await tom.goto(`/mensen/${matter}/na-het-bezoek`);
			const again = tom.locator("form", { has: tom.getByLabel("Voornaam") });
			await again.locator("input[name=phone]").fill("06 12 34 56 78");
			await press(again, "Bewaar");
			await reads(tom, "liever niet");
			for (const road of ["", "/alles", "/wie", "/verhaal"]) {
				await tom.goto(`/mensen/${matter}${road}`);
				await hides(tom, "06 12 34 56 78", "0612345678");
			}
		},
	},
];
