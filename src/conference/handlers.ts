/** Load, decide, append - and the projection of how far a conference is. */
import { entriesOf } from "#src/kernel/journal.ts";
import { isUuid } from "#src/kernel/ids.ts";
import { isOk, ok, type Refusal, type Result, refuse } from "#src/kernel/result.ts";
import type { NewEntry } from "#src/kernel/journal.ts";
import { findCase, letIn } from "#src/people/server.ts";
import { thinkFirst, worriesIn } from "#src/planning/index.ts";
import { type Handled, handles, type Outcome, type Projectors, type Work } from "#src/platform/operations/handler.ts";
import { sitIn } from "#src/platform/database/seats.ts";
import { makeEntryCode } from "#src/platform/sign-in/server.ts";
import type { Conference, ConferenceEntry } from "./model.ts";
import * as does from "./operations.ts";
import * as rules from "./rules.ts";
import { independenceOf, keepConference, keepSeat, moveConference, seatsHere } from "./store.ts";
import { decideComeInside, decideNewWord, isEasyWord, type Said, wordOf } from "./word-rules.ts";

const INVITATION_DAYS = 180;

/** A conference as far as this actor may read it, with what is named to the seats taken at this device. */
export const conferenceOf = async (work: Pick<Work, "tx" | "journal">, id: string): Promise<Conference> => {
	await sitIn(work.tx, await seatsHere(work.tx, id));
	return rules.foldConference(entriesOf<ConferenceEntry>(await work.journal.ofStream(work.tx, "conference", id), "conference"));
};
/** What was said as the word, as the rules see it: a digest that holds for this conference alone. */
const saidOf = (work: Work, state: Conference, typed: string): Said => ({
	digest: work.digestOf(`${state.id} ${Buffer.from(wordOf(typed), "utf8").toString("hex")}`).toString("hex"),
	isEasy: isEasyWord(state, typed),
	newWord: work.newId(),
	newSeat: work.newId(),
	now: work.tx.now,
});

const outcome = (made: Result<readonly NewEntry[], Refusal>, answer: Outcome["answer"]): Result<Outcome> =>
	isOk(made) ? ok({ entries: made.value, answer }) : made;

export const handled: readonly Handled[] = [
	handles(does.callConference, async (work, input) => {
		const conference = work.newId();
		const line = await findCase(work.tx, input.case);
		const made = rules.decideCall(
			{ ...input, conference, of: input.case, person: line?.person ?? null, responsible: line?.responsible ?? null },
			await independenceOf(work.tx, input.coordinator, input.case),
		);
		return outcome(made, { case: input.case, conference });
	}),
	handles(does.invite, async (work, input) => {
		const state = await conferenceOf(work, input.conference);
		const participant = work.newId();
		const first = thinkFirst(worriesIn(isUuid(state.of) ? await work.journal.ofCase(work.tx, state.of) : []), { name: input.name }, input.knowing);
		if (first) return first;
		const made = rules.decideInvite(state, { id: participant, name: input.name, relation: input.relation, kind: input.kind });
		if (isOk(made)) await makeEntryCode(work, { kind: "participant", subject: participant, case: input.conference, days: INVITATION_DAYS });
		return outcome(made, { conference: input.conference, participant });
	}),
	handles(does.setRequirement, async (work, input) => {
		const requirement = work.newId();
		return outcome(rules.decideRequirement(await conferenceOf(work, input.conference), { ...input, id: requirement }), {
			conference: input.conference,
			requirement,
		});
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
	handles(does.bringPlan, async (work, input) => {
		const parts = [
			// 'Anja: op donderdag samen eten' - who stands before the colon.
			...(input.parts ?? []).map((text) => ({
				who: text.split(":")[0]?.trim() ?? "",
				part: text.split(":").slice(1).join(":").trim(),
				needed: true,
			})),
			...(input.notNeeded ?? []).map((who) => ({ who, part: "", needed: false })),
		];
		const state = await conferenceOf(work, input.conference);
		return outcome(rules.decideBringPlan(state, work.tx.actor, { sentences: input.sentences, parts, followUp: input.followUp ?? "" }), {
			conference: input.conference,
		});
	}),
	handles(does.answerPlan, async (work, input) => {
		if (!work.tx.actor.id) return refuse("kernel.nothing-here");
		const state = await conferenceOf(work, input.conference);
		return outcome(rules.decideAnswer(state, { by: work.tx.actor.id, unmet: input.answer === "yes" ? undefined : input.answer, why: input.why }), {
			conference: input.conference,
		});
	}),
];

type Body<Kind extends ConferenceEntry["kind"]> = Extract<ConferenceEntry, { kind: Kind }>["body"];
export const projectors: Projectors = {
	"conference.called": async (tx, entry) => {
		const body = entry.body as Body<"conference.called">;
		await keepConference(tx, { id: body.conference, case: body.of, coordinator: body.coordinator, at: entry.at });
		// Parties of this table only: none of them gets a part in the case it came from, and no operation of another phase works here.
		await letIn(tx, entry.case, body.coordinator, "coordinator", ["person"], entry.at);
		if (body.person) await letIn(tx, entry.case, body.person, "participant", ["person"], entry.at);
		if (body.responsible) await letIn(tx, entry.case, body.responsible, "at-table", ["person"], entry.at);
	},
	"conference.invited": async (tx, entry) =>
		letIn(tx, entry.case, (entry.body as Body<"conference.invited">).id, "participant", ["person"], entry.at),
	"conference.closed-time-began": async (tx, entry) => moveConference(tx, entry.stream.id, "closed-time"),
	"conference.came-inside": async (tx, entry) => {
		const { seat, session } = entry.body as Body<"conference.came-inside">;
		await keepSeat(tx, entry.stream.id, { seat, session, at: entry.at });
	},
	"conference.plan-brought": async (tx, entry) => moveConference(tx, entry.stream.id, "plan"),
	"conference.accepted": async (tx, entry) => moveConference(tx, entry.stream.id, "accepted"),
};
