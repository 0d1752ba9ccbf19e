/** What can stand with a goal: what matters behind it, being left in peace by somebody, getting somebody to move; and what presses, apart from how bad anybody finds it. */
import { z } from "zod";
import { day, line, words } from "#src/kernel/fields.ts";
import { CaseId, ThingId } from "#src/kernel/ids.ts";
import { forBoth, saidYes } from "../both.ts";

const PointGoal = z.object({ case: CaseId, goal: ThingId, matter: ThingId.optional(), ...saidYes });
export type PointGoal = z.infer<typeof PointGoal>;
export const pointGoal = forBoth({
	name: "point-goal",
	input: PointGoal,
	writes: ["planning.goal-pointed"],
	says: "Which of what matters to the person a goal comes from; left empty: none (PLA-12).",
});
const BeLeft = z.object({
	case: CaseId,
	goal: ThingId,
	by: line(100),
	needs: words(500).optional(),
	shown: words(500).optional(),
	until: day.optional(),
	...saidYes,
});
export type BeLeft = z.infer<typeof BeLeft>;
export const beLeft = forBoth({
	name: "be-left-in-peace",
	input: BeLeft,
	writes: ["planning.peace-told"],
	says: "Being rid of somebody's interference: what they need to see, how it is shown, and the day it ends.",
});
const GetToMove = z.object({
	case: CaseId,
	goal: ThingId,
	who: line(100),
	moves: words(500).optional(),
	mine: words(500).optional(),
	help: line(100).optional(),
	...saidYes,
});
export type GetToMove = z.infer<typeof GetToMove>;
export const getToMove = forBoth({
	name: "get-to-move",
	input: GetToMove,
	writes: ["planning.moving-told"],
	says: "Getting another party to move: what would move them, what the person can do towards it, and who helps.",
});
const TellPressing = z.object({
	case: CaseId,
	pressing: ThingId.optional(),
	what: line(200),
	on: day.optional(),
	setBy: line(100).optional(),
	others: words(500).optional(),
	mine: words(500).optional(),
});
export type TellPressing = z.infer<typeof TellPressing>;
export const tellPressing = forBoth({
	name: "tell-what-presses",
	input: TellPressing,
	writes: ["planning.pressing-told"],
	says: "A day that somebody set, how bad others find it, and how the person finds it: three things, kept apart.",
});
const EndPressing = z.object({ case: CaseId, pressing: ThingId });
export type EndPressing = z.infer<typeof EndPressing>;
export const endPressing = forBoth({
	name: "end-what-presses",
	input: EndPressing,
	writes: ["planning.pressing-ended"],
	says: "It presses no more.",
});
export const aimOperations = [pointGoal, beLeft, getToMove, tellPressing, endPressing] as const;
