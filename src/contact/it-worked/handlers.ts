import { type AnyEntry, entriesOf, isOk, type JournalEntry, ok, type Result } from "#src/kernel/index.ts";
import { findAddress, findCase, findPerson } from "#src/people/server.ts";
import { type Handled, type Handler, handlesBoth, type Outcome, type Projectors, type Work } from "#src/platform/operations/handler.ts";
import { tiesNamed } from "../after/rules.ts";
import type { ContactEntry } from "../model.ts";
import { foldContact } from "../rules/fold.ts";
import type { ItWorkedEntry, TellItWorkedInput } from "./model.ts";
import * as can from "./operations.ts";
import { decideTakingBack, decideTelling, foldItWorked } from "./rules.ts";
import { projectItWorked, projectTakenBack } from "./store.ts";

type Of<Kind extends ItWorkedEntry["kind"]> = Extract<ItWorkedEntry, { kind: Kind }>;
/** Every name this matter knows: of the person, of the street, of who was named in notes, came along or stands in the circle. */
const namesIn = async (work: Work, of: TellItWorkedInput["case"]): Promise<readonly string[]> => {
	const line = await findCase(work.tx, of);
	const person = line?.person ? await findPerson(work.tx, line.person) : undefined;
	const address = line?.address ? await findAddress(work.tx, line.address) : undefined;
	const entries = await work.journal.ofCase(work.tx, of);
	const contact = foldContact(entriesOf<ContactEntry>(entries, "contact"));
	return [
		person?.given ?? "",
		person?.family ?? "",
		person?.called ?? "",
		address?.street ?? "",
		...contact.notes.flatMap(({ names }) => names),
		...contact.visits.flatMap(({ companions }) => companions.map(({ name }) => name)),
		...tiesNamed(entries),
	];
};
const tell: Handler<TellItWorkedInput> = async (work, input): Promise<Result<Outcome>> => {
	const story = work.newId();
	const decided = decideTelling(input, { person: work.tx.actor.kind === "person", names: await namesIn(work, input.case), story });
	return isOk(decided) ? ok({ entries: decided.value, answer: { case: input.case, story } }) : decided;
};
const takeBack: Handler<{ readonly case: TellItWorkedInput["case"]; readonly story: string }> = async (work, input): Promise<Result<Outcome>> => {
	const decided = decideTakingBack(foldItWorked(await work.journal.ofCase(work.tx, input.case)), input);
	return isOk(decided) ? ok({ entries: decided.value, answer: { case: input.case } }) : decided;
};
export const itWorkedHandled: readonly Handled[] = [...handlesBoth(can.tellItWorked, tell), ...handlesBoth(can.takeItWorkedBack, takeBack)];
export const itWorkedProjectors: Projectors = {
	"contact.it-worked-told": (tx, entry: AnyEntry) => {
		const { case: of, id, at, body } = entry as JournalEntry as Of<"contact.it-worked-told">;
		return projectItWorked(tx, { id: body.story, case: of, entry: id, situation: body.situation, words: body.words, at });
	},
	"contact.it-worked-taken-back": (tx, entry: AnyEntry) => {
		const { body } = entry as JournalEntry as Of<"contact.it-worked-taken-back">;
		return projectTakenBack(tx, body.story);
	},
};
