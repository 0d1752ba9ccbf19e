/** What one can do while a conference is prepared: exactly what a coordinator does, and nothing that looks like a file (EKC-04). */
import { z } from "zod";
import { line, sentFile, words } from "#src/kernel/fields.ts";
import { ThingId } from "#src/kernel/ids.ts";
import { operation } from "#src/kernel/operation.ts";
import { about, here } from "../operations.ts";
import { alongs, comings, invitationWays } from "./model.ts";

const preparing = { who: "prepare-a-conference", about, standing: ["at-table", "participant", "coordinator"], offline: false } as const;
const openly = { ...preparing, audience: "person" } as const;
const spoken = { who: "speak-at-a-conference", about, standing: ["at-table", "coordinator", "helper"], audience: "person", offline: false } as const;

export const wordQuestion = operation({
	...openly,
	name: "conference.word-question",
	input: z.object({ ...here, question: words(1000) }),
	writes: ["conference.question-worded"],
	says: "Words the question anew, in the person's own words.",
});
export const thinkOf = operation({
	...preparing,
	audience: "named",
	name: "conference.think-of",
	input: z.object({ ...here, name: line(80), relation: line(80).optional(), along: z.enum(alongs).optional() }),
	writes: ["conference.thought-of"],
	says: "Somebody comes to mind who would want to know; they are not asked by it.",
});
export const leaveThought = operation({
	...preparing,
	audience: "named",
	name: "conference.leave-thought",
	input: z.object({ ...here, thought: ThingId }),
	writes: ["conference.thought-left"],
	says: "Somebody who came to mind is not asked.",
});
export const giveInvitation = operation({
	...openly,
	name: "conference.give-invitation",
	input: z.object({ ...here, participant: ThingId, way: z.enum(invitationWays) }),
	writes: ["conference.invitation-given"],
	says: "An invitation in the person's name was given: on paper, by word of mouth or by mail.",
});
export const sayComing = operation({
	...openly,
	who: "see-a-conference",
	name: "conference.say-coming",
	input: z.object({ ...here, comes: z.enum(comings), participant: ThingId.optional() }),
	writes: ["conference.invitation-answered"],
	says: "Who was invited says whether they come; or it is written down as they said it aloud.",
});
export const setPlace = operation({
	...openly,
	name: "conference.set-place",
	input: z.object({ ...here, where: line(), when: line().optional(), neutral: line().optional(), practical: words(500).optional() }),
	writes: ["conference.place-set"],
	says: "Where and when: a place that is nobody's, and what people need to come.",
});
export const agreeSafety = operation({
	...openly,
	name: "conference.agree-safety",
	input: z.object({ ...here, text: words(500), who: line(80).optional() }),
	writes: ["conference.safety-agreed"],
	says: "An agreement so that everybody can be there safely, and who looks after it.",
});
export const listHelper = operation({
	...openly,
	name: "conference.list-helper",
	input: z.object({ ...here, name: line(80), organisation: line(80), topic: line().optional() }),
	writes: ["conference.helper-listed"],
	says: "Lists who explains something at the start and then leaves, or hears afterwards what the circle asks; the answer holds who they are here.",
});
export const giveHandOut = operation({
	...spoken,
	name: "conference.give-hand-out",
	input: z.object({ ...here, helper: ThingId.optional(), words: words(4000).optional(), photo: sentFile.optional() }),
	writes: ["conference.hand-out-given"],
	says: "What is explained, in words or as a picture of the paper, to take along.",
});
export const setRequirement = operation({
	...spoken,
	name: "conference.set-requirement",
	input: z.object({ ...here, text: words(1000), by: line(80), organisation: line(80) }),
	writes: ["conference.helper-listed", "conference.requirement-set"],
	says: "Writes down what safety or law demands, before the meeting, in the name of who sets it.",
});
