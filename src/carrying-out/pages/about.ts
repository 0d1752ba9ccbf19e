/** Whom a page is about, and who is there for them. */
import type { CaseId } from "#src/kernel/ids.ts";
import { type ContactEntry, foldContact } from "#src/contact/index.ts";
import { type AnyEntry, entriesOf } from "#src/kernel/journal.ts";
import type { CalendarDay } from "#src/kernel/time.ts";
import { findCase, findPerson } from "#src/people/server.ts";
import type { CaseLine, Person } from "#src/people/index.ts";
import { foldPlan, type PlanState } from "#src/planning/index.ts";
import type { Visit } from "#src/platform/http/page.ts";
import { type Kind, missingIn } from "../both-kinds.ts";
import { foldCarryingOut } from "../fold.ts";
import type { CarryingOut } from "../model.ts";

export type About = {
	readonly line: CaseLine | undefined;
	readonly person: Person | undefined;
	readonly entries: readonly AnyEntry[];
	readonly state: CarryingOut;
	readonly plan: PlanState;
};
/** Loads the line, the person, and both folds in one go. */
export const loadAbout = async (visit: Pick<Visit<unknown>, "tx" | "journal">, of: CaseId): Promise<About> => {
	const line = await findCase(visit.tx, of);
	const person = line?.person ? await findPerson(visit.tx, line.person) : undefined;
	const entries = await visit.journal.ofCase(visit.tx, of);
	return { line, person, entries, state: foldCarryingOut(entries), plan: foldPlan(entries) };
};
/** Which kind of contact has not been there for long. */
export const missingFor = ({ entries }: Pick<About, "entries">, today: CalendarDay): Kind | undefined =>
	missingIn(foldContact(entriesOf<ContactEntry>(entries, "contact")).notes, today);
