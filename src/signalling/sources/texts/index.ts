import { catalogue } from "#src/platform/texts/catalogue.ts";
import { en } from "./en.ts";
import { nl, type SourceMessages } from "./nl.ts";

/** The words of the sources. */
export const sourceTexts = catalogue<SourceMessages>({ nl, en });
