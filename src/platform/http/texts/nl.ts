export const nl = {
	problems: {
		missing: "Vul dit nog in.",
		"too-short": "Dit is wat kort. Schrijf er iets meer bij.",
		"too-long": "Dit is te lang. Het mag hoogstens {most} tekens zijn.",
		"too-many": "Kies er minder: hoogstens {most}.",
		"too-small": "Dit getal is te klein. Het moet minstens {least} zijn.",
		"too-big": "Dit getal is te groot. Het mag hoogstens {most} zijn.",
		"not-a-choice": "Kies een van de mogelijkheden.",
		day: "Schrijf een dag die bestaat, bijvoorbeeld 2026-11-24.",
		time: "Schrijf een tijd zoals 10:30.",
		email: "Dit lijkt geen e-mailadres. Er hoort een @ in te staan.",
		uuid: "Er ging iets mis met dit formulier. Open de bladzij opnieuw.",
		other: "Dit begrijpen we niet. Kijk het nog eens na.",
	},
	refusals: {
		"kernel.no-such-operation": { why: "Dat kan hier niet.", way: "Ga terug naar de bladzij en begin daar opnieuw." },
		"kernel.not-yours-to-do": {
			why: "Dit hoort bij het werk van iemand anders.",
			way: "Vraag een collega die dit wel kan, of de beheerder van het team.",
		},
		"kernel.no-part-in-this": {
			why: "Hier ben je niet bij betrokken.",
			way: "Heb je een reden? Vraag het de collega die het contact heeft, of open de bladzij met je reden erbij.",
		},
		"kernel.id-used-before": {
			why: "Dit formulier is al een keer gebruikt voor iets anders.",
			way: "Open de bladzij opnieuw. Wat er getypt was, staat hier nog.",
		},
		"kernel.sent-before": {
			why: "Dit formulier is al verstuurd, op {day} om {time}.",
			way: "Wat er toen stond, is bewaard. Wat er nu staat nog niet. Is het iets nieuws? Verstuur het dan nog een keer, dan komt het erbij.",
		},
		"kernel.too-often": {
			why: "Dit gebeurde nu heel vaak achter elkaar.",
			way: "Wacht een minuut en probeer het nog eens. Wat er getypt was, staat hier nog.",
		},
	},
	refusedBack: "Terug naar het begin",
	unknownRefusal: { why: "Dat kan hier niet.", way: "Ga terug en probeer het anders. Lukt het niet? Vraag het aan het team." },
	noSuchPage: {
		title: "Deze bladzij is er niet",
		lead: "Of ze is voor iemand anders. Welke van de twee het is, vertellen we niet.",
		back: "Naar het begin",
	},
	signedOut: {
		title: "De bladzij was intussen gesloten",
		lead: "Wat er getypt was, staat hier nog. Open een nieuw venster en kom daar binnen. Kom dan hier terug en verstuur het opnieuw.",
		signIn: "Kom binnen",
		words: "Wat er stond",
		again: "Opnieuw versturen",
	},
	notYours: { title: "Deze bladzij is voor iemand anders", lead: "Toch nodig? Vraag het aan het team.", back: "Naar het begin" },
	fault: {
		title: "Er ging iets mis bij ons",
		lead: "Het kwam door ons. Misschien is het laatste niet bewaard. Kijk dat eerst na, en ga dan verder.",
		number: "Vertel het aan het team of de beheerder, en noem dit nummer:",
		back: "Naar het begin",
	},
	busy: {
		title: "Even geduld",
		lead: "Erbij kan er nu even niet bij. Er is niets verloren: wat er getypt was, kan zo opnieuw worden verstuurd.",
		back: "Probeer het opnieuw",
	},
	tooBig: "Dit is te groot om te versturen. Maak het kleiner en probeer het nog eens.",
};
export type Messages = typeof nl;
