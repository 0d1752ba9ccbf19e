import { type AnyEntry, type CaseId, type JournalEntry, refuse } from "#src/kernel/index.ts";
import { mayAtAll } from "#src/kernel/policy.ts";
import { closeOpen, keepOpen, letIn, listParties, staysIn } from "#src/people/server.ts";
import { type Handled, handles, outcome, type Projectors, type Work } from "#src/platform/operations/handler.ts";
import { findMember, membersById } from "#src/team/server.ts";
import { mayWatch } from "../handlers.ts";
import type { SafetyEntry, SafetyState } from "./model.ts";
import * as can from "./operations.ts";
import { decideConcern, decideEndingConcern, decideIncident, decideLookingAlong, decideOwnSafety, decideRenewing, foldSafety } from "./rules.ts";

type Of<Kind extends SafetyEntry["kind"]> = Extract<SafetyEntry, { kind: Kind }>;
const load = async (work: Work, of: CaseId): Promise<SafetyState> => foldSafety(await work.journal.ofCase(work.tx, of));
export const handled: readonly Handled[] = [
	handles(can.raiseConcern, async (work, input) => {
		const member = await findMember(work.tx, input.second);
		if (!member || !mayAtAll(member.roles, "weigh") || !(await mayWatch(work, input.case, input.second)))
			return refuse("weighing.watcher-is-elsewhere", {}, "second");
		const parties = await listParties(work.tx, input.case);
		// Whose part ends today is let in by whoever stays, and by nobody else: who is here for today lets nobody in.
		const there = parties
			.filter(({ standing, until }) => until === null && (standing === "part" || standing === "responsible"))
			.map(({ party }) => party);
		const secondHasPart = there.includes(input.second);
		if (!secondHasPart && !(await staysIn(work.tx, input.case))) {
			const names = [...(await membersById(work.tx, there)).values()].map(({ name }) => name).join(", ");
			return refuse(names === "" ? "weighing.nobody-there-for-good" : "weighing.second-is-there-for-good", { names }, "second");
		}
		const ids = { thing: work.newId(), look: work.newId() };
		return outcome(decideConcern(input, { today: work.today, me: work.tx.actor.id, ids, secondHasPart }), { case: input.case, concern: ids.thing });
	}),
	handles(can.askOwnSafety, async (work, input) => outcome(decideOwnSafety(await load(work, input.case), input), { case: input.case })),
	handles(can.lookAlong, async (work, input) =>
		outcome(decideLookingAlong(await load(work, input.case), input, work.tx.actor.id), { case: input.case }),
	),
	handles(can.endConcern, async (work, input) => outcome(decideEndingConcern(await load(work, input.case), input), { case: input.case })),
	handles(can.noteIncident, async (work, input) => {
		const ids = { thing: work.newId(), look: work.newId() };
		return outcome(decideIncident(input, { today: work.today, ids }), { case: input.case, incident: ids.thing });
	}),
	handles(can.renewIncident, async (work, input) => outcome(decideRenewing(await load(work, input.case), input, work.today), { case: input.case })),
];
export const projectors: Projectors = {
	"weighing.child-concern": async (tx, entry: AnyEntry) => {
		const { case: of, at, body } = entry as JournalEntry as Of<"weighing.child-concern">;
		await keepOpen(tx, { id: body.concern, case: of, kind: "weighing.child-concern", holder: body.holder, lookAgain: body.lookAgainOn, since: at });
		await keepOpen(tx, { id: body.look, case: of, kind: "weighing.look-along", holder: body.second, lookAgain: body.lookAgainOn, since: at });
		if (body.letIn) await letIn(tx, of, body.second, "part", ["responsible", "team", "person"], at);
	},
	"weighing.second-looked": (tx, entry: AnyEntry) => {
		const { at, body } = entry as JournalEntry as Of<"weighing.second-looked">;
		return closeOpen(tx, body.look, at);
	},
	"weighing.child-concern-ended": (tx, entry: AnyEntry) => {
		const { at, body } = entry as JournalEntry as Of<"weighing.child-concern-ended">;
		return closeOpen(tx, body.concern, at);
	},
};
