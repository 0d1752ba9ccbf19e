/** No barriers: every page of the route table, as it comes, in both themes and both languages, small, large and full of words. */
import assert from "node:assert/strict";
import { none, sideways, visit } from "./barriers.ts";
import type { Story } from "./run.ts";
import { findBarriers, phone, type Stage } from "./stage.ts";
import { come, fill, press, unfold } from "./steps.ts";
import { openTour, speak } from "./tour.ts";

const unbroken = "Lindestraatlindestraat".repeat(16);
const nasty = [
	`<script>alert("erbij")</script>`,
	`"><img src=x onerror=alert("erbij")>`,
	`javascript:alert("erbij")`,
	`</textarea><svg onload=alert("erbij")>`,
	"\u202Eomgekeerd\u202C",
	"{{7*7}} ${7*7}",
].join(" ");
/** Long, unbroken and hostile words wherever own words can stand. */
const fillWithWords = async (stage: Stage): Promise<void> => {
	const nadia = await come(stage, "Nadia");
	const words = `${unbroken} ${nasty} ${"Een lange zin die maar doorgaat. ".repeat(40)}`;
	await nadia.goto("/signalen/nieuw");
	await fill(nadia, { "Wat zag of hoorde je?": words, "Waar?": `${unbroken.slice(0, 150)} 8` });
	await press(nadia, "Bewaar");
	await nadia.goto("/mensen");
	const karim = await nadia.getByRole("link", { name: "Karim", exact: true }).first().getAttribute("href");
	await nadia.goto(`${karim}/notitie`);
	await unfold(nadia, "In drieën: gezien, gezegd, gedacht");
	await unfold(nadia, "Meer erbij schrijven");
	for (const name of ["text", "strengths", "interests", "gives", "practical", "personSaid", "seenAndHeard", "names", "thoughts"])
		await nadia
			.locator(`textarea[name=${name}]`)
			.fill(
				name === "text" || name === "personSaid" || name === "seenAndHeard" || name === "thoughts"
					? words
					: `${unbroken.slice(0, 60)} ${nasty}`.slice(0, 110),
			);
	await press(nadia, "Bewaar");
};

export const stories: readonly Story[] = [
	{
		name: "W6 W8: every page of the route table is on the tour, and none has a barrier: light and dark, Dutch and English, everything unfolded; none scrolls sideways at 320 px",
		minutes: 25,
		play: async (stage) => {
			const tour = await openTour(stage);
			none(tour.missing.map((one) => `${one} has no stop in stories/tour.ts`));
			const wrong = [
				...(await visit(tour, async (page) => {
					await page.emulateMedia({ colorScheme: "light" });
					const light = await findBarriers(page);
					await page.emulateMedia({ colorScheme: "dark" });
					const dark = await findBarriers(page, { only: ["color-contrast"] });
					await page.setViewportSize({ width: 320, height: 640 });
					const narrow = await sideways(page);
					await page.setViewportSize(phone);
					return [...light, ...dark.map((one) => `dark: ${one}`), ...narrow];
				})),
			];
			await speak(tour, "English");
			wrong.push(
				...(await visit(tour, async (page) => {
					const lang = await page.locator("html").getAttribute("lang");
					return [...(await findBarriers(page, { without: ["color-contrast"] })), ...(lang === "en" ? [] : ["it does not speak English"])].map(
						(one) => `English: ${one}`,
					);
				})),
			);
			await speak(tour, "Nederlands");
			none(wrong);
		},
	},
	{
		name: "W8: with text twice as large no page scrolls sideways; with colours of one's own and without movement every page is there, and nothing moves",
		minutes: 15,
		play: async (stage) => {
			const tour = await openTour(stage, { bypassCSP: true, forcedColors: "active", reducedMotion: "reduce" });
			none(
				await visit(tour, async (page) => {
					const moving = await page.evaluate(() => document.getAnimations().length);
					const bare = await page.evaluate(
						() =>
							[...document.querySelectorAll<HTMLElement>("main .button, main .input")].filter(
								(one) => one.checkVisibility() && getComputedStyle(one).borderStyle === "none" && getComputedStyle(one).textDecorationLine === "none",
							).length,
					);
					await page.addStyleTag({ content: "html { font-size: 200% !important; }" });
					const large = await sideways(page);
					return [
						...(moving > 0 ? [`${moving} things move`] : []),
						...(bare > 0 ? [`${bare} buttons or fields have no edge`] : []),
						...large.map((one) => `200 %: ${one}`),
					];
				}),
			);
		},
	},
	{
		name: "S14 W8: long, unbroken and hostile words stay words, and break no page",
		minutes: 15,
		play: async (stage) => {
			await fillWithWords(stage);
			const tour = await openTour(stage);
			const asked: string[] = [];
			for (const who of new Set(tour.stops.map((one) => one.who)))
				tour.as(who).on("dialog", (dialog) => {
					asked.push(tour.as(who).url());
					void dialog.dismiss();
				});
			// Where none of it stands the page is what it is on the other tours.
			let shown = 0;
			const wrong = await visit(tour, async (page) => {
				if (!(await page.evaluate((words) => document.documentElement.outerHTML.includes(words), unbroken.slice(0, 60)))) return [];
				shown += 1;
				return [...(await sideways(page)), ...(await findBarriers(page, { without: ["color-contrast"] }))];
			});
			assert.deepEqual(asked, [], "nothing that was written ran");
			assert.ok(shown >= 10, `it stands on ${shown} pages`);
			none(wrong);
		},
	},
];
