export * from "./model.ts";
export { calledBy, isOneDoor, readAddress, sameAddress, sameDoor, samePlace, sameStreet, wholeName, writtenOut } from "./rules.ts";
export { type Marked, marksIn } from "./language-guard.ts";
