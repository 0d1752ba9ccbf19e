import { catalogue } from "#src/platform/texts/catalogue.ts";
import { en } from "./en.ts";
import { nl } from "./nl.ts";

/** The browser's own words in one language. */
export const clientTexts = catalogue({ nl, en });
export type { Messages } from "./nl.ts";
