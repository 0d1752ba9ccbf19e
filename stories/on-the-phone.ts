/** What lies on the phone itself, and what waits there. */
import type { Page } from "playwright-core";

export const workerIsThere = (page: Page): Promise<unknown> => page.waitForFunction(() => navigator.serviceWorker.controller !== null);
/** The count of what waits stands on the page. */
export const waits = (page: Page, count: string): Promise<unknown> =>
	page.waitForFunction(
		(words) => [...document.querySelectorAll<HTMLElement>("[data-waiting]")].some((one) => !one.hidden && one.innerText.includes(words)),
		count,
	);
export const countIn = (page: Page, drawers: readonly string[]): Promise<number> =>
	page.evaluate(
		(names) =>
			new Promise<number>((resolve, reject) => {
				const asked = indexedDB.open("erbij");
				asked.onerror = () => reject(asked.error ?? new Error("no storage"));
				asked.onsuccess = () => {
					const reading = asked.result.transaction(names);
					const counts = names.map((name) => reading.objectStore(name).count());
					reading.oncomplete = () => {
						asked.result.close();
						resolve(counts.reduce((sum, one) => sum + one.result, 0));
					};
				};
			}),
		[...drawers],
	);
/** Nothing lies in these drawers of the device any more, whatever the page says of it. */
export const isEmpty = async (page: Page, ...drawers: readonly string[]): Promise<void> => {
	for (let turn = 0; turn < 100; turn += 1) {
		if ((await countIn(page, drawers).catch(() => 1)) === 0) return;
		await page.waitForTimeout(300);
	}
	throw new Error(`still something in ${drawers.join(", ")}`);
};
/** Everybody in this browser lets go of the key. */
export const lockNow = (page: Page): Promise<void> => page.evaluate(() => navigator.serviceWorker.controller?.postMessage({ kind: "erbij-lock" }));
