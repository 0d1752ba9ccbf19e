/**
 * A browser keeps what is typed in forms in files of its own, to bring it back after a restart: in plain text (O10). What is typed here is kept sealed already (drafts.ts),
 * so it is asked not to.
 */
const own = /^(username|current-password|new-password|one-time-code|webauthn)\b/;
const leaveNoTrace = (form: HTMLFormElement): void => {
	form.autocomplete = "off";
	for (const control of form.elements)
		if (
			(control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement || control instanceof HTMLSelectElement) &&
			!own.test(control.autocomplete)
		)
			control.autocomplete = "off";
};
export const keepFormsOffTheDisk = (): void => {
	for (const form of document.forms) leaveNoTrace(form);
	// What came later too: before anything is typed in it.
	document.addEventListener("focusin", ({ target }) => {
		if (target instanceof Element) {
			const form = target.closest("form");
			if (form) leaveNoTrace(form);
		}
	});
};
