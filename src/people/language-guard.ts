/** The language guard: looks over what a worker wrote and points, gently, at names for people. It never blocks and never changes a word (PRIN-16). Pure. */
import { type Marked, marksOf, type WordRule } from "#src/kernel/guarded-text.ts";
import { type Language, languages } from "#src/kernel/language.ts";
import { guardedKinds, guardedWords, guardSays } from "./guarded-words.ts";

export type { Marked, WordRule } from "#src/kernel/guarded-text.ts";
/** What a team changed: words of its own with its own question, and words of the list that it uses without harm. */
export type TeamWords = { readonly own: readonly WordRule[]; readonly off: readonly string[] };
const asItIs: TeamWords = { own: [], off: [] };

/** All that is pointed at for this reader; a team's own words first, so that its own question is asked. */
export const rulesFor = (reader: Language, team: TeamWords = asItIs): readonly WordRule[] => {
	const off = new Set(team.off.map((word) => word.toLowerCase()));
	const usual = languages.flatMap((language) =>
		guardedKinds.map(
			(kind): WordRule => ({ words: guardedWords[language][kind].filter((word) => !off.has(word.toLowerCase())), ...guardSays[reader][kind] }),
		),
	);
	return [...team.own, ...usual.filter(({ words }) => words.length > 0)];
};
/** The words that say what somebody is instead of what was seen, each once, with a question. */
export const marksIn = (text: string, reader: Language, team?: TeamWords): readonly Marked[] => marksOf(text, rulesFor(reader, team));
