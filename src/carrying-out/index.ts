export { crisisNow, foldCarryingOut, openTakeOvers } from "./fold.ts";
export * from "./model.ts";
export { obstacleTexts } from "./obstacles/texts/index.ts";
