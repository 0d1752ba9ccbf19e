/** What can be said of two matters: the same household, not the same, and either taken back (SIG-18, SIG-30). */
import { z } from "zod";
import { CaseId, ThingId } from "#src/kernel/ids.ts";
import { operation } from "#src/kernel/operation.ts";

const inMatter = {
	who: "pick-up",
	about: (input: { readonly case: CaseId }): CaseId => input.case,
	standing: ["team", "responsible", "part"],
	audience: "team",
	offline: false,
} as const;

export const AboutQuestion = z.object({ case: CaseId, question: ThingId });
export type AboutQuestion = z.infer<typeof AboutQuestion>;
export const sameHousehold = operation({
	...inMatter,
	name: "signalling.say-same",
	input: AboutQuestion,
	writes: ["signalling.brought-together"],
	says: "A worker says that two matters are about one household: they are one matter from now on, each under its own key.",
});
export const notTheSame = operation({
	...inMatter,
	name: "signalling.say-not-same",
	input: AboutQuestion,
	writes: ["signalling.kept-apart"],
	says: "A worker says that two matters are two households; it is remembered and not asked again.",
});
export const askAgain = operation({
	...inMatter,
	name: "signalling.take-answer-back",
	input: AboutQuestion,
	writes: ["signalling.asked-again"],
	says: "Takes back that two matters are, or are not, one household: everything stands as before the answer.",
});
export const SetSignalApart = z.object({ case: CaseId, signal: ThingId });
export type SetSignalApart = z.infer<typeof SetSignalApart>;
export const setApart = operation({
	...inMatter,
	name: "signalling.set-apart",
	input: SetSignalApart,
	audience: "mixed",
	writes: [
		"signalling.set-apart",
		"signalling.received",
		"signalling.reporter-known",
		"signalling.answered",
		"signalling.added",
		"signalling.hears-by",
		"signalling.own-support",
		"signalling.named",
	],
	says: "A signal that came in at a door by itself goes to a matter of its own: it is about another household.",
});
export const putBack = operation({
	...inMatter,
	name: "signalling.put-back",
	input: AboutQuestion,
	audience: "mixed",
	writes: ["signalling.put-back", "signalling.reporter-known", "signalling.hears-by", "signalling.own-support", "signalling.named"],
	says: "Puts a signal that was set apart back into the matter it came in with.",
});
