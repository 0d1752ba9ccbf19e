/** Weighing, for the server side of later phases. */
import { handled as asking, projectors as askingProjectors } from "./asking/handlers.ts";
import { handled as departing, projectors as departingProjectors } from "./departures/handlers.ts";
import { handled as weighing } from "./handlers.ts";
import { handled as handingOver, projectors as handingOverProjectors } from "./handover/handlers.ts";
import { projectors as weighingProjectors } from "./projections.ts";
import { handled as safety, projectors as safetyProjectors } from "./safety/handlers.ts";
import { handled as together } from "./together/handlers.ts";

export { oweAccount, visitWishOf, weighingIn } from "./handlers.ts";
export { askAgain } from "./store.ts";
export { namesIn } from "./together/handlers.ts";
export { listAgreements } from "./together/store.ts";
export const handled = [...weighing, ...asking, ...departing, ...safety, ...handingOver, ...together];
export const projectors = { ...weighingProjectors, ...askingProjectors, ...departingProjectors, ...safetyProjectors, ...handingOverProjectors };
