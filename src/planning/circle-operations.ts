/** What one can do with the circle. Nobody in it is asked, assigned or reminded without the person's yes (NET-05, NET-08). */
import { z } from "zod";
import { line, tick, words } from "#src/kernel/fields.ts";
import { CaseId, ThingId } from "#src/kernel/ids.ts";
import { operation } from "#src/kernel/operation.ts";
import { forBoth, saidYes } from "./both.ts";
import { askAnswers, askSides, nearness, tieKinds, tieStates } from "./circle-model.ts";

const tieWords = {
	relation: line(100).optional(),
	reachable: line(200).optional(),
	likes: words(300).optional(),
	near: z.enum(nearness).optional(),
	was: z.enum(tieStates).optional(),
	then: words(500).optional(),
	is: z.enum(tieStates).optional(),
	now: words(500).optional(),
	nearThen: z.enum(nearness).optional(),
	firstNeeded: words(300).optional(),
	firstStep: ThingId.optional(),
};
const NameTie = z.object({ case: CaseId, name: line(80), kind: z.enum(tieKinds), ...tieWords, ...saidYes });
export type NameTie = z.infer<typeof NameTie>;
export const nameTie = forBoth({
	name: "name-tie",
	input: NameTie,
	writes: ["planning.tie-named"],
	says: "Somebody around the person, with the person's yes: name, what they are to each other, how to reach, what they like to do.",
});
const ChangeTie = z.object({ case: CaseId, tie: ThingId, name: line(80).optional(), kind: z.enum(tieKinds).optional(), ...tieWords, ...saidYes });
export type ChangeTie = z.infer<typeof ChangeTie>;
export const changeTie = forBoth({ name: "change-tie", input: ChangeTie, writes: ["planning.tie-changed"], says: "How it is now between them." });
const RemoveTie = z.object({ case: CaseId, tie: ThingId, whose: z.enum(askSides) });
export type RemoveTie = z.infer<typeof RemoveTie>;
export const removeTie = forBoth({
	name: "remove-tie",
	input: RemoveTie,
	writes: ["planning.tie-removed"],
	says: "Somebody is taken out of the circle, at their own or the person's request.",
});

const DecideTie = z.object({ case: CaseId, tie: ThingId, purpose: line(200), answer: z.enum(askAnswers), ...saidYes });
export type DecideTie = z.infer<typeof DecideTie>;
export const decideTie = forBoth({
	name: "decide-tie",
	input: DecideTie,
	offline: false,
	writes: ["planning.tie-asked"],
	says: "Whether this one may be asked for this purpose: the person decides.",
});
const TieSaid = z.object({ case: CaseId, tie: ThingId, purpose: line(200), answer: z.enum(askAnswers) });
export type TieSaid = z.infer<typeof TieSaid>;
export const tieSaid = forBoth({
	name: "tie-said",
	input: TieSaid,
	writes: ["planning.tie-asked"],
	says: "What the one who was asked said; a no is nobody's fault.",
});
const ReopenTie = z.object({ case: CaseId, tie: ThingId, whose: z.enum(askSides), ...saidYes });
export type ReopenTie = z.infer<typeof ReopenTie>;
export const reopenTie = forBoth({ name: "reopen-tie", input: ReopenTie, writes: ["planning.tie-reopened"], says: "It may be talked about again." });
const AnswerAround = z.object({ case: CaseId, words: words(500), nobody: tick, about: line(200).optional() });
export type AnswerAround = z.infer<typeof AnswerAround>;
export const answerAround = forBoth({
	name: "answer-who-around",
	input: AnswerAround,
	writes: ["planning.around-answered"],
	says: "Who around you could help with this? The answer in own words, 'nobody' too.",
});

const AskTie = z.object({ case: CaseId, tie: ThingId, purpose: line(200), knowing: tick });
export type AskTie = z.infer<typeof AskTie>;
/** A worker goes and asks somebody (NET-05). */
export const askTie = operation<AskTie>({
	name: "planning.ask-tie",
	input: AskTie,
	who: "support-a-plan",
	about: (input) => input.case,
	standing: ["responsible", "part"],
	audience: "person",
	offline: false,
	writes: ["planning.tie-approached"],
	says: "Approach somebody in the circle; refused without the person's yes for this one and this purpose.",
});
