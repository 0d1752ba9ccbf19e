import { catalogue } from "#src/platform/texts/catalogue.ts";
import { en } from "./en.ts";
import { type Messages, nl } from "./nl.ts";

/** The words of the large circle and of who joined. */
export const circleTexts = catalogue<Messages>({ nl, en });
