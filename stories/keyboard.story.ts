/** The main tasks with Tab, arrows, space and Enter only; where one is can always be seen, and nothing holds the focus. */
import assert from "node:assert/strict";
import type { Locator, Page } from "playwright-core";
import type { Story } from "./run.ts";
import { calendarOf, onwards, reads, roadOf } from "./steps.ts";

const MOST_TABS = 160;
/** Somebody sees where they are: an edge around it, in sight and not under the bar at the bottom. */
const seen = (page: Page): Promise<string | undefined> =>
	page.evaluate(() => {
		const at = document.activeElement;
		if (!(at instanceof HTMLElement) || at === document.body) return undefined;
		const who = `${at.tagName.toLowerCase()} ${at.getAttribute("name") ?? at.textContent?.trim().slice(0, 40) ?? ""}`;
		const box = at.getBoundingClientRect();
		if (box.width < 1 || box.height < 1) return `${who} has no place on the screen`;
		if (box.bottom < 1 || box.top > innerHeight - 1) return `${who} is out of sight`;
		// A radio lies inside its card: the edge is around either.
		const edge = [at, at.closest("label")].some((one) => {
			if (!one) return false;
			const { outlineStyle, outlineWidth } = getComputedStyle(one);
			return outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2;
		});
		if (!edge) return `${who} shows no edge`;
		const middle = document.elementFromPoint(
			box.left + Math.min(box.width / 2, 40),
			Math.max(1, Math.min(innerHeight - 2, box.top + Math.min(box.height / 2, 12))),
		);
		if (middle?.closest(".bottombar") && !at.closest(".bottombar")) return `${who} lies under the bar`;
		return undefined;
	});
/** Presses Tab until there. */
const tabTo = async (page: Page, wanted: Locator): Promise<void> => {
	for (let tabs = 0; tabs < MOST_TABS; tabs += 1) {
		if (await wanted.evaluate((control) => control === document.activeElement)) return;
		await page.keyboard.press("Tab");
		assert.equal(await seen(page), undefined, `on ${roadOf(page)}`);
	}
	assert.fail(`Tab does not come to ${String(wanted)} on ${roadOf(page)}`);
};
const type = async (page: Page, label: string, words: string): Promise<void> => {
	await tabTo(page, page.getByLabel(label).and(page.locator("textarea, input:not([type=radio], [type=checkbox])")).first());
	await page.keyboard.press("ControlOrMeta+A");
	await page.keyboard.insertText(words);
};
/** A radio group takes one Tab; arrows go on inside it. */
const pick = async (page: Page, words: string): Promise<void> => {
	const wanted = page.getByLabel(words, { exact: true }).first();
	const name = await wanted.getAttribute("name");
	const first = page.locator(`input[name="${name}"]:checked, input[name="${name}"]`).first();
	await tabTo(page, first);
	await page.keyboard.press("Space");
	for (let arrows = 0; arrows < 10 && !(await wanted.isChecked()); arrows += 1) await page.keyboard.press("ArrowDown");
	assert.ok(await wanted.isChecked(), words);
};
const enter = async (page: Page, role: "button" | "link", name: string | RegExp): Promise<void> => {
	await tabTo(page, page.getByRole(role, { name, exact: typeof name === "string" }).first());
	await onwards(page, () => page.keyboard.press("Enter"));
};
const open = async (page: Page, summary: string): Promise<void> => {
	await tabTo(page, page.locator("summary", { hasText: summary }).first());
	await page.keyboard.press("Enter");
};
/** The browser shows a day in the order of its own language. */
const typeDay = async (page: Page, label: string, wanted: string): Promise<void> => {
	const field = page.getByLabel(label);
	const [year, month, day] = wanted.split("-");
	await tabTo(page, field);
	for (const order of [`${month}${day}${year}`, `${day}${month}${year}`]) {
		await page.keyboard.type(order);
		if ((await field.inputValue()) === wanted) return;
		await page.keyboard.press("Shift+Tab");
		await page.keyboard.press("Shift+Tab");
	}
	assert.fail(`${wanted} could not be typed`);
};
let matter = "";
/** Comes in by a face, without a mouse. */
const comeIn = async (page: Page): Promise<void> => {
	await page.goto("/aanmelden");
	await enter(page, "button", /Nadia/);
};

