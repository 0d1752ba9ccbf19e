/** A page may hold the same form for several things: what came back belongs to the one it was about. */
import { type FormState, freshForm, typed } from "#src/kernel/form.ts";
import type { Sight } from "#src/platform/http/page.ts";

/** The form of an operation for one thing: as it came back when it was about this thing, fresh otherwise. */
export const formOf = (sight: Pick<Sight<unknown>, "form">, operation: { readonly name: string }, field: string, id: string): FormState => {
	const found = sight.form(operation);
	if (typed(found, field) === "" || typed(found, field) === id) return found;
	return freshForm(operation.name, sight.form({ name: `${operation.name} fresh` }).id);
};
