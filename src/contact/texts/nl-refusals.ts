import { nlAfter } from "../after/texts/nl.ts";
import { nl as beside } from "../beside/texts/nl.ts";
import { nlAlong } from "../along/texts/nl.ts";
import { nlExperience } from "../experience/texts/nl.ts";
import { nlDoor } from "../door/texts/nl.ts";
import { nl as means } from "../means/texts/nl.ts";
import { nl as facts } from "../facts/texts/nl.ts";
import { nl as kept } from "../kept/texts/nl.ts";
import { nl as itWorked } from "../it-worked/texts/nl.ts";
import { nl as wants } from "../wants/texts/nl.ts";
import { nl as safety } from "../safety/texts/nl.ts";

export const nlRefusals = {
	refusals: {
		...beside.refusals,
		...means.refusals,
		...nlDoor.refusals,
		...nlAlong.refusals,
		...nlExperience.refusals,
		...safety.refusals,
		...kept.refusals,
		...wants.refusals,
		...itWorked.refusals,
		...facts.refusals,
		...nlAfter.refusals,
		"contact.weigh-first": {
			why: "Niemand vroeg jou te komen. Dan weeg je eerst of je gaat.",
			way: "Open ‘Zal ik gaan?’ bij dit signaal. Vaak is één zin genoeg.",
		},
		"contact.weighed-not-going": {
			why: "Jouw laatste afweging zegt niet: ik ga.",
			way: "Is er iets veranderd? Weeg opnieuw. Zo niet, dan houdt iemand een oogje in het zeil.",
		},
		"contact.weigh-after-not-now": {
			why: "De vorige keer was het: nu niet.",
			way: "Weeg opnieuw voor je weer ongevraagd gaat. Of wacht, stuur een kaartje, of vraag iemand die ze kennen.",
		},
		"contact.weigh-after-silence": {
			why: "Die afweging is van lang geleden.",
			way: "Er kan veel veranderd zijn. Stel de vraag opnieuw: je woorden van toen staan klaar.",
		},
		"contact.weigh-each-approach": {
			why: "Je ging al een keer met deze afweging.",
			way: "Elke keer dat je ongevraagd gaat, stel je de vraag opnieuw. Je woorden van toen staan klaar.",
		},
		"contact.no-uninvited-visits": {
			why: "Op dit adres komt liever niemand ongevraagd.",
			way: "Stuur een kaartje, bel, of wacht. Is een leven of een kind in gevaar? Leg dat dan uit in een nieuwe afweging.",
		},
		"contact.nothing-to-bring": {
			why: "Je brengt nog niets mee waar ze thuis iets aan hebben.",
			way: "Bedenk iets kleins: een uur tijd, samen een brief lezen, een belletje dat jij meteen pleegt. Heb je niets? Wacht dan met gaan.",
		},
		"contact.purpose-of-control": {
			why: "Wij gaan niet langs om te controleren of te handhaven. Het gaat om: ‘{word}’.",
			way: "Geef dit zo door aan wie het vroeg: ‘Ons team komt alleen langs om iets te brengen waar mensen wat aan hebben. Controle en hulp in één bezoek kost het vertrouwen van de hele straat.’ Bedoelde je iets anders? Schrijf dan op wat je komt doen.",
		},
		"contact.companion-enforces": {
			why: "Wij gaan niet samen met iemand die komt controleren of handhaven: {role}.",
			way: "Geef dit zo door: ‘Ons team gaat alleen mee met mensen die iets komen brengen. Wie controleert, gaat apart en zegt zelf waarvoor.’ Vraag een collega, een buur of iemand die ze vertrouwen.",
		},
		"contact.vague-warning": {
			why: "‘Gevaarlijk’ zonder feit helpt niemand. Het maakt alleen bang.",
			way: "Schrijf op wat er gebeurde, waar, wanneer en wie het zag. Weet je dat niet? Kies dan: niets bekend.",
		},
		"contact.fact-not-yet": { why: "Die dag moet nog komen.", way: "Schrijf op wanneer het gebeurde." },
		"contact.day-is-past": { why: "Die dag is al voorbij.", way: "Kies een dag die nog komt. Was je er al? Schrijf dan een notitie." },
		"contact.rather-not-told": {
			why: "Dit wilde iemand liever niet geven. Dan laten we het daarbij.",
			way: "Zoek het niet ergens anders op. Heeft diegene het nu zelf verteld? Vink dat dan aan.",
		},
		"contact.nobody-waits": { why: "Hier is al op geantwoord.", way: "Kijk op de bladzij wat er nog openstaat." },
		"contact.no-such-promise": { why: "Deze belofte staat niet meer open.", way: "Kijk op de bladzij wat er nog openstaat." },
		"contact.moved-to-when": { why: "Er staat nog niet naar welke dag.", way: "Kies een nieuwe dag, en vertel het ook." },
		"contact.no-such-visit": { why: "Dit bezoek staat niet meer gepland.", way: "Plan gerust een nieuw bezoek." },
		"contact.no-address": { why: "Er is nog geen adres bekend.", way: "Zet het adres erbij, bij het signaal." },
	},
	problems: { "contact.fact-needs": "Een feit heeft een plaats, een dag en iemand van wie je het weet." },
};
