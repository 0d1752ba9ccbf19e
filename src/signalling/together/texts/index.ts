import { catalogue } from "#src/platform/texts/catalogue.ts";
import { enTogether } from "./en.ts";
import { nlTogether, type TogetherWords } from "./nl.ts";

/** The words about matters of one household. */
export const togetherTexts = catalogue<TogetherWords>({ nl: nlTogether, en: enTogether });
