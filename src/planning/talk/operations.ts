/** What one can do with the talk at the table. */
import { z } from "zod";
import { clockTime, day, line, lines, many, whole, words } from "#src/kernel/fields.ts";
import { CaseId, ThingId } from "#src/kernel/ids.ts";
import { operation } from "#src/kernel/operation.ts";
import { forBoth, saidYes } from "../both.ts";
import { seatSides, talkEnds } from "./model.ts";

const when = { on: day.optional(), time: clockTime.optional(), place: line(200).optional() };
const CallTalk = z.object({ case: CaseId, ...when });
export type CallTalk = z.infer<typeof CallTalk>;
export const callTalk = forBoth({
	name: "call-talk",
	input: CallTalk,
	writes: ["planning.talk-called"],
	says: "A talk with the organisations, with the person there.",
});
const ChangeTalk = z.object({ case: CaseId, talk: ThingId, ...when, there: z.enum(["yes", "no"]).optional() });
export type ChangeTalk = z.infer<typeof ChangeTalk>;
export const changeTalk = forBoth({
	name: "change-talk",
	input: ChangeTalk,
	writes: ["planning.talk-changed"],
	says: "The talk is on another day or in another place, or the person will not be there.",
});
const AddPoint = z.object({ case: CaseId, talk: ThingId, words: words(300), ...saidYes });
export type AddPoint = z.infer<typeof AddPoint>;
export const addPoint = forBoth({
	name: "add-talk-point",
	input: AddPoint,
	writes: ["planning.talk-point"],
	says: "Something for the agenda, which is the person's: a worker only writes down what was said, with who was there.",
});
const DropPoint = z.object({ case: CaseId, talk: ThingId, point: ThingId, ...saidYes });
export type DropPoint = z.infer<typeof DropPoint>;
export const dropPoint = forBoth({
	name: "drop-talk-point",
	input: DropPoint,
	writes: ["planning.talk-point-gone"],
	says: "Something goes off the agenda, with the person's yes.",
});
const TakeSeat = z.object({
	case: CaseId,
	talk: ThingId,
	name: line(100),
	side: z.enum(seatSides),
	organisation: line(100).optional(),
	speaksFor: many(line(100), 20),
	speaksForMore: lines(100, 10),
	...saidYes,
});
export type TakeSeat = z.infer<typeof TakeSeat>;
export const takeSeat = forBoth({
	name: "take-talk-seat",
	input: TakeSeat,
	writes: ["planning.talk-seat"],
	says: "Somebody comes to the talk: whom the person brings, or somebody with a trade, with the names of whom they may speak for.",
});
const LeaveSeat = z.object({ case: CaseId, talk: ThingId, seat: ThingId });
export type LeaveSeat = z.infer<typeof LeaveSeat>;
export const leaveSeat = forBoth({
	name: "leave-talk-seat",
	input: LeaveSeat,
	writes: ["planning.talk-seat-gone"],
	says: "Somebody does not come to the talk.",
});
const EndTalk = z.object({ case: CaseId, talk: ThingId, how: z.enum(talkEnds), words: words(1000).optional() });
export type EndTalk = z.infer<typeof EndTalk>;
export const endTalk = forBoth({
	name: "end-talk",
	input: EndTalk,
	writes: ["planning.talk-over"],
	says: "The talk was held, or it does not go on.",
});
const PutToCouncil = z.object({ case: CaseId, words: words(1000) });
export type PutToCouncil = z.infer<typeof PutToCouncil>;
export const putToCouncil = forBoth({
	name: "put-to-council",
	input: PutToCouncil,
	offline: false,
	writes: ["planning.put-to-council"],
	says: "Rules that stand in each other's way become a question for the council, without names; an answer is owed.",
});
const SetMost = z.object({ most: whole(1, 12) });
export const setTalkMost = operation({
	name: "planning.set-talk-most",
	input: SetMost,
	who: "keep-words",
	audience: "none",
	offline: false,
	writes: [],
	says: "With how many with a trade a team wants to sit at a table at most, before the house says that it is a lot.",
});
const AnswerCouncil = z.object({ question: ThingId, words: words(2000) });
export const answerCouncil = operation({
	name: "planning.answer-for-council",
	input: AnswerCouncil,
	who: "keep-agreements",
	audience: "none",
	offline: false,
	writes: [],
	says: "The answer to a question for the council; the team and whoever it came from see it.",
});
