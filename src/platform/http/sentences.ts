/** From codes to sentences: each phase brings its own words for its refusals and problems. */
import type { Language } from "#src/kernel/language.ts";
import type { Problem, Refusal } from "#src/kernel/result.ts";
import { fill, type RefusalText } from "#src/platform/texts/catalogue.ts";
import { texts } from "./texts/index.ts";

export type PhaseWords = { readonly refusals: Readonly<Record<string, RefusalText>>; readonly problems?: Readonly<Record<string, string>> };
export type Sentences = {
	readonly refusal: (refusal: Refusal, language: Language) => RefusalText;
	readonly problem: (problem: Problem, language: Language) => string;
	/** Every code that has words, for the test that no refusal is without. */
	readonly codes: readonly string[];
};

/** Brings the words of all phases together. */
export const sentencesOf = (phases: readonly ((language: Language) => PhaseWords)[]): Sentences => {
	const all = (language: Language) => ({
		refusals: Object.assign({}, texts(language).refusals, ...phases.map((phase) => phase(language).refusals)) as Record<string, RefusalText>,
		problems: Object.assign({}, texts(language).problems, ...phases.map((phase) => phase(language).problems ?? {})) as Record<string, string>,
	});
	const words = { nl: all("nl"), en: all("en") };
	return {
		refusal: (refusal, language) => {
			const found = words[language].refusals[refusal.code] ?? texts(language).unknownRefusal;
			return { why: fill(found.why, refusal.words), way: fill(found.way, refusal.words) };
		},
		problem: (problem, language) => fill(words[language].problems[problem.code] ?? words[language].problems["other"] ?? "", problem.words),
		codes: Object.keys(words.nl.refusals),
	};
};
