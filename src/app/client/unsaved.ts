import { DRAFTED } from "./form-drafts.ts";
import { STAYED } from "./stay.ts";

/** Asks before leaving only where no draft can help: something typed or chosen in a form, outside the long texts that are kept anyway. */
export const guardUnsaved = (): void => {
	const changed = new Set<HTMLFormElement>();
	document.addEventListener("input", ({ target }) => {
		const isText = target instanceof HTMLTextAreaElement && target.dataset["draft"] === undefined;
		const isInput =
			target instanceof HTMLInputElement && ["text", "email", "tel", "file", "number"].includes(target.type) && target.value !== target.defaultValue;
		if ((isText || isInput) && target.form?.method === "post") changed.add(target.form);
	});
	addEventListener("submit", ({ target }) => target instanceof HTMLFormElement && changed.delete(target));
	addEventListener(STAYED, ({ target }) => target instanceof HTMLFormElement && changed.add(target));
	addEventListener(DRAFTED, ({ target }) => target instanceof HTMLFormElement && changed.delete(target));
	document.addEventListener("reset", ({ target }) => target instanceof HTMLFormElement && changed.delete(target));
	addEventListener("beforeunload", (event) => {
		if ([...changed].some((form) => form.isConnected)) event.preventDefault();
	});
};
