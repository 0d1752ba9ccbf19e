import { catalogue } from "#src/platform/texts/catalogue.ts";
import { enLegal } from "./en.ts";
import { type LegalWords, nlLegal } from "./nl.ts";

/** The words of legal routes. */
export const legalTexts = catalogue<LegalWords>({ nl: nlLegal, en: enLegal });
