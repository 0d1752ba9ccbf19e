/** Finds words in a text that somebody asked to be pointed at. The server and the browser use the same. Pure. */

import { escaped } from "./whole-word.ts";

/** `words`: each a word or a few, `*` for whatever follows in that word. `ask`: a question. `better`: another way of saying it. */
export type WordRule = { readonly words: readonly string[]; readonly ask: string; readonly better?: string | undefined };
export type Marked = { readonly word: string; readonly ask: string; readonly better?: string | undefined };

const MOST_READ = 20_000;
/** One pattern for a list of words; nothing matches inside another word. Gives nothing for an empty list. */
export const patternOf = (words: readonly string[]): RegExp | undefined => {
	const parts = words
		.map((word) => word.trim())
		.filter((word) => word.replaceAll("*", "").trim() !== "")
		// The longest first: 'verwarde man' before 'verward'.
		.sort((a, b) => b.length - a.length)
		.map((word) =>
			word
				.split(/\s+/)
				.map((part) => part.split("*").map(escaped).join("\\p{L}{0,30}"))
				.join("\\s{1,3}"),
		);
	return parts.length === 0 ? undefined : new RegExp(`(?<!\\p{L})(?:${parts.join("|")})(?!\\p{L})`, "giu");
};
/** Each word that was found, once, in the order of the rules. */
export const marksOf = (text: string, rules: readonly WordRule[]): readonly Marked[] => {
	const found = new Map<string, Marked>();
	const read = text.slice(0, MOST_READ);
	for (const { words, ask, better } of rules) {
		const pattern = patternOf(words);
		if (pattern === undefined) continue;
		for (const [word] of read.matchAll(pattern)) {
			const key = word.toLowerCase();
			if (!found.has(key)) found.set(key, { word, ask, ...(better === undefined ? {} : { better }) });
		}
	}
	return [...found.values()];
};
