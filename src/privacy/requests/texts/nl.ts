/** What somebody asks about what is kept of them. The own pages have their own words; here is what colleagues read, and why something cannot be done now. */
export const nl = {
	/** 'Why did you look?', told to a worker. */
	why: { ask: "De hoofdpersoon vraagt waarom", words: "Wat de hoofdpersoon vraagt", witness: "Wie was erbij?", send: "Bewaar de vraag" },
	refusals: {
		"privacy.say-what": { why: "Er staat nog niet wat er anders moet.", way: "Schrijf het op, in gewone woorden. Een paar is genoeg." },
		"privacy.asked-already": { why: "Deze vraag staat al open.", way: "Het antwoord komt nog. Bellen kan ook altijd." },
		"privacy.no-such-request": { why: "Deze vraag staat hier niet meer.", way: "Open de bladzij opnieuw." },
		"privacy.gone-already": { why: "Dit is al weggehaald. Het komt niet meer terug.", way: "Het opnieuw vertellen kan altijd." },
		"privacy.not-asked-to-erase": {
			why: "Alles vernietigen kan alleen als de hoofdpersoon dat vroeg, en als het antwoord geen nee is.",
			way: "Haal het vinkje weg, of kies een ander antwoord.",
		},
		"privacy.not-to-erase-yet": {
			why: "Hier is nog iets te doen, of het staat al in een voorstel. Of iemand vroeg om er niets mee te doen. Dan kan het nog niet weg.",
			way: "Laat eerst los en rond af wat nog openstaat. Geldt er een wens om niets te doen, dan neemt de hoofdpersoon die eerst terug. Deze vraag blijft zo lang open.",
		},
		"privacy.stands-still": {
			why: "De hoofdpersoon vroeg om even niets meer te delen.",
			way: "Praat er eerst samen over. Alleen bij gevaar of een botsing van plichten kan het toch, met jouw reden erbij.",
		},
	} as Record<string, { why: string; way: string }>,
};
export type Messages = typeof nl;
