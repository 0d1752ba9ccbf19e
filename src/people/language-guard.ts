/** The language guard: looks over what a worker wrote and points, gently, at names for people. It never blocks and never changes a word (PRIN-16). Pure. */
import type { Language } from "#src/kernel/language.ts";
import { languages } from "#src/kernel/language.ts";
import { guardedWords } from "./guarded-words.ts";

export type Marked = { readonly word: string; readonly ask: string };

/** The words that say what somebody is instead of what was seen, each once, with a question. The questions are in the language of the reader. */
export const marksIn = (text: string, reader: Language): readonly Marked[] => {
	const found = new Map<string, Marked>();
	for (const language of languages)
		for (const [at, { pattern }] of guardedWords[language].entries())
			for (const [word] of text.slice(0, 20_000).matchAll(pattern)) {
				const ask = guardedWords[reader][at]?.ask ?? "";
				if (!found.has(word.toLowerCase())) found.set(word.toLowerCase(), { word, ask });
			}
	return [...found.values()];
};
