/** People of one household: each their own page. */
export const nl = {
	refusals: {
		"privacy.not-of-the-household": { why: "Deze persoon hoort niet bij dit huishouden.", way: "Kies iemand uit de lijst. Of laat het voorlezen." },
		"privacy.has-a-page": {
			why: "Iemand met deze naam staat er al.",
			way: "Kijk in de lijst hieronder. Is het een ander? Schrijf dan ook de roepnaam op.",
		},
		"privacy.reads-no-more": { why: "Deze persoon leest al niet meer mee.", way: "Er hoeft niets meer." },
	} as Record<string, { why: string; way: string }>,
	page: {
		window: "Wie er nog meer in huis woont",
		heading: "Wie er nog meer in huis woont",
		lead: "Ieder heeft een eigen bladzij. Niemand leest die van een ander zonder ja van diegene. Dat geldt ook voor ouders en grote kinderen.",
		back: "Terug naar de hoofdpersoon",
		others: "In dit huishouden",
		none: "Er staat nog niemand anders.",
		begin: "Begin een eigen bladzij voor iemand",
		given: "Voornaam",
		family: "Achternaam",
		called: "Roepnaam",
		born: "Geboren op",
		form: "Hoe spreek je diegene aan?",
		send: "Begin de eigen bladzij",
		beginAbout: "Er gaat niets mee van de ene bladzij naar de andere. Een brief met een code maak je daarna.",
		open: "Naar de eigen bladzij van {name}",
		reads: "{name} leest mee tot en met {day}.",
		readsNot: "{name} leest niet mee.",
		allow: "De hoofdpersoon zegt: {name} mag meelezen",
		until: "Tot en met welke dag?",
		how: "Hoe is het gezegd?",
		told: "verteld",
		onPaper: "op papier",
		witness: "Wie was erbij?",
		allowSend: "Bewaar dit ja",
		end: "Stop met meelezen",
	},
};
export type Messages = typeof nl;
