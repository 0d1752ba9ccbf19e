/** No barriers: every page of the route table, as it comes and as it comes back, in both themes and both languages, small, large and full of words. */
import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import type { Story } from "./run.ts";
import { findBarriers, phone, type Stage } from "./stage.ts";
import { come, fill, press, unfold } from "./steps.ts";
import { goTo, openTour, speak, type Stop, type Tour } from "./tour.ts";

/** Nothing at all is wrong; all that is, is told at once. */
const none = (wrong: readonly string[]): void => assert.equal(wrong.length, 0, `\n${wrong.join("\n")}`);
/** The samples show a form that comes back and a window in every state; their ids and headings repeat on purpose. */
const visit = async (tour: Tour, look: (page: Page, stop: Stop) => Promise<readonly string[]>): Promise<readonly string[]> => {
	const wrong: string[] = [];
	for (const stop of tour.stops) {
		const page = await goTo(tour, stop);
		wrong.push(...(await look(page, stop)).map((one) => `${stop.name} ${stop.road}: ${one}`));
	}
	return wrong;
};
const sideways = (page: Page): Promise<readonly string[]> =>
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

/** Sends every form of a page once, emptied: what comes back must say what is to be done, at its field, with the focus on it. */
const sendEmpty = async (page: Page, stop: Stop): Promise<readonly string[]> => {
	const wrong: string[] = [];
	let [looked, touched] = [false, false];
	const sent = new Set<string>();
	for (let at = 0; ; at += 1) {
		if (touched) await page.goto(stop.road);
		touched = false;
		if (at >= (await page.locator("main form").count())) return wrong;
		const operation = await page
			.locator("main form")
			.nth(at)
			.evaluate((form) => form.querySelector<HTMLInputElement>("input[name=operation]")?.value ?? form.id);
		if (sent.has(operation)) continue;
		sent.add(operation);
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
		name: "W8: no page scrolls sideways with text twice as large",
		play: async (stage) => {
			const large = await openTour(stage, { bypassCSP: true });
			none(
				await visit(large, async (page) => {
					await page.addStyleTag({ content: "html { font-size: 200% !important; }" });
					return (await sideways(page)).map((one) => `200 %: ${one}`);
				}),
			);
		},
	},
	{
		name: "W6 W9: what comes back says what is to be done at its field, with the focus on it and nothing folded away",
		play: async (stage) => {
			const tour = await openTour(stage);
			none(await visit(tour, async (page, stop) => (stop.name === "app.kit" ? [] : sendEmpty(page, stop))));
		},
	},
	{
		name: "S14 W8: long, unbroken and hostile words stay words, and break no page",
		play: async (stage) => {
			await fillWithWords(stage);
			const tour = await openTour(stage);
			const asked: string[] = [];
			for (const who of new Set(tour.stops.map((one) => one.who)))
				tour.as(who).on("dialog", (dialog) => {
					asked.push(tour.as(who).url());
					void dialog.dismiss();
				});
			const wrong = await visit(tour, async (page) => [...(await sideways(page)), ...(await findBarriers(page, { without: ["color-contrast"] }))]);
			assert.deepEqual(asked, [], "nothing that was written ran");
			none(wrong);
		},
	},
	{
		name: "W8: with colours of one's own and without movement every page is there, and nothing moves",
		play: async (stage) => {
			const tour = await openTour(stage, { forcedColors: "active", reducedMotion: "reduce" });
			none(
				await visit(tour, async (page) => {
					const moving = await page.evaluate(() => document.getAnimations().length);
					const bare = await page.evaluate(
						() =>
							[...document.querySelectorAll<HTMLElement>("main .button, main .input")].filter(
								(one) => one.checkVisibility() && getComputedStyle(one).borderStyle === "none" && getComputedStyle(one).textDecorationLine === "none",
							).length,
					);
					return [...(moving > 0 ? [`${moving} things move`] : []), ...(bare > 0 ? [`${bare} buttons or fields have no edge`] : [])];
				}),
			);
		},
	},
];
