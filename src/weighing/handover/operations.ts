import { operation } from "#src/kernel/operation.ts";
import { MetInput, ProposeInput, YesInput } from "./model.ts";

const writes = ["weighing.hand-over-answered", "weighing.handed-over"];
/** Serves LEG-06. Nothing changes yet, and the receiver reads nothing yet. */
export const propose = operation({
	name: "weighing.propose-hand-over",
	input: ProposeInput,
	who: "hand-over",
	about: (input) => input.case,
	standing: ["responsible"],
	audience: "person",
	offline: false,
	writes: ["weighing.hand-over-proposed"],
	says: "Proposes to hand over to a colleague with other means; the giver stays responsible.",
});
/** Serves LEG-06: spoken, written down by the giver. */
export const personAnswers = operation({
	name: "weighing.hand-over-person-answers",
	input: YesInput,
	who: "hand-over",
	about: (input) => input.case,
	standing: ["responsible"],
	audience: "person",
	offline: false,
	writes,
	says: "What the person says to being handed over; a yes lets the receiver read along.",
});
/** Serves LEG-06. */
export const receiverAnswers = operation({
	name: "weighing.hand-over-receiver-answers",
	input: YesInput,
	who: "hand-over",
	about: (input) => input.case,
	standing: ["responsible", "part"],
	audience: "person",
	offline: false,
	writes,
	says: "The receiver says yes or no themselves.",
});
/** Serves LEG-06: person, giver and receiver, all three. */
export const met = operation({
	name: "weighing.hand-over-met",
	input: MetInput,
	who: "hand-over",
	about: (input) => input.case,
	standing: ["responsible"],
	audience: "person",
	offline: false,
	writes: ["weighing.hand-over-met", "weighing.handed-over"],
	says: "Person, giver and receiver met.",
});
