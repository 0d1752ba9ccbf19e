/** Words for who told us something: the thanks with the code, and the page of the answer. */
export const nlReporter = {
	reply: {
		window: "Ons antwoord aan u",
		title: "Wat u ons vertelde",
		told: "U vertelde dit {when}",
		weDo: "Wat wij doen",
		weAsk: "Wat wij u vragen",
		noneYet: "U heeft nog geen antwoord. Dat komt binnen twee dagen.",
		answers: "Ons antwoord",
		from: "{name}, {when}",
		addTitle: "Wilt u nog iets zeggen?",
		addWords: "Is er iets bijgekomen?",
		addHint: "Het hoeft niet lang te zijn.",
		asksLabel: "Of wilt u iets weten?",
		asks: "Ik wil graag weten hoe het ervoor staat",
		send: "Verstuur",
		added: "Toegevoegd {when}",
		asked: "U vroeg {when} hoe het ervoor staat.",
		privacy: "Wat er bij de ander speelt, vertellen wij niet. Dat is van die ander.",
		nobody: "Hier staat niets meer.",
		out: "Ik ben klaar, log uit",
	},
};
