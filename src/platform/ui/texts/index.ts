import { catalogue } from "#src/platform/texts/catalogue.ts";
import { en } from "./en.ts";
import { nl } from "./nl.ts";

/** The kit's own words in one language. */
export const kitTexts = catalogue({ nl, en });
