/** Everything that runs for whoever is signed in: drafts, what waits to be sent, live parts, the service worker. */
import { showCurrentTab } from "./current-tab.ts";
import { get, put } from "./device.ts";
import { forgetOldDrafts, keepDrafts, restoreDrafts } from "./drafts.ts";
import { idsOnPage } from "./form-fields.ts";
import { guardWords } from "./guard.ts";
import { keepLive } from "./live.ts";
import { mendFromAddress } from "./mending.ts";
import { beginOffline } from "./offline.ts";
import { arrived } from "./outbox.ts";
import { canSeal } from "./seal.ts";
import { interceptForms } from "./sending.ts";
import { guardSignOut } from "./sign-out.ts";
import { keepTrying } from "./trying.ts";
import { guardUnsaved } from "./unsaved.ts";
import { showWaiting } from "./waiting.ts";

const registerWorker = async (): Promise<void> => {
	if ("serviceWorker" in navigator) await navigator.serviceWorker.register("/sw.js", { updateViaCache: "none" });
};

/** Starts it all. On the offline page nobody is known but who was here last. */
export const begin = async (): Promise<void> => {
	const { signedIn } = document.body.dataset;
	if (signedIn !== undefined) {
		showCurrentTab();
		keepLive();
		guardUnsaved();
		guardWords();
		registerWorker().catch(() => undefined);
	}
	if (!canSeal()) return;
	const owner = signedIn ?? (await get<string>("meta", "who"));
	if (signedIn === undefined) return beginOffline(owner);
	if (owner === undefined || owner === "") return;
	interceptForms(owner);
	guardSignOut(owner);
	keepDrafts(owner);
	await put("meta", "who", owner);
	await put("meta", "language", document.documentElement.lang);
	await arrived(owner, idsOnPage());
	await mendFromAddress(owner);
	await restoreDrafts(owner);
	const redraw = await showWaiting(owner);
	addEventListener("hashchange", () => {
		mendFromAddress(owner)
			.then(redraw)
			.catch(() => undefined);
	});
	keepTrying(owner);
	await forgetOldDrafts();
};
