/** What one can do with the mirror: hold it up, and write down what one sees. There is nothing to add up (SIG-04, ANTI-40). */
import { z } from "zod";
import { line, whole, words } from "#src/kernel/fields.ts";
import { ThingId } from "#src/kernel/ids.ts";
import { operation } from "#src/kernel/operation.ts";

export const beginSelfTest = operation({
	name: "signalling.begin-self-test",
	input: z.object({}),
	who: "hold-up-the-mirror",
	audience: "none",
	offline: false,
	writes: [],
	says: "A team begins a talk with itself about how it deals with signals.",
});
export const AnswerFloor = z.object({
	test: ThingId,
	floor: whole(0, 5),
	answer: words(4000),
	improvement: words(2000).optional(),
	name: line(120).optional(),
});
export type AnswerFloor = z.infer<typeof AnswerFloor>;
export const answerFloor = operation({
	name: "signalling.answer-floor",
	input: AnswerFloor,
	who: "hold-up-the-mirror",
	audience: "none",
	offline: false,
	writes: [],
	says: "A team writes down how it is with one floor, what it will do differently and who does that.",
});
