/** Writing the plan together: the sheet on the table, what of it is put in the plan, and a yes with the person's own word on somebody else's device. */
import { z } from "zod";
import { line, words } from "#src/kernel/fields.ts";
import { CaseId, ThingId } from "#src/kernel/ids.ts";
import { operation } from "#src/kernel/operation.ts";
import { askedOnce, forBoth, saidYes } from "../both.ts";
import { troubled } from "../model.ts";
import { many } from "#src/kernel/fields.ts";
import { textForm } from "./lanes.ts";

const MOST_LETTERS = 120_000;
const WriteAlong = z.object({ case: CaseId, update: z.base64url().max(MOST_LETTERS).optional() });
export type WriteAlong = z.infer<typeof WriteAlong>;
/** THE way onto the sheet: every letter of every device comes in here, and is judged here. */
export const writeAlong = forBoth({
	name: "write-along",
	input: WriteAlong,
	offline: false,
	writes: [],
	says: "What was typed on a device since it was last heard (a Yjs update); without one: lay the sheet on the table. Refused when it would change the person's own words and is not the person's.",
});

const PutInPlan = z.object({
	case: CaseId,
	text: z.string().regex(textForm),
	words: words(1000),
	matter: ThingId.optional(),
	whose: many(z.enum(troubled), 6),
	seenBy: line(100).optional(),
	...saidYes,
	...askedOnce,
});
export type PutInPlan = z.infer<typeof PutInPlan>;
export const putInPlan = forBoth({
	name: "put-in-plan",
	input: PutInPlan,
	writes: [
		"planning.matters",
		"planning.domain-written",
		"planning.goal-proposed",
		"planning.goal-reworded",
		"planning.goal-agreed",
		"planning.words-agreed",
	],
	says: "Puts a text that was written together in the plan; from a worker it waits for the person's yes.",
});

const SayYesHere = z.object({ case: CaseId, wording: ThingId, word: line(60) });
export type SayYesHere = z.infer<typeof SayYesHere>;
export const sayYesHere = operation<SayYesHere>({
	name: "planning.say-yes-here",
	input: SayYesHere,
	who: "support-a-plan",
	about: (input) => input.case,
	standing: ["responsible", "part"],
	audience: "person",
	offline: false,
	writes: ["planning.goal-agreed", "planning.words-agreed", "planning.own-word-missed"],
	says: "The person says yes on the worker's device, with the PIN or word that only they know. A wrong one is written down where the person reads it.",
});
