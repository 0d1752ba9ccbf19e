/** Load, decide, give entries: terms, wishes, and destroying by two people. */
import { CaseId, type MemberId, type ThingId } from "#src/kernel/ids.ts";
import type { NewEntry } from "#src/kernel/journal.ts";
import { isOk, ok, type Result, refuse } from "#src/kernel/result.ts";
import { type Handled, type Handler, handles, handlesBoth, type Outcome, type Work } from "#src/platform/operations/handler.ts";
import { fadeOf, listItemsDue } from "../items/handlers.ts";
import { announce, longerIn, runningIn, tellGone, tellStay } from "../items/rules.ts";
import { openThingsAbout } from "../items/store.ts";
import { saidBy } from "../said-by.ts";
import { erasePieces } from "../pieces/store.ts";
import { tellErased } from "../pieces/telling.ts";
import { termsNow } from "./loading.ts";
import { type Due, type Gone, type RetentionEntry, startsOf } from "./model.ts";
import * as does from "./operations.ts";
import { decideApprove, decidePropose, decideWithdraw, dueOf, noteDestroyed, termOn } from "./rules.ts";
import { destroy, fallsShort, findProposal, keepTerm, lineOf, listHeld, listToCarryOut, wouldGo } from "./store.ts";
import { leastOn } from "./terms.ts";

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
	if (!startsOf(input.rule).includes(input.starts)) return refuse("privacy.never-let-go", {}, "starts");
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

type Asking = Pick<Work, "tx" | "today">;
/** What is past its term now of matters that are over, with how much of each really goes. */
export const listDue = async (work: Asking, among?: readonly string[]): Promise<readonly Due[]> => {
	const terms = await termsNow(work);
	const due = (await listHeld(work.tx, among)).flatMap((held) => dueOf(held, terms, work.today) ?? []);
	const counted = await wouldGo(work.tx, due);
	return due.map((one) => {
		const term = one.rule === "asked" ? undefined : termOn(terms, one.rule, work.today);
		return { ...one, entries: counted.get(one.matter)?.entries ?? one.entries, ...(term ? { months: term.months, starts: term.starts } : {}) };
	});
};
const propose: Handler<does.ProposeDestruction> = async (work, input) => {
	const id = CaseId.parse(work.newId());
	const items = await listItemsDue(work, await termsNow(work), input.matters);
	const pieces = items.flatMap(({ matter, items: mine }) => mine.map((one) => ({ ...one, matter, why: "term" as const })));
	const decided = decidePropose(await listDue(work, input.matters), input.matters, { id, me: me(work), today: work.today }, pieces);
	if (!isOk(decided)) return decided;
	const told = items.map((one) => announce(one, { destruction: id, today: work.today, thing: work.newId() as ThingId }));
	return ok({ entries: [...decided.value, ...told], answer: { destruction: id } });
};
const approve: Handler<does.AboutDestruction> = async (work, input) =>
	outcomeOf(decideApprove(await findProposal(work.tx, input.destruction), me(work), await fallsShort(work.tx, input.destruction, me(work))));
const withdraw: Handler<does.AboutDestruction> = async (work, input) => {
	const proposal = await findProposal(work.tx, input.destruction);
	const decided = decideWithdraw(proposal, me(work));
	if (!isOk(decided) || proposal === undefined) return outcomeOf(decided);
	const told: NewEntry[] = [];
	for (const matter of runningIn(proposal)) told.push(tellStay(matter, { destruction: proposal.id, things: await openThingsAbout(work.tx, matter) }));
	return ok({ entries: [...decided.value, ...told], answer: {} });
};

const carryOut: Handler<does.CarryOut> = async (work) => {
	const entries: NewEntry[] = [];
	const terms = await termsNow(work);
	for (const proposal of await listToCarryOut(work.tx, work.today)) {
		const longer = longerIn(proposal, terms, work.today);
		const by = [proposal.proposedBy, ...(proposal.approvedBy === null ? [] : [proposal.approvedBy])];
		const pieces = proposal.pieces.length === 0 ? [] : await erasePieces(work.tx, proposal.id, await fadeOf(work, proposal.id), longer);
		entries.push(...pieces.flatMap((piece) => tellErased(piece, by) ?? []));
		for (const matter of runningIn(proposal)) {
			const mine = pieces.filter((piece) => piece.matter === matter && piece.why === "term");
			const gone = mine.filter((piece) => piece.gone).length;
			const things = await openThingsAbout(work.tx, matter);
			entries.push(tellGone(matter, { destruction: proposal.id, things, gone, stayed: mine.length - gone, by }));
		}
		const happened = await destroy(work.tx, proposal.id, longer);
		const gone: Gone[] = [];
		for (const { matter, what, entries: count, gone: went } of happened) {
			if (!went) continue;
			gone.push({ matter, what, entries: count });
			if (what === "all") continue;
			const kept = await lineOf(work.tx, matter);
			if (kept) entries.push(on(matter, { kind: "privacy.faded", body: { going: what, ...kept } }));
		}
		const kept = happened.filter((one) => !one.gone).map(({ matter }) => matter);
		const whyKept = Object.fromEntries(happened.flatMap(({ matter, because }) => (because === null ? [] : [[matter, because]])));
		entries.push(
			noteDestroyed({
				destruction: proposal.id,
				gone,
				kept,
				whyKept,
				...(pieces.length === 0
					? {}
					: { pieces: pieces.map(({ entry, gone: went, because }) => ({ entry, gone: went, ...(because === null ? {} : { because }) })) }),
			}),
		);
	}
	return ok({ entries, answer: { proposals: entries.length } });
};

export const retentionHandled: readonly Handled[] = [
	handles(does.setTerm, setTerm),
	handles(does.keepUnder, keepUnder),
	...handlesBoth(does.keepSummary, keepSummary),
	...handlesBoth(does.keepWish, keepWish),
	handles(does.proposeDestruction, propose),
	handles(does.approveDestruction, approve),
	handles(does.withdrawDestruction, withdraw),
	handles(does.carryOutDestruction, carryOut),
];
