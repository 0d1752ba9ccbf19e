/** The door for other phases' server side. */
export { handled } from "./handlers.ts";
export { ageOf, listAnswersOwed, listMatters, listOpenMatters, matterOf, titleOfSignal } from "./matters.ts";
export { projections, projectors } from "./projectors.ts";
export { countFloors, listBasement, listSignals, type SignalRow } from "./store.ts";
