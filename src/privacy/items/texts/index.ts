import { catalogue } from "#src/platform/texts/catalogue.ts";
import { en } from "./en.ts";
import { nl } from "./nl.ts";

export const itemsTexts = catalogue({ nl, en });
