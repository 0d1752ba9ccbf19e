import { bothIn } from "#src/kernel/both.ts";
import { operation } from "#src/kernel/operation.ts";
import {
	AnswerWishInput,
	AwayInput,
	BackInput,
	EarlierHelpInput,
	InitiativeInput,
	PressInput,
	SayRungInput,
	StandInInput,
	WishInput,
} from "./model.ts";

const inIt = ["responsible", "part"] as const;
/** Serves EXE-01: one tap, without a reason; by the worker or by a colleague. */
export const sayAway = operation({
	name: "contact.say-away",
	input: AwayInput,
	who: "write-about-contact",
	audience: "none",
	offline: true,
	writes: [],
	says: "A colleague cannot be there for a while; no reason is asked or kept.",
});
export const nameStandIn = operation({
	name: "contact.name-stand-in",
	input: StandInInput,
	who: "hand-over",
	about: (input) => input.case,
	standing: ["team", "responsible", "part"],
	audience: "person",
	offline: false,
	writes: ["contact.stand-in-named"],
	says: "Names who comes for the time being, and what they know to say.",
});
export const sayBack = operation({
	name: "contact.say-back",
	input: BackInput,
	who: "write-about-contact",
	audience: "person",
	offline: true,
	writes: ["contact.stand-in-ended"],
	says: "A colleague is there again; what others held for them comes back.",
});
/** Serves EXE-15: before the appointment, in person; and they say whether somebody else may come. */
export const sayRung = operation({
	name: "contact.say-rung",
	input: SayRungInput,
	who: "write-about-contact",
	about: (input) => input.case,
	standing: inIt,
	audience: "person",
	offline: true,
	writes: ["contact.stand-in-rung", "contact.visit-dropped", "contact.stand-in-ended"],
	says: "Who stands in rang before the appointment: somebody else may come, they would rather wait, or nobody answered.",
});
/** Serves EXE-01. */
export const takeInitiative = operation({
	name: "contact.take-initiative",
	input: InitiativeInput,
	who: "write-about-contact",
	about: (input) => input.case,
	standing: inIt,
	audience: "person",
	offline: true,
	writes: ["contact.initiative-taken"],
	says: "It is quiet: on which day, in which way, and what we do differently.",
});
/** Serves CON-21. */
export const press = operation({
	name: "contact.press",
	input: PressInput,
	who: "write-about-contact",
	about: (input) => input.case,
	standing: inIt,
	audience: "person",
	offline: true,
	writes: ["contact.pressed"],
	says: "Firmly pressed, as the last piece: what was tried before, whose consequence it is, what is offered now, and what the person said.",
});
const both = bothIn({
	phase: "contact",
	offline: true,
	worker: { who: "write-about-contact", saysMore: "" },
	person: { who: "read-own-page", saysMore: "The person says it themselves." },
});
/** Serves CON-29: guidance for approach, in own words, never a trait. */
export const tellEarlierHelp = both({
	name: "tell-earlier-help",
	input: EarlierHelpInput,
	writes: ["contact.earlier-help"],
	says: "What earlier help did to somebody, and what does help.",
});
/** Serves CON-31. */
export const wishWorker = both({
	name: "wish-worker",
	input: WishInput,
	writes: ["contact.wish-for-worker"],
	says: "With whom somebody would rather talk; only they can say.",
});
export const answerWish = operation({
	name: "contact.answer-wish",
	input: AnswerWishInput,
	who: "write-about-contact",
	about: (input) => input.case,
	standing: inIt,
	audience: "person",
	offline: true,
	writes: ["contact.wish-answered"],
	says: "What we answer to with whom somebody would rather talk.",
});
