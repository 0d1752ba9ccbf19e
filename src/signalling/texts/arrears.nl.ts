import type { RefusalText } from "#src/platform/texts/catalogue.ts";

/** Words for who sends arrears. */
export const nlArrears = {
	refusals: {
		"signalling.no-agreement": { why: "Met deze organisatie is nog niets afgesproken over achterstanden.", way: "Maak eerst een afspraak met het team: waarvoor, waarvoor niet, en vanaf hoeveel maanden." },
		"signalling.below-threshold": { why: "Dit is onder de afgesproken grens. Afgesproken is: vanaf {threshold} maanden.", way: "Waarvoor we samenwerken: ‘{aim}’. Waarvoor niet: ‘{notAim}’. Maakt u zich toch zorgen? Vertel het dan als zorg, zonder bedragen." },
		"signalling.no-door": { why: "Hier herkennen wij geen voordeur in.", way: "Schrijf straat en huisnummer, bijvoorbeeld Lindestraat 14." },
		"signalling.told-before": { why: "Deze achterstand heeft u al gestuurd.", way: "U hoeft niets meer te doen. Is het bedrag veranderd? Stuur dan het nieuwe bedrag." },
		"signalling.file-too-big": { why: "Dit bestand is te groot.", way: "Het mag hoogstens 12 MB zijn. Knip het in tweeën: dezelfde regel twee keer sturen geeft niets." },
		"signalling.too-many-lines": { why: "Dit bestand heeft te veel regels.", way: "Het mogen er hoogstens {most} zijn. Knip het in tweeën." },
		"signalling.not-a-table": { why: "Hier herkennen wij geen tabel in.", way: "Bewaar het als CSV, met op de eerste regel de namen van de kolommen." },
		"signalling.file-gone": { why: "Dit bestand is er niet meer.", way: "Een bestand bewaren wij hoogstens een dag. Stuur het nog een keer." },
		"signalling.column-needed": { why: "Wijs nog aan in welke kolom dit staat.", way: "Naam, adres, maanden en bedrag zijn nodig. De rest mag leeg blijven." },
		"signalling.column-twice": { why: "Deze kolom is al voor iets anders gekozen.", way: "Kies voor elke kolom één betekenis." },
	} as Record<string, RefusalText>,
	problems: { file: "Kies een bestand." } as Record<string, string>,
	page: {
		window: "Achterstanden", title: "Achterstanden doorgeven", lead: "Zodat er snel een mens langskomt, en geen brief. Afgesproken met {name}: vanaf {threshold} maanden.", aim: "Waarvoor: {aim}. Waarvoor niet: {notAim}.", noAgreement: "Er is nog geen afspraak over achterstanden met uw organisatie.", whose: "Voor welke organisatie?",
		one: "Eén huishouden", whom: "Naam", address: "Adres", addressHint: "Straat en huisnummer.", kind: "Waarvoor?", kinds: ["huur", "energie", "water", "zorgverzekering", "gemeentelijke belasting"], months: "Hoeveel maanden achter?", amount: "Hoeveel euro samen?", since: "Sinds wanneer?", attempts: "Wat heeft u zelf al gedaan?", threat: "Welke stap is aangekondigd?", threatOn: "Op welke dag?",
		send: "Geef door", sent: "Doorgegeven. U hoort wie het oppakt.", many: "Een bestand met meer huishoudens", file: "CSV-bestand", fileHint: "Uit elk programma. Hoogstens 100.000 regels en 12 MB.", bring: "Kijk naar de kolommen", notForCollection: "Wij gebruiken dit om mensen te helpen. U hoort: contact gemaakt, wie, en de afspraak. Nooit waarom.",
		mapWindow: "Kolommen aanwijzen", mapTitle: "Klopt dit zo?", mapLead: "Wij lazen de eerste regel en raadden wat waar staat. Verander gerust.", columns: { whom: "Naam", given: "Voornaam", address: "Adres of straat", number: "Huisnummer", addition: "Toevoeging", postcode: "Postcode", place: "Plaats", kind: "Waarvoor", months: "Maanden achter", amount: "Bedrag", since: "Sinds", attempts: "Eigen pogingen", threat: "Aangekondigde stap", threatOn: "Dag van die stap" },
		noColumn: "staat er niet in", kindOtherwise: "Waarvoor is het, als dat niet in het bestand staat?", firstLines: "De eerste regels", tableName: "Tabel: de eerste regels", read: "Lees {count} regels in", unreadable: "{count} regels kunnen wij nu al niet lezen; die noemen wij hierna.",
		doneWindow: "Ingelezen", doneTitle: "Ingelezen", lines: "Regels in het bestand", added: "Nieuw op de lijst van het team", joined: "Gevoegd bij een signaal dat er al was", again: "Al eerder gestuurd, niets toegevoegd", badCount: "Niet ingelezen", badTitle: "Deze regels zijn niet ingelezen", badLead: "Verbeter ze en stuur het bestand nog een keer: wat er al is, komt er niet dubbel in.", badLine: "Regel", badWhy: "Waarom", badTable: "Tabel: regels die niet zijn ingelezen", moreBad: "En nog {count} regels.", back: "Achterstanden",
		why: {
			"too-few-cells": "minder cellen dan kolommen", "too-many-cells": "meer cellen dan kolommen", "quote-open": "een aanhalingsteken gaat open en niet dicht", "quote-inside": "een aanhalingsteken midden in een cel", unreadable: "niet te lezen", "no-name": "geen naam", "no-address": "geen straat met huisnummer",
			"no-months": "geen aantal maanden", "no-amount": "geen bedrag", "no-day": "geen dag die bestaat", "too-long": "te lang", "below-threshold": "onder de afgesproken grens",
		} as Record<string, string>,
		answers: "Wat u van ons hoorde", answersNone: "Nog niets. U hoort het zodra iemand het oppakt.",
	},
};
