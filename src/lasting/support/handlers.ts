/** Load, decide, give entries. */
import type { CaseId } from "#src/kernel/ids.ts";
import type { NewEntry } from "#src/kernel/journal.ts";
import { isOk, ok, type Refusal, type Result, refuse } from "#src/kernel/result.ts";
import { foldPlan } from "#src/planning/index.ts";
import { type Handled, handles, handlesBoth, type Outcome, type Reaction, type Work } from "#src/platform/operations/handler.ts";
import { endCodesOf, makeEntryCode } from "#src/platform/sign-in/server.ts";
import { membersById } from "#src/team/server.ts";
import { calledIn, tableIn } from "../table.ts";
import { foldSupport, mineIn } from "./fold.ts";
import type { Support } from "./model.ts";
import * as does from "./operations.ts";
import * as rules from "./rules.ts";
import { isInSupport, listBackUps } from "./store.ts";

/** How long a code opens somebody's own part: it may last for years. */
const SUPPORT_DAYS = 3650;

const tableOf = async (work: Work, of: string): Promise<rules.SupportTable> => {
	const table = await tableIn(work, of);
	const face = table.holder === null ? undefined : (await membersById(work.tx, [table.holder])).get(table.holder);
	return { ...table, face: face && { name: face.name, reachable: face.phone ?? undefined }, backUps: await listBackUps(work.tx, of) };
};
const stateOf = async (work: Work, of: CaseId): Promise<Support> => foldSupport(await work.journal.ofCase(work.tx, of));
/** Somebody who stops, or would rather not. */
const isOut = ({ kind, body }: NewEntry): boolean => kind === "lasting.support-told" && ["no", "leave"].includes((body as { what: string }).what);
const outcome = (of: CaseId, entries: readonly NewEntry[], thing: string): Result<Outcome> =>
	ok({ entries, answer: { case: of, thing, out: entries.some(isOut) } });
/** The codes of whoever is out: told so by the entries themselves. */
const endCodes = async (work: Work, entries: readonly NewEntry[]): Promise<void> => {
	for (const entry of entries) {
		const { member, members = [] } = entry.body as { readonly member?: string; readonly members?: readonly string[] };
		const out = (isOut(entry) || entry.kind === "lasting.support-taken-out") && member !== undefined ? [member] : [];
		for (const one of entry.kind === "lasting.support-ended" ? members : out) await endCodesOf(work.tx, "participant", one);
	}
};
type Decide<Input> = (state: Support, input: Input, table: rules.SupportTable) => Result<readonly NewEntry[], Refusal>;
const done = async (work: Work, of: CaseId, table: rules.SupportTable, made: Result<readonly NewEntry[], Refusal>): Promise<Result<Outcome>> => {
	if (!isOk(made)) return made;
	await endCodes(work, made.value);
	return outcome(of, made.value, table.ids[0]);
};
const doing =
	<Input extends { readonly case: CaseId }>(decide: Decide<Input>) =>
	async (work: Work, input: Input): Promise<Result<Outcome>> => {
		const table = await tableOf(work, input.case);
		return done(work, input.case, table, decide(await stateOf(work, input.case), input, table));
	};
const asking = async (work: Work, input: does.Ask): Promise<Result<Outcome>> => {
	const entries = await work.journal.ofCase(work.tx, input.case);
	const table = await tableOf(work, input.case);
	const tie = input.tie === undefined ? undefined : foldPlan(entries).ties.find((one) => one.id === input.tie);
	const colleague = input.colleague === undefined ? undefined : (await membersById(work.tx, [input.colleague])).get(input.colleague);
	const made = rules.decideAsk(foldSupport(entries), input, table, {
		called: await calledIn(work, input.case),
		tie: tie && { id: tie.id, name: tie.name, kind: tie.kind, reachable: tie.reachable, closed: tie.closed.length > 0 },
		colleague: colleague?.active ? { id: colleague.id, name: colleague.name, phone: colleague.phone } : undefined,
	});
	if (!isOk(made)) return made;
	const { member } = made.value;
	if (!member.colleague && member.way === "code")
		await makeEntryCode(work, { kind: "participant", subject: member.member, case: input.case, days: SUPPORT_DAYS });
	return outcome(input.case, made.value.entries, member.member);
};
/** By whoever is in it: from what names them, and nothing else of the matter. */
const byThemselves =
	<Input extends { readonly case: CaseId }>(
		decide: (mine: Support, input: Input, table: rules.SupportTable, me: string) => Result<readonly NewEntry[], Refusal>,
	) =>
	async (work: Work, input: Input): Promise<Result<Outcome>> => {
		const me = work.tx.actor.id;
		if (me === null || !(await isInSupport(work.tx, input.case))) return refuse("kernel.no-part-in-this");
		const table = await tableOf(work, input.case);
		const mine = mineIn(await work.journal.ofStream(work.tx, "lasting", input.case), me);
		return done(work, input.case, table, decide(mine, input, table, me));
	};

export const supportHandled: readonly Handled[] = [
	...handlesBoth(does.beginSupport, doing(rules.decideBegin)),
	...handlesBoth(does.askInSupport, asking),
	...handlesBoth(does.hearInSupport, doing(rules.decideTold)),
	...handlesBoth(does.arrangeInSupport, doing(rules.decideArrange)),
	...handlesBoth(does.dropFromSupport, doing(rules.decideDrop)),
	...handlesBoth(does.takeOutOfSupport, doing(rules.decideTakeOut)),
	...handlesBoth(does.lookAtSupport, doing(rules.decideLook)),
	...handlesBoth(does.endSupport, doing(rules.decideEnd)),
	handles(does.answerSupport, doing(rules.decideAnswer)),
	handles(
		does.sayInSupport,
		byThemselves((mine, input, table, me) => rules.decideTold(mine, { ...input, member: me }, table)),
	),
	handles(does.seeSign, byThemselves(rules.decideSeen)),
];
/** For app's reactions, on `planning.tie-removed`: whoever was taken out of the circle is out of the support system too, and their code opens nothing any more. */
export const leaveSupportToo: Reaction = async (work, entry) => {
	const { tie } = entry.body as { readonly tie?: string };
	if (tie === undefined) return [];
	const made = rules.leftTheCircle(await stateOf(work, entry.case), entry.case, tie, await tableOf(work, entry.case));
	await endCodes(work, made);
	return made;
};
