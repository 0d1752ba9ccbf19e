export { handled } from "./handlers.ts";
export { beginResidentsAction } from "./actions/handlers.ts";
export { listActionsDue } from "./actions/store.ts";
export type { SaidIn } from "./said-in.ts";
export { listSaidIn } from "./said-store.ts";
export { findArea, listAreas, listPlaces, listSocialMap } from "./store.ts";
