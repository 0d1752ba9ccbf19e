/** The words about words; among colleagues, so je. */
export const nl = {
	refusals: {
		"team.which-words": {
			why: "Er staat nog geen woord van twee letters of meer.",
			way: "Schrijf elk woord op een nieuwe regel. Een sterretje staat voor de rest van het woord.",
		},
	},
	title: "Woorden om bij stil te staan",
	lead: "Als je zo’n woord typt, vraagt Erbij zacht of het ook anders kan. Het houdt niets tegen en verandert niets.",
	own: "Van ons team",
	ownNone: "Ons team heeft nog niets toegevoegd.",
	ask: (words: string) => `De vraag erbij: ${words}`,
	better: (words: string) => `Liever zo: ${words}`,
	back: "Haal dit weer weg",
	add: "Een woord erbij",
	words: "Welke woorden?",
	wordsHint: "Elk op een nieuwe regel. ‘lastig*’ geldt ook voor lastigheid.",
	askField: "Welke vraag stellen we dan?",
	betterField: "Hoe zeggen we het liever?",
	send: "Zet het op de lijst",
	usual: "Wat er altijd op staat",
	kinds: {
		label: "Namen voor mensen",
		unwilling: "Alsof iemand niet wil",
		must: "Wat iemand zou moeten",
		system: "Woorden van kantoor",
	},
	off: "Uitgezet door ons team",
	offNone: "Er is niets uitgezet.",
	offOne: "Zet een woord uit",
	offWhich: "Welk woord?",
	offSend: "Wijs hier niet meer op",
	offBack: "Zet weer aan",
	team: "Terug naar het team",
	toList: "Woorden om bij stil te staan",
};
export type Messages = typeof nl;
