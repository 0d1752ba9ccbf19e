export { handled } from "./handlers.ts";
export { beginResidentsAction } from "./actions/handlers.ts";
export { listActionsDue } from "./actions/store.ts";
export { findArea, listAreas, listPlaces, listSocialMap } from "./store.ts";
