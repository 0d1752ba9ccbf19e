/** The pages for everybody in four languages: no barrier, nothing sideways, nothing half in one language; and one report when the connection is lost after sending. */
import assert from "node:assert/strict";
import { mkdirSync } from "node:fs";
import { connect, createServer, type Socket } from "node:net";
import path from "node:path";
import type { BrowserContextOptions, Page } from "playwright-core";
import { type PublicLanguage, publicLanguages } from "#src/kernel/language.ts";
import { publicTexts } from "#src/signalling/public/texts/index.ts";
import { replyTexts } from "#src/signalling/public/texts/reply.ts";
import type { Story } from "./run.ts";
import { findBarriers, phone, type Stage } from "./stage.ts";
import { come, onwards, reads } from "./steps.ts";

const AREA = "/melden/weverswijk";
/** `ERBIJ_SHOTS=folder`: a picture of every state, to look at. */
const shots = process.env["ERBIJ_SHOTS"];
const shoot = async (page: Page, name: string): Promise<void> => {
	if (shots === undefined) return;
	mkdirSync(shots, { recursive: true });
	await page.screenshot({ path: path.join(shots, `${name}.png`), fullPage: true });
};
/** What stands outside the window, when anything does. */
const sideways = (page: Page): Promise<readonly string[]> =>
	page.evaluate(() => {
		const wide = document.scrollingElement?.scrollWidth ?? 0;
		if (wide <= innerWidth) return [];
		const out = [...document.querySelectorAll("body *")].filter((one) => {
			const { left, right } = one.getBoundingClientRect();
			return right > innerWidth + 1 || left < -1;
		});
		return [
			`${wide} px wide in ${innerWidth}: ${out
				.slice(0, 4)
				.map((one) => `${one.tagName.toLowerCase()}.${one.getAttribute("class") ?? ""} '${(one.textContent ?? "").slice(0, 30)}'`)
				.join(", ")}`,
		];
	});
/** Words in another script that nobody marked: a screen reader would read them in the wrong voice. */
const unmarked = (page: Page): Promise<readonly string[]> =>
	page.evaluate(() => {
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		const found: string[] = [];
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			const at = node.parentElement;
			if (!at?.checkVisibility() || at.closest("bdi, script, [lang]:not(html)")) continue;
			if (/[A-Za-z]{2}/.test(node.textContent ?? "")) found.push((node.textContent ?? "").trim());
		}
		return found;
	});
/** Fields a screen reader could not name. */
const nameless = (page: Page): Promise<readonly string[]> =>
	page.evaluate(() =>
		[...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>("main input:not([type=hidden]), main textarea")]
			.filter((one) => one.checkVisibility() && ![...(one.labels ?? [])].some((label) => label.textContent?.trim()))
			.map((one) => one.name),
	);
const sendButton = (page: Page) => page.locator("form#vertellen button[type=submit]:not([name])").last();
const isIn = async (page: Page, language: PublicLanguage): Promise<void> => {
	assert.equal(await page.locator("html").getAttribute("lang"), language);
	assert.equal(await page.locator("html").getAttribute("dir"), language === "ar" ? "rtl" : "ltr");
};

/** Everything that can be wrong on this page as it is now. */
const look = async (page: Page, language: PublicLanguage, name: string): Promise<readonly string[]> => {
	const wrong: string[] = [];
	await isIn(page, language);
	for (const colorScheme of ["light", "dark"] as const) {
		await page.emulateMedia({ colorScheme });
		wrong.push(...(await findBarriers(page)).map((one) => `${colorScheme}: ${one}`));
		for (const width of [phone.width, 320]) {
			await page.setViewportSize({ width, height: 800 });
			wrong.push(...(await sideways(page)).map((one) => `${width} px: ${one}`));
			await shoot(page, `${name}-${language}-${width}-${colorScheme}`);
		}
		await page.setViewportSize(phone);
	}
	wrong.push(...(await nameless(page)).map((one) => `no name: ${one}`));
	if (language === "ar") wrong.push(...(await unmarked(page)).map((one) => `not marked: ${one}`));
	return wrong.map((one) => `${language} ${name}: ${one}`);
};

