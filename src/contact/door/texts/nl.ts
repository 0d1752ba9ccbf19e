/** Words at the door. */
export const nlDoor = {
	refusals: {
		"contact.still-thinking": {
			why: "Ze denken er nog over na, tot {day}. Die tijd maken wij niet korter.",
			way: "Kies een dag daarna. Vragen ze eerder naar je? Zet dan aan: ik ben gevraagd om te komen.",
		},
	},
	how: "Hoe probeerde je het?",
	hows: { rang: "Aangebeld", letter: "Een brief", note: "Briefje in de bus", gift: "Iets meegebracht", phone: "Gebeld", met: "Buiten gezien" },
	twoTaps: "Twee tikken: hoe je het probeerde, en hoe het ging. Typen hoeft niet.",
	moreWords: "Er iets bij zeggen",
	noTo: "Waar zeiden ze nee tegen?",
	noToHint: "Het geldt alleen voor dat ene, op dat moment. Niet voor de volgende keer.",
	noToChoices: ["binnenkomen", "bellen", "een nummer geven", "een brief", "iemand erbij", "een vaste afspraak"],
	thinks: "Willen ze erover nadenken? Tot wanneer?",
	thinksHint: "Tot die dag gaan wij er niet ongevraagd heen, wie er ook naar vraagt.",
	worked: "Wat werkte hier?",
	memory: "Wat hier werkte",
	noes: "Hier was toen een nee",
	remembered: "{what} ({day})",
	thinksUntil: "Denkt erover na tot {day}. Wij wachten.",
	tries: "Nog niet geprobeerd",
	chooses: "Ze kiezen zelf het moment.",
	parts: { morning: "’s ochtends", afternoon: "’s middags", evening: "tegen de avond", weekend: "in het weekend" },
	partners: {
		title: "Wie kan mee?",
		neighbour: "Wie het vertelde, woont in de buurt. Wil die de eerste keer meelopen?",
		"yard-visitor": "Iemand die er op het erf komt, vertelde het. Die wordt vertrouwd. Vraag of die je wil voorstellen.",
		shop: "Iemand uit een winkel vertelde het. Kun je daar toevallig zijn als ze langskomen?",
		volunteer: "Een vrijwilliger vertelde het. Die kan je voorstellen.",
		"key-figure": "Iemand die bij iedereen bekend is, vertelde het. Die kan je voorstellen.",
		colleague: "Een collega vertelde het. Ga de eerste keer samen.",
		knows: "{name} weet veel van: {what}",
	},
};
export type DoorWords = typeof nlDoor;
