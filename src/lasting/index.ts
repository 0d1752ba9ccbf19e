export { foldLasting } from "./fold.ts";
export * from "./model.ts";
