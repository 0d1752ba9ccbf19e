import { ok, refuse } from "#src/kernel/index.ts";
import { type Handled, handles } from "#src/platform/operations/handler.ts";
import { findMember, isColleague } from "#src/team/server.ts";
import * as can from "./operations.ts";
import { addHours, keepAgreed, keepOwn, keepStory, takeStoryBack } from "./store.ts";

const kept = ok({ entries: [], answer: { kept: true } });
export const experienceHandled: readonly Handled[] = [
	handles(can.keepExperience, async (work, input) => {
		await keepOwn(work.tx, input);
		return kept;
	}),
	handles(can.keepOwnStory, async (work, input) => {
		const id = input.story ?? work.newId();
		await keepStory(work.tx, { id, words: input.words, shared: input.shared });
		return ok({ entries: [], answer: { story: id } });
	}),
	handles(can.withdrawStory, async (work, input) => ((await takeStoryBack(work.tx, input.story)) ? kept : refuse("contact.no-such-story"))),
	handles(can.noteHours, async (work, input) => {
		if (input.hours <= 0) return refuse("contact.no-hours", {}, "hours");
		await addHours(work.tx, { id: work.newId(), day: input.day ?? work.today, hours: input.hours, words: input.words });
		return kept;
	}),
	handles(can.agreeExperience, async (work, input) => {
		const one = await findMember(work.tx, input.member);
		if (!one?.roles.includes("experience-worker") || !isColleague(work, one)) return refuse("contact.no-such-colleague", {}, "member");
		// Whoever looks after somebody reads their hours: that is somebody who is there.
		const mentor = input.mentor === undefined ? undefined : await findMember(work.tx, input.mentor);
		if (input.mentor !== undefined && !mentor?.active) return refuse("contact.no-such-colleague", {}, "mentor");
		await keepAgreed(work.tx, input);
		return kept;
	}),
];
