export { listCardsToAskAbout, listToGoAfter } from "./doors.ts";
export { comeBackOnCrisis, comeBackOnSignal, handled, knownFace, loadLasting } from "./handlers.ts";
export { projectors } from "./projections.ts";
