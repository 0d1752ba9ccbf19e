export * from "./case-store.ts";
export { addressesOf, addressOf, type Door } from "./address-store.ts";
export { askLocatieserver, findLocation, fromAddressFile, type Location, type LookUp, readLocations } from "./linkage/locations.ts";
export {
	type AddressRow,
	asAddress,
	asPerson,
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
	type PersonRow,
	personsAt,
	personsInHousehold,
} from "./store.ts";
