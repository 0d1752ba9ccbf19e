/** Wie keek, voor wie over privacy gaat. */
import type { WhyLook } from "../operations.ts";

export const nl = {
	refusals: {
		"privacy.nobody-found": {
			why: "We vinden niemand met die naam.",
			way: "Kijk of de naam goed gespeld is. Je kunt ook op collega of op dag zoeken.",
		},
	} as Record<string, { why: string; way: string }>,
	window: "Wie keek",
	heading: "Wie keek waarnaar",
	lead: "Elke blik, elke zoekvraag en elke weigering staat hier. Ook dat jij nu kijkt.",
	back: "Het team",
	search: "Zoek",
	named: "Over wie",
	namedHint: "Een naam. Leeg is: over iedereen.",
	worker: "Van welke collega",
	anybody: "iedereen",
	from: "Vanaf",
	until: "Tot en met",
	why: "Waarom kijk je?",
	whys: {
		"person-asks": "Iemand vraagt wie er keek",
		regular: "De vaste controle",
		incident: "Er is misschien iets misgegaan",
		audit: "Een accountant of toezichthouder vraagt het",
	} as Record<WhyLook, string>,
	opened: "Geopend met een reden",
	openedLead: "Een collega keek bij iemand, en is daar niet vast bij. De hoofdpersoon leest dit ook.",
	openedNone: "De laatste dertig dagen gebeurde dat niet.",
	openedBy: "{name}, {day}",
	found: "Gevonden",
	foundNone: "Hierover staat er niets.",
	first: "Dit zijn de laatste {count}. Kies een kortere tijd om verder terug te kijken.",
	columns: { when: "Wanneer", who: "Wie", did: "Deed", about: "Over" },
	did: {
		look: "keek",
		search: "zocht",
		write: "schreef of besloot",
		refuse: "mocht niet",
		"sign-in": "kwam binnen",
		"sign-out": "ging weg",
	} as Record<string, string>,
	emergency: "opende met een reden",
	more: "Nog {count} regels",
	unnamed: "iemand van wie we de naam niet weten",
	refused: "geweigerd",
	kinds: {
		person: "de hoofdpersoon zelf",
		reporter: "wie iets vertelde",
		participant: "iemand uit de kring",
		public: "een bezoeker",
		system: "Erbij zelf",
		member: "een collega",
	} as Record<string, string>,
	nobody: "niemand in het bijzonder",
	erased: "iemand die gewist is",
	export: "Bewaar dit als bestand",
	exportHint:
		"FHIR AuditEvent, met de namen van NEN 7513. Er staan nummers in en geen namen van mensen. In één bestand gaan hooguit 20.000 regels, de nieuwste: kies voor meer een kortere tijd per keer.",
	fileName: "wie-keek.json",
};
export type Messages = typeof nl;
