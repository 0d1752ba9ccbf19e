/** The circle under one's hand: with a finger or with keys, and what comes back has everybody where they were put. */
import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import type { Story } from "./run.ts";
import { come, follow, press, reads } from "./steps.ts";

const seatOf = (page: Page, name: string) => page.locator(`svg.is-now [data-name="${name}"]`);
const placeOf = (page: Page, name: string) =>
	seatOf(page, name).evaluate((seat) => `${(seat as SVGGElement).dataset["near"]} ${(seat as SVGGElement).dataset["turn"]}`);

export const stories: readonly Story[] = [
	{
		name: "in the circle somebody is moved with the arrows and by dragging; without who was there it comes back with everybody where they were put, and with it, it stays",
		play: async (stage) => {
			const page = await come(stage, "Nadia");
			await page.goto("/mensen");
			await follow(page, "Karim", true);
			const karim = new URL(page.url()).pathname;
			await page.goto(`${karim}/kring`);
			await page.locator("svg.is-movable").waitFor();
			const before = await placeOf(page, "Sami");
			await seatOf(page, "Sami").locator("a").focus();
			for (const key of ["ArrowDown", "ArrowRight", "ArrowRight"]) await page.keyboard.press(key);
			const moved = await placeOf(page, "Sami");
			assert.notEqual(moved, before);
			assert.match(moved, /^further 12$/);
			// By hand: to the other side of the table.
			const box = await seatOf(page, "Remco").boundingBox();
			const table = await page.locator("svg.is-movable").boundingBox();
			assert.ok(box && table);
			await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
			await page.mouse.down();
			await page.mouse.move(table.x + table.width * 0.25, table.y + table.height * 0.75, { steps: 6 });
			await page.mouse.up();
			const dragged = await placeOf(page, "Remco");
			await press(page, "Bewaar waar iedereen zit");
			await reads(page, "Wie was erbij");
			await page.locator("svg.is-movable").waitFor();
			assert.ok(await page.getByRole("button", { name: "Bewaar waar iedereen zit" }).isVisible(), "what came back is in sight");
			assert.equal(await placeOf(page, "Sami"), moved);
			assert.equal(await placeOf(page, "Remco"), dragged);
			const form = page.locator("form", { has: page.getByRole("button", { name: "Bewaar waar iedereen zit" }) });
			await form.getByRole("checkbox").check();
			await form.getByRole("textbox").last().fill("Sami");
			await press(page, "Bewaar waar iedereen zit");
			await page.goto(`${karim}/kring`);
			assert.equal(await placeOf(page, "Sami"), moved);
			assert.equal(await placeOf(page, "Remco"), dragged);
		},
	},
];
