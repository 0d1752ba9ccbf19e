/** Begin, hear, look back. Ordinary rows without a journal: a journal of its own would be a file on somebody. */
import { isOk, ok, type Result, refuse } from "#src/kernel/result.ts";
import { type Handled, handles, type Work } from "#src/platform/operations/handler.ts";
import { isTheirs } from "#src/team/server.ts";
import { findArea } from "../store.ts";
import type { ResidentsAction } from "./model.ts";
import * as does from "./operations.ts";
import { decideBegin, decideHear, decideLookBack } from "./rules.ts";
import { closeAction, findAction, keepAction, keepAsked, type NewAction } from "./store.ts";

type ActionBegun = Pick<NewAction, "kind" | "what" | "lead" | "asked" | "ourPart" | "lookBackOn" | "area">;
/** Begins it under the name of who does so: for the neighbourhood's page, and for a worry that ends with neighbours (SIG-09, SIG-32). */
export const beginResidentsAction = async (work: Work, given: ActionBegun): Promise<Result<{ readonly action: string; readonly slug: string }>> => {
	const holder = work.tx.actor.id;
	const area = await findArea(work.tx, { id: given.area });
	if (holder === null || !area) return refuse("kernel.nothing-here");
	const decided = decideBegin(given, work.today);
	if (!isOk(decided)) return decided;
	const id = work.newId();
	await keepAction(work.tx, { ...given, id, holder });
	return ok({ action: id, slug: area.slug });
};
/** An action in a neighbourhood that this actor's team keeps. */
const ownAction = async (work: Work, id: string): Promise<ResidentsAction | undefined> => {
	const action = await findAction(work.tx, id);
	const area = action && (await findArea(work.tx, { id: action.area }));
	return area && isTheirs(work, area.team) ? action : undefined;
};
const roadTo = async (work: Work, area: string): Promise<string> => (await findArea(work.tx, { id: area }))?.slug ?? "";

export const handledActions: readonly Handled[] = [
	handles(does.beginAction, async (work, { lead = "", ...input }) => {
		const area = await findArea(work.tx, { id: input.area });
		if (area && !isTheirs(work, area.team)) return refuse("kernel.nothing-here");
		const begun = await beginResidentsAction(work, { ...input, lead });
		return isOk(begun) ? ok({ entries: [], answer: { ...begun.value, area: input.area } }) : begun;
	}),
	handles(does.hearAboutAction, async (work, input) => {
		const action = await ownAction(work, input.action);
		if (!action) return refuse("kernel.nothing-here");
		const decided = decideHear(action, input);
		if (!isOk(decided)) return decided;
		await keepAsked(work.tx, action.id, input.asked);
		return ok({ entries: [], answer: { action: action.id, slug: await roadTo(work, action.area) } });
	}),
	handles(does.lookBackOnAction, async (work, input) => {
		const action = await ownAction(work, input.action);
		if (!action) return refuse("kernel.nothing-here");
		const decided = decideLookBack(action, input);
		if (!isOk(decided)) return decided;
		if (!(await closeAction(work.tx, action.id, input.how, input.contactWanted))) return refuse("neighbourhood.looked-back-already");
		return ok({ entries: [], answer: { action: action.id, slug: await roadTo(work, action.area) } });
	}),
];
