/** Words for whoever prints the poster. */
import { catalogue } from "#src/platform/texts/catalogue.ts";

const nl = {
	window: "Poster en kaartjes",
	title: "Poster en kaartjes",
	lead: "Eén blad om op te hangen, en één blad met acht kaartjes om uit te delen. Print ze met je browser.",
	whose: "Er staat op wat {name} zelf wil laten zien.",
	nobody: "Nog niemand heeft gezegd wat bewoners mogen zien. Daarom staat het team erop.",
	change: "Verander wat bewoners van je zien",
	inLanguage: "In welke taal?",
	names: { nl: "Nederlands", en: "Engels", ar: "Arabisch", tr: "Turks" },
	leadsTo: "De code leidt naar {address}. Klopt dat adres niet? Vraag de beheerder om ERBIJ_ORIGIN in te stellen.",
	poster: "De poster",
	cards: "De kaartjes",
};
const en: typeof nl = {
	window: "Poster and cards",
	title: "Poster and cards",
	lead: "One sheet to put up, and one sheet with eight cards to hand out. Print them from your browser.",
	whose: "It shows what {name} wants to show.",
	nobody: "Nobody has said yet what residents may see. That is why the team is on it.",
	change: "Change what residents see of you",
	inLanguage: "In which language?",
	names: { nl: "Dutch", en: "English", ar: "Arabic", tr: "Turkish" },
	leadsTo: "The code leads to {address}. Is that address not right? Ask the administrator to set ERBIJ_ORIGIN.",
	poster: "The poster",
	cards: "The cards",
};
export const posterTexts = catalogue<typeof nl>({ nl, en });
