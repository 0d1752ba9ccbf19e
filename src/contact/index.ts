/** Contact, for everybody else: what there was of it. Pure. */
import type { Language } from "#src/kernel/language.ts";
import { keptTexts } from "./kept/texts/index.ts";

export { type ContactEntry, type ContactState, isContact, type PracticalHelp } from "./model.ts";
export { answerCall, endPromise } from "./operations.ts";
export { foldKept } from "./kept/rules.ts";
export { foldItWorked } from "./it-worked/rules.ts";
export type { ItWorked } from "./it-worked/model.ts";
export { itWorkedTexts } from "./it-worked/texts/index.ts";
export * as itWorkedDoes from "./it-worked/operations.ts";
export { wantTexts } from "./wants/texts/index.ts";
export * as wantsDo from "./wants/operations.ts";
export * as keptDoes from "./kept/operations.ts";
/** 'Last spoken on that day. What can we do differently?' */
export const quietToday = (language: Language) => keptTexts(language).quiet.today;
export { foldContact, nextVisit } from "./rules/fold.ts";
export type { DoorsMap, Street } from "./map/model.ts";
