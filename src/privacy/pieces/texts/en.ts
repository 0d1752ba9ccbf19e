import type { Messages } from "./nl.ts";

export const en: Messages = {
	refusals: {},
	window: "Named with somebody else",
	heading: "Named with somebody else",
	back: "How long this stays",
	lead: "Whoever wants to be erased may be named in somebody else's story as well. What stands there belongs to that other person. Choose only what is really about this person.",
	notAll: "You only see what you may read yourself. Ask your colleagues to look with their people too.",
	none: "In what you may read this person is named nowhere else.",
	unknown: "We know no name of this person. Then we cannot look.",
	with: "With {name}",
	withNobody: "With somebody whose name we do not know",
	choose: "What may go?",
	sure: "This is about this person",
	perhaps: "Perhaps: the same name stands in it",
	send: "Propose to take this away",
	after:
		"Somebody else has to say yes as well, without reading it. After that it takes another week. Whoever the story is of reads that a piece is gone.",
	done: "The proposal is made.",
	link: "Whoever wants to be erased: named with somebody else?",
};
