/** Load, decide, append: what is made ready. */
import { isOk, refuse } from "#src/kernel/result.ts";
import { cleanImage } from "#src/platform/attachments/image.ts";
import { type Handled, handles, outcome } from "#src/platform/operations/handler.ts";
import { makeEntryCode } from "#src/platform/sign-in/server.ts";
import { conferenceOf } from "../reading.ts";
import { INVITATION_DAYS } from "../rules.ts";
import * as does from "./operations.ts";
import * as rules from "./rules.ts";

export const preparingHandled: readonly Handled[] = [
	handles(does.wordQuestion, async (work, { conference, question }) =>
		outcome(rules.decideQuestion(await conferenceOf(work, conference), question), { conference }),
	),
	handles(does.thinkOf, async (work, { conference, ...one }) => {
		const thought = work.newId();
		return outcome(rules.decideThought(await conferenceOf(work, conference), { ...one, id: thought }), { conference, thought });
	}),
	handles(does.leaveThought, async (work, { conference, thought }) =>
		outcome(rules.decideLeaving(await conferenceOf(work, conference), thought), { conference }),
	),
	handles(does.giveInvitation, async (work, { conference, participant, way }) =>
		outcome(rules.decideGivingInvitation(await conferenceOf(work, conference), participant, way), { conference, participant }),
	),
	handles(does.sayComing, async (work, { conference, comes, participant }) =>
		outcome(rules.decideComing(await conferenceOf(work, conference), work.tx.actor, comes, participant), { conference }),
	),
	handles(does.setPlace, async (work, { conference, ...place }) =>
		outcome(rules.decidePlace(await conferenceOf(work, conference), place), { conference }),
	),
	handles(does.agreeSafety, async (work, { conference, ...agreement }) => {
		const id = work.newId();
		return outcome(rules.decideSafety(await conferenceOf(work, conference), { ...agreement, id }), { conference, agreement: id });
	}),
	handles(does.listHelper, async (work, { conference, ...listed }) => {
		const helper = work.newId();
		const made = rules.decideListing(await conferenceOf(work, conference), { ...listed, id: helper });
		if (isOk(made)) await makeEntryCode(work, { kind: "participant", subject: helper, case: conference, days: INVITATION_DAYS });
		return outcome(made, { conference, helper });
	}),
	handles(does.giveHandOut, async (work, { conference, helper, words, photo }) => {
		const clean = photo && cleanImage(photo.bytes);
		if (typeof clean === "string") return refuse(`conference.photo-${clean}`, {}, "photo");
		const handOut = work.newId();
		const state = await conferenceOf(work, conference);
		const made = rules.decideHandOut(state, work.tx.actor, { id: handOut, helper, words, photo: clean !== undefined });
		if (isOk(made) && clean) await work.journal.attach(work.tx, { id: handOut, case: conference, ...clean });
		return outcome(made, { conference, handOut });
	}),
	handles(does.setRequirement, async (work, { conference, ...asked }) => {
		const [requirement, newHelper] = [work.newId(), work.newId()];
		const state = await conferenceOf(work, conference);
		const made = rules.decideRequirement(state, work.tx.actor, { ...asked, id: requirement, newHelper });
		if (isOk(made) && made.value.length > 1)
			await makeEntryCode(work, { kind: "participant", subject: newHelper, case: conference, days: INVITATION_DAYS });
		return outcome(made, { conference, requirement });
	}),
];
