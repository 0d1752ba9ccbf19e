import { catalogue } from "#src/platform/texts/catalogue.ts";
import { enAfter } from "./en.ts";
import { type AfterWords, nlAfter } from "./nl.ts";

export const afterTexts = catalogue<AfterWords>({ nl: nlAfter, en: enAfter });
