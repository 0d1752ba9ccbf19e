/** A phone that keeps nothing any more and wrongly says it has a network: what was typed stays in its field until a network answers, and never behind the browser's own page. */
import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { countIn, workerIsThere } from "./on-the-phone.ts";
import type { Story } from "./run.ts";
import { come, fill, onwards, press, read, roadOf } from "./steps.ts";

/** What a full phone does to whoever writes to its storage, and what a phone in a lift says of its network. */
const fullAndMistaken = (page: Page): Promise<void> =>
	page.evaluate(`
		IDBObjectStore.prototype.put = () => { throw new DOMException("full", "QuotaExceededError"); };
		Object.defineProperty(navigator, "onLine", { get: () => true });
	`);
const words = "Op een volle telefoon in de lift: ze zette koffie.";

export const stories: readonly Story[] = [
	{
		name: "O6: on a phone that is full, and that says it has a network and has none, the words stay where they were typed, it is said, and they are sent once when a network answers",
		play: async (stage) => {
			const nadia = await come(stage, "Nadia");
			await workerIsThere(nadia);
			await nadia.goto("/mensen");
			await onwards(nadia, () => nadia.getByRole("link", { name: "Karim", exact: true }).first().click());
			const person = roadOf(nadia);
			await nadia.goto(`${person}/notitie`);
			await fullAndMistaken(nadia);
			await nadia.context().setOffline(true);
			await fill(nadia, { "Wat was er?": words });
			await nadia.getByRole("button", { name: "Bewaar", exact: true }).click();
			await nadia.getByText("dit toestel kan het niet bewaren").waitFor();
			assert.equal(roadOf(nadia), `${person}/notitie`);
			assert.equal(await nadia.getByLabel("Wat was er?").inputValue(), words);
			assert.equal(await countIn(nadia, ["outbox"]), 0);
			await nadia.context().setOffline(false);
			await press(nadia, "Bewaar");
			await nadia.goto(`${person}/alles`);
			assert.equal((await read(nadia)).split(words).length - 1, 1, "once");
		},
	},
];
