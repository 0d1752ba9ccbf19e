import { type AnyEntry, type JournalEntry } from "#src/kernel/index.ts";
import { mayAtAll } from "#src/kernel/policy.ts";
import { closeOpen, findCase, keepOpen } from "#src/people/server.ts";
import { type Handled, handles, outcome, type Projectors, type Work } from "#src/platform/operations/handler.ts";
import type { Member } from "#src/team/index.ts";
import { listMembers } from "#src/team/server.ts";
import { foldSafety, incidentsForVisit } from "#src/weighing/index.ts";
import type { FactEntry } from "./model.ts";
import * as can from "./operations.ts";
import { decideAgreeing, decideAsking, decideTelling, foldFacts, type Going } from "./rules.ts";

type Of<Kind extends FactEntry["kind"]> = Extract<FactEntry, { kind: Kind }>;
/** Who can say yes: a colleague of the team this matter is of. */
export const whoAgrees = async ({ tx }: Pick<Work, "tx">, of: string): Promise<readonly Member[]> => {
	const team = (await findCase(tx, of))?.team;
	return team === undefined
		? []
		: (await listMembers(tx, { team })).filter((one) => one.id !== tx.actor.id && mayAtAll(one.roles, "prepare-a-visit"));
};
/** What deciding on a visit must know of safety. */
export const goingIn = async (work: Work, of: string, entries: readonly AnyEntry[], typed: boolean): Promise<Going> => ({
	state: foldFacts(entries),
	happened: incidentsForVisit(foldSafety(entries), work.today).length,
	typed,
	today: work.today,
	me: work.tx.actor.id ?? "",
	colleagues: (await whoAgrees(work, of)).map(({ id }) => id),
});
const load = async (work: Work, of: string) => foldFacts(await work.journal.ofCase(work.tx, of));

export const handled: readonly Handled[] = [
	handles(can.askAgreement, async (work, input) => {
		const ask = work.newId();
		const decided = decideAsking(await load(work, input.case), input, {
			me: work.tx.actor.id ?? "",
			today: work.today,
			ask,
			colleagues: (await whoAgrees(work, input.case)).map(({ id }) => id),
		});
		return outcome(decided, { case: input.case, ask });
	}),
	handles(can.giveAgreement, async (work, input) =>
		outcome(decideAgreeing(await load(work, input.case), input, work.tx.actor.id ?? ""), { case: input.case, answer: input.answer }),
	),
	handles(can.tellFact, async (work, input) => outcome(decideTelling(await load(work, input.case), input), { case: input.case })),
];
export const projectors: Projectors = {
	"contact.agreement-asked": (tx, entry: AnyEntry) => {
		const { case: of, at, body } = entry as JournalEntry as Of<"contact.agreement-asked">;
		return keepOpen(tx, { id: body.ask, case: of, kind: "contact.agreement-asked", holder: body.colleague, lookAgain: body.lookAgainOn, since: at });
	},
	"contact.agreement-given": (tx, entry: AnyEntry) => {
		const { at, body } = entry as JournalEntry as Of<"contact.agreement-given">;
		return closeOpen(tx, body.ask, at);
	},
	"contact.safety-apart": (tx, entry: AnyEntry) => {
		const { case: of, at, body } = entry as JournalEntry as Of<"contact.safety-apart">;
		return keepOpen(tx, { id: body.apart, case: of, kind: "contact.safety-apart", holder: body.holder, lookAgain: body.lookAgainOn, since: at });
	},
	"contact.safety-told": (tx, entry: AnyEntry) => {
		const { at, body } = entry as JournalEntry as Of<"contact.safety-told">;
		return closeOpen(tx, body.apart, at);
	},
};
