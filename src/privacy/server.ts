/** The door of privacy for the server side of other phases. */
export * as consentDoes from "./consent/operations.ts";
export { handled } from "./handlers.ts";
export { householdOf } from "./household/handlers.ts";
export * as householdDoes from "./household/operations.ts";
export { loadLooks } from "./loading.ts";
export * as privacyDoes from "./operations.ts";
export { projectors } from "./projectors.ts";
export { loadReports, type ReadReport } from "./snapshots/handlers.ts";
export * as reportsDoes from "./snapshots/operations.ts";
export { termAndDay } from "./retention/loading.ts";
export { restrictOnly } from "./requests/handlers.ts";
export { restrictProjections } from "./requests/store.ts";
export * as requestsDoes from "./requests/operations.ts";
