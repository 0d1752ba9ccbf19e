/** Load the plan, decide, write. */
import type { CaseId } from "#src/kernel/ids.ts";
import { ok, refuse } from "#src/kernel/result.ts";
import { addDays, dayOf } from "#src/kernel/time.ts";
import type { Station } from "#src/people/index.ts";
import { changeCase, closeOpen, findCase, keepOpen } from "#src/people/server.ts";
import type { Tx } from "#src/platform/database/with-actor.ts";
import { type Handled, handles, handlesBoth, type Projectors, type Work } from "#src/platform/operations/handler.ts";
import type { Both } from "./both.ts";
import * as circle from "./circle-operations.ts";
import * as circleRules from "./circle-rules.ts";
import { foldPlan } from "./fold.ts";
import { tableOf } from "./handling.ts";
import type { GoalReworded } from "./model.ts";
import * as plan from "./operations.ts";
import * as rules from "./rules.ts";
import type { PlanState } from "./state.ts";
import { householdHandled, householdProjectors } from "./household/handlers.ts";
import { neighboursHandled, neighboursProjectors } from "./neighbours/handlers.ts";
import { seatsHandled, seatsProjectors } from "./seats/handlers.ts";
import * as seats from "./seats/operations.ts";
import * as seatRules from "./seats/rules.ts";
import { strengthsHandled } from "./strengths/handlers.ts";
import { decideSteering, decideSupport } from "./steering.ts";
import { findOtherPlan } from "./store.ts";
import { handled as worryHandled, projectors as worryProjectors } from "./tie-worry/handlers.ts";
import { thinkFirst, worriesIn } from "./tie-worry/rules.ts";
import { followPlan, handled as togetherHandled } from "./together/handlers.ts";
import { moreHandled } from "./more-handled.ts";
import { talkHandled, talkProjectors } from "./talk/handlers.ts";
import { priceHandled } from "./travel-price/handlers.ts";
import type { ClashHeld } from "./week-model.ts";
import * as week from "./week-operations.ts";
import * as weekRules from "./week-rules.ts";

type Decide<Input> = (state: PlanState, input: Input, table: rules.Table, holder: string | null) => rules.Decided;
const doing =
	<Input extends { readonly case: CaseId }>(decide: Decide<Input>) =>
	async (work: Work, input: Input) => {
		const { tx } = work;
		const other = await findOtherPlan(tx, input.case);
		if (other !== undefined) return refuse("planning.one-plan");
		const table = tableOf(work);
		const holder = table.speaker === "worker" ? tx.actor.id : ((await findCase(tx, input.case))?.responsible ?? null);
		const state = foldPlan(await work.journal.ofCase(tx, input.case));
		const decided = decide(state, input, table, holder);
		if (decided.kind !== "ok") return decided;
		await followPlan(work, input.case, state, decided.value);
		return ok({
			entries: decided.value.map((one) => rules.asEntry(input.case, one)),
			answer: { case: input.case, thing: table.ids[0], wording: table.ids[1] },
		});
	};
const fromBothSides = <Input extends { readonly case: CaseId }>(both: Both<Input>, decide: Decide<Input>): readonly Handled[] =>
	handlesBoth(both, doing(decide));

