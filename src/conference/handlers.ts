/** Load, decide, append. */
import { isUuid } from "#src/kernel/ids.ts";
import { isOk } from "#src/kernel/result.ts";
import { findCase } from "#src/people/server.ts";
import { thinkFirst, worriesIn } from "#src/planning/index.ts";
import { type Handled, handles, outcome, type Work } from "#src/platform/operations/handler.ts";
import { makeEntryCode } from "#src/platform/sign-in/server.ts";
import type { Conference } from "./model.ts";
import * as does from "./operations.ts";
import { planHandled } from "./plan/handlers.ts";
import { preparingHandled } from "./preparing/handlers.ts";
import { conferenceOf } from "./reading.ts";
import * as rules from "./rules.ts";
import { independenceOf } from "./store.ts";
import { findPerson } from "#src/people/server.ts";
import { decideComeInside, decideNewWord, isEasyWord, type Said, wordOf } from "./word-rules.ts";

/** What was said as the word, as the rules see it: a digest that holds for this conference alone. */
const saidOf = (work: Work, state: Conference, typed: string): Said => ({
	digest: work.digestOf(`${state.id} ${Buffer.from(wordOf(typed), "utf8").toString("hex")}`).toString("hex"),
	isEasy: isEasyWord(state, typed),
	newWord: work.newId(),
	newSeat: work.newId(),
	now: work.tx.now,
});
export const handled: readonly Handled[] = [
	handles(does.callConference, async (work, input) => {
		const conference = work.newId();
		const line = await findCase(work.tx, input.case);
		const person = line?.person ? await findPerson(work.tx, line.person) : undefined;
		const made = rules.decideCall(
			{
				...input,
				conference,
				of: input.case,
				person: line?.person ?? null,
				name: person?.called ?? person?.given,
				responsible: line?.responsible ?? null,
			},
			await independenceOf(work.tx, input.coordinator, input.case),
		);
		return outcome(made, { case: input.case, conference });
	}),
	handles(does.invite, async (work, input) => {
		const state = await conferenceOf(work, input.conference);
		const participant = work.newId();
		const first = thinkFirst(worriesIn(isUuid(state.of) ? await work.journal.ofCase(work.tx, state.of) : []), { name: input.name }, input.knowing);
		if (first) return first;
		const made = rules.decideInvite(state, { id: participant, name: input.name, relation: input.relation, kind: input.kind }, input.thought);
		if (isOk(made)) await makeEntryCode(work, { kind: "participant", subject: participant, case: input.conference, days: rules.INVITATION_DAYS });
		return outcome(made, { conference: input.conference, participant });
	}),
	handles(does.beginClosedTime, async (work, input) =>
		outcome(rules.decideClosedTime(await conferenceOf(work, input.conference)), { conference: input.conference }),
	),
	handles(does.comeInside, async (work, input) => {
		const state = await conferenceOf(work, input.conference);
		const made = decideComeInside(state, work.tx.actor, saidOf(work, state, input.word));
		const missed = isOk(made) && made.value.some((one) => one.kind === "conference.word-missed");
		return outcome(made, { conference: input.conference, inside: !missed });
	}),
	handles(does.agreeNewWord, async (work, input) => {
		const state = await conferenceOf(work, input.conference);
		return outcome(decideNewWord(state, work.tx.actor, saidOf(work, state, input.word)), { conference: input.conference, inside: true });
	}),
	handles(does.writeTogether, async (work, input) => {
		return outcome(rules.decideTogether(await conferenceOf(work, input.conference), work.tx.actor, input.text), { conference: input.conference });
	}),
	...preparingHandled,
	...planHandled,
];
