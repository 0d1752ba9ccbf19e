/** Weighing, for everybody else: what was weighed and what it means. Pure. */
export { whereOf, whomOf } from "./heard.ts";
export type { WeighingEntry, WeighingState } from "./model.ts";
export { foldWeighing, latestWeighing, standsAt, stillOwed } from "./rules/fold.ts";
export { tokensOf } from "./rules/own-words.ts";
export { bringsNothing, comesToEnforce, controlWord } from "./rules/purpose.ts";
