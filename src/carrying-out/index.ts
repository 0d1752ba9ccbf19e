export { crisisNow, foldCarryingOut, openTakeOvers } from "./fold.ts";
export * from "./model.ts";
