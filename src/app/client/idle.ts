/** The key stays as long as somebody is here: a touch keeps it, and after a quarter of an hour without one it is gone. */
import { keepAllNow } from "./drafts.ts";
import { closeKeys, hearAboutKeys, heldFor, IDLE_MS, type KeyMessage, touch } from "./key-holder.ts";
import { holdHere } from "./seal.ts";
import { lockNow } from "./vault.ts";

const TELL_EVERY_MS = 15_000;

/** What was being written is kept first; on a page taken along, locking means that it goes from the screen too. */
const whenLocked = (owner: string): void => {
	void closeKeys(() => keepAllNow(owner)).then(() => {
		if (document.body.dataset["along"] !== undefined) location.reload();
	});
};
export const keepKeyWhileHere = (owner: string): void => {
	if (!("serviceWorker" in navigator)) return;
	let last = Date.now();
	let told = 0;
	navigator.serviceWorker.addEventListener("message", (event: MessageEvent<KeyMessage | undefined>) => hearAboutKeys(event, () => whenLocked(owner)));
	navigator.serviceWorker.startMessages();
	const here = (): void => {
		last = Date.now();
		touch();
		if (last - told < TELL_EVERY_MS) return;
		told = last;
		// The worker may have slept and forgotten: it hears the key anew.
		const key = heldFor(owner);
		if (key) holdHere(owner, key);
	};
	for (const kind of ["pointerdown", "keydown", "scroll", "erbij-here"]) addEventListener(kind, here, { passive: true });
	document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && Date.now() - last < IDLE_MS && here());
	setInterval(() => {
		if (Date.now() - last < IDLE_MS) return;
		if (!heldFor(owner) && document.body.dataset["along"] === undefined) return;
		void closeKeys(() => keepAllNow(owner)).then(() => {
			lockNow();
			whenLocked(owner);
		});
	}, 30_000);
};
