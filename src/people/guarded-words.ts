/** Names people were given that hide what happened to them (PRIN-16). Each with the question that helps to write what was seen instead. */
import type { Language } from "#src/kernel/language.ts";

export type GuardedWord = { readonly pattern: RegExp; readonly ask: string };
const ask = {
	nl: {
		label: "Dat is een naam voor iemand. Wat zag of hoorde je precies, en waardoor kwam dat?",
		must: "Wie vindt dat, en wat wil de ander zelf?",
		unwilling: "Wat zei iemand? Misschien kon het niet, of paste ons aanbod niet.",
		system: "Hoe zou je dit zeggen aan de keukentafel?",
	},
	en: {
		label: "That is a name for somebody. What exactly did you see or hear, and what led to it?",
		must: "Who thinks so, and what does the other want?",
		unwilling: "What did they say? Perhaps it could not be done, or our offer did not fit.",
		system: "How would you say this at the kitchen table?",
	},
} as const;

export const guardedWords: Readonly<Record<Language, readonly GuardedWord[]>> = {
	nl: [
		{
			pattern:
				/\b(zorgmijd\p{L}*|multiprobleem\p{L}*|probleemgezin\p{L}*|asocia\p{L}*|aso'?s?|verwaarloosde types?|draaideurcli\p{L}*|verwarde? (?:man|vrouw|person\p{L}*)|dakloze types?|junk\p{L}*|zwakbegaafd\p{L}*|overlastgever\p{L}*)\b/giu,
			ask: ask.nl.label,
		},
		{
			pattern:
				/\b(ongemotiveerd\p{L}*|motivatieprobl\p{L}*|weerstand|werkt niet mee|niet meewerkend\p{L}*|wil niet geholpen worden|onwillig\p{L}*|ontoegankelijk\p{L}*|manipula\p{L}*)\b/giu,
			ask: ask.nl.unwilling,
		},
		{ pattern: /\b(?:cliënt|client|klant|hij|zij|mevrouw|meneer) (?:moet|dient)\b/giu, ask: ask.nl.must },
		{
			pattern: /\b(casus|casuïstiek|cliënt\p{L}*|hulpvrager\p{L}*|zorgtraject\p{L}*|traject|zelfredzaam\p{L}*|doelgroep|problematiek|indicatie)\b/giu,
			ask: ask.nl.system,
		},
	],
	en: [
		{
			pattern: /\b(care avoid\w*|problem famil\w*|multi-?problem\w*|junk(?:ie|y)s?|antisocial|troublemaker\w*|hard to reach|frequent flyer\w*)\b/giu,
			ask: ask.en.label,
		},
		{ pattern: /\b(unmotivated|non-?compliant|resistan(?:t|ce)|uncooperative|unwilling|manipulative)\b/giu, ask: ask.en.unwilling },
		{ pattern: /\b(?:client|customer|he|she) (?:must|has to|needs to)\b/giu, ask: ask.en.must },
		{ pattern: /\b(clients?|case load|service user\w*|self-?relian\w*|target group)\b/giu, ask: ask.en.system },
	],
};
