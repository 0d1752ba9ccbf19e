import { catalogue } from "#src/platform/texts/catalogue.ts";
import { enPresence } from "./en.ts";
import { nlPresence, type PresenceWords } from "./nl.ts";

export const presenceTexts = catalogue<PresenceWords>({ nl: nlPresence, en: enPresence });
