/** Words for the grouped estimate. */
export const nlEstimate = {
	title: "Op tijd erbij, allemaal samen",
	counted: (households: string) =>
		`${households} huishoudens hoorden het afgelopen jaar dat ze hun huis of hun energie konden kwijtraken. Iemand van ons sprak hen vóór die dag.`,
	none: "Het afgelopen jaar was er geen huishouden met een aangekondigde ontruiming of afsluiting dat wij op tijd spraken.",
	saved: (amount: string) => `Als dat overal hielp, scheelde het alles bij elkaar ongeveer ${amount}.`,
	from: (source: string, year: number) => `Gerekend met ${source}, ${year}.`,
	tooFew: "Bij zo weinig huishoudens rekenen we niets uit.",
	notOne: "Dit is een schatting over de hele groep. Die staat nooit bij één mens, en is nooit een reden om wel of niet te gaan.",
	change: "Waar rekenen we mee?",
	window: "Waar rekenen we mee?",
	lead: "Een ander heeft uitgezocht wat een voorkomen ontruiming ongeveer scheelt. Schrijf op wat, en waar het staat.",
	amount: "Hoeveel per huishouden, in hele euro’s?",
	source: "Waar staat dat?",
	year: "Uit welk jaar?",
	keep: "Reken hiermee vanaf vandaag",
	back: "Team",
};
export type EstimateWords = typeof nlEstimate;
