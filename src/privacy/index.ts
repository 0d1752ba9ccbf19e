/** The pure door of privacy. */
export { holdsOn, lettersIn, waits } from "./consent/holding.ts";
export type { ConsentEntry, ConsentLetter } from "./consent/model.ts";
export { foldPrivacy, privacyIn } from "./fold.ts";
export { groundWords } from "./grounds.ts";
export type { HouseholdEntry, Reader } from "./household/model.ts";
export { readersIn, readersOn } from "./household/rules.ts";
export { type LookedAt, partLooks } from "./looks.ts";
export * from "./model.ts";
export type { KeptReport, ReportEntry } from "./snapshots/model.ts";
export { isHere, reportsIn } from "./snapshots/rules.ts";
export { answerKinds, type OwnRequest, type RequestEntry, type RequestKind, requestKinds } from "./requests/model.ts";
export { isOpen, mayLeadToDestroying, requestsIn } from "./requests/rules.ts";
export { LONGEST_DAYS, sharedOn, stillToTell, talksWithout } from "./rules.ts";
export { foldRetention, type RetentionState } from "./retention/fold.ts";
export type { RetentionEntry } from "./retention/model.ts";
export { isSpared, livesOn } from "./retention/rules.ts";
export { retentionTexts } from "./retention/texts/index.ts";
export { texts as privacyTexts } from "./texts/index.ts";
