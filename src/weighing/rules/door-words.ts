/** From the own-words reason to what could be said at the door. A suggestion, with the words pointed at that make somebody shut it again (LEG-19). */
import type { Language } from "#src/kernel/index.ts";
import { fill } from "#src/platform/texts/catalogue.ts";

export type DoorWords = { readonly text: string; readonly problemWords: readonly string[] };

const problems: Readonly<Record<Language, RegExp>> = {
	nl: /\b(\p{L}*probleem|\p{L}*problemen|\p{L}*schuld(?:en)?|huurachterstand|achterstand|overlast|klacht(?:en)?|verslav\p{L}+|verwaarlo\p{L}+|vervuil\p{L}+|gevaar\p{L}*|melding|gemeld|zorgen|hulpverlening|u moet|je moet|moeten|uithuisplaatsing|ontruiming|crisis|onveilig\p{L}*|verward\p{L}*|niet goed|slecht\p{L}*|mishandel\p{L}+)\b/giu,
	en: /\b(problem|problems|debt|debts|arrears|nuisance|complaint|complaints|addict\p{L}*|neglect\p{L}*|danger\p{L}*|report|reported|worries|worried|you must|you have to|eviction|crisis|unsafe|confused|abus\p{L}+)\b/giu,
};
const trimmed = (text: string): string => text.trim().replace(/[.!?\s]+$/u, "");
const firstSentence = (text: string): string => trimmed(/^.*?[.!?](?=\s|$)/su.exec(text.trim())?.[0] ?? text);
const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** Makes the draft out of 'why me' (or 'why') and what we bring. Never out of what a reporter told. */
export const doorWords = (
	given: {
		readonly greeting: string;
		readonly me: string;
		readonly why: string;
		readonly whyMe?: string | undefined;
		readonly bring?: string | undefined;
	},
	language: Language,
	sentences: { readonly open: string; readonly openUnnamed: string; readonly notControl: string; readonly bring: string; readonly ask: string },
): DoorWords => {
	const reason = firstSentence(given.whyMe ?? given.why);
	const parts = [
		fill(given.greeting === "" ? sentences.openUnnamed : sentences.open, { who: given.greeting, me: given.me }),
		`${reason}.`,
		sentences.notControl,
		given.bring ? fill(sentences.bring, { bring: lower(trimmed(given.bring)) }) : "",
		sentences.ask,
	].filter(Boolean);
	const found = [...parts.slice(0, 2).join(" ").matchAll(problems[language])].map((match) => match[0].toLowerCase());
	return { text: parts.join(" "), problemWords: [...new Set(found)] };
};
