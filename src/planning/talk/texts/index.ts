import { catalogue } from "#src/platform/texts/catalogue.ts";
import { en } from "./en.ts";
import { type Messages, nl } from "./nl.ts";

/** The words of the talk at the table. */
export const talkTexts = catalogue<Messages>({ nl, en });
