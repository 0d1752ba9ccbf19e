export * from "./case-store.ts";
export { addressesOf, addressOf, type Door } from "./address-store.ts";
export {
	changePerson,
	type FoundPerson,
	findAddress,
	findPerson,
	findPersons,
	keepVisitWish,
	listAddresses,
	listPersons,
	makePerson,
	type NewPerson,
	personsAt,
} from "./store.ts";
export { findWholeLine, type WholeLine } from "./whole-store.ts";
