/** Names people were given that hide what happened to them (PRIN-16), and words nobody uses at a kitchen table. A team adds to them and switches them off. */
import type { Language } from "#src/kernel/language.ts";

export const guardedKinds = ["label", "unwilling", "must", "system"] as const;
type GuardedKind = (typeof guardedKinds)[number];
/** The question that helps to write what was seen instead, and another way of saying it. */
export const guardSays: Readonly<Record<Language, Readonly<Record<GuardedKind, { readonly ask: string; readonly better: string }>>>> = {
	nl: {
		label: {
			ask: "Dat is een naam voor iemand. Wat zag of hoorde je precies, en waardoor kwam dat?",
			better: "Schrijf wat je zag: ‘de gordijnen waren dicht, de post lag op de mat’.",
		},
		unwilling: {
			ask: "Wat zei iemand? Misschien kon het niet, of paste ons aanbod niet.",
			better: "Schrijf hoe die het ziet: ‘ziet het anders: …’ of ‘wil in plaats daarvan: …’.",
		},
		must: { ask: "Wie vindt dat, en wat wil de ander zelf?", better: "Vraag hoe iemand het zelf zou zeggen, en begin met ‘ik’." },
		system: { ask: "Hoe zou je dit zeggen aan de keukentafel?", better: "Noem iemand bij de naam, en zeg wat er gebeurt." },
	},
	en: {
		label: {
			ask: "That is a name for somebody. What exactly did you see or hear, and what led to it?",
			better: "Write what you saw: ‘the curtains were closed, the post lay on the mat’.",
		},
		unwilling: {
			ask: "What did they say? Perhaps it could not be done, or our offer did not fit.",
			better: "Write how they see it: ‘sees it differently: …’ or ‘wants instead: …’.",
		},
		must: { ask: "Who thinks so, and what does the other want?", better: "Ask how they would say it themselves, beginning with ‘I’." },
		system: { ask: "How would you say this at the kitchen table?", better: "Call somebody by their name, and say what happens." },
	},
};
const whoMust = ["cliënt", "client", "klant", "hij", "zij", "mevrouw", "meneer"];
/** In the language they are written in; the questions are in the language of the reader. */
export const guardedWords: Readonly<Record<Language, Readonly<Record<GuardedKind, readonly string[]>>>> = {
	nl: {
		label: [
			"zorgmijd*",
			"multiprobleem*",
			"probleemgezin*",
			"asocia*",
			"aso",
			"aso's",
			"verwaarloosde type",
			"verwaarloosde types",
			"draaideurcli*",
			"verward man",
			"verwarde man",
			"verwarde vrouw",
			"verwarde person*",
			"dakloze type",
			"dakloze types",
			"junk*",
			"zwakbegaafd*",
			"overlastgever*",
		],
		unwilling: [
			"ongemotiveerd*",
			"motivatieprobl*",
			"weerstand",
			"werkt niet mee",
			"niet meewerkend*",
			"wil niet geholpen worden",
			"onwillig*",
			"ontoegankelijk*",
			"manipula*",
		],
		must: whoMust.flatMap((who) => [`${who} moet`, `${who} dient`]),
		system: ["casus", "casuïstiek", "cliënt*", "hulpvrager*", "zorgtraject*", "traject", "zelfredzaam*", "doelgroep", "problematiek", "indicatie"],
	},
	en: {
		label: [
			"care avoid*",
			"problem famil*",
			"multi-problem*",
			"multiproblem*",
			"junky",
			"junkie",
			"junkies",
			"antisocial",
			"troublemaker*",
			"hard to reach",
			"frequent flyer*",
		],
		unwilling: ["unmotivated", "non-compliant", "noncompliant", "resistant", "resistance", "uncooperative", "unwilling", "manipulative"],
		must: ["client", "customer", "he", "she"].flatMap((who) => [`${who} must`, `${who} has to`, `${who} needs to`]),
		system: ["client", "clients", "case load", "service user*", "self-relian*", "selfrelian*", "target group"],
	},
};
