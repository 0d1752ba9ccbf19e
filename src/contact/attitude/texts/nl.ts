/** Small cards to browse before one goes. Our own words; a team makes them its own (CON-05). */
export const nlAttitude = {
	title: "Kaartjes voor onderweg",
	lead: "Om even door te bladeren voor je aanbelt. Niets om af te vinken, niets om in te vullen.",
	cards: {
		guest: "Je bent op bezoek. Wacht tot iemand je binnenvraagt, en ga zitten waar diegene het wijst.",
		shoes: "Schoenen bij de deur? Trek ze uit. Zorg dat je sokken heel zijn.",
		drink: "Krijg je koffie, drink dan koffie. Wie inschenkt, maakt jou de gast.",
		beside: "Ga naast iemand zitten, niet ertegenover. Als je samen naar buiten kijkt, praat het makkelijker.",
		ordinary: "Begin bij gewone dingen: de hond, het weer, de foto aan de muur. De rest komt wel, of de volgende keer.",
		"see-first": "Zie eerst iets moois, en zeg het. Eerlijk, en klein.",
		aloud: "Denk hardop. ‘Ik vroeg me af of ik wel welkom was.’ Dan weet een ander wat er in jou omgaat.",
		common: "Wat hebben jullie samen? Een dorp, een voetbalclub, een hekel aan formulieren.",
		known: "Vraag niet naar wat je al weet. Zeg wat je weet, en van wie.",
		silence: "Een stilte is geen gat. Tel tot tien voor je hem vult.",
		leave: "Ga weg voor het te lang duurt. Wie zelf afscheid neemt, mag terugkomen.",
		promise: "Beloof één klein ding, en doe dat vandaag nog.",
	} as Readonly<Record<string, string>>,
	keep: "Pas dit kaartje aan",
	words: "De tekst",
	wordsHint: "Laat je het leeg, dan gaat het kaartje weg voor jullie team.",
	save: "Bewaar voor ons team",
	add: "Een eigen kaartje erbij",
	team: "van ons team",
	away: "Weggelegd",
	back: "Zet terug",
};
export type AttitudeWords = typeof nlAttitude;
