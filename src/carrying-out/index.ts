export { carries, crisisNow, foldCarryingOut, hangsOnUs, lastLookBack, openTakeOvers, successesOf, toldByAnother, waitingOnPurpose } from "./fold.ts";
export * from "./model.ts";
