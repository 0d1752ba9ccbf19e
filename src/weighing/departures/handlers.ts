import { type AnyEntry, type JournalEntry } from "#src/kernel/index.ts";
import { closeOpen, keepOpen } from "#src/people/server.ts";
import { type Handled, handles, outcome, type Projectors, type Work } from "#src/platform/operations/handler.ts";
import type { Departure, DepartureEntry } from "./model.ts";
import * as can from "./operations.ts";
import { decideDeparting, decideReturning, decideTalking, foldDepartures } from "./rules.ts";

type Of<Kind extends DepartureEntry["kind"]> = Extract<DepartureEntry, { kind: Kind }>;
const load = async (work: Work, of: Parameters<Work["journal"]["ofCase"]>[1]): Promise<readonly Departure[]> =>
	foldDepartures(await work.journal.ofCase(work.tx, of));
export const handled: readonly Handled[] = [
	handles(can.depart, async (work, input) => {
		const ids = { departure: work.newId(), account: work.newId() };
		return outcome(decideDeparting(input, { today: work.today, holder: work.tx.actor.id, ids }), { case: input.case, departure: ids.departure });
	}),
	handles(can.talkOver, async (work, input) => outcome(decideTalking(await load(work, input.case), input), { case: input.case })),
	handles(can.returnToWish, async (work, input) => outcome(decideReturning(await load(work, input.case), input), { case: input.case })),
];
export const projectors: Projectors = {
	"weighing.departed": (tx, entry: AnyEntry) => {
		const { case: of, at, body } = entry as JournalEntry as Of<"weighing.departed">;
		return keepOpen(tx, { id: body.departure, case: of, kind: "weighing.departure", holder: body.holder, lookAgain: body.until, since: at });
	},
	"weighing.departure-ended": (tx, entry: AnyEntry) => {
		const { at, body } = entry as JournalEntry as Of<"weighing.departure-ended">;
		return closeOpen(tx, body.departure, at);
	},
};
