import { z } from "zod";
import { words } from "#src/kernel/fields.ts";
import { CaseId, ThingId } from "#src/kernel/ids.ts";
import { operation } from "#src/kernel/operation.ts";
import { notOurs } from "./model.ts";

const AskOfUs = z.object({ disclosure: ThingId, words: words(1000) });
export type AskOfUs = z.infer<typeof AskOfUs>;
/** Serves CON-32. */
export const askOfUs = operation<AskOfUs>({
	name: "privacy.ask-of-us",
	input: AskOfUs,
	who: "read-agreed-items",
	audience: "mixed",
	offline: false,
	writes: ["privacy.asked-of-us"],
	says: "A partner asks us something about somebody it shares an item with; it is a question, never a task, and the person reads it.",
});
const AnswerForUs = z.object({
	case: CaseId,
	asked: ThingId,
	answer: z.enum(["yes", "no"]),
	because: z.enum(notOurs).optional(),
	words: words(1000).optional(),
});
export type AnswerForUs = z.infer<typeof AnswerForUs>;
/** Serves CON-32. */
export const answerForUs = operation<AnswerForUs>({
	name: "privacy.answer-for-us",
	input: AnswerForUs,
	who: "share-an-item",
	about: (input) => input.case,
	standing: ["responsible", "part"],
	audience: "mixed",
	offline: false,
	writes: ["privacy.answered-for-us"],
	says: "What we say to what a partner asked of us: yes, or no with a reason. Nothing follows from it.",
});
