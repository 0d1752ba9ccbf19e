/** Load, decide, write; and who keeps an eye on an easing that was asked. */
import { entriesOf } from "#src/kernel/journal.ts";
import { refuse } from "#src/kernel/result.ts";
import { wholeName } from "#src/people/index.ts";
import { closeOpen, findCase, findPerson, keepOpen, letIn } from "#src/people/server.ts";
import { type Handled, handles, outcome, type Projectors, type Work } from "#src/platform/operations/handler.ts";
import { findMember, findOrganisation, findPartnership } from "#src/team/server.ts";
import { foldWeighing, type WeighingEntry } from "#src/weighing/index.ts";
import { foldAsked, foldLevers } from "./fold.ts";
import type { Asked, Lever, LeverEntry } from "./model.ts";
import * as does from "./operations.ts";
import * as rules from "./rules.ts";
import { listCasesOfPartner } from "./store.ts";

const table = async (work: Work, of: string): Promise<rules.LeverTable> => ({
	today: work.today,
	holder: (await findCase(work.tx, of))?.responsible ?? work.tx.actor.id,
	id: work.newId(),
});
/** The levers of a matter, as far as this actor may read them. */
export const loadLevers = async (work: Pick<Work, "tx" | "journal">, of: string): Promise<readonly Lever[]> =>
	foldLevers(await work.journal.ofCase(work.tx, of));
/** What an organisation was asked to confirm, newest first (PRIV-04). */
export const loadAsked = async (work: Pick<Work, "tx" | "journal">): Promise<readonly Asked[]> => {
	const { organisation } = work.tx.actor;
	if (organisation === null) return [];
	const cases = await listCasesOfPartner(work.tx, organisation);
	const entries = await work.journal.ofCases(work.tx, cases, ["carrying-out.easing-asked", "carrying-out.easing-confirmed"]);
	return [...entries.values()].flatMap(foldAsked).toReversed();
};
export const handled: readonly Handled[] = [
	handles(does.setLever, async (work, input) => {
		const entries = await work.journal.ofCase(work.tx, input.case);
		const [organisation, agreement] = [await findOrganisation(work.tx, input.organisation), await findPartnership(work.tx, input.organisation)];
		const at = await table(work, input.case);
		const state = { levers: foldLevers(entries), weighing: foldWeighing(entriesOf<WeighingEntry>(entries, "weighing")) };
		const partner = organisation && { name: organisation.name, agreed: agreement !== undefined };
		return outcome(rules.decideSetLever(state, input, partner, at), { case: input.case, lever: at.id });
	}),
	handles(does.noteMovement, async (work, input) => {
		const line = await findCase(work.tx, input.case);
		const person = line?.person ? await findPerson(work.tx, line.person) : undefined;
		const at = await table(work, input.case);
		const made = rules.decideMovement(await loadLevers(work, input.case), input, person ? wholeName(person) : "", at);
		return outcome(made, { case: input.case, easing: at.id });
	}),
	handles(does.confirmEasing, async (work, input) => {
		const { actor } = work.tx;
		const organisation = actor.organisation;
		if (organisation === null || actor.id === null) return refuse("kernel.nothing-here");
		const asked = foldAsked(await work.journal.ofCase(work.tx, input.case));
		const name = (await findMember(work.tx, actor.id))?.name ?? "";
		return outcome(rules.decideConfirm(asked, input, { organisation, name }), { case: input.case });
	}),
	handles(does.hearEasing, async (work, input) => outcome(rules.decideHeard(await loadLevers(work, input.case), input), { case: input.case })),
	handles(does.endLever, async (work, input) => outcome(rules.decideEndLever(await loadLevers(work, input.case), input), { case: input.case })),
];

type Body<K extends LeverEntry["kind"]> = Extract<LeverEntry, { kind: K }>["body"];
export const projectors: Projectors = {
	// The partner has a part for what it is asked, and reads nothing else.
	"carrying-out.lever-set": (tx, entry) =>
		letIn(tx, entry.case, (entry.body as Body<"carrying-out.lever-set">).organisation, "partner", [], entry.at),
	"carrying-out.lever-moved": (tx, entry) => {
		const { easing, holder, confirmBy } = entry.body as Body<"carrying-out.lever-moved">;
		return keepOpen(tx, { id: easing, case: entry.case, kind: "carrying-out.easing", holder, lookAgain: confirmBy, since: entry.at });
	},
	"carrying-out.easing-confirmed": (tx, entry) => closeOpen(tx, (entry.body as Body<"carrying-out.easing-confirmed">).easing, entry.at),
};
