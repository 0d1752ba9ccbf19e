/** A tab that is closed, or a store that does not answer, right after 'Bewaar'. */
import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { countIn, isEmpty, workerIsThere } from "./on-the-phone.ts";
import type { Story } from "./run.ts";
import type { Stage } from "./stage.ts";
import { come, fill, onwards, press, read, roadOf } from "./steps.ts";

const openKarim = async (stage: Stage): Promise<{ nadia: Page; person: string }> => {
	const nadia = await come(stage, "Nadia");
	await workerIsThere(nadia);
	await nadia.goto("/mensen");
	await onwards(nadia, () => nadia.getByRole("link", { name: "Karim", exact: true }).first().click());
	return { nadia, person: roadOf(nadia) };
};
const tap = (page: Page): Promise<void> => page.getByRole("button", { name: "Bewaar", exact: true }).dispatchEvent("click");

export const stories: readonly Story[] = [
	{
		name: "ORG-10 O6: a tab that is closed within a tenth of a second after the tap, online and off: the words are sent once",
		play: async (stage) => {
			const { nadia, person } = await openKarim(stage);
			const written: string[] = [];
			for (const passes of [true, false])
				for (const wait of [0, 40, 100]) {
					const page = await nadia.context().newPage();
					await page.goto(`${person}/notitie`);
					await page.waitForLoadState("networkidle");
					stage.line.passes = () => passes;
					const words = `Dicht na de tik: ${String(passes)} ${wait}.`;
					written.push(words);
					await fill(page, { "Wat was er?": words });
					// So long a thumb needs to get there.
					await page.waitForTimeout(700);
					await tap(page);
					await page.waitForTimeout(wait);
					// A browser that is slow to say that a tab is gone holds up nobody.
					await Promise.race([page.close(), nadia.waitForTimeout(10_000)]);
					stage.line.passes = () => true;
					// Closed before anything at all could happen: then it stands there again.
					if ((await countIn(nadia, ["outbox"])) > 0 || (await countIn(nadia, ["drafts"])) === 0) continue;
					await nadia.goto(`${person}/notitie`);
					await nadia.waitForFunction((wanted) => document.querySelector<HTMLTextAreaElement>("textarea[name=text]")?.value === wanted, words);
					await press(nadia, "Bewaar");
				}
			await nadia.goto(`${person}/alles`);
			await isEmpty(nadia, "outbox");
			await nadia.reload();
			const text = await read(nadia);
			const lost = written.filter((words) => text.split(words).length !== 2);
			assert.deepEqual(lost, []);
		},
	},
	{
		name: "O6: a browser whose store never answers, or cannot be opened, loses nothing: online it goes as a page, without network it stays as it stands and is said",
		play: async (stage) => {
			for (const [at, broken] of [
				"indexedDB.open = () => new EventTarget();",
				"indexedDB.open = () => { throw new DOMException('no storage', 'InvalidStateError'); };",
				"const open = indexedDB.open.bind(indexedDB); indexedDB.open = (name) => open(name, 1);",
			].entries()) {
				const { nadia, person } = await openKarim(stage);
				await nadia.addInitScript(broken);
				const words = `Zonder opslag: de fiets staat er weer ${at}.`;
				await nadia.goto(`${person}/notitie`);
				await fill(nadia, { "Wat was er?": words });
				stage.line.passes = () => false;
				await nadia.getByRole("button", { name: "Bewaar", exact: true }).click();
				await nadia.getByText("dit toestel kan het niet bewaren").waitFor({ timeout: 20_000 });
				assert.equal(await nadia.getByLabel("Wat was er?").inputValue(), words);
				stage.line.passes = () => true;
				await onwards(nadia, () => nadia.getByRole("button", { name: "Bewaar", exact: true }).click());
				await nadia.goto(`${person}/alles`);
				assert.equal((await read(nadia)).split(words).length - 1, 1, "once");
			}
		},
	},
	{
		name: "O6: a photo of five megabytes on a phone without room stays in its field, and is sent once when a network answers",
		play: async (stage) => {
			const { nadia, person } = await openKarim(stage);
			await nadia.goto(`${person}/geschreven`);
			await nadia.evaluate(`IDBObjectStore.prototype.put = () => { throw new DOMException("full", "QuotaExceededError"); };`);
			// A photo with five megabytes of something else behind it.
			const buffer = Buffer.concat([await nadia.screenshot({ type: "jpeg" }), Buffer.alloc(5_000_000, 7)]);
			const form = nadia.locator("form:has(input[type=file])").first();
			await form.locator("input[type=file]").setInputFiles({ name: "afspraak.jpg", mimeType: "image/jpeg", buffer });
			await form.getByLabel("Waar gaat het over?").fill("Op een volle telefoon");
			await nadia.waitForTimeout(2_500);
			stage.line.passes = () => false;
			await form.locator("button[type=submit]").click();
			await nadia.getByText("dit toestel kan het niet bewaren").waitFor({ timeout: 20_000 });
			assert.equal(await form.locator("input[type=file]").evaluate((one: HTMLInputElement) => one.files?.[0]?.size), buffer.length);
			assert.equal(await form.getByLabel("Waar gaat het over?").inputValue(), "Op een volle telefoon");
			stage.line.passes = () => true;
			await onwards(nadia, () => form.locator("button[type=submit]").click());
			await nadia.goto(`${person}/geschreven`);
			assert.equal(await nadia.getByRole("link", { name: "Op een volle telefoon" }).count(), 1, "once");
		},
	},
];
