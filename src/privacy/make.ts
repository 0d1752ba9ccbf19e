/** For tests: a matter with a person and a first responsible, without the earlier phases. */
import type { CaseId } from "#src/kernel/ids.ts";
import type { Actor } from "#src/kernel/actor.ts";
import type { NewEntry } from "#src/kernel/journal.ts";
import { addressOf, beginCase, changeCase, letIn, makePerson } from "#src/people/server.ts";
import { appendAll, type House, workOf } from "#src/platform/operations/runner.ts";

type Neighbourhood = {
	readonly house: House;
	readonly ids: { readonly teamA: string; readonly area: string };
	readonly newId: () => string;
	readonly now: () => string;
};
type Given = {
	readonly given: string;
	readonly family?: string;
	readonly street?: string;
	readonly number?: string;
	readonly addressForm?: "u" | "je";
};
export type MadeCase = { readonly case: CaseId; readonly person: string };
/** A matter of team A: the person known, the worker first responsible, in contact. */
export const aCaseOf = async ({ house, ids, newId }: Neighbourhood, worker: Actor, who: Given): Promise<MadeCase> => {
	const about = newId() as CaseId;
	const made = await house.door(worker, { event: "write", what: "test" }, async (tx) => {
		const address = await addressOf(tx, { street: who.street ?? "Lindestraat", number: who.number ?? "14", place: "Weverswijk" }, newId, ids.area);
		const { person } = await makePerson(
			tx,
			{ given: who.given, family: who.family, addressForm: who.addressForm, interpreter: false, address },
			newId,
		);
		await beginCase(tx, { case: about, address, team: ids.teamA, person, arrivedAt: tx.now });
		await changeCase(tx, about, {
			station: "in-contact",
			responsible: worker.id ?? "",
			person,
			pickedUpAt: tx.now,
			firstContactAt: tx.now,
			lastContactAt: tx.now,
		});
		await letIn(tx, about, ids.teamA, "team", ["team"], tx.now);
		await letIn(tx, about, worker.id ?? "", "responsible", ["responsible", "team", "person"], tx.now);
		await letIn(tx, about, person, "person", ["person"], tx.now);
		return person;
	});
	return { case: about, person: made };
};
/** Writes entries as this actor, as another phase would. */
export const write = async (
	{ house, newId }: Pick<Neighbourhood, "house" | "newId">,
	actor: Actor,
	entries: readonly NewEntry[],
): Promise<readonly string[]> =>
	house.door(actor, { event: "write", what: "test" }, async (tx) =>
		(await appendAll(house, workOf(house, tx, newId()), entries)).map((entry) => entry.id),
	);
