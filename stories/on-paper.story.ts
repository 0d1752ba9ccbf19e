/** Whoever has no screen has paper: every page that is a person's own fits a phone, and prints whole, with nothing on it that only works on a screen (ORG-10). */
import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import type { Story } from "./run.ts";
import { come, comeWithCode, follow, press, roadOf } from "./steps.ts";

/** As wide as what is left of a sheet between its margins. */
const sheet = { width: 660, height: 990 };
/** Bars and buttons are of the screen; on paper they would be places where nothing happens. */
const ofTheScreen = [".topbar", ".bottombar", ".button", ".round", ".tabs", ".skip"];

/** What one sees of a page now: bars that still stand there, what is folded away, and how far it sticks out. */
const look = (page: Page): Promise<{ readonly bars: readonly string[]; readonly folded: number; readonly wide: number; readonly text: number }> =>
	page.evaluate(
		// No function with a name in here: it runs in the browser as it stands.
		(bars) => ({
			bars: bars.filter((name) => [...document.querySelectorAll(name)].some((one) => one.checkVisibility({ visibilityProperty: true }))),
			folded: [...document.querySelectorAll("main details p, main details li")].filter(
				(one) =>
					one.closest(".screen-only, form, [hidden]") === null &&
					one.textContent?.trim() !== "" &&
					!one.checkVisibility({ visibilityProperty: true }),
			).length,
			wide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
			text: document.querySelector("main")?.innerText.trim().length ?? 0,
		}),
		ofTheScreen,
	);

export const stories: readonly Story[] = [
	{
		name: "ORG-10 PRIN-14: every page of a person's own fits a phone, and prints whole: no bars, no buttons, nothing folded away, nothing that sticks out",
		play: async (stage) => {
			const nadia = await come(stage, "Nadia");
			await nadia.goto("/mensen");
			await follow(nadia, "Karim", true);
			await nadia.goto(`${roadOf(nadia)}/eigen-bladzij`);
			const asked = nadia.getByLabel("De hoofdpersoon vroeg erom, of vindt het goed");
			if ((await asked.count()) > 0) await asked.first().check();
			await press(nadia, /^Maak (de|een nieuwe) brief$/, false);
			await follow(nadia, "Bekijk de brief");
			const karim = await comeWithCode(stage, (await nadia.locator(".big-number").first().innerText()).trim());
			const own = [...new Set(stage.pages.map(({ path }) => path))].filter((road) => /^\/mijn(\/|$)/.test(road) && !road.includes(":"));
			assert.ok(own.length >= 20, `found ${own.length} pages`);
			const wrong: string[] = [];
			for (const road of own) {
				// A file to keep is no page: the browser brings it home.
				const answer = await karim
					.goto(road)
					.catch((error: Error) => (error.message.includes("Download is starting") ? null : Promise.reject(error)));
				if (answer === null) continue;
				// Not everything is there for everybody: a page to read along, a sheet that was never made.
				if (answer.status() >= 400) continue;
				const screen = await look(karim);
				if (screen.wide > 0) wrong.push(`${road}: sticks out ${screen.wide} px on a phone`);
				const size = karim.viewportSize();
				await karim.setViewportSize(sheet);
				await karim.emulateMedia({ media: "print" });
				const paper = await look(karim);
				if (paper.bars.length > 0) wrong.push(`${road}: on paper stands ${paper.bars.join(", ")}`);
				if (paper.folded > 0) wrong.push(`${road}: ${paper.folded} pieces of text are folded away on paper`);
				if (paper.wide > 0) wrong.push(`${road}: sticks out ${paper.wide} px of the sheet`);
				if (paper.text < 20) wrong.push(`${road}: is an empty sheet`);
				const pdf = await karim.pdf({ format: "A4" });
				if (!pdf.subarray(0, 5).toString("latin1").startsWith("%PDF-")) wrong.push(`${road}: does not print`);
				await karim.emulateMedia({ media: null });
				if (size) await karim.setViewportSize(size);
			}
			assert.deepEqual(wrong, []);
		},
	},
];
