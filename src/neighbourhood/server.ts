export { handled } from "./handlers.ts";
export { findArea, keepAction, listActions, listAreas, listPlaces, listSocialMap } from "./store.ts";
