/** Not only long texts: what else is filled in on a phone - a name, a day, a choice, a photo - is still there after a crash and after the lock. */
import assert from "node:assert/strict";
import type { Locator, Page } from "playwright-core";
import { countIn, isEmpty, lockNow, waits, workerIsThere } from "./on-the-phone.ts";
import type { Story } from "./run.ts";
import type { Stage } from "./stage.ts";
import { come, onwards, read, roadOf } from "./steps.ts";

const PIN = "kersen-trap-fiets";
const openKarim = async (stage: Stage): Promise<{ nadia: Page; person: string }> => {
	const nadia = await come(stage, "Nadia");
	await workerIsThere(nadia);
	await nadia.goto("/mensen");
	await onwards(nadia, () => nadia.getByRole("link", { name: "Karim", exact: true }).first().click());
	return { nadia, person: roadOf(nadia) };
};
const formOf = (page: Page, operation: string): Locator => page.locator(`form:has(input[name=operation][value='${operation}'])`).first();
const isKept = async (page: Page, count: number): Promise<void> => {
	for (let turn = 0; turn < 50 && (await countIn(page, ["drafts"])) < count; turn += 1) await page.waitForTimeout(100);
	assert.equal(await countIn(page, ["drafts"]), count);
};
const noteOf = async (page: Page, person: string, words: string): Promise<Locator> => {
	await page.goto(`${person}/notitie`);
	const form = formOf(page, "contact.note");
	await page.locator("details").evaluateAll((folds) => {
		for (const fold of folds) (fold as HTMLDetailsElement).open = true;
	});
	await form.locator("[name=text]").fill(words);
	await form.locator("[name=place]").fill("Bij de bank voor de kerk");
	await form.locator("input[name=kind][type=radio]").nth(1).check();
	return form;
};
const crash = async (page: Page): Promise<void> => {
	const cdp = await page.context().newCDPSession(page);
	void cdp.send("Page.crash").catch(() => undefined);
	await page.waitForEvent("crash");
};
const filledIn = (form: Locator): Promise<readonly string[]> =>
	form.evaluate((one: HTMLFormElement) =>
		[...new FormData(one).entries()]
			.filter(([name]) => name !== "id")
			.map(([name, value]) => `${name}=${typeof value === "string" ? value : `${value.name} ${value.size}`}`),
	);
const hasWords = (page: Page, words: string): Promise<unknown> =>
	page.waitForFunction((wanted) => document.querySelector<HTMLTextAreaElement>("textarea[name=text]")?.value === wanted, words);

