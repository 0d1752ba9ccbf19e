/** Whose page it is: a name for who works here; nobody's name on the person's own page, which says 'ik'. */
type Whose = string | undefined;
const told = (tell: string | undefined): string => (tell === undefined ? "" : ` Laat het weten aan ${tell}.`);

/** To whoever was asked: a neighbour, a shopkeeper. */
const seat = {
	window: "Wat ik afsprak",
	heading: (name: string) => `Dag ${name}`,
	headingBare: "Wat ik afsprak",
	none: "Hier staat nu niets voor u. Bent u net gestopt? Dank u wel voor wat u deed.",
	of: (called: string) => `Voor ${called}`,
	inWords: (called: string) => `In de woorden van ${called}. ‘Ik’ en ‘mij’ zijn dus ${called}.`,
	asks: (called: string) => `${called} vraagt of u een beetje mee wilt opletten.`,
	asksBackUp: (called: string) =>
		`${called} vraagt of u achterwacht wilt zijn. U hebt geen taken. U bent te bereiken, en komt alleen als iemand roept.`,
	forWhat: (does: string) => `Het gaat om: ${does}`,
	short: "U leest hier alleen uw eigen deel. Stoppen mag altijd, zonder reden.",
	yes: "Ja, ik doe mee",
	no: "Liever niet",
	agreements: "Wat u afsprak",
	agreementsNone: "Er is nog niets afgesproken.",
	asked: "Wilt u dit doen?",
	agree: "Ja, dat is goed",
	decline: "Dit liever niet",
	hears: "Wat u te horen krijgt",
	signs: "De tekenen die u kent",
	signsAbout: "U hoeft hier niet op te letten. U weet het, voor als iemand u roept.",
	see: "Ziet u dat het minder gaat?",
	seeAbout: (called: string, name: string) => `${called} kan dit lezen. ${name} gaat erop af.`,
	which: "Welk teken is het?",
	other: "Iets anders",
	saw: "Wat ziet of hoort u?",
	seeSend: "Laat het weten",
	told: (when: string, words: string | undefined) => `U liet het weten op ${when}${words === undefined ? "." : `: ${words}`}`,
	calledBy: (name: string, when: string, words: string | undefined) =>
		`${name} liet u dit weten op ${when}${words === undefined ? "." : `: ${words}`}`,
	leave: "Ik stop",
	leaveAbout: (name: string) => `Een reden hoeft niet. ${name} kijkt wie het overneemt.`,
	team: "Het team",
	back: "Naar het overzicht",
};
/** The same to a colleague. */
const colleague: Partial<typeof seat> = {
	none: "Hier staat nu niets voor je.",
	asks: (called: string) => `${called} vraagt of je een beetje mee wilt opletten.`,
	asksBackUp: (called: string) =>
		`${called} vraagt of je achterwacht wilt zijn. Je hebt geen taken. Je bent te bereiken, en komt alleen als iemand roept.`,
	short: "Je leest hier alleen je eigen deel. Stoppen mag altijd, zonder reden.",
	agreements: "Wat je afsprak",
	asked: "Wil je dit doen?",
	hears: "Wat je te horen krijgt",
	signs: "De tekenen die je kent",
	signsAbout: "Je hoeft hier niet op te letten. Je weet het, voor als iemand je roept.",
	see: "Zie je dat het minder gaat?",
	saw: "Wat zie of hoor je?",
	told: (when: string, words: string | undefined) => `Je liet het weten op ${when}${words === undefined ? "." : `: ${words}`}`,
	calledBy: (name: string, when: string, words: string | undefined) =>
		`${name} liet je dit weten op ${when}${words === undefined ? "." : `: ${words}`}`,
};

