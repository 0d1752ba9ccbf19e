export { foldLasting, isLetGo } from "./fold.ts";
export * from "./model.ts";
export { mayLetGo } from "./rules.ts";
