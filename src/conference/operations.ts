/** What one can do in and around a conference. */
import { z } from "zod";
import { line, tick, words } from "#src/kernel/fields.ts";
import { CaseId, MemberId, ThingId } from "#src/kernel/ids.ts";
import { operation } from "#src/kernel/operation.ts";
import { circleKinds, otherKinds } from "./model.ts";

/** A conference is a matter of its own, with parties of its own: whoever sits at that table, and nobody because of the case it came from. */
export const here = { conference: CaseId };
export const about = (input: { conference: CaseId }): CaseId => input.conference;

export const callConference = operation({
	name: "conference.call",
	input: z.object({
		case: CaseId,
		question: words(1000),
		coordinator: MemberId,
		yes: z.enum(["own-device", "spoken"]).default("spoken"),
		where: line().optional(),
		when: line().optional(),
	}),
	who: "prepare-a-conference",
	about: (input) => input.case,
	standing: ["responsible", "person"],
	audience: "person",
	offline: false,
	writes: ["conference.called"],
	says: "The person (or a worker with the person's yes) calls a conference with a question in own words and an independent coordinator.",
});
export const invite = operation({
	name: "conference.invite",
	input: z.object({
		...here,
		name: line(80),
		relation: line(80),
		kind: z.enum([...circleKinds, ...otherKinds]),
		knowing: tick,
		thought: ThingId.optional(),
	}),
	who: "prepare-a-conference",
	about,
	standing: ["at-table", "participant", "coordinator"],
	audience: "person",
	offline: false,
	writes: ["conference.invited"],
	says: "Invites one of the own people, in the person's name; the answer holds the code they come in with.",
});
export const beginClosedTime = operation({
	name: "conference.begin-closed-time",
	input: z.object({ ...here, everybodyInformed: tick }),
	who: "prepare-a-conference",
	about,
	standing: ["participant", "coordinator"],
	audience: "person",
	offline: false,
	writes: ["conference.closed-time-began"],
	says: "The information is over, the professionals leave: the circle is among itself.",
});
export const comeInside = operation({
	name: "conference.come-inside",
	input: z.object({ ...here, word: line(80) }),
	who: "write-in-closed-time",
	about,
	standing: ["participant"],
	audience: "named",
	offline: false,
	writes: ["conference.word-agreed", "conference.came-inside", "conference.word-missed"],
	says: "Says the word the circle agreed out loud; the first who does sets it. The answer tells whether one is inside now, at this device.",
});
export const agreeNewWord = operation({
	name: "conference.agree-new-word",
	input: z.object({ ...here, word: line(80) }),
	who: "write-in-closed-time",
	about,
	standing: ["participant"],
	audience: "named",
	offline: false,
	writes: ["conference.word-agreed", "conference.came-inside"],
	says: "Agrees another word for closed time: the person may, and who agreed the one that holds and is inside with it.",
});
export const writeTogether = operation({
	name: "conference.write-together",
	input: z.object({ ...here, text: words(5000) }),
	who: "write-in-closed-time",
	about,
	standing: ["participant"],
	audience: "named",
	offline: false,
	writes: ["conference.written-together"],
	says: "The circle writes something down for itself; nobody else ever reads it.",
});
