/** Two times 'fill this in' says nothing: each line names the field it leads to. */
const sayWhichField = (): void => {
	for (const line of document.querySelectorAll<HTMLAnchorElement>(".notice.is-mend li > a[href^='#']")) {
		const field = document.getElementById(line.hash.slice(1));
		const label =
			(field instanceof HTMLInputElement && field.type !== "radio" && field.type !== "checkbox") ||
			field instanceof HTMLTextAreaElement ||
			field instanceof HTMLSelectElement
				? field.labels?.[0]
				: field?.closest("fieldset")?.querySelector("legend");
		const name = label?.textContent?.trim();
		if (name && !line.textContent?.includes(name)) line.prepend(/[?!.:…]$/.test(name) ? `${name} ` : `${name}: `);
	}
};

/** Moves the focus to what a form that came back has to say (O12, accessibility: the summary is read first; a form of one field has none, and there it is the field). */
export const focusWhatCameBack = (): void => {
	sayWhichField();
	const said = document.querySelector<HTMLElement>("[data-focus], main :is(input, textarea, select)[aria-invalid='true']");
	said?.focus();
	// A browser that goes to the form by its name (`#vertellen`) lets go of the focus again.
	if (said && location.hash !== "") addEventListener("load", () => setTimeout(() => said.focus()), { once: true });
};
