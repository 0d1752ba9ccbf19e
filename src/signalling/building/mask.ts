/** Small numbers say who it is. Below the minimum a number is a word, and what would be reckoned from it is left out (PRIV-10). Pure. */
import type { Language } from "#src/kernel/language.ts";
import { inWords } from "#src/platform/texts/dates.ts";
import { mirrorTexts } from "./texts/index.ts";

/** From how many on a number may be said. In a village everybody knows everybody. */
export const SMALLEST_GROUP = 5;

/** A number as it may be said: none, fewer than the minimum, or the number itself. */
export type Masked = { readonly kind: "none" } | { readonly kind: "few" } | { readonly kind: "count"; readonly count: number };
export const masked = (count: number): Masked =>
	count <= 0 ? { kind: "none" } : count < SMALLEST_GROUP ? { kind: "few" } : { kind: "count", count };
/** What is reckoned from so few that it would say who it is, is left out. */
export const onlyFrom = <Value>(count: number, value: Value): Value | null => (count < SMALLEST_GROUP ? null : value);

/** 'nog nooit', 'minder dan vijf', 'twaalf'. */
export const maskedWords = (number: Masked, language: Language): string => {
	const said = mirrorTexts(language).numbers;
	return number.kind === "none" ? said.none : number.kind === "few" ? said.few(inWords(SMALLEST_GROUP, language)) : inWords(number.count, language);
};
