/** Asking, the answer, and what we say no to. */
export const nl = {
	refusals: {
		"weighing.never-uninvited": {
			why: "We kwamen hier niet ongevraagd.",
			way: "Vraag gerust hoe het contact voelt, en schrijf dat op bij wat je zag en hoorde.",
		},
	},
	title: "Gevraagd, en het antwoord",
	lead: "Elke volgende stap vraag je opnieuw. Een nee is een gewoon antwoord.",
	back: "Terug",
	way: "Gevraagd",
	wayFelt: "Vraag eens hoe het was dat je ongevraagd kwam",
	steps: {
		"come-in": "Mag ik binnenkomen?",
		"come-back": "Mag ik terugkomen?",
		"write-down": "Mag ik dit opschrijven?",
		"call-somebody": "Mag ik iemand bellen?",
		"bring-somebody": "Mag ik iemand meenemen?",
	},
	answers: { yes: "Ja", "not-now": "Nu niet", no: "Nee" },
	last: (answer: string, day: string) => `${answer}, ${day}`,
	words: "Wat zei diegene erbij?",
	wordsMore: "Schrijf erbij wat er gezegd is",
	send: "Bewaar",
	after: "Het was een nee. Wat past hier?",
	afterHint: "Niets hoeft. Niet duwen, en niet verdwijnen.",
	ways: {
		differently: "Anders proberen: een andere tijd, plek of mens",
		wait: "Op hen wachten, met een dag om weer te kijken",
		weigh: "Weeg opnieuw: ga je nog wel?",
	},
	felt: {
		title: "Hoe was het dat we ongevraagd kwamen?",
		hint: "Vraag het een tijd later, zoals het uitkomt. Antwoorden hoeft niet.",
		own: "Wij kwamen zonder dat iemand hier erom vroeg. Hoe was dat? Niets zeggen mag ook.",
		choices: {
			glad: "Blij dat jullie kwamen",
			mixed: "Van allebei wat",
			"rather-not": "Had het liever niet gehad",
			"no-answer": "Zegt er liever niets over",
		},
		ownChoices: {
			glad: "Ik was blij dat jullie kwamen",
			mixed: "Van allebei wat",
			"rather-not": "Ik had het liever niet gehad",
			"no-answer": "Dat zeg ik liever niet",
		},
		ownWordsLabel: "Wat ik erbij wil vertellen",
		ownSend: "Verstuur",
		ownTitle: "Hoe was het dat wij kwamen?",
		ownNever: "Wij kwamen niet ongevraagd. Hier is dus niets te vragen.",
		words: "In hun eigen woorden",
		send: "Bewaar het antwoord",
		told: (felt: string, day: string) => `${felt}, ${day}`,
		never: "We kwamen hier niet ongevraagd.",
	},
	no: {
		title: "Vraagt iemand iets wat wij niet doen?",
		lead: "Tik aan wat er gevraagd werd. Je krijgt een tekst die je door kunt geven. De hoofdpersoon kan teruglezen dat wij nee zeiden.",
		from: "Wie vroeg het?",
		send: "Zeg nee, met deze tekst",
		said: (day: string) => `Nee gezegd, ${day}`,
		asks: {
			"come-to-enforce": "Mee op bezoek om te handhaven",
			"check-on-them": "Kijken of iets wel klopt",
			"come-unlisted": "Meegaan zonder genoemd te zijn",
			"tell-more": "Meer vertellen dan afgesproken",
			"look-up": "Opzoeken wat iemand zelf niet gaf",
		},
		pass: {
			"come-to-enforce":
				"Wij komen langs om iets te brengen waar mensen wat aan hebben. Wie handhaaft, komt met een eigen brief en op een eigen moment. Samen aan één deur kost ons allebei het vertrouwen van de straat.",
			"check-on-them":
				"Wij controleren niet, ook niet even. Twijfelt u of iets klopt? Vraag het de mensen zelf, op papier en met uw eigen naam eronder. Wilt u dat het beter met hen gaat? Dan denken wij graag mee.",
			"come-unlisted":
				"Van wie meekomt, vertellen wij vooraf de naam, de organisatie en de rol. Zo staat er niemand zomaar op de stoep. Wilt u mee? Vertel ons wie u bent en wat u komt brengen.",
			"tell-more":
				"Wij delen alleen wat we met de mensen zelf hebben afgesproken, één ding tegelijk en tot een bepaalde dag. Meer vertellen wij niet. Heeft u iets nodig? Vraag het stuk voor stuk, en zeg waarvoor. Dan vragen wij het de mensen zelf.",
			"look-up":
				"Dit heeft iemand ons liever niet verteld. Dan zoeken wij het ook niet langs een andere weg op. U kunt het de mens zelf vragen. Zegt die ja, dan horen wij het graag.",
		},
	},
};
export type Messages = typeof nl;
