/** How the smaller things of the plan are handled: read, decide, write - from either side of the table. */
import type { CaseId } from "#src/kernel/ids.ts";
import type { AnyEntry } from "#src/kernel/journal.ts";
import { ok } from "#src/kernel/result.ts";
import { type Handled, handlesBoth, type Work } from "#src/platform/operations/handler.ts";
import type { Both } from "./both.ts";
import { foldPlan } from "./fold.ts";
import { asEntry, type Decided, type Table } from "./rules.ts";
import type { PlanState } from "./state.ts";

/** What a decision is made on: the plan, and everything it was folded from. */
export type Given = { readonly state: PlanState; readonly entries: readonly AnyEntry[] };
/** Who speaks, when, and the ids that what is new may get. */
export const tableOf = (work: Work): Table => ({
	speaker: work.tx.actor.kind === "person" ? "person" : "worker",
	by: { kind: work.tx.actor.kind, id: work.tx.actor.id },
	today: work.today,
	ids: [work.newId(), work.newId()],
});
/** Ties a decision to an operation that both have. */
export const decidedByBoth = <Input extends { readonly case: CaseId }>(
	both: Both<Input>,
	decide: (given: Given, input: Input, table: Table) => Decided,
): readonly Handled[] =>
	handlesBoth(both, async (work, input) => {
		const entries = await work.journal.ofCase(work.tx, input.case);
		const table = tableOf(work);
		const decided = decide({ state: foldPlan(entries), entries }, input, table);
		if (decided.kind !== "ok") return decided;
		return ok({ entries: decided.value.map((one) => asEntry(input.case, one)), answer: { case: input.case, thing: table.ids[0] } });
	});
