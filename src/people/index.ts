export * from "./model.ts";
export { calledBy, isOneDoor, readAddress, sameAddress, sameStreet, wholeName, writtenOut } from "./rules.ts";
export { type Marked, marksIn } from "./language-guard.ts";
