/** The pure door of the neighbourhood. */
export type { Area } from "./model.ts";
export { askedAnswers, ourParts, type ResidentsAction } from "./actions/model.ts";
export { actionTexts } from "./actions/texts/index.ts";
