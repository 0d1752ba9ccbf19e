/** What is easily forgotten at a kitchen table. Written as one asks it; names of schemes differ per municipality, so the social map goes along. */
export const memoryNl = {
	rights: [
		{
			title: "Rondkomen",
			items: [
				"Zorgtoeslag en huurtoeslag: lopen ze, en kloppen ze nog?",
				"Een aanvulling op de AOW voor wie korter in Nederland woonde of een partner zonder inkomen heeft",
				"Bijzondere bijstand, de pas van de gemeente, kwijtschelding van belastingen",
				"Eigen risico: gespreid betalen, of vergoed via de gemeente",
			],
		},
		{
			title: "In huis blijven",
			items: [
				"Hulp in het huishouden, een traplift, een beugel in de douche: via de Wmo",
				"Thuiszorg en hulp bij medicijnen: via de wijkverpleegkundige",
				"Valgevaar: matjes, drempels, licht op de trap",
				"Rookmelders, en iemand met een sleutel",
			],
		},
		{
			title: "De deur uit",
			items: [
				"Vervoer: regiotaxi, Valys, een vrijwilliger met een auto",
				"Samen eten, samen wandelen: zie de sociale kaart van de buurt",
				"Een maatje, of een eerste keer samen gaan",
			],
		},
		{
			title: "Papieren en scherm",
			items: [
				"Hulp met brieven en DigiD: in het buurthuis of de bibliotheek",
				"Iemand machtigen, zodat een ander mag bellen",
				"Wat moet er gebeuren als u het zelf niet meer kunt zeggen?",
			],
		},
		{
			title: "Voor wie voor een ander zorgt",
			items: [
				"Het bedankje voor mantelzorgers van de gemeente",
				"Een paar uur vrij: iemand die het overneemt",
				"Met anderen praten die hetzelfde doen",
			],
		},
	],
	eyes: [
		{ title: "Alleen", words: "Wie kwam er deze week? Wie belde? Voor wie kookt u wel eens?" },
		{ title: "De draad kwijt", words: "Dezelfde vraag weer, post van maanden, een pan die aanbleef. Vraag hoe de dag gisteren was." },
		{ title: "Wie zorgt is op", words: "Vraag ook wie ernaast zit: en u, hoe slaapt u?" },
	],
};
