import { catalogue } from "#src/platform/texts/catalogue.ts";
import { enPartners } from "./en.ts";
import { nlPartners, type PartnersWords } from "./nl.ts";

/** The words about partners. */
export const partnersTexts = catalogue<PartnersWords>({ nl: nlPartners, en: enPartners });
