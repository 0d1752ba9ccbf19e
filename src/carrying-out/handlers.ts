/** Load, decide, write; and what lists read of it: the open things with their day. */
import type { CaseId } from "#src/kernel/ids.ts";
import type { AnyEntry, NewEntry } from "#src/kernel/journal.ts";
import { isOk, ok, type Result, refuse } from "#src/kernel/result.ts";
import { closeOpen, findCase, keepOpen, listOpenThings } from "#src/people/server.ts";
import { foldPlan, type PlanningEntry, type PlanState, type Yes } from "#src/planning/index.ts";
import { setSteering } from "#src/planning/server.ts";
import type { Tx } from "#src/platform/database/with-actor.ts";
import { type Handled, handles, type Outcome, type Projectors, type Work } from "#src/platform/operations/handler.ts";
import { oweAccount } from "#src/weighing/server.ts";
import { foldCarryingOut } from "./fold.ts";
import type { CarryingOut, CarryingOutEntry, How } from "./model.ts";
import * as does from "./operations.ts";
import * as rules from "./rules.ts";

const table = async (work: Work, of: string): Promise<rules.Table> => ({
	today: work.today,
	speaker: work.tx.actor.kind === "person" ? "person" : "worker",
	holder: (await findCase(work.tx, of))?.responsible ?? (work.tx.actor.kind === "member" ? work.tx.actor.id : null),
	ids: [work.newId(), work.newId()],
});

/** Everything one operation needs: how it goes, the plan with how far its stream is, the table. */
const sitDown = async (work: Work, of: string): Promise<{ state: CarryingOut; plan: PlanState & { seq: number }; at: rules.Table }> => {
	const entries = await work.journal.ofCase(work.tx, of);
	const seq = Math.max(0, ...entries.filter((entry) => entry.stream.kind === "plan").map((entry) => entry.seq));
	return { state: foldCarryingOut(entries), plan: { ...foldPlan(entries), seq }, at: await table(work, of) };
};
const simply =
	<Input extends { readonly case: CaseId }>(decide: (state: CarryingOut, input: Input, at: rules.Table) => Result<readonly NewEntry[]>) =>
	async (work: Work, input: Input): Promise<Result<Outcome>> => {
		const { state, at } = await sitDown(work, input.case);
		const decided = decide(state, input, at);
		return isOk(decided) ? ok({ entries: decided.value, answer: { case: input.case, thing: at.ids[0] } }) : decided;
	};
/** A yes as the plan keeps it: on an own device, or out loud with who was there (paper is read out and signed at the table). */
const yesOf = (how: How, witnesses: readonly string[]): Yes =>
	how === "own-device" ? { how } : { how: "spoken", witness: witnesses.join(", ") || undefined };
/** A pause closes asking from their side, without a reason (NET-11); planning keeps who may be asked. */
const pause = (of: CaseId, tie: string): NewEntry => ({
	kind: "planning.tie-asked",
	stream: { kind: "plan", id: of },
	case: of,
	audience: { reach: "person" },
	body: { tie, purpose: "even pauze", yes: "not-now", whose: "theirs" } satisfies Extract<PlanningEntry, { kind: "planning.tie-asked" }>["body"],
});

const lookingBack = async (work: Work, input: does.LookBackInput): Promise<Result<Outcome>> => {
	const { state, plan, at } = await sitDown(work, input.case);
	const decided = rules.decideLookBack(state, plan, input, at);
	if (!isOk(decided)) return decided;
	const { entries, lighter, pauses, how } = decided.value;
	const steering = lighter.map(({ domain, form }) =>
		setSteering(input.case, { domain, form, since: work.today, yes: yesOf(how, input.present ?? []) }),
	);
	return ok({ entries: [...entries, ...steering, ...pauses.map((tie) => pause(input.case, tie))], answer: { case: input.case, thing: at.ids[0] } });
};

