/** What everybody on the stage does with their hands: come in, fill, tap, read. By visible words, as one would. */
import assert from "node:assert/strict";
import type { BrowserContextOptions, Locator, Page } from "playwright-core";
import { addDays, atTime, type CalendarDay, type Instant } from "#src/kernel/time.ts";
import { comeInAs, type Stage } from "./stage.ts";

export type Within = Page | Locator;
const pageOf = (within: Within): Page => ("page" in within ? within.page() : within);

/** Somebody of the team or a partner, signed in on a phone of their own. */
export const come = async (stage: Stage, name: string, options?: BrowserContextOptions): Promise<Page> => {
	const { page } = await stage.open(options);
	await comeInAs(page, name);
	return page;
};
/** What everybody on the stage chose that only they know. */
const OWN_WORD = "paardenbloem";
/** Somebody who was given a code. */
export const comeWithCode = async (stage: Stage, code: string, options?: BrowserContextOptions): Promise<Page> => {
	const { page } = await stage.open(options);
	await page.goto("/code");
	await fill(page, { "Uw code": code });
	await press(page, "Kom binnen");
	// To a person's own page belongs what only they know: chosen the first time, asked ever after.
	const own = page.getByLabel("Uw pincode of woord");
	if ((await own.count()) > 0) {
		await own.fill(OWN_WORD);
		await press(page, /^(Dit onthoud ik|Kom binnen)$/);
	}
	return page;
};

/** Does something that leads to another page, and waits until that is there. */
export const onwards = async (page: Page, act: () => Promise<unknown>): Promise<void> => {
	await Promise.all([page.waitForEvent("load"), act()]);
};
/** Taps a button that sends. */
export const press = (within: Within, name: string | RegExp, exact = true): Promise<void> =>
	onwards(pageOf(within), () => within.getByRole("button", { name, exact }).first().click());
/** Follows a link. */
export const follow = (within: Within, name: string | RegExp, exact = false): Promise<void> =>
	onwards(pageOf(within), () => within.getByRole("link", { name, exact }).first().click());
/** Types in fields by the beginning of their label; a date or a choice from a list too. */
export const fill = async (within: Within, typed: Readonly<Record<string, string>>): Promise<void> => {
	for (const [label, words] of Object.entries(typed)) {
		const field = within.getByLabel(label).and(pageOf(within).locator("textarea, select, input:not([type=checkbox], [type=radio])")).first();
		if ((await field.evaluate((control) => control.tagName)) === "SELECT") await field.selectOption({ label: words });
		else await field.fill(words);
	}
};
/** Chooses cards by their words. */
export const choose = async (within: Within, ...words: readonly string[]): Promise<void> => {
	for (const name of words) await within.getByLabel(name, { exact: true }).first().check();
};
/** Opens what is folded away. What was typed before and comes back has opened it already. */
export const unfold = async (within: Within, summary: string): Promise<void> => {
	const words = within.locator("summary", { hasText: summary }).first();
	const isOpen = (): Promise<boolean> => words.evaluate((one) => one.parentElement instanceof HTMLDetailsElement && one.parentElement.open);
	for (let turn = 0; turn < 3 && !(await isOpen()); turn += 1) await words.click();
};
/** Opens what is folded away under these words, and gives the form in it. */
export const formIn = async (within: Within, summary: string): Promise<Locator> => {
	const fold = within.locator(`details:has(> summary:has-text("${summary}"))`).first();
	if ((await fold.getAttribute("open")) === null) await fold.locator("> summary").click();
	return fold.locator("form").first();
};
/** The form that holds a button with these words. */
export const formWith = (page: Page, button: string): Locator =>
	page.locator("form", { has: page.getByRole("button", { name: button, exact: true }) }).first();

/** What one reads on the page now. */
export const read = async (within: Within): Promise<string> => {
	const at = "page" in within ? within : within.locator("body");
	return (await at.innerText()).replace(/\u00a0/g, " ").replace(/\s+/g, " ");
};
/** These words stand here, whatever the capitals. */
export const reads = async (within: Within, ...words: readonly string[]): Promise<void> => {
	const text = await read(within);
	for (const one of words)
		assert.ok(
			text.toLowerCase().includes(one.toLowerCase()),
			`expected to read "${one}" on ${pageOf(within).url()}, and read: ${text.slice(0, 1_200)}`,
		);
};
/** These words stand nowhere: not on the page and not in its source. */
export const hides = async (page: Page, ...words: readonly string[]): Promise<void> => {
	const source = await page.content();
	for (const one of words) assert.ok(!source.includes(one), `expected not to find "${one}" in the source of ${page.url()}`);
};
/** Words stand in this order. */
export const inOrder = (text: string, ...words: readonly string[]): void => {
	let from = 0;
	for (const one of words) {
		const at = text.indexOf(one, from);
		assert.ok(at >= 0, `expected "${one}" after what comes before it, in: ${text}`);
		from = at + one.length;
	}
};

/** Gets an address of the server as this browser would, with the status it gave. */
export const statusOf = async (page: Page, road: string): Promise<number> => (await page.goto(road))?.status() ?? 0;
export const roadOf = (page: Page): string => new URL(page.url()).pathname;

export type Calendar = { readonly today: () => CalendarDay; readonly ahead: (days: number) => CalendarDay };
/** The day it is on the stage. */
export const calendarOf = (stage: Stage): Calendar => ({ today: () => stage.today(), ahead: (days) => addDays(stage.today(), days) });
/** Lets time go by until the morning of the day so many days on, when offices are open. */
export const untilMorning = (stage: Stage, days: number): void => stage.until(atTime(addDays(stage.today(), days), "10:00") as Instant);
