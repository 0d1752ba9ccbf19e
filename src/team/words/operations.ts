/** What a team does with the words it wants to be pointed at (PRIN-16). */
import { z } from "zod";
import { line, lines } from "#src/kernel/fields.ts";
import { ThingId } from "#src/kernel/ids.ts";
import { operation } from "#src/kernel/operation.ts";

const plain = { audience: "none", offline: false, writes: [] } as const;
const AddInput = z.object({ words: lines(60, 20), ask: line(200), better: line(200).optional() });
export type AddInput = z.infer<typeof AddInput>;
export const addWords = operation({
	name: "team.add-words",
	input: AddInput,
	who: "keep-words",
	says: "Adds words that are pointed at from now on, with the question that is asked and a better way of saying it.",
	...plain,
});
export const switchOff = operation({
	name: "team.switch-word-off",
	input: z.object({ word: line(60) }),
	who: "keep-words",
	says: "A word of the usual list is no longer pointed at.",
	...plain,
});
export const takeBack = operation({
	name: "team.take-words-back",
	input: z.object({ words: ThingId }),
	who: "keep-words",
	says: "What the team added or switched off counts no longer.",
	...plain,
});
