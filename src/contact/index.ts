/** Contact, for everybody else: what there was of it. Pure. */
export { type ContactEntry, type ContactState, isContact, type PracticalHelp } from "./model.ts";
export { answerCall, endPromise } from "./operations.ts";
export { foldContact, nextVisit } from "./rules/fold.ts";
