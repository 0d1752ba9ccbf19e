import { catalogue } from "#src/platform/texts/catalogue.ts";
import { enAlong } from "./en.ts";
import { type AlongWords, nlAlong } from "./nl.ts";

export const alongTexts = catalogue<AlongWords>({ nl: nlAlong, en: enAlong });
