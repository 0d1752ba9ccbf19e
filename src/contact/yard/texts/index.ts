import { catalogue } from "#src/platform/texts/catalogue.ts";
import { enYard } from "./en.ts";
import { nlYard, type YardWords } from "./nl.ts";

export const yardTexts = catalogue<YardWords>({ nl: nlYard, en: enYard });
