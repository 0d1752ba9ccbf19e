/** `npm run screenshots`: every page and the states worth looking at, as a phone and a desk see them, light and dark, in `screenshots/` with an index. `npm run screenshots -- plan` makes only pages with that word in their name. */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Page } from "playwright-core";
import { desk, openStage, phone, type Stage } from "../stories/stage.ts";
import { choose, come, fill, press } from "../stories/steps.ts";
import { goTo, openTour } from "../stories/tour.ts";

const folder = path.resolve(import.meta.dirname, "..", "screenshots");
const sizes = { 390: phone, 1280: desk } as const;
const themes = ["light", "dark"] as const;
const wanted = process.argv.slice(2);
const isWanted = (name: string): boolean => wanted.length === 0 || wanted.some((part) => name.includes(part));
const made: { name: string; file: string; width: number; theme: string }[] = [];

/** A page in both themes, as long as it is. The bar at the bottom stands where a page of this length ends. */
const shoot = async (page: Page, width: number, name: string): Promise<void> => {
	const { height } = sizes[width as keyof typeof sizes];
	await page.setViewportSize({ width, height: Math.max(height, await page.evaluate(() => document.documentElement.scrollHeight)) });
	for (const theme of themes) {
		await page.emulateMedia({ colorScheme: theme, reducedMotion: "reduce" });
		const file = `${name.replace(/[^\w.-]+/g, "-")}-${width}-${theme}.png`;
		await page.screenshot({ path: path.join(folder, file), fullPage: true });
		made.push({ name, file, width, theme });
	}
	await page.setViewportSize({ width, height });
};

type State = { readonly name: string; readonly reach: (page: Page, karim: string) => Promise<void>; readonly who: "Nadia" | "Vos" | undefined };
/** What a page looks like when it comes back, and when there is no network. */
const states: readonly State[] = [
	{
		name: "state: a visit with empty hands",
		who: "Nadia",
		reach: async (page, karim) => {
			await page.goto(`${karim}/bezoek`);
			await fill(page, { "Waar?": "Aan de deur", "Wat breng je mee?": "" });
			await press(page, /Bewaar en maak de kaart/, false);
		},
	},
	{
		name: "state: a weighing to mend",
		who: "Nadia",
		reach: async (page, karim) => {
			await page.goto(`${karim.replace("mensen", "signalen")}/wegen`);
			const form = page.locator("form", { has: page.locator("[name=riskOfGoing]") });
			await page.evaluate(() => {
				for (const folded of document.querySelectorAll("details")) folded.open = true;
			});
			await fill(form, { "Waarom maak ik me zorgen?": "Ik zag al een week geen licht." });
			await choose(form, "Nu niet");
			await press(form, /afweging/, false);
		},
	},
	{
		name: "state: below the threshold",
		who: "Vos",
		reach: async (page) => {
			await page.goto("/achterstanden");
			await fill(page, { Naam: "Sanne Kok", Adres: "Vlasstraat 61", "Waarvoor?": "huur", "Hoeveel maanden": "1", "Hoeveel euro": "600" });
			await press(page, "Geef door");
		},
	},
	{
		name: "state: letting go to mend",
		who: "Nadia",
		reach: async (page, karim) => {
			await page.goto(`${karim}/loslaten`);
			await press(page, "Laat los");
		},
	},
	{
		name: "state: a note that waits",
		who: "Nadia",
		reach: async (page, karim) => {
			await page.goto(`${karim}/notitie`);
			await page.waitForLoadState("networkidle");
			await page.context().setOffline(true);
			await fill(page, { "Wat was er?": "De fiets is gemaakt, in de kelder zonder bereik." });
			await page.getByRole("button", { name: "Bewaar", exact: true }).first().click();
			await page.waitForFunction(() => [...document.querySelectorAll<HTMLElement>("[data-waiting]")].some((one) => !one.hidden));
		},
	},
	{
		name: "state: without network",
		who: "Nadia",
		reach: async (page) => {
			await page.goto("/vandaag");
			await page.waitForFunction(() => navigator.serviceWorker.ready.then(() => true));
			await page.reload();
			await page.context().setOffline(true);
			await page.goto("/mensen").catch(() => undefined);
		},
	},
	{
		name: "state: nobody's page",
		who: undefined,
		reach: async (page) => {
			await page.goto("/bestaat-niet");
		},
	},
];

const shootStates = async (stage: Stage, width: number, karim: string): Promise<void> => {
	for (const { name, who, reach } of states.filter((one) => isWanted(one.name))) {
		const page = who === undefined ? (await stage.open()).page : await come(stage, who);
		await page.setViewportSize(sizes[width as keyof typeof sizes]);
		await reach(page, karim).then(
			() => shoot(page, width, name),
			(error: unknown) => process.stderr.write(`${name}: ${String(error).split("\n")[0] ?? ""}\n`),
		);
		await page.context().close();
	}
};
const page = (name: string): string =>
	`<section><h2>${name}</h2>${made
		.filter((one) => one.name === name)
		.map(
			({ file, width, theme }) =>
				`<a href="${file}"><figure><img loading="lazy" src="${file}" alt="" width="${width === 390 ? 195 : 480}"><figcaption>${width} px, ${theme}</figcaption></figure></a>`,
		)
		.join("")}</section>`;
const style =
	"body{font:16px sans-serif;margin:2rem;background:#ddd}section{display:flex;flex-wrap:wrap;gap:1rem;align-items:start}h2{flex-basis:100%}figure{margin:0}img{max-height:40rem;object-fit:cover;object-position:top;background:#fff}";

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const stage = await openStage();
for (const width of [390, 1280] as const) {
	const tour = await openTour(stage, { viewport: sizes[width] });
	for (const stop of tour.stops.filter((one) => isWanted(one.name))) await shoot(await goTo(tour, stop), width, stop.name);
	const { karim } = tour;
	for (const context of stage.browser.contexts()) await context.close();
	await shootStates(stage, width, karim);
}
await stage.stop();
writeFileSync(
	path.join(folder, "index.html"),
	`<!doctype html><html lang="en"><meta charset="utf-8"><title>Erbij, as it looks</title><style>${style}</style><h1>Erbij, as it looks</h1>${[...new Set(made.map(({ name }) => name))].map(page).join("")}</html>`,
);
process.stdout.write(`${made.length} screenshots in ${folder}\n`);
