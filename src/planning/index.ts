import type { Language } from "#src/kernel/language.ts";
import { strengthTexts } from "./strengths/texts/index.ts";
import { circleTexts } from "./circle/texts/index.ts";

export { type DomainKey, domainKeys, domainNames } from "./domains.ts";
export { type TieKind, tieKinds } from "./circle-model.ts";
export { foldPlan, steeringOf } from "./fold.ts";
export type { PlanningEntry, SteeringForm, Yes } from "./model.ts";
export type { PlanState } from "./state.ts";
export { thinkFirst, worriesIn } from "./tie-worry/rules.ts";
export { texts as planningTexts } from "./texts/index.ts";
/** The words of the way to a seat in a circle. */
export const toOwnSeat = (language: Language): string => circleTexts(language).seat.toSeat;
/** The words of the way to the cards. */
export const strengthsTitle = (language: Language): string => strengthTexts(language).window;
