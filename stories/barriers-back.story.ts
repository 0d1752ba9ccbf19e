/** No barriers in what comes back: every form of every page, sent empty. */
import type { Page } from "playwright-core";
import { none, visit } from "./barriers.ts";
import type { Story } from "./run.ts";
import { findBarriers } from "./stage.ts";
import { openTour, type Stop } from "./tour.ts";

/** Sends every form of a page once, emptied, unless the same act was sent by the same person on a page before: what comes back must say what is to be done, at its field, with the focus on it. */
const sendEmpty = async (page: Page, stop: Stop, sent: Set<string>): Promise<readonly string[]> => {
	const wrong: string[] = [];
	let [looked, touched] = [false, false];
	for (let at = 0; ; at += 1) {
		if (touched) await page.goto(stop.road);
		touched = false;
		if (at >= (await page.locator("main form").count())) return wrong;
		const operation = await page
			.locator("main form")
			.nth(at)
			.evaluate((form) => form.querySelector<HTMLInputElement>("input[name=operation]")?.value ?? form.id);
		const key = `${stop.who} ${operation}`;
		if (sent.has(key)) continue;
		sent.add(key);
		const sends = await page.evaluate((which) => {
			const form = document.querySelectorAll<HTMLFormElement>("main form")[which];
			if (!form || form.querySelector("textarea, select, input:not([type=hidden])") === null) return false;
			for (const control of form.querySelectorAll<HTMLInputElement>("textarea, input:not([type=hidden], [type=radio], [type=checkbox])"))
				control.value = "";
			form.noValidate = true;
			delete form.dataset["keep"];
			return true;
		}, at);
		if (!sends) continue;
		touched = true;
		// A form that the page itself answers (a PIN, a sheet that is written together) goes nowhere, and says what is to be done where it stands.
		const within = { timeout: 2_000 };
		const [answer] = await Promise.all([
			page
				.waitForResponse((response) => response.request().isNavigationRequest() && response.status() !== 303 && response.status() !== 302, within)
				.catch(() => undefined),
			page.waitForEvent("load", within).catch(() => undefined),
			page.evaluate((which) => document.querySelectorAll<HTMLFormElement>("main form")[which]?.requestSubmit(), at),
		]);
		if (answer === undefined || ![409, 422].includes(answer.status())) continue;
		const hidden = await page.evaluate(
			() =>
				[...document.querySelectorAll<HTMLElement>(".mend, [role=alert]:not([hidden])")].filter(
					(one) => one.closest("[hidden]") === null && !one.checkVisibility(),
				).length,
		);
		if (hidden > 0) wrong.push(`form ${at}: ${hidden} sentences to be mended are folded away`);
		const loose = await page.evaluate(() =>
			[...document.querySelectorAll("p.mend[id]")]
				.filter((one) => document.querySelector(`[aria-describedby~="${one.id}"]`) === null)
				.map((one) => one.id),
		);
		if (loose.length > 0) wrong.push(`form ${at}: not tied to a field: ${loose.join(" ")}`);
		await page
			.waitForFunction(() => document.activeElement?.matches("[data-focus], [aria-invalid=true]") === true, undefined, { timeout: 3_000 })
			.catch(() => wrong.push(`form ${at}: the focus is not on what came back`));
		wrong.push(...(await findBarriers(page, { without: ["color-contrast"] })).map((one) => `form ${at}: ${one}`));
		if (looked) continue;
		looked = true;
		wrong.push(...(await findBarriers(page, { only: ["color-contrast"] })).map((one) => `form ${at}: ${one}`));
	}
};

export const stories: readonly Story[] = [
	{
		name: "W6 W9: what comes back says what is to be done at its field, with the focus on it and nothing folded away",
		minutes: 25,
		play: async (stage) => {
			const tour = await openTour(stage);
			const sent = new Set<string>();
			none(await visit(tour, async (page, stop) => (stop.name === "app.kit" ? [] : sendEmpty(page, stop, sent))));
		},
	},
];
