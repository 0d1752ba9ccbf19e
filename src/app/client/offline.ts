/** The page without network: what is along and what waits is shown, and as soon as there is network again one goes on. */
import { drawAlong } from "./along-list.ts";
import { keptBy } from "./outbox.ts";
import { showWaiting } from "./waiting.ts";

const SOONEST_MS = 3_000;
const LONGEST_MS = 30_000;
/** A device that says it has network may have none, and the other way round: only an answer counts. */
const tryAgain = (tries = 0): void => {
	setTimeout(
		() => {
			fetch("/offline", { method: "HEAD", cache: "no-store" })
				.then((response) => (response.ok ? location.reload() : tryAgain(tries + 1)))
				.catch(() => tryAgain(tries + 1));
		},
		Math.min(LONGEST_MS, SOONEST_MS * 2 ** tries),
	);
};

/** `owner` is who was here last; unknown after signing out. */
export const beginOffline = async (owner: string | undefined): Promise<void> => {
	const locked = document.body.dataset["lock"] !== undefined;
	if (locked) await (await import("./lock-screen.ts")).beginLock();
	else {
		addEventListener("online", () => location.reload());
		tryAgain();
	}
	const nothing = document.querySelector<HTMLElement>("[data-nothing-waits]");
	if (nothing) nothing.hidden = owner !== undefined && (await keptBy(owner)).length > 0;
	if (owner === undefined) return;
	await showWaiting(owner);
	const list = document.querySelector<HTMLElement>("[data-offline-list]");
	if (list && !locked && (await drawAlong(owner, list).catch(() => 0)) > 0)
		list.closest<HTMLElement>("[data-offline-along]")?.removeAttribute("hidden");
};
