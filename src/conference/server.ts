export { handled, projectors } from "./handlers.ts";
