export * from "./model.ts";
export { foldConference, isInCircle, permitted } from "./rules.ts";
