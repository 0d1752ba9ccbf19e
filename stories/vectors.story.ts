/** S14: what somebody types is read as text in a real browser, on every page that shows it: no dialog, nothing the policy had to stop, no tag that was not ours. */
import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { vectors } from "#src/app/attack/testing/vectors.ts";
import type { Story } from "./run.ts";
import type { Stage } from "./stage.ts";
import { come, comeWithCode, fill, press } from "./steps.ts";

const play = async (stage: Stage): Promise<void> => {
	const dialogs: string[] = [];
	const watched = (page: Page): Page => {
		page.on("dialog", (dialog) => {
			dialogs.push(`${page.url()}: ${dialog.message()}`);
			void dialog.dismiss();
		});
		return page;
	};
	const nadia = watched(await come(stage, "Nadia"));
	await nadia.goto("/mensen");
	const karim = (await nadia.getByRole("link", { name: "Karim", exact: true }).first().getAttribute("href")) ?? "";
	// All of them in three notes, and each of the shortest as a name of its own.
	const clean = vectors.map((one) => one.replaceAll("\0", ""));
	for (let at = 0; at < clean.length; at += 18) {
		await nadia.goto(`${karim}/notitie`);
		await nadia.locator("textarea[name=text]").fill(clean.slice(at, at + 18).join("\n"));
		await press(nadia, /^Bewaar/, false);
	}
	const { page: nobody } = await stage.open();
	watched(nobody);
	await nobody.goto("/melden");
	await nobody.locator("textarea[name=sees]").first().fill(clean.join(" "));
	await press(nobody, /^(Verstuur|Vertel)/, false);
	await nadia.goto(`${karim}/eigen-bladzij/brief`);
	const own = watched(await comeWithCode(stage, (await nadia.locator(".big-number").first().innerText()).trim()));
	await own.goto("/mijn");
	await fill(own, { "Wat moeten wij weten?": clean.join(" ") });
	await press(own, "Verstuur");
	const strange: string[] = [];
	const look = async (page: Page, road: string): Promise<boolean> => {
		await page.goto(road);
		await page.mouse.move(200, 300);
		await page.keyboard.press("Tab");
		strange.push(
			...(await page.evaluate(() =>
				[
					...document.querySelectorAll(
						"marquee, iframe, object, embed, math, base, template, [onerror], [onload], [onclick], [onfocus], [ontoggle], [style], a[href^='javascript']",
					),
				].map((one) => `${location.pathname} ${one.outerHTML.slice(0, 120)}`),
			)),
		);
		return (await page.content()).includes("alert(1)");
	};
	let shown = 0;
	for (const [page, road] of [
		[nadia, karim],
		[nadia, `${karim}/alles`],
		[nadia, `${karim}/op-papier`],
		[nadia, `${karim}/verhaal`],
		[nadia, "/signalen"],
		[nadia, "/vandaag"],
		[own, "/mijn"],
		[own, "/mijn/verhaal"],
		[own, "/mijn/op-papier"],
	] as const)
		if (await look(page, road)) shown += 1;
	assert.deepEqual(strange, []);
	assert.deepEqual(dialogs, []);
	assert.ok(shown >= 5, `only ${shown} pages showed them`);
};
export const stories: readonly Story[] = [
	{ name: "S14 fifty ways in which words try to become a page are read as words, by worker and person, in a browser", play },
];
