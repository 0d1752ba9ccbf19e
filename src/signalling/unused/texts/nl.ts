import type { RefusalText } from "#src/platform/texts/catalogue.ts";

/** Words for signals that nobody used. */
export const nlUnused = {
	refusals: {
		"signalling.watcher-elsewhere": {
			why: "Wie het vooraf hoort, moet er iets mee kunnen doen.",
			way: "Kies een collega die in dit team met mensen werkt.",
		},
	} as Record<string, RefusalText>,
	page: {
		title: "Hoe lang we signalen bewaren",
		term: "Waar niemand iets mee doet, wissen we na {weeks} weken. {name} hoort dat een week van tevoren.",
		termNobody: "Waar niemand iets mee doet, wissen we na {weeks} weken. Wie er de meeste heeft, hoort dat een week van tevoren.",
		first: "Wie ons iets vertelde, hoort eerst hoe het afliep. Zolang dat niet is gebeurd, wissen we niets.",
		announced: "{count} worden gewist vanaf {day}, als niemand er nog iets mee doet.",
		announcedOne: "Eén signaal wordt gewist vanaf {day}, als niemand er nog iets mee doet.",
		toAnnounced: "Kijk ze na",
		erased: "{count} signalen zijn gewist op {day}",
		erasedOne: "Eén signaal is gewist op {day}",
		erasedMore: "Niemand deed er iets mee. Van wat er stond is niets over; dat het er was, is nog te zien in het logboek.",
		change: "Spreek iets anders af",
		window: "Hoe lang we signalen bewaren",
		formLead: "Kort is beter. Een signaal waar niemand iets mee doet, helpt niemand, en het gaat over iemand die er niets van weet.",
		weeks: "Na hoeveel weken?",
		weeksHint: "Tussen 4 en 104 weken.",
		watcher: "Wie hoort het een week van tevoren?",
		keep: "Spreek dit af vanaf vandaag",
		back: "Team",
	},
};
