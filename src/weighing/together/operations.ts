import { operation } from "#src/kernel/operation.ts";
import { AgreementInput, AnswerBackingInput, EndAgreementInput, GiveInput, LayInput } from "./model.ts";

const plain = { audience: "none", offline: false, writes: [] } as const;
/** Serves LEG-09: nothing of it leads back to the matter. */
export const layBeside = operation({
	...plain,
	name: "weighing.lay-beside",
	input: LayInput,
	who: "weigh",
	about: (input) => input.case,
	standing: ["responsible", "part"],
	says: "Lays a weighing beside those of colleagues, without anything that points at somebody.",
});
/** Serves SAFE-08. */
export const keepAgreement = operation({
	...plain,
	name: "weighing.keep-situation-agreement",
	input: AgreementInput,
	who: "write-about-contact",
	says: "What a team agreed about a situation: who speaks, one line, what to do at a threat, and whom to call.",
});
export const endAgreement = operation({
	...plain,
	name: "weighing.end-situation-agreement",
	input: EndAgreementInput,
	who: "write-about-contact",
	says: "This agreement no longer holds.",
});
/** Serves LEG-14. */
export const answerBacking = operation({
	...plain,
	name: "weighing.answer-about-backing",
	input: AnswerBackingInput,
	who: "keep-agreements",
	says: "The manager answers where the organisation gave no backing; the team sees it.",
});
/** Serves LEG-09. */
export const giveAccount = operation({
	...plain,
	name: "weighing.give-public-account",
	input: GiveInput,
	who: "give-public-account",
	says: "Gives the public account of a year: how often, why and with what result people were approached unasked; small numbers are left out.",
});
