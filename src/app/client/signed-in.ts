/** Everything that runs for whoever is signed in: drafts, what waits to be sent, live parts, the service worker. */
import { showAlong } from "./along-page.ts";
import { notice } from "./build-element.ts";
import { get, put } from "./device.ts";
import { forgetOldDrafts, keepDrafts, restoreDrafts } from "./drafts.ts";
import { idsOnPage } from "./form-fields.ts";
import { guardWords } from "./guard.ts";
import { keepKeyWhileHere } from "./idle.ts";
import { keepLive } from "./live.ts";
import { mendFromAddress } from "./mending.ts";
import { keepFormsOffTheDisk } from "./no-trace.ts";
import { beginOffline } from "./offline.ts";
import { arrived, contact } from "./outbox.ts";
import { canSeal, keyOf } from "./seal.ts";
import { interceptForms } from "./sending.ts";
import { guardSignOut } from "./sign-out.ts";
import { keepTrying } from "./trying.ts";
import { bringUpToDate } from "./upgrade.ts";
import { guardUnsaved } from "./unsaved.ts";
import { showWaiting } from "./waiting.ts";
import { words } from "./words.ts";

const registerWorker = async (): Promise<void> => {
	if ("serviceWorker" in navigator) await navigator.serviceWorker.register("/sw.js", { updateViaCache: "none" });
};

const CONTACT_EVERY_MS = 60_000;
/** How this device stands with the house: at the first page after being away, and every minute one goes on. */
const makeContact = async (owner: string, now = false): Promise<void> => {
	const last = (await get<number>("meta", "contact")) ?? 0;
	if (!now && Math.abs(Date.now() - last) < CONTACT_EVERY_MS) return;
	const made = await contact(owner);
	if (made === "no-contact") return;
	await put("meta", "contact", Date.now());
	if (made === "gone") document.querySelector("main")?.prepend(notice("gone", "is-mend", words().along.gone));
};

/** Starts it all. On the offline page nobody is known but who was here last. */
export const begin = async (): Promise<void> => {
	const { signedIn } = document.body.dataset;
	if (signedIn !== undefined) {
		keepFormsOffTheDisk();
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
	keepKeyWhileHere(owner);
	showAlong();
	await put("meta", "who", owner);
	await put("meta", "language", document.documentElement.lang);
	// Before the network goes the key is here, so that what is written then can be sealed.
	const hasKey = await keyOf(owner).then(
		() => true,
		() => false,
	);
	if (hasKey) await bringUpToDate(owner);
	await arrived(owner, idsOnPage());
	await mendFromAddress(owner);
	await restoreDrafts(owner);
	const redraw = await showWaiting(owner);
	addEventListener("hashchange", () => {
		mendFromAddress(owner)
			.then(redraw)
			.catch(() => undefined);
	});
	await makeContact(owner).catch(() => undefined);
	keepTrying(owner);
	addEventListener("online", () => void makeContact(owner, true).catch(() => undefined));
	await forgetOldDrafts();
	if (document.querySelector("[data-take-along], [data-taken-along], a[data-take]")) await (await import("./taking.ts")).beginTaking(owner);
};
