import { catalogue } from "#src/platform/texts/catalogue.ts";
import { en } from "./en.ts";
import { type Messages, nl } from "./nl.ts";

/** The words of the cards and of what somebody gives. */
export const strengthTexts = catalogue<Messages>({ nl, en });
