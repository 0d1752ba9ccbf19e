/** Load, decide, give entries: the household's one plan. */
import type { CaseId } from "#src/kernel/ids.ts";
import { isOk, ok, refuse } from "#src/kernel/result.ts";
import { closeOpen, findCase, keepOpen } from "#src/people/server.ts";
import { type Handled, handlesBoth, type Projectors, type Work } from "#src/platform/operations/handler.ts";
import type { Both } from "../both.ts";
import { tableOf } from "../handling.ts";
import { asEntry, type Decided, type Table } from "../rules.ts";
import { findOtherPlan } from "../store.ts";
import { foldHousehold, type HouseholdState } from "./fold.ts";
import type { PartWords } from "./model.ts";
import * as does from "./operations.ts";
import * as rules from "./rules.ts";

type Decide<Input> = (state: HouseholdState, input: Input, table: Table, holder: string | null) => Decided;
const doing =
	<Input extends { readonly case: CaseId }>(decide: Decide<Input>) =>
	async (work: Work, input: Input) => {
		const { tx } = work;
		// In a household that has a plan, whoever comes links a part to it and begins no other (PLA-23).
		if ((await findOtherPlan(tx, input.case)) !== undefined) return refuse("planning.one-plan");
		const table = tableOf(work);
		const holder = (await findCase(tx, input.case))?.responsible ?? null;
		const decided = decide(foldHousehold(await work.journal.ofCase(tx, input.case)), input, table, holder);
		return isOk(decided)
			? ok({ entries: decided.value.map((one) => asEntry(input.case, one)), answer: { case: input.case, thing: table.ids[0] } })
			: decided;
	};
const fromBothSides = <Input extends { readonly case: CaseId }>(both: Both<Input>, decide: Decide<Input>): readonly Handled[] =>
	handlesBoth(both, doing(decide));
export const householdHandled: readonly Handled[] = [
	...fromBothSides(does.ownPage, rules.decideOwnPage),
	...fromBothSides(does.offPage, rules.decideOffPage),
	...fromBothSides(does.linkPart, rules.decideLink),
	...fromBothSides(does.answerPart, rules.decideAnswer),
	...fromBothSides(does.endPart, rules.decideEndPart),
	...fromBothSides(does.noteOption, rules.decideOption),
	...fromBothSides(does.chooseOption, rules.decideChoose),
	...fromBothSides(does.keepWay, rules.decideWay),
	...fromBothSides(does.makePaper, rules.decidePaper),
];
const partOf = (body: unknown): string => (body as { readonly part: string }).part;
export const householdProjectors: Projectors = {
	/** An answer that is owed has a holder and a day (PRIN-18, TEAM-09). */
	"planning.part-linked": async (tx, entry) => {
		const { holder, lookAgain } = entry.body as PartWords;
		await keepOpen(tx, { id: partOf(entry.body), case: entry.case, kind: "planning.part", holder, lookAgain, since: entry.at });
	},
	"planning.part-answered": (tx, entry) => closeOpen(tx, partOf(entry.body), entry.at),
	"planning.part-ended": (tx, entry) => closeOpen(tx, partOf(entry.body), entry.at),
};
