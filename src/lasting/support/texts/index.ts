import { catalogue } from "#src/platform/texts/catalogue.ts";
import { en } from "./en.ts";
import { type Messages, nl } from "./nl.ts";

/** The words of the support system. */
export const supportTexts = catalogue<Messages>({ nl, en });
