/** Contact, for everybody else: what there was of it. Pure. */
import type { Language } from "#src/kernel/language.ts";
import { keptTexts } from "./kept/texts/index.ts";

export { type ContactEntry, type ContactState, isContact, type PracticalHelp } from "./model.ts";
export { answerCall, endPromise } from "./operations.ts";
export { foldKept } from "./kept/rules.ts";
export * as keptDoes from "./kept/operations.ts";
/** 'Last spoken on that day. What can we do differently?' */
export const quietToday = (language: Language) => keptTexts(language).quiet.today;
export { foldContact, nextVisit } from "./rules/fold.ts";
