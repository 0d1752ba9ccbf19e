/** Weighing, for the server side of later phases. */
export { handled, oweAccount, visitWishOf, weighingIn } from "./handlers.ts";
export { projectors } from "./projections.ts";
export { askAgain } from "./store.ts";
