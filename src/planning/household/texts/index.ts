import { catalogue } from "#src/platform/texts/catalogue.ts";
import { en } from "./en.ts";
import { type Messages, nl } from "./nl.ts";

/** The words of one plan for a household. */
export const householdTexts = catalogue<Messages>({ nl, en });
