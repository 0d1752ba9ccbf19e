import { catalogue } from "#src/platform/texts/catalogue.ts";
import { en } from "./en.ts";
import { type Messages, nl } from "./nl.ts";

export const itWorkedTexts = catalogue<Messages>({ nl, en });
