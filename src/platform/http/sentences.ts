/** From codes to sentences: each phase brings its own words for its refusals and problems. */
import { type Language, type PublicLanguage, screenLanguageOf } from "#src/kernel/language.ts";
import type { Problem, Refusal } from "#src/kernel/result.ts";
import { fill, type RefusalText } from "#src/platform/texts/catalogue.ts";
import { shortDay } from "#src/platform/texts/dates.ts";
import type { CalendarDay } from "#src/kernel/time.ts";
import { texts } from "./texts/index.ts";

export type PhaseWords = { readonly refusals: Readonly<Record<string, RefusalText>>; readonly problems?: Readonly<Record<string, string>> };
export type Sentences = {
	readonly refusal: (refusal: Refusal, language: PublicLanguage) => RefusalText;
	readonly problem: (problem: Problem, language: PublicLanguage) => string;
	/** Every code that has words, for the test that no refusal is without. */
	readonly codes: readonly string[];
};

const DAY = /^\d{4}-\d{2}-\d{2}$/;
/** A day in a refusal is a day; the reader reads it in their own language. */
const inWordsOf = (words: Refusal["words"], language: PublicLanguage): Refusal["words"] =>
	Object.fromEntries(
		Object.entries(words).map(([name, value]) => [
			name,
			typeof value === "string" && DAY.test(value) ? shortDay(value as CalendarDay, value as CalendarDay, language) : value,
		]),
	);

/**
 * Brings the words of all phases together. What a phase says to everybody stands in `toAll`, in every public language; a refusal that is not there is answered
 * in the language somebody reads, in general words: never half in one language and half in another.
 */
export const sentencesOf = (
	phases: readonly ((language: Language) => PhaseWords)[],
	toAll: readonly ((language: PublicLanguage) => PhaseWords)[] = [],
): Sentences => {
	const all = (spoken: PublicLanguage) => {
		const language = screenLanguageOf(spoken);
		const own = spoken === language ? phases.map((phase) => phase(language)) : [];
		const parts: readonly PhaseWords[] = [texts(spoken), ...own, ...toAll.map((phase) => phase(spoken))];
		return {
			refusals: Object.assign({}, ...parts.map((one) => one.refusals)) as Record<string, RefusalText>,
			problems: Object.assign({}, ...parts.map((one) => one.problems ?? {})) as Record<string, string>,
		};
	};
	const words = { nl: all("nl"), en: all("en"), ar: all("ar"), tr: all("tr") };
	return {
		refusal: (refusal, language) => {
			const found = words[language].refusals[refusal.code] ?? texts(language).unknownRefusal;
			const said = inWordsOf(refusal.words, language);
			return { why: fill(found.why, said), way: fill(found.way, said) };
		},
		problem: (problem, language) => fill(words[language].problems[problem.code] ?? words[language].problems["other"] ?? "", problem.words),
		codes: Object.keys(words.nl.refusals),
	};
};
