/** Contact, for the server side of later phases. */
import { handled as meeting } from "./handlers.ts";
import { handled as means } from "./means/handlers.ts";

export { contactIn } from "./handlers.ts";
export const handled = [...meeting, ...means];
export { projectors } from "./projections.ts";
export { listPromises, listVisits, listWaiting, type PromiseDue, type VisitToday, type Waiting } from "./waiting.ts";
