/** By which road an answer goes when nobody said so. Pure. */
import type { Answered, AnswerWay, GivenHow, SignalState } from "../model.ts";

const givenBy: Record<AnswerWay, GivenHow> = { call: "call", message: "message", letter: "letter", visit: "visit", here: "here", none: "here" };
/** By the road they wished, as far as what they left makes it possible. */
export const howFor = (signal: SignalState): GivenHow => signal.hearsBy ?? givenBy[signal.who?.way ?? "here"];

/** How it goes when nobody said how: what is told by voice has not been told because it was typed. */
export const byDefault = (signal: SignalState, said = false): Pick<Answered, "how" | "stillToSay"> => {
	const how = howFor(signal);
	return !said && (how === "call" || how === "visit") ? { how, stillToSay: true } : { how };
};