export const stories: readonly Story[] = [
	{
		name: "W7: by keyboard somebody tells a worry, and reads the code",
		play: async (stage) => {
			const { page } = await stage.open();
			await page.goto("/melden");
			await page.keyboard.press("Tab");
			assert.equal(await page.evaluate(() => document.activeElement?.textContent?.trim()), "Naar de inhoud");
			await type(page, "Wat ziet of hoort u?", "De post stapelt op in het halletje.");
			await type(page, "Waar is het?", "Spoelstraat 91");
			await pick(page, "Ik kijk zelf, met een code");
			await enter(page, "button", /^Verstuur/);
			await reads(page, "Uw code");
		},
	},
	{
		name: "W7: by keyboard a worker comes in, finds the signal, picks it up, weighs and plans a visit",
		goesOn: true,
		play: async (stage) => {
			const { page } = await stage.open();
			await comeIn(page);
			await page.goto("/signalen");
			await enter(page, "link", /^De post stapelt op in het halletje/);
			matter = roadOf(page).split("/")[2] ?? "";
			await enter(page, "button", "Ik pak het op");
			await enter(page, "link", "Zal ik gaan?");
			await type(page, "Waarom maak ik me zorgen?", "Niemand haalt de post op, en er brandt wel licht.");
			await type(page, "Ik ga, en dat was fout", "Zij is gewoon op reis.");
			await type(page, "Ik blijf weg, en dat was fout", "Zij ligt daar.");
			await type(page, "Wat brengen we mee?", "De post, naar boven gebracht.");
			await tabTo(page, page.locator('input[name="step"]').first());
			await page.keyboard.press("Space");
			await page.keyboard.press("ArrowDown");
			await page.keyboard.press("ArrowDown");
			await type(page, "Waarom deze trede?", "Niemand vroeg mij.");
			await pick(page, "Ik ga");
			await enter(page, "button", "Bewaar mijn afweging");
			await enter(page, "link", "Plan het bezoek");
			await typeDay(page, "Welke dag?", calendarOf(stage).ahead(1));
			await type(page, "Waar?", "Aan de deur");
			await pick(page, "Niets bekend");
			await enter(page, "button", "Bewaar en maak de kaart");
			await reads(page, "niets bekend");
		},
	},
	{
		name: "W7: by keyboard a worker says how it went, writes a note with more folded open, and puts a goal in the plan",
		goesOn: true,
		play: async (stage) => {
			const { page } = await stage.open();
			await comeIn(page);
			await page.goto(`/mensen/${matter}/kaart`);
			await enter(page, "button", "Binnen geweest");
			await enter(page, "link", "Schrijf iets op");
			await type(page, "Wat was er?", "Zij was drie weken bij haar zus.");
			await open(page, "Meer erbij schrijven");
			await type(page, "Wat kan", "Rijdt het hele land door");
			// The button stands before what is folded away.
			await page.goto(`/mensen/${matter}/notitie`);
			await type(page, "Wat was er?", "Zij was drie weken bij haar zus.");
			await enter(page, "button", "Bewaar");
			await reads(page, "Zij was drie weken bij haar zus.");
			await page.goto(`/mensen/${matter}/plan`);
			await open(page, "Een doel erbij");
			await type(page, "Wat wil ik?", "Ik wil vaker naar mijn zus.");
			await enter(page, "button", "Zet het doel erbij");
			await reads(page, "Ik wil vaker naar mijn zus.");
		},
	},
	{
		name: "W7 W9: by keyboard a form that comes back has the focus on what is to be done, and Enter leads to the field",
		goesOn: true,
		play: async (stage) => {
			const { page } = await stage.open();
			await comeIn(page);
			await page.goto(`/mensen/${matter}/bezoek`);
			await enter(page, "button", "Bewaar en maak de kaart");
			await page.waitForFunction(() => document.activeElement?.hasAttribute("data-focus"));
			await page.keyboard.press("Tab");
			await page.keyboard.press("Enter");
			const field = await page.evaluate(() => location.hash.slice(1));
			assert.notEqual(field, "");
			await page.keyboard.press("Tab");
			assert.equal(await seen(page), undefined);
		},
	},
];
