import { STAYED } from "./stay.ts";

/** A second press within seconds sends nothing: the first is on its way. The id in the form guards the rest (O12). */
const QUIET_MS = 5_000;

export const sendOnce = (): void => {
	const sent = new Map<EventTarget, number>();
	addEventListener("submit", (event) => {
		const form = event.target;
		if (event.defaultPrevented || !(form instanceof HTMLFormElement) || form.method !== "post") return;
		const before = sent.get(form);
		if (before !== undefined && event.timeStamp - before < QUIET_MS) event.preventDefault();
		else sent.set(form, event.timeStamp);
	});
	// It did not go after all, or one is back from the next page: it may be sent again.
	addEventListener(STAYED, ({ target }) => target && sent.delete(target));
	addEventListener("pageshow", () => sent.clear());
};
