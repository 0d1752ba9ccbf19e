/** Texts live with their phase: `nl.ts` is the source, `en.ts` is `const en: typeof nl`-shaped; a missing key fails the type check. */
import type { Language, PublicLanguage } from "#src/kernel/language.ts";

/** Makes a phase's texts: gives the words of one language. */
export const catalogue =
	<Words>(words: { readonly nl: Words; readonly en: Words }) =>
	(language: Language): Words =>
		words[language];

/** Makes the texts of what everybody may read: four languages, each with the same keys. */
export const publicCatalogue =
	<Words>(words: Readonly<Record<PublicLanguage, Words>>) =>
	(language: PublicLanguage): Words =>
		words[language];

/** A refusal's two sentences: why not, and what can be done instead. */
export type RefusalText = { readonly why: string; readonly way: string };
/** Fills `{name}` in a sentence. Unknown names stay readable as they are. */
export const fill = (sentence: string, words: Readonly<Record<string, string | number>>): string =>
	sentence.replace(/\{(\w+)\}/g, (whole, name: string) => (name in words ? String(words[name]) : whole));
