/** Serves CON-23. */
import { bothIn } from "#src/kernel/both.ts";
import { EndWantInput, NameWantsInput, SortWantInput } from "./model.ts";

const both = bothIn({
	phase: "contact",
	offline: true,
	worker: { who: "write-about-contact", saysMore: "" },
	person: { who: "read-own-page", saysMore: "By the person." },
});
export const nameWants = both({
	name: "name-wants",
	input: NameWantsInput,
	writes: ["contact.want-named"],
	says: "Everything somebody wants or has to do, one a line, in their own words.",
});
export const sortWant = both({
	name: "sort-want",
	input: SortWantInput,
	writes: ["contact.want-sorted"],
	says: "Really today, or can wait; with the first small thing the person does, or that a worker takes it on.",
});
export const endWant = both({ name: "end-want", input: EndWantInput, writes: ["contact.want-ended"], says: "It is done, or it matters no more." });
