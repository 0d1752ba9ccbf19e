/** What one can ask, and say no to. */
import { operation } from "#src/kernel/operation.ts";
import { AskInput, FeltInput, SayNoInput } from "./model.ts";

/** Serves LEG-10: one tap. */
export const askPermission = operation({
	name: "weighing.ask-permission",
	input: AskInput,
	who: "write-about-contact",
	about: (input) => input.case,
	standing: ["responsible", "part"],
	audience: "person",
	offline: true,
	writes: ["weighing.permission-asked"],
	says: "Asked for the next step, and the answer.",
});
/** Serves LEG-26. */
export const askHowItFelt = operation({
	name: "weighing.ask-how-it-felt",
	input: FeltInput,
	who: "write-about-contact",
	about: (input) => input.case,
	standing: ["responsible", "part"],
	audience: "person",
	offline: false,
	writes: ["weighing.felt"],
	says: "Afterwards: how our uninvited coming felt, as the person told it. Not answering is an answer.",
});
/** Serves LEG-26: the person says it, or not. */
export const sayHowItFelt = operation({
	name: "weighing.ask-how-it-felt-myself",
	input: FeltInput,
	who: "read-own-page",
	about: (input) => input.case,
	standing: ["person"],
	audience: "person",
	offline: false,
	writes: ["weighing.felt"],
	says: "The person says how our uninvited coming felt.",
});
/** Serves LEG-15, ANTI-09, ANTI-23. */
export const sayNo = operation({
	name: "weighing.say-no-to-a-request",
	input: SayNoInput,
	who: "write-about-contact",
	about: (input) => input.case,
	standing: ["responsible", "part"],
	audience: "person",
	offline: false,
	writes: ["weighing.request-refused"],
	says: "Somebody asked for what we do not do; keeps that we said no.",
});
