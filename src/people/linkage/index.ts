/** Finding out whether two records are about one and the same. Pure; knows nothing of the rest of the house. */
export { type Address, type AddressParts, comparable, hasNoNumber, readAddressLine, sameAddition, sameStreet } from "./address.ts";
export { pairsOf } from "./blocking.ts";
export { clustersOf, oneToOne } from "./clusters.ts";
export { type Born, bornLevels, compareBorn, readBorn, saysLittle } from "./dates.ts";
export { type DutchRow, dutchRow, dutchScheme, type SaidOfPerson } from "./dutch.ts";
export { compareAddresses, compareFamilies, compareGiven } from "./dutch-fields.ts";
export { compact, plain, sound, words } from "./letters.ts";
export { bandOf, link, type Linked, thresholds } from "./linking.ts";
export { type Band, type Field, type Level, MISSING, type Pair, type Scheme, type Weights } from "./model.ts";
export { readCitizenNumber } from "./citizen-number.ts";
export { isPetName, type Name, nameOf, readName } from "./names.ts";
export { readPhone } from "./phones.ts";
export { edits, likeness } from "./similarity.ts";
export { compareFigures, compareNames, compareText, figureLevels, nameLevels, textLevels } from "./text-fields.ts";
export { askLocatieserver, askNobody, findLocation, fromAddressFile, type Location, type LookUp, readLocations } from "./locations.ts";
