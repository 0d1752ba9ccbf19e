/** Weighing, for everybody else: what was weighed and what it means. Pure. */
export { shieldedNames, spokenKinds, spokenNames, toldKinds, whereOf, whomOf } from "./heard.ts";
export * as departureOperations from "./departures/operations.ts";
export { departuresTexts as departureTexts } from "./departures/texts/index.ts";
export type { Departure } from "./departures/model.ts";
export { foldDepartures, openDepartures, withoutDialogue } from "./departures/rules.ts";
export { foldSafety, incidentsForVisit } from "./safety/rules.ts";
export { grounds, type WeighingEntry, type WeighingState } from "./model.ts";
export { whyAgain } from "./rules/again.ts";
export { texts as weighingTexts } from "./texts/index.ts";
export { foldWeighing, latestWeighing, standsAt, stillOwed, weighingOf } from "./rules/fold.ts";
export { tokensOf } from "./rules/own-words.ts";
export { namesOneOf } from "./rules/writing.ts";
export { bringsNothing, comesToEnforce, controlWord } from "./rules/purpose.ts";
export { pointsAt } from "./together/rules.ts";
