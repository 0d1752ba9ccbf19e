import { catalogue } from "#src/platform/texts/catalogue.ts";
import { en } from "./en.ts";
import { type Messages, nl } from "./nl.ts";

/** The words of asking and offering among neighbours. */
export const neighbourTexts = catalogue<Messages>({ nl, en });