export const stories: readonly Story[] = [
	{
		name: "CON-26 O6: a photo that was taken and not sent yet is there again after the page was killed, and is sent once",
		play: async (stage) => {
			const { nadia, person } = await openKarim(stage);
			await nadia.goto(`${person}/geschreven`);
			const buffer = await nadia.screenshot({ type: "jpeg" });
			const photo = (page: Page): Locator => page.locator("form:has(input[type=file])").first();
			await photo(nadia).locator("input[type=file]").setInputFiles({ name: "afspraak.jpg", mimeType: "image/jpeg", buffer });
			await photo(nadia).getByLabel("Waar gaat het over?").fill("Op de telefoon die uitviel");
			await isKept(nadia, 1);
			await nadia.waitForTimeout(2_500);
			await crash(nadia);
			const next = await nadia.context().newPage();
			await next.goto(`${person}/geschreven`);
			await next.waitForFunction((size) => document.querySelector<HTMLInputElement>("input[type=file]")?.files?.[0]?.size === size, buffer.length);
			await onwards(next, () => photo(next).locator("button[type=submit]").click());
			await isEmpty(next, "drafts", "outbox");
			await next.goto(`${person}/geschreven`);
			assert.equal(await next.getByRole("link", { name: "Op de telefoon die uitviel" }).count(), 1, "once");
		},
	},
	{
		name: "ORG-10 O6: a choice and a place that were filled in are there again after the page was killed, and are sent once",
		play: async (stage) => {
			const { nadia, person } = await openKarim(stage);
			const words = "Net op tijd: de bel deed het weer.";
			const before = await filledIn(await noteOf(nadia, person, words));
			await isKept(nadia, 2);
			await crash(nadia);
			const next = await nadia.context().newPage();
			await next.goto(`${person}/notitie`);
			await hasWords(next, words);
			const form = formOf(next, "contact.note");
			await next.waitForFunction(() => document.querySelector<HTMLInputElement>("input[name=place]")?.value !== "");
			assert.deepEqual(await filledIn(form), before);
			await onwards(next, () => form.getByRole("button", { name: "Bewaar", exact: true }).click());
			await isEmpty(next, "drafts", "outbox");
			await next.goto(`${person}/alles`);
			assert.equal((await read(next)).split(words).length - 1, 1, "once");
			await next.goto(`${person}/notitie`);
			await next.waitForLoadState("networkidle");
			assert.equal(await formOf(next, "contact.note").locator("[name=text]").inputValue(), "");
			assert.equal(await formOf(next, "contact.note").locator("[name=place]").inputValue(), "");
		},
	},
	{
		name: "ORG-10 O10: on a page taken along nothing that was filled in is lost when the phone locks itself, and it lies there sealed",
		play: async (stage) => {
			const { nadia, person } = await openKarim(stage);
			await nadia.goto(person.replace("/mensen/", "/meenemen/"));
			await nadia.getByLabel("Pincode voor dit toestel").fill(PIN);
			await nadia.getByRole("button", { name: "Neem mee", exact: true }).click();
			await nadia.getByText(/^Meegenomen tot/).waitFor({ timeout: 60_000 });
			stage.line.passes = () => false;
			const words = "Op slot terwijl ze schreef.";
			const before = await filledIn(await noteOf(nadia, person, words));
			// In the middle of it: before anything had time to rest.
			await lockNow(nadia);
			await nadia.getByLabel("Je pincode").fill(PIN);
			await onwards(nadia, () => nadia.getByRole("button", { name: "Maak open" }).click());
			await hasWords(nadia, words);
			await nadia.waitForFunction(() => document.querySelector<HTMLInputElement>("input[name=place]")?.value !== "");
			const form = formOf(nadia, "contact.note");
			assert.deepEqual(await filledIn(form), before);
			await form.getByRole("button", { name: "Bewaar", exact: true }).click();
			await waits(nadia, "1 ding");
			assert.equal(await countIn(nadia, ["drafts"]), 0);
			stage.line.passes = () => true;
			await nadia.goto(`${person}/alles`);
			await isEmpty(nadia, "outbox");
			await nadia.reload();
			assert.equal((await read(nadia)).split(words).length - 1, 1, "once");
		},
	},
	{
		name: "O6: two tabs on the same page never write over each other: after both were killed the one comes back, and once that is sent the other",
		play: async (stage) => {
			const { nadia, person } = await openKarim(stage);
			const second = await nadia.context().newPage();
			for (const page of [nadia, second]) {
				await page.goto(`${person}/notitie`);
				await page.waitForLoadState("networkidle");
			}
			const texts = ["In het ene venster: ze zong.", "In het andere venster: hij veegde de stoep."] as const;
			await nadia.getByLabel("Wat was er?").fill(texts[0]);
			await isKept(nadia, 1);
			await second.getByLabel("Wat was er?").fill(texts[1]);
			await isKept(second, 2);
			await second.close();
			const next = await nadia.context().newPage();
			await crash(nadia);
			for (const words of [texts[1], texts[0]]) {
				await next.goto(`${person}/notitie`);
				await hasWords(next, words);
				await onwards(next, () => next.getByRole("button", { name: "Bewaar", exact: true }).click());
			}
			await isEmpty(next, "drafts", "outbox");
			await next.goto(`${person}/alles`);
			const text = await read(next);
			for (const words of texts) assert.equal(text.split(words).length - 1, 1, `once: ${words}`);
		},
	},
];
