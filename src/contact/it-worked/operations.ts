/** Serves CON-16. */
import { bothIn } from "#src/kernel/both.ts";
import { TakeItWorkedBackInput, TellItWorkedInput } from "./model.ts";

const both = bothIn({
	phase: "contact",
	offline: false,
	worker: { who: "write-about-contact", saysMore: "Written down by a worker, with the person's yes to these very words." },
	person: { who: "read-own-page", saysMore: "By the person." },
});
export const tellItWorked = both({
	name: "tell-it-worked",
	input: TellItWorkedInput,
	writes: ["contact.it-worked-told"],
	says: "Gives a short story away, for others in such a situation; without a name or a place in it.",
});
export const takeItWorkedBack = both({
	name: "take-it-worked-back",
	input: TakeItWorkedBackInput,
	writes: ["contact.it-worked-taken-back"],
	says: "Takes it back; from then on nobody reads it any more.",
});
