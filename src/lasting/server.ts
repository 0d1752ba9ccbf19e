export { listCardsToAskAbout, listToGoAfter } from "./doors.ts";
export { comeBackOnCrisis, comeBackOnSignal, handled } from "./handlers.ts";
export { projectors } from "./projections.ts";
