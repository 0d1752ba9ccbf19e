/** What a form needs to come back whole: everything typed, every problem at its field, and the refusal with a way on. */

export type FormValues = Readonly<Record<string, string | readonly string[]>>;
export type FieldProblem = { readonly field: string; readonly sentence: string };
export type FormState = {
	/** The id the form carries; stays the same when the form comes back, so that a retry is harmless. */
	readonly id: string;
	/** Name of the operation it was sent to. */
	readonly operation: string;
	readonly values: FormValues;
	readonly problems: readonly FieldProblem[];
	readonly refusal?: {
		readonly why: string;
		readonly way: string;
		/** It was sent before with other words: what was kept then, and where it stands. */
		readonly before?: { readonly words: readonly string[]; readonly href: string };
	};
	/** Whether it may wait on the device while there is no network: the operation says so. */
	readonly keep?: boolean;
};
/** A form nobody has sent yet, perhaps with words already known. */
export const freshForm = (operation: string, id: string, values: FormValues = {}, keep = false): FormState => ({
	id,
	operation,
	values,
	problems: [],
	keep,
});
/** The one text typed in a field, or ''. */
export const typed = (form: FormState, field: string): string => {
	const value = form.values[field];
	return typeof value === "string" ? value : (value?.[0] ?? "");
};
/** All values of a field that may be chosen more than once. */
export const chosen = (form: FormState, field: string): readonly string[] => {
	const value = form.values[field];
	return value === undefined ? [] : typeof value === "string" ? [value] : value;
};
/** The sentence at a field, when there is something to mend. */
export const problemAt = (form: FormState, field: string): string | undefined => form.problems.find((problem) => problem.field === field)?.sentence;
