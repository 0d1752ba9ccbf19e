export * from "./model.ts";
export { isOneDoor, readAddress, sameAddress, sameDoor, wholeName, writtenOut } from "./rules.ts";
export { type DomainKey, domainKeys, domainNames } from "./life-domains.ts";
export { guardedKinds, guardedWords, guardSays } from "./guarded-words.ts";
export { type Marked, marksIn, rulesFor, type TeamWords, type WordRule } from "./language-guard.ts";
export {
	type Address as ComparableAddress,
	type Band,
	comparable,
	compareAddresses,
	compareFamilies,
	compareGiven,
	readName,
	sound,
} from "./linkage/index.ts";
export type { Point } from "./linkage/locations.ts";
