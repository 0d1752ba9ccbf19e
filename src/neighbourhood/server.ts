export { handled } from "./handlers.ts";
export { findArea, listAreas, listPlaces, listSocialMap } from "./store.ts";
