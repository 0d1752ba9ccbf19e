/** What one can do about what stands in the way. */
import { z } from "zod";
import { bothIn } from "#src/kernel/both.ts";
import { line, tick, words } from "#src/kernel/fields.ts";
import { CaseId, OrganisationId, ThingId } from "#src/kernel/ids.ts";
import { operation } from "#src/kernel/operation.ts";
import { answerEnds, knownKinds, stepSides } from "./model.ts";

const forBoth = bothIn({
	phase: "carrying-out",
	offline: false,
	worker: { who: "support-a-plan", saysMore: "" },
	person: { who: "decide-on-own-plan", saysMore: "By the person." },
});
const NoteObstacle = z.object({
	case: CaseId,
	what: words(1000),
	organisation: OrganisationId.optional(),
	other: line(120).optional(),
	effect: words(1000).optional(),
	canDecide: line(200).optional(),
});
export type NoteObstacle = z.infer<typeof NoteObstacle>;
export const noteObstacle = forBoth({
	name: "note-obstacle",
	input: NoteObstacle,
	writes: ["carrying-out.obstacle-noted"],
	says: "A rule, a letter or a no of an organisation that stands in somebody's way, and what it does to them.",
});
const StepOnObstacle = z.object({ case: CaseId, obstacle: ThingId, side: z.enum(stepSides).optional(), words: words(1000), inName: tick });
export type StepOnObstacle = z.infer<typeof StepOnObstacle>;
export const stepOnObstacle = forBoth({
	name: "step-on-obstacle",
	input: StepOnObstacle,
	writes: ["carrying-out.obstacle-step"],
	says: "What the person does about it, or the worker. In the name of the person only with their mandate.",
});
const AnswerOnObstacle = z.object({
	case: CaseId,
	obstacle: ThingId,
	who: line(120).optional(),
	answer: words(2000),
	then: z.enum(answerEnds),
	helped: words(300).optional(),
});
export type AnswerOnObstacle = z.infer<typeof AnswerOnObstacle>;
export const answerOnObstacle = forBoth({
	name: "answer-on-obstacle",
	input: AnswerOnObstacle,
	writes: ["carrying-out.obstacle-answered"],
	says: "What the organisation answered, and whether we go on, it is solved, or it is left. What helped is kept for another time, without names.",
});
const GiveMandate = z.object({ case: CaseId, obstacle: ThingId, may: words(500), spoken: tick, witness: line(200).optional() });
export type GiveMandate = z.infer<typeof GiveMandate>;
export const giveMandate = forBoth({
	name: "give-mandate",
	input: GiveMandate,
	writes: ["carrying-out.mandate-given"],
	says: "What the worker may say or ask in the name of the person, about this one thing.",
});
const EndMandate = z.object({ case: CaseId, obstacle: ThingId });
export type EndMandate = z.infer<typeof EndMandate>;
export const endMandate = forBoth({
	name: "end-mandate",
	input: EndMandate,
	writes: ["carrying-out.mandate-ended"],
	says: "Nothing is said in the name of the person any more. No reason is asked.",
});

const plain = { audience: "none", offline: false, writes: [] } as const;
export const knowOrganisation = operation({
	name: "carrying-out.know-organisation",
	input: z.object({ organisation: OrganisationId, kind: z.enum(knownKinds), words: words(300) }),
	who: "support-a-plan",
	says: "What an organisation wants itself, what it owes people by law or promise, or what helped there before. Nothing of anybody.",
	...plain,
});
export const forgetKnown = operation({
	name: "carrying-out.forget-known",
	input: z.object({ known: ThingId }),
	who: "support-a-plan",
	says: "That is not, or no longer, so of this organisation.",
	...plain,
});
