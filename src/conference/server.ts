export { handled } from "./handlers.ts";
export { projectors } from "./projectors.ts";
