/** Load, decide, give entries: the talk at the table, and what goes from it to the council. */
import type { CaseId } from "#src/kernel/ids.ts";
import { isOk, ok, refuse } from "#src/kernel/result.ts";
import { addDays, type CalendarDay } from "#src/kernel/time.ts";
import { closeOpen, findCase, keepOpen } from "#src/people/server.ts";
import { type Handled, handles, handlesBoth, type Projectors, type Work } from "#src/platform/operations/handler.ts";
import { teamsOf } from "#src/team/server.ts";
import { namesIn } from "#src/weighing/server.ts";
import type { Both } from "../both.ts";
import { foldPlan } from "../fold.ts";
import { tableOf } from "../handling.ts";
import { asEntry, type Decided, type Table } from "../rules.ts";
import { namesAtHome } from "../at-table/rules.ts";
import { talksIn, type Talks } from "./fold.ts";
import * as does from "./operations.ts";
import * as rules from "./rules.ts";
import { keepAnswer, keepMost, keepQuestion } from "./store.ts";

/** A council answers in its own time, and yet by a day. */
const ANSWER_IN = 60;
type Decide<Input> = (talks: Talks, input: Input, table: Table, holder: string | null) => Decided;
const doing =
	<Input extends { readonly case: CaseId }>(decide: Decide<Input>) =>
	async (work: Work, input: Input) => {
		const table = tableOf(work);
		const holder = (await findCase(work.tx, input.case))?.responsible ?? null;
		const decided = decide(talksIn(await work.journal.ofCase(work.tx, input.case)), input, table, holder);
		return isOk(decided)
			? ok({ entries: decided.value.map((one) => asEntry(input.case, one)), answer: { case: input.case, thing: table.ids[0] } })
			: decided;
	};
const both = <Input extends { readonly case: CaseId }>(operation: Both<Input>, decide: Decide<Input>): readonly Handled[] =>
	handlesBoth(operation, doing(decide));

export const talkHandled: readonly Handled[] = [
	...both(does.callTalk, rules.decideCall),
	...both(does.changeTalk, rules.decideChange),
	...both(does.addPoint, rules.decidePoint),
	...both(does.dropPoint, rules.decideDropPoint),
	...both(does.takeSeat, rules.decideSeat),
	...both(does.leaveSeat, rules.decideLeave),
	...both(does.endTalk, rules.decideOver),
	...handlesBoth(does.putToCouncil, async (work, input) => {
		const entries = await work.journal.ofCase(work.tx, input.case);
		const names = namesAtHome(foldPlan(entries), await namesIn(work, input.case, entries));
		const table = tableOf(work);
		const decided = rules.decideQuestion(input, names, table);
		const team = (await findCase(work.tx, input.case))?.team;
		if (!isOk(decided)) return decided;
		if (team === undefined) return refuse("kernel.nothing-here");
		const id = table.ids[0];
		await keepQuestion(work, { id, team, of: input.case, words: input.words, on: work.today, answerBy: addDays(work.today, ANSWER_IN) });
		return ok({ entries: decided.value.map((one) => asEntry(input.case, one)), answer: { case: input.case, thing: id } });
	}),
	handles(does.setTalkMost, async ({ tx }, { most }) => {
		await keepMost(tx, most);
		return ok({ entries: [], answer: { set: true } });
	}),
	handles(does.answerCouncil, async (work, { question: id, words }) =>
		(await keepAnswer(work, await teamsOf(work), { id, words, on: work.today }))
			? ok({ entries: [], answer: { kept: true } })
			: refuse("planning.council-answered"),
	),
];
type Called = { readonly talk: string; readonly holder: string | null; readonly lookAgain?: CalendarDay | undefined };
const keep: Projectors[string] = async (tx, entry) => {
	const { talk, holder, lookAgain } = entry.body as Called;
	if (lookAgain !== undefined) await keepOpen(tx, { id: talk, case: entry.case, kind: "planning.talk", holder, lookAgain, since: entry.at });
};
export const talkProjectors: Projectors = {
	/** A talk that was called does not end nowhere: whoever is first responsible sees it on its day (PRIN-18). */
	"planning.talk-called": keep,
	"planning.talk-changed": keep,
	"planning.talk-over": (tx, entry) => closeOpen(tx, (entry.body as Called).talk, entry.at),
};
