/** Contact, for the server side of later phases. */
export { contactIn, handled } from "./handlers.ts";
export { projectors } from "./projections.ts";
export { listPromises, listVisits, listWaiting, type PromiseDue, type VisitToday, type Waiting } from "./waiting.ts";
