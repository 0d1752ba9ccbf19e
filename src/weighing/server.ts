/** Weighing, for the server side of later phases. */
export { handled, loadWeighing, oweAccount, visitWishOf, weighingIn } from "./handlers.ts";
export { projectors } from "./projections.ts";
export { askAgain, findQuestion, type Question } from "./store.ts";
export { texts as words } from "./texts/index.ts";
