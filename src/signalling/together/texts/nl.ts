import type { RefusalText } from "#src/platform/texts/catalogue.ts";
import type { Reason } from "../model.ts";

export const nlTogether = {
	refusals: {
		"signalling.answered-already": {
			why: "Een collega heeft deze vraag al beantwoord.",
			way: "Op de bladzij staat het antwoord. Je kunt het daar ook terugdraaien.",
		},
		"signalling.asked-already": { why: "Deze vraag staat weer open.", way: "Geef op de bladzij een antwoord, of laat de vraag nog even staan." },
		"signalling.only-signal": {
			why: "Hier is maar één ding verteld.",
			way: "Er valt niets uit elkaar te halen. Klopt het adres niet? Schrijf het dan op als iets nieuws, met het goede adres.",
		},
		"signalling.not-yours-to-set-apart": {
			why: "Jij mag niet zien wie dit vertelde. Haal jij het uit elkaar, dan krijgt die persoon geen antwoord meer.",
			way: "Vraag het aan de collega die dit oppakte of een oogje in het zeil houdt. Die kan het uit elkaar halen.",
		},
		"signalling.touched-already": {
			why: "Er is intussen al iets mee gedaan.",
			way: "Laat het apart staan. Zet er desnoods bij dat het om dezelfde mensen gaat.",
		},
	} as Record<string, RefusalText>,
	question: "Is dit hetzelfde huishouden?",
	asks: "Er kwam al iets binnen over een deur hier vlakbij: {at}, van {from}, sinds {when}.",
	why: "Waarom wij het vragen",
	reasons: {
		"street-spelled-otherwise": "Hetzelfde huisnummer. De straat is net anders geschreven.",
		"postcode-same-street-other": "Dezelfde postcode en hetzelfde nummer. Er staat een andere straat bij.",
		"addition-missing": "Dezelfde straat en hetzelfde nummer. Bij een van de twee staat geen toevoeging.",
		"addition-otherwise": "Dezelfde straat en hetzelfde nummer, met een andere toevoeging.",
		"same-name": "Dezelfde naam.",
		"name-spelled-otherwise": "De naam klinkt hetzelfde, maar is anders geschreven.",
		"other-name": "Er staat een andere naam bij.",
		"same-street-other-number": "Dezelfde straat, met een ander huisnummer.",
		"same-in-register": "Volgens het register van adressen is dit één en dezelfde deur.",
		"same-door": "Dezelfde deur. Een collega zei eerder dat daar twee huishoudens wonen.",
	} satisfies Record<Reason, string>,
	elsewhere:
		"Ook bij {team} kwam iets binnen over een deur hier vlakbij, sinds {when}. Is het hetzelfde huishouden? Bel even met {name}{phone}. Wat er verteld is, zie je niet van elkaar.",
	same: "Ja, hetzelfde huishouden",
	sameMore: "Dan staan ze samen op de lijst, met één collega. Je kunt dit altijd terugdraaien.",
	notSame: "Nee, twee huishoudens",
	notSameMore: "Dan vragen wij het bij deze twee niet nog eens.",
	holder: "{name} kijkt hiernaar, uiterlijk {day}.",
	togetherLead:
		"Over dit huishouden kwam nog iets binnen: van {from}, sinds {when}. Het staat hier bij elkaar, want een collega zei dat het hetzelfde huishouden is.",
	togetherFollow: "Een collega zei dat dit hetzelfde huishouden is als {at}. Daar gaat het verder.",
	closedUntil: "Wat er verteld is, lees je zodra de afweging er staat.",
	seeLead: "Ga naar {at}",
	seeOther: "Bekijk dit, en wie er nog antwoord moet krijgen",
	apart: "Een collega zei: {at} is een ander huishouden.",
	apartHere: "Hier kwam nog iets binnen. Een collega zei dat het over een ander huishouden gaat.",
	seeApart: "Bekijk het signaal",
	undoSame: "Toch niet zeker: haal weer uit elkaar",
	undoApart: "Toch niet zeker: vraag het opnieuw",
	setApart: "Dit gaat over een ander huishouden",
	setApartMore:
		"Het krijgt een eigen plek op de lijst. Wie het vertelde, merkt er niets van. Je kunt het terugdraaien zolang er niets mee gedaan is.",
	setApartSaid: "Dit kwam binnen bij {at}. Een collega zei dat het om een ander huishouden gaat.",
	putBack: "Zet het weer terug",
	onList: "Is dit hetzelfde huishouden als vlakbij?",
	somewhere: "een ander adres",
};
export type TogetherWords = typeof nlTogether;
