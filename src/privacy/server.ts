/** The door of privacy for the server side of other phases. */
export { handled } from "./handlers.ts";
export { loadLooks } from "./loading.ts";
export * as privacyDoes from "./operations.ts";
export { projectors } from "./projectors.ts";