export const handled: readonly Handled[] = [
	handles(does.lookBack, lookingBack),
	handles(does.lookBackMyself, lookingBack),
	handles(does.takeOver, async (work, input) => {
		const { state, at } = await sitDown(work, input.case);
		const decided = rules.decideTakeOver(state, input, at);
		if (!isOk(decided)) return decided;
		const { entries, overHead } = decided.value;
		const yes = input.how === undefined || overHead ? {} : { yes: yesOf(input.how, []) };
		const owed = overHead ? [oweAccount(work, { case: input.case, act: "take-over", words: input.reason, holder: at.holder ?? undefined })] : [];
		return ok({
			entries: [
				...entries,
				setSteering(input.case, { domain: input.domain, form: "taken-over", since: work.today, why: input.reason, ...yes }),
				...owed,
			],
			answer: { case: input.case, thing: at.ids[0] },
		});
	}),
	handles(does.takeOverLonger, simply(rules.decideLonger)),
	handles(does.handBack, async (work, input) => {
		const { state, at } = await sitDown(work, input.case);
		const decided = rules.decideHandBack(state, input, at);
		if (!isOk(decided)) return decided;
		const { entries, domain } = decided.value;
		return ok({
			entries: [...entries, setSteering(input.case, { domain, form: input.to, since: work.today, why: input.words })],
			answer: { case: input.case, thing: input.takeOver },
		});
	}),
	handles(does.beginCrisis, async (work, input) => {
		// A colleague of the team may say it without being able to read along: the open thing tells whether one is on.
		const on = await listOpenThings(work.tx, { case: input.case, kinds: ["carrying-out.crisis"] });
		return on.length > 0 ? refuse("carrying-out.crisis-is-on") : simply(rules.decideCrisis)(work, input);
	}),
	handles(does.endCrisis, simply(rules.decideEndCrisis)),
	handles(
		does.tellDecision,
		simply((_state, input, at) => rules.decideDecision(input, at)),
	),
	handles(
		does.waitOnPurpose,
		simply((_state, input, at) => rules.decideWaiting(input, at)),
	),
	handles(does.endWaiting, simply(rules.decideEndWaiting)),
];

type Kind = CarryingOutEntry["kind"];
const on =
	<K extends Kind>(_kind: K, project: (tx: Tx, entry: Extract<CarryingOutEntry, { kind: K }>) => Promise<void>) =>
	(tx: Tx, entry: AnyEntry): Promise<void> =>
		project(tx, entry as Extract<CarryingOutEntry, { kind: K }>);

/** Nothing ends nowhere: each of these has a holder and a day (PRIN-18). */
export const projectors: Projectors = {
	"carrying-out.looked-back": on("carrying-out.looked-back", async (tx, { case: of, at, body }) => {
		for (const thing of await listOpenThings(tx, { case: of, kinds: ["carrying-out.look-back"] })) await closeOpen(tx, thing.id, at);
		if (body.next)
			await keepOpen(tx, {
				id: body.next.thing,
				case: of,
				kind: "carrying-out.look-back",
				holder: body.next.holder,
				lookAgain: body.next.on,
				since: at,
			});
	}),
	"carrying-out.took-over": on("carrying-out.took-over", (tx, { case: of, at, body }) =>
		keepOpen(tx, { id: body.takeOver, case: of, kind: "carrying-out.take-over", holder: body.holder, lookAgain: body.backOn, since: at }),
	),
	"carrying-out.longer": on("carrying-out.longer", (tx, { case: of, at, body }) =>
		keepOpen(tx, { id: body.takeOver, case: of, kind: "carrying-out.take-over", holder: body.holder, lookAgain: body.backOn, since: at }),
	),
	"carrying-out.handed-back": on("carrying-out.handed-back", (tx, { at, body }) => closeOpen(tx, body.takeOver, at)),
	"carrying-out.crisis-began": on("carrying-out.crisis-began", (tx, { case: of, at, body }) =>
		keepOpen(tx, { id: body.crisis, case: of, kind: "carrying-out.crisis", holder: body.holder, lookAgain: body.lookAgain, since: at }),
	),
	"carrying-out.crisis-ended": on("carrying-out.crisis-ended", (tx, { at, body }) => closeOpen(tx, body.crisis, at)),
	"carrying-out.waits": on("carrying-out.waits", (tx, { case: of, at, body }) =>
		keepOpen(tx, { id: body.thing, case: of, kind: "carrying-out.waiting", holder: body.holder, lookAgain: body.lookAgain, since: at }),
	),
	"carrying-out.waiting-ended": on("carrying-out.waiting-ended", (tx, { at, body }) => closeOpen(tx, body.thing, at)),
};
