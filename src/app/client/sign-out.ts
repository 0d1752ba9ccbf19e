/** At sign-out the device forgets: drafts, what waited, the pages taken along, and every way to the key. Not before its writer knows what that means. */
import { button, element } from "./build-element.ts";
import { remove } from "./device.ts";
import { forgetDraftsOf } from "./drafts.ts";
import { keptBy, letGo, sendRound } from "./outbox.ts";
import { forgetEverything } from "./vault.ts";
import { words } from "./words.ts";

const forget = async (owner: string): Promise<void> => {
	await forgetDraftsOf(owner);
	await letGo((await keptBy(owner)).map((item) => item.id));
	await forgetEverything(owner);
	await remove("meta", ["who"]);
};
/** Asks; true when everything may be thrown away. Closing it any other way means staying. */
const ask = (): Promise<boolean> =>
	new Promise((resolve) => {
		const said = words().leaving;
		const done = (answer: "go" | "stay") => (): void => dialog.close(answer);
		const stay = button(said.stay, "", done("stay"));
		stay.autofocus = true;
		const heading = element("h2", { id: "leaving-head" }, said.title);
		const foot = element("div", { class: "dialog-foot" }, stay, button(said.go, "is-quiet", done("go")));
		const dialog = element("dialog", { class: "dialog", "aria-labelledby": "leaving-head" }, heading, element("p", {}, said.lead), foot);
		dialog.addEventListener("close", () => {
			dialog.remove();
			resolve(dialog.returnValue === "go");
		});
		document.body.append(dialog);
		dialog.showModal();
	});

/** Watches forms marked `data-sign-out`. Without network the form never gets here: signing out needs the server. */
export const guardSignOut = (owner: string): void => {
	const leave = async (form: HTMLFormElement, submitter: HTMLElement | null): Promise<void> => {
		if ((await keptBy(owner)).length > 0) await sendRound(owner, true);
		if ((await keptBy(owner)).some(({ state }) => state !== "left") && !(await ask())) return;
		await forget(owner);
		delete form.dataset["signOut"];
		form.requestSubmit(submitter);
	};
	document.addEventListener("submit", (event) => {
		const form = event.target;
		if (event.defaultPrevented || !(form instanceof HTMLFormElement) || form.dataset["signOut"] === undefined) return;
		event.preventDefault();
		leave(form, event.submitter).catch(() => form.submit());
	});
};
