export * from "./case-store.ts";
export {
	addressOf, changePerson, type FoundPerson, findAddress, findPerson, findPersons, keepVisitWish, listAddresses, listPersons, makePerson, type NewPerson, personsAt,
} from "./store.ts";
