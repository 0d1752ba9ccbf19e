/** Contact, for the server side of later phases. */
import { handled as meeting } from "./handlers.ts";
import { handled as facts } from "./facts/handlers.ts";
import { handled as kept } from "./kept/handlers.ts";
import { handled as means } from "./means/handlers.ts";
import { handled as safety } from "./safety/handlers.ts";

export { contactIn } from "./handlers.ts";
export const handled = [...meeting, ...means, ...safety, ...facts, ...kept];
export { projectors } from "./projections.ts";
export { listItWorked } from "./it-worked/store.ts";
export { listAskedAlong } from "./along/store.ts";
export { findStandIn, listAway } from "./kept/store.ts";
export { safetyJobs } from "./safety/jobs.ts";
export { listOut, type OutNow } from "./safety/store.ts";
export { listPromises, listVisits, listWaiting, type PromiseDue, type VisitToday, type Waiting } from "./waiting.ts";
export { type MapSettings, openDoorsMap, readMapSettings } from "./map/settings.ts";
