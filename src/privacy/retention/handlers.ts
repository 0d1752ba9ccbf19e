/** Load, decide, give entries: terms, wishes, and destroying by two people. */
import { CaseId, type MemberId } from "#src/kernel/ids.ts";
import type { NewEntry } from "#src/kernel/journal.ts";
import { isOk, ok, type Result, refuse } from "#src/kernel/result.ts";
import { type Handled, type Handler, handles, type Outcome, type Work } from "#src/platform/operations/handler.ts";
import { saidBy } from "../said-by.ts";
import { erasePieces } from "../pieces/store.ts";
import { tellErased } from "../pieces/telling.ts";
import type { Gone, RetentionEntry } from "./model.ts";
import * as does from "./operations.ts";
import { decideApprove, decidePropose, decideWithdraw, dueOf, noteDestroyed } from "./rules.ts";
import { destroy, fallsShort, findProposal, keepTerm, lineOf, listHeld, listOwnTerms, listToCarryOut } from "./store.ts";
import { broughtTerms, leastOn } from "./terms.ts";

const me = (work: Work): MemberId => (work.tx.actor.id ?? "") as MemberId;
const on = (about: CaseId, entry: Pick<RetentionEntry, "kind" | "body">): NewEntry => ({
	...entry,
	stream: { kind: "retention", id: about },
	case: about,
	audience: { reach: "person" },
});
const outcomeOf = (decided: Result<readonly NewEntry[]>, answer: Outcome["answer"] = {}): Result<Outcome> =>
	isOk(decided) ? ok({ entries: decided.value, answer }) : decided;

const setTerm: Handler<does.SetTerm> = async (work, input) => {
	const least = leastOn(input.rule, work.today);
	if (input.months < least) return refuse("privacy.shorter-than-the-law", { months: least }, "months");
	await keepTerm(work.tx, { ...input, from: work.today });
	return ok({ entries: [], answer: {} });
};
const keepUnder: Handler<does.KeepUnder> = async (_work, { case: about, rule }) =>
	ok({ entries: [on(about, { kind: "privacy.kept-under", body: { rule } })], answer: {} });
const keepSummary: Handler<does.KeepSummary> = async (work, input) =>
	ok({
		entries: [on(input.case, { kind: "privacy.summary-kept", body: { text: input.text, ...saidBy(work.tx.actor.kind, input) } })],
		answer: {},
	});
const keepWish: Handler<does.KeepWish> = async (work, input) =>
	ok({
		entries: [on(input.case, { kind: "privacy.wish-kept", body: { what: "plan", answer: input.keep, ...saidBy(work.tx.actor.kind, input) } })],
		answer: {},
	});

/** What is past its term now. */
export const listDue = async (work: Pick<Work, "tx" | "today">, among?: readonly string[]) => {
	const terms = [...broughtTerms, ...(await listOwnTerms(work.tx))];
	return (await listHeld(work.tx, among)).flatMap((held) => dueOf(held, terms, work.today) ?? []);
};
const propose: Handler<does.ProposeDestruction> = async (work, input) => {
	const id = CaseId.parse(work.newId());
	return outcomeOf(decidePropose(await listDue(work, input.matters), input.matters, { id, me: me(work), today: work.today }), { destruction: id });
};
const approve: Handler<does.AboutDestruction> = async (work, input) =>
	outcomeOf(decideApprove(await findProposal(work.tx, input.destruction), me(work), await fallsShort(work.tx, input.destruction, me(work))));
const withdraw: Handler<does.AboutDestruction> = async (work, input) =>
	outcomeOf(decideWithdraw(await findProposal(work.tx, input.destruction), me(work)));

const carryOut: Handler<does.CarryOut> = async (work) => {
	const entries: NewEntry[] = [];
	for (const proposal of await listToCarryOut(work.tx, work.today)) {
		const pieces = proposal.pieces.length === 0 ? [] : await erasePieces(work.tx, proposal.id);
		entries.push(...pieces.flatMap((piece) => tellErased(piece) ?? []));
		const happened = await destroy(work.tx, proposal.id);
		const gone: Gone[] = [];
		for (const { matter, what, entries: count, gone: went } of happened) {
			if (!went) continue;
			gone.push({ matter, what, entries: count });
			if (what === "all") continue;
			const kept = await lineOf(work.tx, matter);
			if (kept) entries.push(on(matter, { kind: "privacy.faded", body: { going: what, ...kept } }));
		}
		const kept = happened.filter((one) => !one.gone).map(({ matter }) => matter);
		entries.push(
			noteDestroyed({
				destruction: proposal.id,
				gone,
				kept,
				...(pieces.length === 0 ? {} : { pieces: pieces.map((piece) => ({ entry: piece.entry, gone: piece.gone })) }),
			}),
		);
	}
	return ok({ entries, answer: { proposals: entries.length } });
};

export const retentionHandled: readonly Handled[] = [
	handles(does.setTerm, setTerm),
	handles(does.keepUnder, keepUnder),
	handles(does.keepSummary.worker, keepSummary),
	handles(does.keepSummary.person, keepSummary),
	handles(does.keepWish.worker, keepWish),
	handles(does.keepWish.person, keepWish),
	handles(does.proposeDestruction, propose),
	handles(does.approveDestruction, approve),
	handles(does.withdrawDestruction, withdraw),
	handles(does.carryOutDestruction, carryOut),
];
