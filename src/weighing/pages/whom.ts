/** Who a page is about, as they are called; and a form that stands on a page more than once. */
import { type AnyEntry, type CaseId, type FormState, freshForm } from "#src/kernel/index.ts";
import { type CaseLine, wholeName } from "#src/people/index.ts";
import { findCase, findPerson } from "#src/people/server.ts";
import type { Sight, Visit } from "#src/platform/http/page.ts";
import { whomOf } from "../heard.ts";

export type Params = { readonly case: CaseId };
export type Whom = {
	readonly called: string | null;
	readonly whole: string | null;
	readonly line: CaseLine | undefined;
	readonly entries: readonly AnyEntry[];
};
/** Loads the line, what they are called, and the entries this actor may read. */
export const loadWhom = async (visit: Pick<Visit<unknown>, "tx" | "journal">, of: CaseId): Promise<Whom> => {
	const line = await findCase(visit.tx, of);
	const person = line?.person ? await findPerson(visit.tx, line.person) : undefined;
	const entries = await visit.journal.ofCase(visit.tx, of);
	const whom = whomOf(entries) ?? null;
	return { line, entries, called: person?.called ?? whom, whole: person ? wholeName(person) : whom };
};
/** The form of this one: as it came back, or fresh with a number of its own. */
export const formAbout = (sight: Pick<Sight<unknown>, "form">, operation: { readonly name: string }, field: string, value: string): FormState => {
	const found = sight.form(operation);
	return found.values[field] === value ? found : freshForm(operation.name, sight.form({ name: `${operation.name} ${value}` }).id);
};
/** Back to where one came from: the page of the person. */
export const backTo =
	(sheet: string) =>
	(_answer: unknown, params: Params): string =>
		`/mensen/${params.case}/${sheet}`;
