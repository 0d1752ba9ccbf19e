/** Words for being present. */
export const nlPresence = {
	refusals: {
		"neighbourhood.no-names": {
			why: "Hier staat iemand in die voorbijkwam: ‘{name}’. Wie je op straat ziet, schrijf je niet op.",
			way: "Schrijf wat je opviel zonder naam of huisnummer. Maak je je zorgen om iemand? Schrijf dat dan bij Signalen.",
		},
	},
	title: "Waar wij zijn",
	lead: "Ook als er niets aan de hand is. Waar, wanneer, en welke rol wij er hebben. Er is geen getal te halen, en niemand wordt geteld.",
	week: "De week op de kaart",
	desk: "aan een tafel: zo kom je de minste mensen tegen",
	nobody: "Nog geen plek. Zet er een bij op de bladzij van het gebied.",
	struck: "Wat opviel",
	none: "Nog niets opgeschreven.",
	add: "Ik was er",
	place: "Welke plek?",
	where: "Of ergens anders",
	whereHint: "op de fiets door de buurt, bij de bushalte",
	day: "Wanneer?",
	from: "Vanaf",
	until: "Tot",
	part: "Welke rol had je?",
	partHint: "Koffie geschonken, meegelopen, pakketten uitgedeeld.",
	struckField: "Wat viel je op?",
	struckHint: "Geen namen van voorbijgangers. Wel: de speeltuin is leeg, de winkel sluit, er wordt over de stroom gepraat.",
	save: "Bewaar",
	away: "Haal weg",
	since: "Daar zijn we sinds {day}.",
};
export type PresenceWords = typeof nlPresence;
