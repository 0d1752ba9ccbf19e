import { catalogue } from "#src/platform/texts/catalogue.ts";
import { enTheirView } from "./en.ts";
import { nlTheirView, type TheirViewWords } from "./nl.ts";

export const theirViewTexts = catalogue<TheirViewWords>({ nl: nlTheirView, en: enTheirView });
