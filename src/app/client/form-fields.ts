/** A form's fields as a list, and a list back into a form. */

export type Fields = readonly (readonly [name: string, value: string | File])[];

/** Everything the form would send, the pressed button too. */
export const fieldsOf = (form: HTMLFormElement, submitter: HTMLElement | null): Fields =>
	[...new FormData(form, submitter).entries()].filter(([, value]) => typeof value === "string" || value.size > 0 || value.name !== "");
export const operationIn = (fields: Fields): string =>
	fields.flatMap(([name, value]) => (name === "operation" && typeof value === "string" ? [value] : []))[0] ?? "";
export const idInput = (form: HTMLFormElement): HTMLInputElement | null => form.querySelector<HTMLInputElement>('input[type="hidden"][name="id"]');
/** The ids of all forms on the page. */
export const idsOnPage = (): ReadonlySet<string> =>
	new Set([...document.querySelectorAll<HTMLInputElement>('form input[type="hidden"][name="id"]')].map((input) => input.value));
export const formFor = (operation: string): HTMLFormElement | undefined =>
	[...document.querySelectorAll<HTMLFormElement>("form[data-keep]")].find(
		(form) => form.querySelector<HTMLInputElement>('input[type="hidden"][name="operation"]')?.value === operation,
	);

/** The body a plain form post would have. */
export const bodyOf = (fields: Fields): FormData | URLSearchParams => {
	const texts = fields.flatMap(([name, value]) => (typeof value === "string" ? [[name, value]] : []));
	if (texts.length === fields.length) return new URLSearchParams(texts);
	const data = new FormData();
	for (const [name, value] of fields) data.append(name, value);
	return data;
};

const giveFiles = (input: HTMLInputElement, values: readonly (string | File)[]): void => {
	const carrier = new DataTransfer();
	for (const value of values) if (typeof value !== "string") carrier.items.add(value);
	input.files = carrier.files;
};
const fillOne = (control: Element, values: readonly (string | File)[], turn: number): void => {
	const value = values[turn];
	if (control instanceof HTMLInputElement) {
		if (control.type === "file") giveFiles(control, values);
		else if (control.type === "checkbox" || control.type === "radio") control.checked = values.includes(control.value);
		else if (control.type !== "hidden" && control.type !== "submit") control.value = typeof value === "string" ? value : "";
	} else if (control instanceof HTMLTextAreaElement) control.value = typeof value === "string" ? value : "";
	else if (control instanceof HTMLSelectElement) for (const option of control.options) option.selected = values.includes(option.value);
};
/** Fills a form in again, or only what has these names. What goes along unseen stays as the page made it. */
export const fillForm = (form: HTMLFormElement, fields: Fields, only?: ReadonlySet<string>): void => {
	const turns = new Map<string, number>();
	for (const control of form.elements) {
		const name = control.getAttribute("name");
		if (name === null || name === "id" || name === "operation" || only?.has(name) === false) continue;
		const turn = turns.get(name) ?? 0;
		turns.set(name, turn + 1);
		fillOne(
			control,
			fields.flatMap(([field, value]) => (field === name ? [value] : [])),
			turn,
		);
	}
};
/** Whether there is something in it to type or choose; a form of one button has nothing. */
export const hasSomethingToFill = (form: HTMLFormElement): boolean =>
	form.querySelector("textarea, select, input:not([type=hidden], [type=submit])") !== null;
