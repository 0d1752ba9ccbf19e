/** Which words make a visit an inspection, who may not come along, and what is not something to bring. */
import { describe, expect, test } from "vitest";
import { bringsNothing, comesToEnforce, controlWord } from "./purpose.ts";

describe("the word that makes it an inspection", () => {
	test.each([
		["Ik kom controleren.", "controleren"],
		["Controleer het huis", "controleer"],
		["Ik kom contrôleren.", "controleren"],
		["Alleen ter controle.", "ter controle"],
		["Voor een korte controle", "een korte controle"],
		["Tot controle en op controle", "tot controle"],
		["Een huiscontrole", "huiscontrole"],
		["Wij doen adrescontroles", "adrescontroles"],
		["een controlebezoek", "controlebezoek"],
		["Handhaving van het contract", "handhaving"],
		["Dat wordt gehandhaafd", "gehandhaafd"],
		["Sancties bespreken", "sancties"],
		["Hij moet bestraft", "bestraft"],
		["Bestraffen", "bestraffen"],
		["Beboeten kan ook", "beboeten"],
		["De boete opleggen", "boete opleggen"],
		["De uitkeringsfraude zoeken", "uitkeringsfraude"],
		["Fraudeonderzoek", "fraudeonderzoek"],
		["Of hij zwart werkt", "zwart werkt"],
		["Zwartwerken", "zwartwerken"],
		["Een inspectie", "inspectie"],
		["Opsporing", "opsporing"],
		["Toezicht houden", "toezicht houden"],
		["Bewijs verzamelen", "bewijs verzamelen"],
		["Bewijsmateriaal zoeken", "bewijsmateriaal zoeken"],
		["Het adres checken", "adres checken"],
		["Tandenborstels tellen", "tandenborstels tellen"],
		["De tandenborstel tellen", "tandenborstel tellen"],
		["Kijken of hij woont", "kijken of hij woont"],
		["Kijken of hij wel woont", "kijken of hij wel woont"],
		["Kijken of ze wel echt nog in samenwoont", "kijken of ze wel echt nog in samenwoont"],
		["Nagaan of iemand zwart werkt", "zwart werkt"],
		["Checken of samenwoont", "checken of samenwoont"],
		["Enforcement", "enforcement"],
		["A fraud", "fraud"],
		["Fraudulent", "fraudulent"],
		["Check on benefits", "check on benefit"],
		["Check up on his claim", "check up on his claim"],
		["A benefit check", "benefit check"],
		["Address checks", "address checks"],
		["A control visit", "control visit"],
		["Gather evidence", "gather evidence"],
		["Gathering evidence", "gathering evidence"],
		["Penalising them", "penalising"],
		["Under surveillance", "surveillance"],
	])("%s", (text, word) => expect(controlWord(text)).toBe(word));
	test.each([
		"Ik kom niet controleren.",
		"Ik kom niet  controleren.",
		"Ik kom niet  meer controleren.",
		"Ik kom niet bij u thuis controleren.",
		"Nooit handhaven",
		"Geen inspectie",
		"In plaats van handhaving een gesprek",
		"No inspection",
		"Samen controleren",
		"Samen  controleren",
		"Samen  thuis controleren",
		"Samen met u de post nog controleren",
		"Together check on benefits",
		"De controleur van haar leven",
		"Een gecontroleerde ademhaling",
	])("a turn that says the opposite is none: %s", (text) => expect(controlWord(text)).toBeUndefined());
	test.each([
		["Niet bang. Ik kom controleren.", "controleren"],
		["Samen eten. Daarna controleren.", "controleren"],
		["Niet meer bij u thuis controleren", "controleren"],
		["Samen met u de post rustig nog controleren", "controleren"],
		["Ik kom niet controleren. Ik kom straks wel controleren.", "controleren"],
		["Ik kom niet controleren maar ik kom wel om te handhaven", "handhaven"],
	])("further away the opposite says nothing about it: %s", (text, word) => expect(controlWord(text)).toBe(word));
});

describe("who comes along to enforce", () => {
	test.each([
		"Handhaver",
		"BOA",
		"toezichthouder",
		"Inspecteur",
		"inspectie",
		"inspector",
		"inspection",
		"controleur",
		"sociaal rechercheur",
		"opsporing",
		"fraudeteam",
		"interventieteam",
		"intervention team",
		"deurwaarder",
		"bailiff",
		"politie",
		"police",
		"marechaussee",
		"Officier van justitie",
		"enforcement",
		"leerplicht",
		"benefit officer",
		"benefit investigator",
		"vreemdelingendienst",
		"vreemdelingenpolitie",
		"belastingdienst",
		"tax office",
		"tax authority",
	])("in that role: %s", (role) => expect(comesToEnforce({ role })).toBe(true));
	test("or from such an organisation", () => {
		expect(comesToEnforce({ role: "begeleider", organisation: "IND" })).toBe(true);
		expect(comesToEnforce({ role: "collega", organisation: "Politié" })).toBe(true);
	});
	test.each(["buurvrouw", "vriend van het kind", "wijkverpleegkundige", "balboa", "ervaringsdeskundige"])("somebody else does not: %s", (role) => {
		expect(comesToEnforce({ role })).toBe(false);
		expect(comesToEnforce({ role, organisation: "Westhof" })).toBe(false);
	});
});

describe("something to bring", () => {
	test.each([
		undefined,
		"",
		"niets",
		"Notitieblok",
		"Een vragenlijst om in te vullen",
		"pen en papier",
		"het besluit, een waarschuwing en een folder",
		"nothing",
		"Just a few questions to ask",
		"We nemen even een lijstje mee",
		"later nader te bepalen",
	])("nothing, or what serves us only, is none: %s", (bring) => expect(bringsNothing(bring)).toBe(true));
	test.each(["soep", "Een pen en soep", "Een uur tijd", "A pan of soup", "notitieboek en een bos bloemen"])("something is: %s", (bring) =>
		expect(bringsNothing(bring)).toBe(false),
	);
});
