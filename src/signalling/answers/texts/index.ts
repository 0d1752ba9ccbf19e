import { catalogue } from "#src/platform/texts/catalogue.ts";
import { en } from "./en.ts";
import { type AnswerMessages, nl } from "./nl.ts";

/** The words around the answer. */
export const answerTexts = catalogue<AnswerMessages>({ nl, en });
export type { AnswerMessages };
