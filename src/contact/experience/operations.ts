/** Experience of one's own: what one knows from the inside, a pause, one's own stories, and the hours that were agreed beside those that were made (XPW-01, XPW-02, XPW-04). */
import { z } from "zod";
import { day, line, lines, MemberId, operation, ThingId, tick, words } from "#src/kernel/index.ts";

const base = { audience: "none", offline: false, writes: [] } as const;
const hours = (most: number) =>
	z.preprocess(
		(value) => (typeof value === "string" ? (value.trim() === "" ? undefined : Number(value.replace(",", "."))) : value),
		z.number().min(0).max(most),
	);

export const keepExperience = operation({
	...base,
	name: "contact.keep-experience",
	input: z.object({ fields: lines(100, 12), ready: words(500).optional(), support: line(200).optional(), paused: tick }),
	who: "keep-own-experience",
	says: "One's own fields of experience, in own words, who supports one, and a pause without a reason. Nothing about health.",
});
export const keepOwnStory = operation({
	...base,
	name: "contact.keep-own-story",
	input: z.object({ story: ThingId.optional(), words: words(4000), shared: tick }),
	who: "keep-own-experience",
	says: "Keeps a story of one's own; shared with colleagues only when its teller says so.",
});
export const withdrawStory = operation({
	...base,
	name: "contact.withdraw-own-story",
	input: z.object({ story: ThingId }),
	who: "keep-own-experience",
	says: "Takes a story of one's own back: it is gone, for everybody.",
});
export const noteHours = operation({
	...base,
	name: "contact.note-own-hours",
	input: z.object({ day: day.optional(), hours: hours(24), words: line(200).optional() }),
	who: "keep-own-experience",
	says: "Hours one made, for oneself and one's mentor alone.",
});
export const agreeExperience = operation({
	...base,
	name: "contact.agree-experience",
	input: z.object({ member: MemberId, mentor: MemberId.optional(), hours: hours(250).optional(), tasks: words(1000).optional() }),
	who: "keep-agreements",
	says: "Who is mentor of an experience worker, which tasks and how many hours a month were agreed.",
});
