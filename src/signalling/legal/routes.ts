/**
 * The routes as they stand in the Netherlands, until somebody keeps other ones. Short and in our own words; the municipality's own text goes before them.
 * Five steps of the reporting code: obligatory since 1 July 2013, with a weighing framework in steps 4 and 5 since 1 January 2019.
 */
import type { CalendarDay } from "#src/kernel/time.ts";
import type { LegalSetting } from "./model.ts";

const day = (text: string): CalendarDay => text as CalendarDay;
const code2013 = [
	{ code: "map", words: "Breng in kaart wat je ziet en hoort." },
	{ code: "consult", words: "Overleg met een collega. Vraag zo nodig raad aan Veilig Thuis; dat kan zonder naam." },
	{ code: "talk", words: "Praat met de mensen om wie het gaat." },
	{ code: "weigh", words: "Weeg hoe erg het is en hoe groot het gevaar. Bij twijfel: vraag Veilig Thuis." },
	{ code: "decide", words: "Beslis: zelf hulp regelen of melden." },
];
const code2019 = [
	...code2013.slice(0, 3),
	{ code: "weigh", words: "Weeg met het afwegingskader van je beroep. Bij twijfel: vraag Veilig Thuis." },
	{ code: "decide", words: "Beslis twee dingen, met Veilig Thuis erbij als het onveilig is: is melden nodig, en is er (ook) hulp mogelijk?" },
];
const life = [
	{ code: "now", words: "Is er nu gevaar? Bel 112, en blijf zo mogelijk in de buurt." },
	{
		code: "crisis",
		words: "Bel de crisisdienst of de huisarts. Is er zorg zonder instemming nodig, dan beslist de burgemeester of de rechter, niet wij.",
	},
	{ code: "circle", words: "Zoek wie van de eigen mensen nu kan komen." },
	{ code: "after", words: "Vertel de mens om wie het gaat wat er gebeurde en waarom." },
];

/** What holds when nobody kept anything else. */
export const givenRoutes: readonly LegalSetting[] = [
	{ id: "nl-child-2013", route: "child", country: "NL", from: day("2013-07-01"), source: "Wet verplichte meldcode, 2013", steps: code2013 },
	{ id: "nl-violence-2013", route: "violence", country: "NL", from: day("2013-07-01"), source: "Wet verplichte meldcode, 2013", steps: code2013 },
	{ id: "nl-child-2019", route: "child", country: "NL", from: day("2019-01-01"), source: "Meldcode met afwegingskader, 2019", steps: code2019 },
	{ id: "nl-violence-2019", route: "violence", country: "NL", from: day("2019-01-01"), source: "Meldcode met afwegingskader, 2019", steps: code2019 },
	{ id: "nl-life-2020", route: "life", country: "NL", from: day("2020-01-01"), source: "Wvggz en Wzd, 2020", steps: life },
];
