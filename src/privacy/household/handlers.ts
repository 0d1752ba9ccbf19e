/** Load, decide, give entries: people of one household. */
import type { CaseId } from "#src/kernel/ids.ts";
import { isOk, ok, refuse } from "#src/kernel/result.ts";
import { beginCase, changeCase, findCase, findPerson, letIn, letOut, makePerson, personsInHousehold, staysIn } from "#src/people/server.ts";
import { type Handled, type Handler, handles, handlesBoth, type Projectors, type Work } from "#src/platform/operations/handler.ts";
import { on } from "../projecting.ts";
import { written } from "../rules.ts";
import { saidBy } from "../said-by.ts";
import * as does from "./operations.ts";
import { decideAllow, decideEnd, readersIn } from "./rules.ts";

/** The others of the household of whom a matter is. */
export const householdOf = async (work: Pick<Work, "tx">, about: CaseId): Promise<readonly { readonly id: string; readonly called: string }[]> => {
	const me = (await findCase(work.tx, about))?.person;
	const person = me ? await findPerson(work.tx, me) : undefined;
	if (!person?.household) return [];
	return (await personsInHousehold(work.tx, person.household)).filter((one) => one.id !== person.id).map(({ id, called }) => ({ id, called }));
};

const begin: Handler<does.BeginOwnLine> = async (work, { case: from, ...details }) => {
	const line = await findCase(work.tx, from);
	const person = line?.person ? await findPerson(work.tx, line.person) : undefined;
	if (!line || !person) return refuse("privacy.person-not-known");
	const same = (await householdOf(work, from)).some((one) => one.called.toLowerCase() === (details.called ?? details.given).toLowerCase());
	if (same) return refuse("privacy.has-a-page", {}, "given");
	const made = await makePerson(
		work.tx,
		{ ...details, interpreter: false, ...(person.household === null ? {} : { household: person.household }), team: line.team },
		work.newId,
	);
	const about = work.newId() as CaseId;
	const responsible = work.tx.actor.id ?? "";
	const body = { person: made.person, team: line.team, responsible, address: line.address };
	return ok({ entries: [written(about, "privacy.own-line-begun", body)], answer: { case: about, person: made.person } });
};
const allow: Handler<does.AllowReading> = async (work, input) => {
	if (!(await staysIn(work.tx, input.case))) return refuse("privacy.here-for-today");
	const others = (await householdOf(work, input.case)).map((one) => one.id);
	const decided = decideAllow(input, others, work.today, saidBy(work.tx.actor.kind, input));
	return isOk(decided) ? ok({ entries: decided.value, answer: {} }) : decided;
};
const end: Handler<does.EndReading> = async (work, input) => {
	const readers = readersIn(await work.journal.ofCase(work.tx, input.case));
	const decided = decideEnd(readers, input, saidBy(work.tx.actor.kind, input));
	return isOk(decided) ? ok({ entries: decided.value, answer: {} }) : decided;
};
export const handled: readonly Handled[] = [
	handles(does.beginOwnLine, begin),
	...handlesBoth(does.allowReading, allow),
	...handlesBoth(does.endReading, end),
];
export const projectors: Projectors = {
	"privacy.own-line-begun": on<"privacy.own-line-begun">(async (tx, { case: about, at, body }) => {
		await beginCase(tx, { case: about, address: body.address, team: body.team, person: body.person, arrivedAt: at });
		await changeCase(tx, about, {
			station: "in-contact",
			responsible: body.responsible,
			person: body.person,
			pickedUpAt: at,
			firstContactAt: at,
			lastContactAt: at,
		});
		await letIn(tx, about, body.team, "team", ["team"], at);
		await letIn(tx, about, body.responsible, "responsible", ["responsible", "team", "person"], at);
		await letIn(tx, about, body.person, "person", ["person"], at);
	}),
	"privacy.reading-along-allowed": on<"privacy.reading-along-allowed">((tx, { case: about, at, body }) =>
		letIn(tx, about, body.reader, "reads-along", ["person"], at, body.untilMoment),
	),
	"privacy.reading-along-ended": on<"privacy.reading-along-ended">((tx, { case: about, body }) => letOut(tx, about, body.reader, "reads-along")),
};
