import { catalogue } from "#src/platform/texts/catalogue.ts";
import { en } from "./en.ts";
import { nl } from "./nl.ts";

export const involvedTexts = catalogue({ nl, en });
