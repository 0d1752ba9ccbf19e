import { catalogue } from "#src/platform/texts/catalogue.ts";
import { en } from "./en.ts";
import { type Messages, nl } from "./nl.ts";

/** The words of what comes back from paper. */
export const texts = catalogue<Messages>({ nl, en });
