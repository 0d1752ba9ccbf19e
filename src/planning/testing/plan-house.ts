/** A house with the plan in it, and somebody whose plan it is. */
import type { Actor } from "#src/kernel/actor.ts";
import type { CaseId } from "#src/kernel/ids.ts";
import { beginCase, changeCase, letIn, makePerson } from "#src/people/server.ts";
import { type TestHouse, testHouse } from "#src/app/testing/house.ts";
import type { Phase } from "#src/platform/http/phase.ts";
import { foldPlan } from "../fold.ts";
import { pages, personPages } from "../pages.ts";
import { handled, projectors } from "../server.ts";
import type { PlanState } from "../state.ts";
import { texts } from "../texts/index.ts";

export const planningPhase: Phase = {
	name: "planning",
	handled,
	projectors,
	words: (language) => texts(language),
	pages: [...pages, ...personPages],
};

export type Someone = { readonly actor: Actor; readonly case: CaseId; readonly household: string };
export type PlanHouse = TestHouse & {
	/** Somebody in contact, with Nadia first responsible. */
	readonly someone: (called: string, household?: string) => Promise<Someone>;
	readonly plan: (who: Someone) => Promise<PlanState>;
	/** Names dropped in an ordinary note. */
	readonly note: (who: Someone, names: readonly string[]) => Promise<void>;
};
export const planHouse = async (): Promise<PlanHouse> => {
	const house = await testHouse({ phases: [planningPhase] });
	const { nadia } = house.people;
	const someone: PlanHouse["someone"] = (called, household) =>
		house.house.door(nadia, { event: "write", what: "test" }, async (tx) => {
			const made = await makePerson(tx, { given: called, ...(household === undefined ? {} : { household: household as never }) }, house.newId);
			const caseId = house.newId() as CaseId;
			await beginCase(tx, { case: caseId, team: house.ids.teamA, person: made.person, arrivedAt: tx.now });
			await changeCase(tx, caseId, { station: "in-contact", responsible: nadia.id as string });
			await letIn(tx, caseId, house.ids.teamA, "team", ["team"], tx.now);
			await letIn(tx, caseId, nadia.id as string, "responsible", ["responsible", "team", "person"], tx.now);
			await letIn(tx, caseId, made.person, "person", ["person"], tx.now);
			return { actor: house.person(made.person), case: caseId, household: made.household };
		});
	return {
		...house,
		someone,
		plan: async (who) => foldPlan(await house.entries(nadia, who.case)),
		note: (who, names) =>
			house.house.door(nadia, { event: "write", what: "test" }, async (tx) => {
				const body = { note: house.newId(), kind: "visit", strengths: [], interests: [], gives: [], names, practical: [] };
				await house.house.journal.append(tx, house.newId(), [
					{ kind: "contact.noted", stream: { kind: "contact", id: who.case }, case: who.case, audience: { reach: "person" }, body },
				]);
			}),
	};
};
