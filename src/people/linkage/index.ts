/** Finding out whether two records are about one and the same. Pure; knows nothing of the rest of the house. */
export { type Address, comparable, readAddressLine } from "./address.ts";
export { readCitizenNumber } from "./citizen-number.ts";
export { clustersOf, oneToOne } from "./clusters.ts";
export { type Born, bornLevels, compareBorn, readBorn } from "./dates.ts";
export { type DutchRow, dutchRow, dutchScheme, type SaidOfPerson } from "./dutch.ts";
export { compareAddresses, compareFamilies, compareGiven } from "./dutch-fields.ts";
export { compact, plain, sound } from "./letters.ts";
export { link, thresholds } from "./linking.ts";
export type { Band, Field, Pair, Scheme, Weights } from "./model.ts";
export { nameOf, readName } from "./names.ts";
export { readPhone } from "./phones.ts";
export { compareFigures, compareNames, compareText, figureLevels, nameLevels, textLevels } from "./text-fields.ts";
