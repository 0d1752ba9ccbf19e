/** What one can do with the plan of the circle: bring it, say who hears what of it, and answer what was asked before. */
import { z } from "zod";
import { lines, sentFile, words } from "#src/kernel/fields.ts";
import { ThingId } from "#src/kernel/ids.ts";
import { operation } from "#src/kernel/operation.ts";
import { about, here } from "../operations.ts";

const circle = { who: "write-in-closed-time", about, standing: ["participant"], offline: false } as const;

export const bringPlan = operation({
	...circle,
	audience: "mixed",
	name: "conference.bring-plan",
	input: z.object({
		...here,
		sentences: lines(500, 60),
		photo: sentFile.optional(),
		parts: lines(300, 30).optional(),
		notNeeded: lines(200, 30).optional(),
		followUp: words(1000).optional(),
		followUpBy: ThingId.optional(),
	}),
	writes: ["conference.plan-brought", "conference.plan-on-table"],
	says: "The circle brings its plan, typed or as a photo of its sheet, with who of them does what and who of them keeps an eye on it. Others hear that it is there.",
});
export const allotPart = operation({
	...circle,
	audience: "named",
	name: "conference.allot-part",
	input: z.object({ ...here, to: ThingId, needed: z.enum(["yes", "no"]), part: words(1000).optional(), assures: words(1000).optional() }),
	writes: ["conference.part-given"],
	says: "The circle says what somebody from outside does, or that they are not needed; that one reads this and no more.",
});
export const givePlan = operation({
	...circle,
	audience: "named",
	name: "conference.give-plan",
	input: z.object({ ...here, to: ThingId }),
	writes: ["conference.plan-given"],
	says: "The circle gives its whole plan, unchanged, to somebody from outside: as an appendix to what their organisation asks.",
});
export const hearPart = operation({
	who: "speak-at-a-conference",
	about,
	standing: ["at-table", "helper"],
	audience: "named",
	offline: false,
	name: "conference.hear-part",
	input: z.object(here),
	writes: ["conference.part-heard"],
	says: "Somebody from outside read what the circle asks of them; who is not needed is out from then on.",
});
export const answerPlan = operation({
	who: "speak-at-a-conference",
	about,
	standing: ["at-table", "helper"],
	audience: "person",
	offline: false,
	name: "conference.answer-plan",
	input: z.object({ ...here, requirement: ThingId, answer: z.enum(["met", "unmet"]), why: words(1000).optional() }),
	writes: ["conference.requirement-met", "conference.unmet-named", "conference.accepted"],
	says: "Says of an earlier requirement that the plan meets it, or not. When all are met the plan is accepted; no other requirement is taken.",
});
