import type { Language } from "#src/kernel/language.ts";
import { catalogue } from "#src/platform/texts/catalogue.ts";
import { en } from "./en.ts";
import { type Messages, nl } from "./nl.ts";

export const texts = catalogue({ nl, en });
export type PersonWords = Messages;
export type AddressForm = "u" | "je";

const forms = {
	u: { u: "u", uw: "uw", U: "U", Uw: "Uw", jij: "u", jou: "u" },
	je: { u: "je", uw: "je", U: "Je", Uw: "Je", jij: "jij", jou: "jou" },
} as const;
const fitted = <Value>(value: Value, form: AddressForm): Value => {
	if (typeof value === "string") return value.replace(/\{(u|uw|U|Uw|jij|jou)\}/g, (_whole, word: keyof typeof forms.u) => forms[form][word]) as Value;
	if (Array.isArray(value)) return value.map((inner: unknown) => fitted(inner, form)) as Value;
	if (typeof value !== "object" || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, fitted(inner, form)])) as Value;
};
const made = new Map<string, PersonWords>();
/** The words of the own pages, addressed as this person chose: 'u' until they say otherwise (CON-09). */
export const personWords = (language: Language, form: AddressForm): PersonWords => {
	const key = `${language}-${form}`;
	const words = made.get(key) ?? fitted(texts(language), form);
	made.set(key, words);
	return words;
};
