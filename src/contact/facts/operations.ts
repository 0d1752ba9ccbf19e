import { operation } from "#src/kernel/operation.ts";
import { AgreeInput, AskAgreementInput, TellFactInput } from "./model.ts";

const inIt = ["responsible", "part"] as const;
/** Serves SAFE-04: going anyway needs the yes of a colleague, by name. */
export const askAgreement = operation({
	name: "contact.ask-agreement",
	input: AskAgreementInput,
	who: "prepare-a-visit",
	about: (input) => input.case,
	standing: inIt,
	audience: "mixed",
	offline: false,
	writes: ["contact.agreement-asked"],
	says: "Asks a colleague of the team whether one can go all the same, with the facts about safety beside it.",
});
/** Serves SAFE-04: in the colleague's own session. */
export const giveAgreement = operation({
	name: "contact.give-agreement",
	input: AgreeInput,
	who: "prepare-a-visit",
	about: (input) => input.case,
	standing: ["team", "responsible", "part"],
	audience: "mixed",
	offline: false,
	writes: ["contact.agreement-given"],
	says: "Whoever was asked says yes or no.",
});
/** Serves PRIN-13: what stood apart is told as soon as it endangers nobody any more. */
export const tellFact = operation({
	name: "contact.tell-safety-fact",
	input: TellFactInput,
	who: "prepare-a-visit",
	about: (input) => input.case,
	standing: inIt,
	audience: "person",
	offline: false,
	writes: ["contact.safety-told", "privacy.held-back-ended"],
	says: "A fact about safety that stood apart is told to the person.",
});