/** Every operation of the plan, from either side of the table. */
export const handled: readonly Handled[] = [
	...fromBothSides(plan.writeMatters, rules.decideMatters),
	...fromBothSides(plan.writeDomain, rules.decideDomain),
	...fromBothSides(plan.proposeGoal, rules.decideGoal),
	...fromBothSides(plan.rewordGoal, rules.decideReword),
	...fromBothSides(plan.sayYes, rules.decideYes),
	...fromBothSides(plan.sayNo, rules.decideNo),
	...fromBothSides(plan.settleGoal, rules.decideSettle),
	...fromBothSides(plan.addStep, rules.decideStep),
	...fromBothSides(plan.doneStep, rules.decideDone),
	...fromBothSides(plan.agree, rules.decideAgree),
	...fromBothSides(plan.agreementWent, rules.decideWent),
	...fromBothSides(plan.celebrate, rules.decideCelebrate),
	...fromBothSides(plan.tellChange, rules.decideChange),
	...fromBothSides(plan.chooseSteering, decideSteering),
	...fromBothSides(plan.stateSupport, decideSupport),
	...fromBothSides(circle.nameTie, circleRules.decideName),
	...fromBothSides(circle.changeTie, circleRules.decideChangeTie),
	...fromBothSides(circle.removeTie, circleRules.decideRemove),
	...fromBothSides(circle.decideTie, circleRules.decideDecide),
	...fromBothSides(circle.tieSaid, circleRules.decideTieSaid),
	...fromBothSides(circle.reopenTie, circleRules.decideReopen),
	...fromBothSides(circle.answerAround, circleRules.decideAround),
	...fromBothSides(seats.placeTies, seatRules.decidePlaces),
	...fromBothSides(seats.placeTie, seatRules.decidePlace),
	...fromBothSides(seats.nameStandIn, seatRules.decideStandIn),
	...seatsHandled,
	...strengthsHandled,
	...householdHandled,
	...neighboursHandled,
	handles(circle.askTie, async (work, input) => {
		const worries = worriesIn(await work.journal.ofCase(work.tx, input.case));
		return thinkFirst(worries, { tie: input.tie }, input.knowing) ?? doing(circleRules.decideAsk)(work, input);
	}),
	...worryHandled,
	...togetherHandled,
	...moreHandled,
	...fromBothSides(week.noteObligation, weekRules.decideObligation),
	...fromBothSides(week.changeObligation, weekRules.decideChangeDemand),
	...fromBothSides(week.endObligation, weekRules.decideEnd),
	...fromBothSides(week.holdClash, weekRules.decideHold),
	...fromBothSides(week.nameClash, weekRules.decideNameClash),
	...fromBothSides(week.layIdea, weekRules.decideIdea),
	...fromBothSides(week.settleIdea, weekRules.decideSettleIdea),
	...fromBothSides(week.chooseForTable, weekRules.decideForTable),
	...priceHandled,
	...talkHandled,
];

const LOOK_AGAIN_IN = 14;
const beforeAPlan: readonly Station[] = ["noticed", "picked-up", "watching", "reaching-out", "in-contact"];
/** Where the line stands moves along with the plan, and only from an earlier place: nothing is a gate (PRIN-02). */
const moveOn = async (tx: Tx, caseId: string, from: readonly Station[], station: Station): Promise<void> => {
	const line = await findCase(tx, caseId);
	if (line && from.includes(line.station)) await changeCase(tx, caseId, { station });
};
const waits = async (tx: Tx, entry: Parameters<Projectors[string]>[1], wording: string): Promise<void> => {
	if (entry.by.kind !== "member") return;
	await keepOpen(tx, {
		id: wording,
		case: entry.case,
		kind: "planning.waiting-for-yes",
		holder: entry.by.id,
		lookAgain: addDays(dayOf(entry.at), LOOK_AGAIN_IN),
		since: entry.at,
	});
};
const closeAll = async (tx: Tx, entry: Parameters<Projectors[string]>[1]): Promise<void> => {
	for (const thing of (entry.body as { closes: readonly string[] }).closes) await closeOpen(tx, thing, entry.at);
};
const wordingOf = (body: unknown): string => (body as { wording: string }).wording;

/** What of the plan shows in lists: where the line stands, a goal that waits for a yes, a clash somebody negotiates about. No words. */
export const projectors: Projectors = {
	...worryProjectors,
	...seatsProjectors,
	...householdProjectors,
	...neighboursProjectors,
	...talkProjectors,
	"planning.goal-proposed": (tx, entry) => waits(tx, entry, wordingOf(entry.body)),
	"planning.goal-reworded": async (tx, entry) => {
		const { replaces, wording } = entry.body as GoalReworded;
		if (replaces !== undefined) await closeOpen(tx, replaces, entry.at);
		await waits(tx, entry, wording);
	},
	"planning.goal-agreed": async (tx, entry) => {
		await closeOpen(tx, wordingOf(entry.body), entry.at);
		await moveOn(tx, entry.case, beforeAPlan, "own-plan");
	},
	"planning.goal-declined": (tx, entry) => closeOpen(tx, wordingOf(entry.body), entry.at),
	"planning.step-done": (tx, entry) => moveOn(tx, entry.case, [...beforeAPlan, "own-plan"], "doing"),
	"planning.clash-held": async (tx, entry) => {
		const { thing, holder, lookAgain } = entry.body as ClashHeld;
		await keepOpen(tx, { id: thing, case: entry.case, kind: "planning.clash", holder, lookAgain, since: entry.at });
	},
	"planning.obligation-ended": (tx, entry) => closeAll(tx, entry),
	"planning.idea-settled": (tx, entry) => closeAll(tx, entry),
};
