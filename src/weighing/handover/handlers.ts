import { type AnyEntry, type CaseId, dayOf, isOk, type JournalEntry, type NewEntry, ok, type Result, refuse } from "#src/kernel/index.ts";
import { mayAtAll } from "#src/kernel/policy.ts";
import { changeCase, closeOpen, findCase, handOpenThings, keepOpen, letIn, letOut, listParties } from "#src/people/server.ts";
import { type Handled, handles, type Outcome, type Projectors, type Work } from "#src/platform/operations/handler.ts";
import { findMember } from "#src/team/server.ts";
import type { HandOver, HandOverEntry, YesInput, YesBody } from "./model.ts";
import * as can from "./operations.ts";
import { decideAnswer, decideMeeting, decideProposing, foldHandOvers, openHandOver } from "./rules.ts";

type Of<Kind extends HandOverEntry["kind"]> = Extract<HandOverEntry, { kind: Kind }>;
const load = async (work: Work, of: CaseId): Promise<readonly HandOver[]> => foldHandOvers(await work.journal.ofCase(work.tx, of));
const outcome = (decided: Result<readonly NewEntry[]>, of: CaseId): Result<Outcome> =>
	isOk(decided)
		? ok({ entries: decided.value, answer: { case: of, handedOver: decided.value.some(({ kind }) => kind === "weighing.handed-over") } })
		: decided;
const answered = async (work: Work, input: YesInput, whose: YesBody["whose"]): Promise<Result<Outcome>> => {
	const all = await load(work, input.case);
	const to = openHandOver(all)?.to;
	const parties = await listParties(work.tx, input.case);
	const hasPart = parties.some(
		// Let in for today only is no part: that ends tonight.
		({ party, standing, until }) => party === to && until === null && (standing === "part" || standing === "responsible"),
	);
	return outcome(decideAnswer(all, input, { whose, me: work.tx.actor.id, asked: work.newId(), hasPart }), input.case);
};

export const handled: readonly Handled[] = [
	handles(can.propose, async (work, input) => {
		const member = await findMember(work.tx, input.to);
		if (!member?.active || !mayAtAll(member.roles, "pick-up")) return refuse("weighing.watcher-is-elsewhere", {}, "to");
		const id = work.newId();
		const decided = decideProposing(await load(work, input.case), input, { today: work.today, me: work.tx.actor.id ?? "", id });
		return isOk(decided) ? ok({ entries: decided.value, answer: { case: input.case, handOver: id } }) : decided;
	}),
	handles(can.personAnswers, (work, input) => answered(work, input, "person")),
	handles(can.receiverAnswers, (work, input) => answered(work, input, "receiver")),
	handles(can.met, async (work, input) => outcome(decideMeeting(await load(work, input.case), input, work.today), input.case)),
];

const reach = ["responsible", "team", "person"] as const;
/** Who is asked to take it over reads what the person reads and what the team reads; who told, only once it is theirs (PRIV-11). */
const asked = ["team", "person"] as const;
export const projectors: Projectors = {
	"weighing.hand-over-proposed": (tx, entry: AnyEntry) => {
		const { case: of, at, body } = entry as JournalEntry as Of<"weighing.hand-over-proposed">;
		return keepOpen(tx, { id: body.handOver, case: of, kind: "weighing.hand-over", holder: body.from, lookAgain: body.lookAgainOn, since: at });
	},
	"weighing.hand-over-answered": async (tx, entry: AnyEntry) => {
		const { case: of, at, body } = entry as JournalEntry as Of<"weighing.hand-over-answered">;
		if (body.answer === "no") {
			await closeOpen(tx, body.handOver, at);
			await closeOpen(tx, body.asked, at);
			if (body.letOut) await letOut(tx, of, body.to, "part");
		} else if (body.whose === "person") {
			if (body.letIn) await letIn(tx, of, body.to, "part", asked, at);
			await keepOpen(tx, { id: body.asked, case: of, kind: "weighing.hand-over-asked", holder: body.to, lookAgain: dayOf(at), since: at });
		} else await closeOpen(tx, body.asked, at);
	},
	"weighing.handed-over": async (tx, entry: AnyEntry) => {
		const { case: of, at, body } = entry as JournalEntry as Of<"weighing.handed-over">;
		await closeOpen(tx, body.handOver, at);
		const earlier = (await findCase(tx, of))?.responsible ?? body.from;
		await letOut(tx, of, earlier, "responsible");
		await letIn(tx, of, earlier, "part", reach, at);
		await letOut(tx, of, body.to, "part");
		await letIn(tx, of, body.to, "responsible", reach, at);
		await handOpenThings(tx, of, body.to, ["contact.next", "contact.reported-later", "contact.asked-for", "weighing.watch", "weighing.review"]);
		await changeCase(tx, of, { responsible: body.to });
	},
};