/** A road between browser and house that can be cut once a form has left: what goes in still arrives, what comes back does not. */
const openRoad = async (to: string): Promise<{ address: string; cut: () => void; mend: () => void; close: () => Promise<void> }> => {
	const { hostname, port } = new URL(to);
	let [willCut, isCut] = [false, false];
	const open = new Set<Socket>();
	const server = createServer((browser) => {
		const house = connect(Number(port), hostname);
		for (const one of [browser, house]) {
			open.add(one);
			one.on("error", () => undefined).on("close", () => open.delete(one));
		}
		browser.on("data", (part: Buffer) => {
			isCut ||= willCut && part.toString("latin1").startsWith("POST ");
		});
		browser.pipe(house);
		house.on("data", (part) => {
			if (isCut) browser.destroy();
			else browser.write(part);
		});
		house.on("end", () => browser.end());
	});
	await new Promise<void>((resolve) => {
		server.listen(0, "127.0.0.1", resolve);
	});
	const at = server.address();
	return {
		address: `http://localhost:${typeof at === "object" && at ? at.port : 0}`,
		cut: () => {
			willCut = true;
		},
		mend: () => {
			[willCut, isCut] = [false, false];
		},
		close: async () => {
			for (const one of open) one.destroy();
			await new Promise<void>((resolve) => {
				server.close(() => resolve());
			});
		},
	};
};
const countOn = async (stage: Stage, words: string): Promise<number> => {
	const nadia = await come(stage, "Nadia");
	await nadia.goto("/signalen");
	return nadia.locator("#signalen-open li", { hasText: words }).count();
};
/** Sends a worry whose answer gets lost; gives the page, with the browser's own word that there is no connection. */
const loseTheAnswer = async (stage: Stage, words: string, options: BrowserContextOptions) => {
	const road = await openRoad(stage.address);
	const { page, context } = await stage.open({ ...options, baseURL: road.address });
	await page.goto("/melden");
	await page.locator("textarea[name=sees]").fill(words);
	await page.locator("input[name=way][value=here]").check();
	const left = page.waitForRequest((request) => request.method() === "POST");
	road.cut();
	await sendButton(page).click();
	await left;
	await page.locator("body.neterror").waitFor({ state: "attached" });
	road.mend();
	return { page, context, road };
};

