/** Asks the browser not to clear away what waits, and warns in time when the device fills up (O6). */
import { notice } from "./build-element.ts";
import { words } from "./words.ts";

const NEARLY_FULL = 0.8;

export const sayPagesWent = (): void => {
	document.querySelector("main")?.prepend(notice("pages-went", "is-mend", words().pagesWent));
};
export const room = async (): Promise<void> => {
	if (!("storage" in navigator)) return;
	await navigator.storage.persist();
	const { usage = 0, quota = Number.POSITIVE_INFINITY } = await navigator.storage.estimate();
	if (usage > quota * NEARLY_FULL) document.querySelector("main")?.prepend(notice("room", "is-mend", words().almostFull));
};
