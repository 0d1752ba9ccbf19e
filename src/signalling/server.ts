/** The door for other phases' server side. */
export { listItemsDue, listVisitorsAt } from "./enquiry/store.ts";
export { handled } from "./handled.ts";
export { listAnswersOwed, listOpenMatters } from "./matters.ts";
export { listDated } from "./list/load.ts";
export { sayYesToPartners } from "./partners/handlers.ts";
export { askSendersFirst } from "./partners/sender-handlers.ts";
export { loadAlarms } from "./partners/alarms.ts";
export { projections, projectors } from "./projectors.ts";
export { readLocationSettings } from "./register/settings.ts";
export { listUnasked, pointsOf } from "./register/store.ts";
export { countApart } from "./public/apart/store.ts";