export const stories: readonly Story[] = [
	{
		name: "W6 W8 W10: the page of a neighbourhood, what comes back, the receipt, the code and the answer have no barrier in Dutch, English, Arabic and Turkish, light and dark, at 390 and 320 px",
		play: async (stage) => {
			const wrong: string[] = [];
			for (const language of publicLanguages) {
				const { page } = await stage.open();
				await page.goto(`${AREA}?in=${language}`);
				wrong.push(...(await look(page, language, "buurt")));
				await page.goto("/melden");
				wrong.push(...(await look(page, language, "melden")));
				await page.evaluate(() => {
					for (const form of document.querySelectorAll("form")) form.noValidate = true;
				});
				await page.locator("input[name=where]").fill("Kanaalweg 18");
				await onwards(page, () => sendButton(page).click());
				assert.equal(await page.locator("input[name=where]").inputValue(), "Kanaalweg 18");
				wrong.push(...(await look(page, language, "terug")));
				await page.locator("textarea[name=sees]").fill(`${publicTexts(language).tell.title} 18`);
				await page.locator("input[name=way][value=here]").check();
				await onwards(page, () => sendButton(page).click());
				await reads(page, publicTexts(language).receipt.title);
				const code = (await page.locator("[data-code]").innerText()).trim();
				wrong.push(...(await look(page, language, "dank")));
				await page.goto("/code");
				wrong.push(...(await look(page, language, "code")));
				await page.locator("input[name=code]").fill(code);
				await onwards(page, () => page.locator("form#code button[type=submit]").click());
				assert.equal(new URL(page.url()).pathname, "/antwoord");
				await reads(page, replyTexts(language).title);
				wrong.push(...(await look(page, language, "antwoord")));
			}
			assert.equal(wrong.length, 0, `\n${wrong.join("\n")}`);
		},
	},
	{
		name: "W8: with text twice as large nothing goes sideways in any of the four languages, at 320 px too",
		play: async (stage) => {
			const wrong: string[] = [];
			for (const language of publicLanguages) {
				const { page } = await stage.open({ bypassCSP: true });
				for (const road of [AREA, "/melden"]) {
					await page.goto(`${road}?in=${language}`);
					await page.addStyleTag({ content: "html { font-size: 200% !important; }" });
					for (const width of [phone.width, 320]) {
						await page.setViewportSize({ width, height: 800 });
						wrong.push(...(await sideways(page)).map((one) => `${language} ${road} ${width} px: ${one}`));
					}
				}
				await shoot(page, `groot-${language}-320`);
			}
			assert.equal(wrong.length, 0, `\n${wrong.join("\n")}`);
		},
	},
	{
		name: "W1: without script somebody chooses their language half-way, keeps what they typed, sends with Enter and gets thanks in that language",
		play: async (stage) => {
			const { page } = await stage.open({ javaScriptEnabled: false });
			await page.goto(AREA);
			await page.locator("textarea[name=sees]").fill("جارنا لا يأكل.");
			await page.locator("input[name=shown][value=ask]").check();
			await onwards(page, () => page.getByRole("button", { name: "العربية", exact: true }).click());
			await isIn(page, "ar");
			assert.equal(await page.locator("textarea[name=sees]").inputValue(), "جارنا لا يأكل.");
			assert.ok(await page.locator("input[name=shown][value=ask]").isChecked());
			await page.locator("input[name=where]").fill("Spinnersteeg 61");
			await onwards(page, () => page.locator("input[name=where]").press("Enter"));
			assert.match(page.url(), /\/melden\/ontvangen/);
			await isIn(page, "ar");
			await reads(page, publicTexts("ar").receipt.title);
			const nadia = await come(stage, "Nadia");
			await nadia.goto("/signalen");
			await onwards(nadia, () => nadia.locator("li", { hasText: "Spinnersteeg 61" }).getByRole("link").first().click());
			await reads(nadia, "Geschreven op de bladzij in het Arabisch.", "Nadia Haddou leest Arabisch.");
			assert.equal(await nadia.locator(".said p[lang=ar]").innerText(), "جارنا لا يأكل.");
			await shoot(nadia, "werker-ar");
		},
	},
	...([true, false] as const).map(
		(javaScriptEnabled): Story => ({
			name: `O12: the connection is lost after sending${javaScriptEnabled ? "" : ", without script"}: again, back or a browser started anew give one report and the same receipt`,
			play: async (stage) => {
				const words = `${javaScriptEnabled ? "Met" : "Zonder"} fiets op de stoep kan hij er niet meer door.`;
				const { page, context, road } = await loseTheAnswer(stage, words, { javaScriptEnabled });
				// Anew: the browser keeps its cookies and nothing else.
				const anew = await stage.open({ javaScriptEnabled, baseURL: road.address, storageState: await context.storageState() });
				await anew.page.goto("/melden");
				await reads(anew.page, "Uw bericht is aangekomen");
				await shoot(anew.page, `aangekomen-${javaScriptEnabled}`);
				// Back, and sent once more.
				await page.goBack();
				await page.reload();
				await reads(page, "Uw bericht is aangekomen");
				await onwards(anew.page, () => anew.page.getByRole("link", { name: "Bekijk uw code" }).click());
				const code = (await anew.page.locator("[data-code]").innerText()).trim();
				await onwards(page, () => page.getByRole("link", { name: "Bekijk uw code" }).click());
				assert.equal((await page.locator("[data-code]").innerText()).trim(), code, "the same receipt");
				assert.equal(await countOn(stage, words.slice(0, 40)), 1, "one report");
				await road.close();
			},
		}),
	),
	{
		name: "O12: reloading what was lost sends the same form once more: one report, the same code",
		play: async (stage) => {
			const words = "De gordijnen hangen half los en er brandt geen licht.";
			const { page, road } = await loseTheAnswer(stage, words, {});
			// The very same request, as 'send again?' does.
			await page.reload({ waitUntil: "load" }).catch(() => undefined);
			await page.waitForURL(/ontvangen|melden/).catch(() => undefined);
			assert.match(page.url(), /\/melden\/ontvangen/, page.url());
			assert.notEqual((await page.locator("[data-code]").innerText()).trim(), "");
			assert.equal(await countOn(stage, words.slice(0, 40)), 1, "one report");
			await road.close();
		},
	},
];
