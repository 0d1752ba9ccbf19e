export { conferenceOf, handled, projectors } from "./handlers.ts";
export { listConferences } from "./store.ts";
