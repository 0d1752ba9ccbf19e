/** What one can do about one's own safety, and about that of a colleague who chose one. All of it changes ordinary tables: it is about colleagues. */
import { operation } from "#src/kernel/operation.ts";
import {
	AnswerInput,
	BackByInput,
	ChoiceInput,
	ExtendInput,
	HelpInput,
	PushInput,
	PushOffInput,
	ScriptInput,
	SentInput,
	TimerInput,
} from "./model.ts";

const plain = { audience: "none", writes: [] } as const;
/** Serves SAFE-03. Only with network: a timer nobody holds would be a promise nobody keeps. */
export const goOut = operation({
	name: "contact.back-by",
	input: BackByInput,
	who: "write-about-contact",
	offline: false,
	says: "Says when one will be back; chosen colleagues are told when one is not.",
	...plain,
});
export const extend = operation({
	name: "contact.back-later",
	input: ExtendInput,
	who: "write-about-contact",
	offline: true,
	says: "Comes back later than was said.",
	...plain,
});
export const amBack = operation({
	name: "contact.am-back",
	input: TimerInput,
	who: "write-about-contact",
	offline: true,
	says: "Is back; whoever was told hears that all is well.",
	...plain,
});
/** Serves SAFE-03: a tap that looks like nothing. */
export const quietSign = operation({
	name: "contact.quiet-sign",
	input: HelpInput,
	who: "write-about-contact",
	offline: true,
	says: "A quiet sign for help: everybody chosen is told at once.",
	...plain,
});
export const answerTold = operation({
	name: "contact.answer-told",
	input: AnswerInput,
	who: "see-today",
	offline: false,
	says: "Whoever was told says that they are on it, or that they have spoken their colleague.",
	...plain,
});
export const tellChosen = operation({
	name: "contact.tell-chosen",
	input: TimerInput,
	who: "run-the-house",
	offline: false,
	says: "Tells chosen colleagues that somebody is not back.",
	...plain,
});
export const noteSent = operation({
	name: "contact.note-told",
	input: SentInput,
	who: "run-the-house",
	offline: false,
	says: "By which way a telling went, and what came of it.",
	...plain,
});
export const chooseSafety = operation({
	name: "contact.choose-safety",
	input: ChoiceInput,
	who: "write-about-contact",
	offline: false,
	says: "Chooses whom to tell, the word of the quiet sign, and by which mail or number one is told oneself.",
	...plain,
});
export const pushOn = operation({
	name: "contact.push-on",
	input: PushInput,
	who: "see-today",
	offline: false,
	says: "This device gets quiet alerts from now on; they hold no name.",
	...plain,
});
export const pushOff = operation({
	name: "contact.push-off",
	input: PushOffInput,
	who: "see-today",
	offline: false,
	says: "A device gets no alerts any more.",
	...plain,
});
/** Serves SAFE-02. */
export const keepScript = operation({
	name: "contact.keep-script",
	input: ScriptInput,
	who: "keep-words",
	offline: false,
	says: "Keeps a new version of the safety script of an organisation, with the day it was discussed with the police.",
	...plain,
});
