/** A creditor's file of thousands: brought, columns named, and watched while it comes in - without a reload, and without JavaScript by looking again. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import type { Story } from "./run.ts";
import type { Stage } from "./stage.ts";
import { calendarOf, come, fill, press, reads } from "./steps.ts";

const LINES = 600;
const fileOf = (from: number, day: string): string =>
	`naam;adres;maanden;bedrag;stap;datum stap\n${Array.from({ length: LINES }, (_, at) => `Huurder ${from + at};Bestandsweg ${from + at};${at === 7 ? "veel" : 3};${400 + at};ontruiming;${day}`).join("\n")}\n`;
const bring = async (page: Page, text: string): Promise<void> => {
	await page.goto("/achterstanden");
	await page.locator("input[type=file]").setInputFiles({ name: "achterstanden.csv", mimeType: "text/csv", buffer: Buffer.from(text) });
	await press(page, "Kijk naar de kolommen");
	await fill(page, { "Waarvoor is het": "huur" });
	await press(page, /^Lees [\d.]+ regels in/, false);
};
const creditor = (stage: Stage, javaScriptEnabled = true): Promise<Page> => come(stage, "Vos", { javaScriptEnabled });

export const stories: readonly Story[] = [
	{
		name: "SIG-29: a file of thousands comes in by itself, and the page keeps up without a reload",
		play: async (stage) => {
			const page = await creditor(stage);
			const day = calendarOf(stage).ahead(40);
			await bring(page, fileOf(1, day));
			await page.evaluate("window.stayed = true");
			await page.getByRole("heading", { name: "Ingelezen", exact: true }).waitFor({ timeout: 60_000 });
			assert.equal(await page.evaluate("window.stayed"), true, "without a reload");
			await reads(page, "599", "geen aantal maanden");
			const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("link", { name: /^Bewaar deze regels als CSV/ }).click()]);
			const kept = readFileSync(await file.path(), "utf8");
			const wanted = `naam;adres;maanden;bedrag;stap;datum stap;regel;waarom niet ingelezen\r\nHuurder 8;Bestandsweg 8;veel;407;ontruiming;${day};9;geen aantal maanden`;
			assert.ok(kept.includes(wanted), kept);
			const tom = await come(stage, "Tom");
			await tom.goto("/signalen?toon=datum");
			await reads(tom, "Ontruiming over", "Nog niemand sprak met Huurder");
		},
	},
	{
		name: "SIG-29: without JavaScript one looks again",
		play: async (stage) => {
			const page = await creditor(stage, false);
			await bring(page, fileOf(5_001, calendarOf(stage).ahead(40)));
			for (let looks = 0; looks < 300 && (await page.getByRole("link", { name: "Kijk hoe ver het is" }).count()) > 0; looks += 1)
				await page.getByRole("link", { name: "Kijk hoe ver het is" }).click();
			await reads(page, "Ingelezen", "599");
		},
	},
];