export const nl = {
	refusals: {
		"lasting.support-is-there": { why: "Er is al een steunsysteem.", way: "Vraag er iemand bij, of kijk samen of het nog past." },
		"lasting.no-support-yet": { why: "Er is nu geen steunsysteem.", way: "Begin er een als dat gewenst is. Het hoeft niet." },
		"lasting.who-is-asked": { why: "Er staat nog niet wie er gevraagd wordt.", way: "Kies iemand, of schrijf een naam op." },
		"lasting.said-not-now": { why: "Bij {name} is gezegd: nu niet.", way: "Vraag iemand anders. Komt {name} er zelf op terug? Dan kan het weer." },
		"lasting.already-asked": { why: "{name} is al gevraagd.", way: "Kijk op deze bladzij wat {name} zei." },
		"lasting.back-up-reachable": { why: "Een achterwacht moet je kunnen bereiken.", way: "Schrijf op hoe {name} te bereiken is." },
		"lasting.back-up-has-no-tasks": {
			why: "{name} is achterwacht. Die heeft geen vaste taken.",
			way: "Kies iemand anders die het doet. Laat het daarna weten aan {name}.",
		},
		"lasting.their-yes-to-join-first": { why: "{name} heeft nog geen ja gezegd.", way: "Wacht op dat ja. Spreek daarna pas iets af." },
		"lasting.whose-yes-support": { why: "Alleen de hoofdpersoon beslist hierover.", way: "Vraag het eerst. Kies daarna hoe het ja kwam." },
		"lasting.already-in-it": { why: "{name} zei al ja.", way: "Er hoeft niets meer te gebeuren." },
		"lasting.not-in-it-any-more": { why: "Dit staat hier niet meer.", way: "Kijk op de bladzij hoe het nu is." },
		"lasting.support-answered-already": { why: "Hier is al iemand op afgegaan.", way: "Kijk op de bladzij wat er is gedaan." },
	},
	title: (whose: Whose): string => (whose === undefined ? "Mijn steun" : "Steunsysteem"),
	lead: (whose: Whose): string =>
		whose === undefined
			? "Mensen die een beetje op mij letten, zoals ik dat wil. Ik kies wie. Ik kan altijd stoppen."
			: `Mensen die een beetje op ${whose} letten, zoals ${whose} dat wil. Niet voor iedereen, en niet voor altijd.`,
	none: (whose: Whose): string =>
		whose === undefined ? "Ik heb dit nu niet. Dat hoeft ook niet." : "Er is nu geen steunsysteem. Dat hoeft ook niet.",
	how: (whose: Whose): string => `Hoe zei ${whose ?? ""} dit?`,
	begin: {
		title: (whose: Whose): string => (whose === undefined ? "Ik wil dit wel" : "Begin samen"),
		words: (whose: Whose): string => (whose === undefined ? "Waar is het voor?" : `Waar is het voor, in de woorden van ${whose}?`),
		hint: "Bijvoorbeeld: dat iemand merkt als ik de deur niet meer uit kom.",
		lookAgain: "Wanneer kijken we of het nog past?",
		send: "Begin",
	},
	look: {
		on: (day: string, name: string) => `Op ${day} kijken we of het nog past. ${name} komt er zelf op terug.`,
		title: "Kijk samen of het nog past",
		words: "Past het nog bij iedereen? Kan er meer zelf? Is er iets anders nodig?",
		next: "Wanneer kijken we weer?",
		send: "Bewaar",
		looked: "De vorige keer:",
	},
	gap: {
		left: (name: string) => `${name} doet niet meer mee.`,
		ended: "Het steunsysteem is gestopt.",
		about: (name: string, day: string) => `${name} kijkt uiterlijk ${day} hoe het nu gaat.`,
		words: "Hoe gaat het nu?",
		send: "Ik heb ernaar gekeken",
	},
	seen: {
		title: "Gezien of geroepen",
		line: (name: string, when: string) => `${name}, ${when}`,
		sign: (sign: string) => `Teken: ${sign}`,
		saw: (words: string) => `Zag: ${words}`,
		asked: (name: string) => `${name} gaat erop af.`,
		words: "Wat heb je gedaan?",
		send: "Ik ben erop afgegaan",
		done: (words: string | undefined) => (words === undefined ? "Hier is iemand op afgegaan." : `Daarna: ${words}`),
	},
	members: {
		title: (whose: Whose): string => (whose === undefined ? "Wie er voor mij zijn" : "Wie er meedoen"),
		none: "Er is nog niemand gevraagd.",
		backUps: "Achterwacht",
		backUpsAbout: "Geen vaste taken. Wel te bereiken, kent de tekenen, en komt alleen als iemand roept.",
		reach: (how: string) => `Te bereiken: ${how}`,
		waits: (name: string) => `${name} is gevraagd. Nog geen antwoord.`,
		code: "{name} komt binnen met de code {code}",
		waitsForYes: (name: string) => `Wacht op een ja van ${name}.`,
		more: (name: string) => `Iets veranderen bij ${name}`,
		saidYes: (name: string) => `${name} zei ja`,
		saidNo: (name: string) => `${name} zei liever niet`,
		stopped: (name: string) => `${name} wil stoppen`,
		takeOut: (name: string) => `Verder zonder ${name}`,
		takeOutAbout: "Een reden hoeft niet.",
		agreed: "Zei hier ja op",
		declined: "Wil dit liever niet",
		drop: "Dit hoeft niet meer",
	},
	ask: {
		title: "Vraag iemand erbij",
		lead: (whose: Whose): string =>
			whose === undefined
				? "Eén voor één. Pas na een ja hoort iemand erbij."
				: `Eén voor één, en alleen wie ${whose} zelf kiest. Pas na een ja hoort iemand erbij.`,
		tie: (whose: Whose): string => (whose === undefined ? "Iemand uit mijn kring" : "Iemand uit de kring"),
		colleague: "Of iemand die hier werkt",
		name: "Of iemand anders: hoe heet die?",
		kind: "Wat is diegene?",
		role: "Wat voor plek krijgt diegene?",
		roles: { along: "Doet mee", "back-up": "Achterwacht" },
		roleHints: { along: "Doet wat we samen afspreken", "back-up": "Geen taken: alleen bereikbaar, en komt als iemand roept" },
		does: "Waar is diegene voor?",
		doesHint: "Bijvoorbeeld: ziet of de gordijnen opengaan.",
		reachable: "Hoe is diegene te bereiken?",
		way: "Hoe leest diegene het eigen deel?",
		ways: { code: "Met een eigen code", told: "Op papier, of verteld" },
		theirYes: "Diegene zei zelf al ja",
		send: "Vraag",
	},
	arrange: {
		title: "Spreek iets af",
		with: "Met wie?",
		tell: "Laat het weten aan",
		tellNone: "Niemand",
		theirYes: "Diegene zei hier zelf al ja op",
		send: "Spreek dit af",
		forms: { rhythm: "Elke …", "if-then": "Als … dan … laat het weten aan …", coupled: "Wanneer … dan ook …", sign: "Een teken erbij" },
		when: { rhythm: "Elke …", "if-then": "Als …", coupled: "Wanneer …", sign: "Wat is het teken?" },
		whenHint: {
			rhythm: "Bijvoorbeeld: drie dagen",
			"if-then": "Bijvoorbeeld: er een week geen boodschappen zijn gehaald",
			coupled: "Bijvoorbeeld: het leefgeld wordt gestort",
			sign: "Bijvoorbeeld: de gordijnen zijn om twaalf uur nog dicht",
		},
		does: { rhythm: "Wat gebeurt er dan?", "if-then": "dan …", coupled: "dan ook …", sign: "Wat doet diegene dan?" },
		doesHint: {
			rhythm: "Bijvoorbeeld: boodschappen meenemen",
			"if-then": "Bijvoorbeeld: even aanbellen",
			coupled: "Bijvoorbeeld: samen iets lekkers halen",
			sign: "Bijvoorbeeld: aanbellen, en niet vragen hoe het gaat",
		},
	},
	sentence: {
		rhythm: (when: string, does: string, tell: string | undefined) => `Elke ${when}: ${does}.${told(tell)}`,
		"if-then": (when: string, does: string, tell: string | undefined) => `Als ${when}, dan ${does}.${told(tell)}`,
		coupled: (when: string, does: string, tell: string | undefined) => `Wanneer ${when}, dan ook ${does}.${told(tell)}`,
		sign: (when: string, does: string, tell: string | undefined) => `Teken: ${when}. Dan: ${does}.${told(tell)}`,
	},
	agreements: {
		title: "Wat we afspraken",
		none: "Er is nog niets afgesproken.",
	},
	signs: {
		title: "Als het minder gaat",
		about: "Wie ziet wat, wie doet dan wat, en wie hoort het. Ieder leest alleen het eigen deel.",
		none: (whose: Whose): string =>
			whose === undefined
				? "Er staan nog geen tekenen. Letten mensen vanzelf al op? Dan hoeft het niet."
				: "Er staan nog geen tekenen. Letten mensen vanzelf al goed op? Dan hoeft dit niet.",
		line: (name: string, does: string) => `${name}: ${does}`,
		tells: (name: string | undefined) => `Wie hoort het: ${name ?? "niemand"}`,
	},
	end: {
		title: (whose: Whose): string => (whose === undefined ? "Ik stop hiermee" : "Stop ermee"),
		about: (whose: Whose, name: string): string =>
			whose === undefined
				? `Een reden hoeft niet. Iedereen hoort dat het klaar is. ${name} blijft bereikbaar.`
				: `Een reden hoeft niet. ${name} vraagt daarna nog één keer hoe het gaat.`,
		send: (whose: Whose): string => (whose === undefined ? "Stop met mijn steun" : "Stop met het steunsysteem"),
	},
	paper: {
		way: "Kaartjes op papier",
		title: "Kaartjes op papier",
		lead: "Voor ieder een eigen kaartje. Er staat alleen op wat diegene zelf doet of hoort.",
		none: "Er is nog niemand die ja zei.",
		for: (name: string, called: string) => `${name}, voor ${called}`,
		hears: (name: string, when: string) => `${name} laat het u weten bij: ${when}`,
		signsKnown: "Deze tekenen kent de achterwacht",
		signLine: (name: string, when: string, does: string) => `${name} ziet: ${when}. Dan: ${does}.`,
		empty: "Nog niets afgesproken.",
		comeIn: "Uw eigen deel lezen? Ga naar {road} en typ de code {code}.",
		qr: "Scan dit om uw eigen deel te lezen",
		callFirst: (name: string, phone: string | undefined) => (phone === undefined ? `Vragen? Vraag ${name}.` : `Vragen? Bel ${name}: ${phone}.`),
		stop: "Stoppen mag altijd, zonder reden.",
	},
	seat,
	colleague,
	panel: {
		way: "Steunsysteem",
		none: "Wie let er een beetje op? Het hoeft niet",
		some: (names: string) => `Met ${names}`,
		nobodyYet: "Er is nog niemand gevraagd",
		offer: (name: string) => `Blijft het kwetsbaar? ${name} kan mensen om zich heen vragen, en tekenen met hen afspreken. Het hoeft niet.`,
	},
};
export type Messages = typeof nl;
