/** Behind a front door without network: nothing that was written is lost, and nobody pretends it was sent. */
import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { workerIsThere } from "./on-the-phone.ts";
import type { Story } from "./run.ts";
import { come, fill, onwards, press, read, reads } from "./steps.ts";

const KARIM = "Karim";
const openNote = async (page: Page): Promise<void> => {
	// A phone that was on this page before: its worker is whole.
	await workerIsThere(page);
	await page.goto("/mensen");
	await onwards(page, () => page.getByRole("link", { name: KARIM, exact: true }).first().click());
	await onwards(page, () => page.getByRole("link", { name: "Schrijf iets op", exact: true }).first().click());
	await page.waitForLoadState("networkidle");
};

export const stories: readonly Story[] = [
	{
		name: "ORG-10 O3: a note without network is kept, said to wait, and sent once when the network is back",
		play: async (stage) => {
			const nadia = await come(stage, "Nadia");
			await openNote(nadia);
			const person = new URL(nadia.url()).pathname.replace("/notitie", "");
			await nadia.context().setOffline(true);
			const words = "In de kelder van het flatgebouw, zonder bereik: de fiets is gemaakt.";
			await fill(nadia, { "Wat was er?": words });
			await nadia.getByRole("button", { name: "Bewaar", exact: true }).click();
			// The page asked, heard nothing, and says so: from here on it stays where it is, and what waits goes by itself.
			await nadia.getByText("Bewaard op dit toestel.").waitFor();
			const chip = nadia.locator("[data-waiting]").first();
			await nadia.waitForFunction(() => [...document.querySelectorAll<HTMLElement>("[data-waiting]")].some((one) => !one.hidden));
			await reads(chip, "1 ding wacht op versturen");
			await nadia.context().setOffline(false);
			await nadia.waitForFunction(() => [...document.querySelectorAll<HTMLElement>("[data-waiting]")].every((one) => one.hidden), undefined, {
				timeout: 20_000,
			});
			await nadia.goto(person);
			await nadia.getByText(words).first().waitFor();
			assert.equal((await read(nadia)).split(words).length - 1, 1, "once");
		},
	},
	{
		name: "ORG-10 O6: a text that was being written is still there after the tab was killed",
		play: async (stage) => {
			const nadia = await come(stage, "Nadia");
			await openNote(nadia);
			const road = nadia.url();
			const words = "Halverwege een lange zin over hoe hij";
			await nadia.getByLabel("Wat was er?").pressSequentially(words);
			await nadia.waitForTimeout(1_000);
			const crashed = await nadia.context().newCDPSession(nadia);
			void crashed.send("Page.crash").catch(() => undefined);
			await nadia.waitForEvent("crash");
			const next = await nadia.context().newPage();
			await next.goto(road);
			await next.waitForFunction((wanted) => document.querySelector<HTMLTextAreaElement>("textarea[name=text]")?.value === wanted, words);
			await press(next, "Bewaar");
			await reads(next, words);
		},
	},
];
