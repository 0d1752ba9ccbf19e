/** Test builders in state verbs. */
import type { Actor } from "#src/kernel/actor.ts";
import type { TestHouse } from "#src/app/testing/house.ts";
import { beginCase, changeCase, letIn, makePerson } from "#src/people/server.ts";

/** A line of contact with a person in it, as the phase before leaves it. */
export const aLineWithAPerson = async (h: TestHouse, worker: Actor): Promise<{ case: string; person: Actor }> => {
	const id = h.newId();
	const person = await h.house.door(worker, { event: "write", what: "test.line" }, async (tx) => {
		const made = await makePerson(tx, { given: "Fatma", family: "Kaya" }, h.newId);
		await beginCase(tx, { case: id, team: worker.teams[0] ?? "", person: made.person, arrivedAt: tx.now });
		await changeCase(tx, id, { station: "in-contact", responsible: worker.id ?? "" });
		for (const team of worker.teams) await letIn(tx, id, team, "team", ["team"], tx.now);
		await letIn(tx, id, worker.id ?? "", "responsible", ["responsible", "team", "person"], tx.now);
		await letIn(tx, id, made.person, "person", ["person"], tx.now);
		return made.person;
	});
	return { case: id, person: h.person(person) };
};
/** Somebody of the circle, come in with a code. */
export const aParticipant = (h: TestHouse, id: string): Actor => ({
	tenant: h.ids.tenant,
	kind: "participant",
	id,
	roles: ["participant"],
	teams: [],
	organisation: null,
});
/** Somebody at a device: came in with a code, and has a session there. */
export const aSeat = (h: TestHouse, kind: "participant" | "person", id: string): Actor => ({
	...(kind === "person" ? h.person(id) : aParticipant(h, id)),
	session: h.newId(),
});
