/** The door for other phases' server side. */
export { handled } from "./handlers.ts";
export { listAnswersOwed, listOpenMatters } from "./matters.ts";
export { listDated } from "./list/load.ts";
export { projections, projectors } from "./projectors.ts";
export { countApart } from "./public/apart/store.ts";
