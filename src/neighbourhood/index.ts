export * from "./model.ts";
export { slugOf } from "./rules.ts";
