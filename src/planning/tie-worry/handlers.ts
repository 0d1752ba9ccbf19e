/** Load, decide, give entries: a worry about a tie. */
import type { AnyEntry } from "#src/kernel/journal.ts";
import { isOk, ok } from "#src/kernel/result.ts";
import { closeOpen, keepOpen } from "#src/people/server.ts";
import { type Handled, handles, type Projectors } from "#src/platform/operations/handler.ts";
import { foldPlan } from "../fold.ts";
import * as does from "./operations.ts";
import { decideLayDown, decideWorry, worriesIn, type WorryEntry } from "./rules.ts";

export const handled: readonly Handled[] = [
	handles(does.worryAboutTie, async (work, input) => {
		const decided = decideWorry(foldPlan(await work.journal.ofCase(work.tx, input.case)), input, work.tx.actor.id, work.today);
		return isOk(decided) ? ok({ entries: decided.value, answer: {} }) : decided;
	}),
	handles(does.layWorryDown, async (work, input) => {
		const decided = decideLayDown(worriesIn(await work.journal.ofCase(work.tx, input.case)), input);
		return isOk(decided) ? ok({ entries: decided.value, answer: {} }) : decided;
	}),
];
type Of<Kind extends WorryEntry["kind"]> = Extract<WorryEntry, { kind: Kind }>;
/** It is looked at again on its day: a worry about somebody does not stay by itself. */
export const projectors: Projectors = {
	"planning.tie-worry": (tx, entry: AnyEntry) => {
		const { case: about, at, body } = entry as unknown as Of<"planning.tie-worry">;
		return keepOpen(tx, { id: body.tie, case: about, kind: "planning.tie-worry", holder: body.holder, lookAgain: body.lookAgain, since: at });
	},
	"planning.tie-worry-laid-down": (tx, entry: AnyEntry) => closeOpen(tx, (entry as unknown as Of<"planning.tie-worry-laid-down">).body.tie, entry.at),
};
