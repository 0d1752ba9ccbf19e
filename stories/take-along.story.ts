/** Taken along: behind a front door without network, on a phone that can be stolen. */
import assert from "node:assert/strict";
import type { BrowserContextOptions, Page } from "playwright-core";
import type { Story } from "./run.ts";
import { desk, type Stage } from "./stage.ts";
import { come, fill, onwards, press, read, reads, roadOf } from "./steps.ts";

const PIN = "kersen-trap-fiets";
const KARIM = "Karim";
const openKarim = async (page: Page): Promise<string> => {
	await page.goto("/mensen");
	await onwards(page, () => page.getByRole("link", { name: KARIM, exact: true }).first().click());
	return roadOf(page);
};
const workerIsThere = (page: Page): Promise<unknown> => page.waitForFunction(() => navigator.serviceWorker.controller !== null);
/** Nadia takes Karim along on her phone. */
const take = async (stage: Stage, options?: BrowserContextOptions): Promise<{ nadia: Page; person: string }> => {
	const nadia = await come(stage, "Nadia", options);
	await workerIsThere(nadia);
	const person = await openKarim(nadia);
	await nadia.goto(person.replace("/mensen/", "/meenemen/"));
	await nadia.getByLabel("Pincode voor dit toestel").fill(PIN);
	await nadia.getByRole("button", { name: "Neem mee", exact: true }).click();
	await nadia.getByText(/^Meegenomen tot/).waitFor();
	return { nadia, person };
};
const waits = (page: Page, count: string): Promise<unknown> =>
	page.waitForFunction(
		(words) => [...document.querySelectorAll<HTMLElement>("[data-waiting]")].some((one) => !one.hidden && one.innerText.includes(words)),
		count,
	);
/** Nothing lies in the outbox any more, whatever the page says of it. */
const nothingWaits = async (page: Page): Promise<void> => {
	await page.waitForFunction(
		() =>
			new Promise<boolean>((resolve) => {
				const asked = indexedDB.open("erbij");
				asked.onsuccess = () => {
					const counted = asked.result.transaction("outbox").objectStore("outbox").count();
					counted.onsuccess = () => {
						asked.result.close();
						resolve(counted.result === 0);
					};
				};
			}),
		undefined,
		{ timeout: 20_000, polling: 300 },
	);
};
const lock = (page: Page): Promise<void> => page.evaluate(() => navigator.serviceWorker.controller?.postMessage({ kind: "erbij-lock" }));

export const stories: readonly Story[] = [
	{
		name: "ORG-10 O3: a person taken along opens without network, behind the PIN, and what is written there is sent once and in order",
		play: async (stage) => {
			const { nadia, person } = await take(stage);
			await nadia.context().setOffline(true);
			await nadia.goto(person);
			await reads(nadia, "Meegenomen tot", "Wacht op verbinding");
			const first = "Zonder bereik: eerst soep gegeten.";
			const second = "Zonder bereik: daarna de fiets bekeken.";
			for (const words of [first, second]) {
				await nadia.goto(`${person}/notitie`);
				await fill(nadia, { "Wat was er?": words });
				await nadia.getByRole("button", { name: "Bewaar", exact: true }).click();
				await nadia.getByText("Bewaard op dit toestel").first().waitFor();
			}
			await waits(nadia, "2 dingen");
			await lock(nadia);
			await nadia.waitForURL((url) => url.pathname.endsWith("/notitie"));
			await nadia.getByLabel("Je pincode").waitFor();
			await nadia.getByLabel("Je pincode").fill("iets anders hier");
			await nadia.getByRole("button", { name: "Maak open" }).click();
			await nadia.getByText("Je kunt het nog 9 keer proberen").waitFor();
			await nadia.getByLabel("Je pincode").fill(PIN);
			await onwards(nadia, () => nadia.getByRole("button", { name: "Maak open" }).click());
			await reads(nadia, "Wat was er?");
			await nadia.context().setOffline(false);
			await nadia.goto(person);
			await nothingWaits(nadia);
			await nadia.goto(person);
			const text = await read(nadia);
			for (const words of [first, second]) assert.equal(text.split(words).length - 1, 1, `once: ${words}`);
		},
	},
];
