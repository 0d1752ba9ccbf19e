import { catalogue } from "#src/platform/texts/catalogue.ts";
import { en } from "./en.ts";
import { type Messages, nl } from "./nl.ts";

/** The words of ideas about the week, and of the sheet for the table. */
export const tableTexts = catalogue<Messages>({ nl, en });
