/** What the receiver reads when sharing stops. A mail lies about anywhere: it does not say whom it is about. The letter is sealed and does. */
export const nl = {
	mail: {
		subject: "Een verzoek van {team}",
		hello: "Hallo,",
		what: "Op {day} vertelden wij u iets over een bewoner, om te helpen. De bewoner wil dat dit nu stopt.",
		ask: "Wilt u het vanaf nu niet meer gebruiken en niet doorgeven? En wilt u weggooien wat u ervan opschreef, als dat mag?",
		who: "Over wie het gaat, staat met opzet niet in deze e-mail. {name} vertelt het u. Bel {phone}.",
		whoNoPhone: "Over wie het gaat, staat met opzet niet in deze e-mail. {name} vertelt het u.",
		greeting: "Met vriendelijke groet,",
	},
	letter: {
		window: "De brief: het delen stopt",
		back: "Terug naar wat er gedeeld is",
		about: "Druk de brief af en doe hem in een dichte envelop.",
		subject: "Wij delen niets meer over {about}",
		hello: "Hallo {name},",
		helloNoName: "Hallo,",
		what: "Op {day} vertelden wij u iets over {about}. Het ging om: {items}. {about} wil dat dit nu stopt.",
		ask: "Wilt u het vanaf nu niet meer gebruiken en niet doorgeven? Gooi weg wat u ervan opschreef, als dat mag.",
		call: "Hebt u een vraag? Bel dan {phone}.",
		greeting: "Met vriendelijke groet,",
	},
	/** How a colleague and the person read that it was told. */
	byMail: "per e-mail",
	notReached: {
		"no-address": "Er is geen e-mailadres bekend.",
		"no-settings": "E-mail versturen is hier niet ingesteld.",
		refused: "De e-mail werd niet aangenomen.",
		unsure: "Misschien is de e-mail aangekomen. Zeker is het niet.",
		"gave-up": "De e-mail kon niet verstuurd worden.",
	},
	callOrPrint: "Bel, of print de brief.",
	print: "Print de brief",
	goes: "De e-mail gaat vanzelf. Lukt dat niet, dan lees je het hier.",
};
export type Messages = typeof nl;
