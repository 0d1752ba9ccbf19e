import type { RefusalText } from "#src/platform/texts/catalogue.ts";

/** Words for workers, on messages that wait apart. */
export const nl = {
	refusals: {
		"signalling.apart-gone": { why: "Deze berichten staan hier niet meer.", way: "Een collega keek er al naar. Kijk op de lijst wat erbij kwam." },
	} as Record<string, RefusalText>,
	window: "Berichten apart",
	title: "Eerst kijkt een mens",
	lead: "Deze berichten kwamen binnen toen het er heel veel tegelijk waren. Of ze lijken door een computer verstuurd. Er is niets weggegooid. Kijk jij welke van een mens komen?",
	back: "Signalen",
	none: "Er wacht niets apart",
	noneMore: "Alles wat mensen vertellen, komt gewoon op de lijst.",
	which: "Welke berichten?",
	message: "Van een mens: zet op de lijst",
	noMessage: "Geen bericht: zet weg",
	same: "{count} keer dezelfde woorden",
	why: { many: "er kwam veel tegelijk", trap: "een vak ingevuld dat mensen niet zien", quick: "heel snel verstuurd" } as Record<string, string>,
	more: "Dit zijn de {count} oudste. Daarna komen er meer.",
	aside: "Weggezet",
	asideMore: "Vergissing? Zet het alsnog op de lijst. Na vier weken gaat het weg.",
	noticeOne: "1 bericht wacht apart",
	notice: "{count} berichten wachten apart",
	noticeMore: "Er kwam veel tegelijk. Kijk eerst welke van een mens komen.",
	look: "Kijk ernaar",
	writtenIn: {
		languages: { nl: "Nederlands", en: "Engels", ar: "Arabisch", tr: "Turks" },
		on: "Geschreven op de bladzij in het {language}.",
		one: "{names} leest {language}.",
		more: "{names} lezen {language}.",
		nobody: "Voor zover we weten leest niemand in het team {language}.",
		sayIt: "Lees jij het? Zet het bij je gegevens.",
	},
};
export type Messages = typeof nl;
