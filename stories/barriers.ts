/** Looking for barriers on every page of the tour. */
import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { goTo, type Stop, type Tour } from "./tour.ts";

/** Nothing at all is wrong; all that is, is told at once. */
export const none = (wrong: readonly string[]): void => assert.equal(wrong.length, 0, `\n${wrong.join("\n")}`);
/** The samples show a form that comes back and a window in every state; their ids and headings repeat on purpose. */
export const visit = async (tour: Tour, look: (page: Page, stop: Stop) => Promise<readonly string[]>): Promise<readonly string[]> => {
	const wrong: string[] = [];
	for (const stop of tour.stops) {
		const page = await goTo(tour, stop);
		wrong.push(...(await look(page, stop)).map((one) => `${stop.name} ${stop.road}: ${one}`));
	}
	return wrong;
};
export const sideways = (page: Page): Promise<readonly string[]> =>
	page.evaluate(() => {
		for (const folded of document.querySelectorAll("details")) folded.open = true;
		const wide = document.scrollingElement?.scrollWidth ?? 0;
		if (wide <= innerWidth) return [];
		const far = [...document.querySelectorAll("body *")]
			.filter((one) => {
				if (one.getBoundingClientRect().right <= innerWidth + 1) return false;
				for (let at = one.parentElement; at; at = at.parentElement)
					if (at !== document.body && ["auto", "scroll", "hidden", "clip"].includes(getComputedStyle(at).overflowX)) return false;
				return true;
			})
			.slice(0, 4)
			.map((one) => `${one.tagName.toLowerCase()}.${one.getAttribute("class") ?? ""}`);
		return [`${wide} px wide in ${innerWidth}: ${far.join(", ")}`];
	});
