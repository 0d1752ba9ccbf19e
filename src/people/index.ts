export * from "./model.ts";
export { isOneDoor, readAddress, sameAddress, sameDoor, wholeName, writtenOut } from "./rules.ts";
export { type Marked, marksIn } from "./language-guard.ts";
