/** What somebody can do of a thing, found by doing it together; and the lasting arrangement where it cannot be learnt. Never a mark on a person: always about one thing (PLA-15, PLA-16). */
import { z } from "zod";
import { line, words } from "#src/kernel/fields.ts";
import { CaseId, ThingId } from "#src/kernel/ids.ts";
import { forBoth, saidYes } from "../both.ts";

export const skillStates = ["can", "learning", "cannot-learn", "does-not-want", "unknown"] as const;
export type SkillState = (typeof skillStates)[number];
/** How it was found. */
export const foundWays = ["together", "seen", "told"] as const;
export type FoundWay = (typeof foundWays)[number];

const TellSkill = z.object({
	case: CaseId,
	skill: ThingId.optional(),
	what: line(150).optional(),
	state: z.enum(skillStates),
	found: z.enum(foundWays).optional(),
	note: words(500).optional(),
});
export type TellSkill = z.infer<typeof TellSkill>;
export const tellSkill = forBoth({
	name: "tell-what-works",
	input: TellSkill,
	writes: ["planning.skill-told"],
	says: "Of one thing: I can do it, I am learning it, I cannot learn it, I do not want to, or nobody knows yet - and how that was found. The person's and the worker's view stand beside each other.",
});
const Arrange = z.object({
	case: CaseId,
	skill: ThingId.optional(),
	arrangement: ThingId.optional(),
	words: words(500),
	people: line(200).optional(),
	standIn: line(200).optional(),
	ifGone: words(300).optional(),
	...saidYes,
});
export type Arrange = z.infer<typeof Arrange>;
export const arrange = forBoth({
	name: "arrange-for-good",
	input: Arrange,
	writes: ["planning.arrangement-made"],
	says: "What cannot be learnt is arranged so that the trouble does not come back: who does it, who stands in, and what happens when one of them falls out.",
});
const EndArrangement = z.object({ case: CaseId, arrangement: ThingId, why: words(300).optional() });
export type EndArrangement = z.infer<typeof EndArrangement>;
export const endArrangement = forBoth({
	name: "end-arrangement",
	input: EndArrangement,
	writes: ["planning.arrangement-ended"],
	says: "A lasting arrangement is no longer needed, or is made anew.",
});
export const skillOperations = [tellSkill, arrange, endArrangement] as const;
