/** A note spoken in on the way: tapped, sealed, heard again by its maker, written out and gone. In a browser with a microphone that hums. */
import assert from "node:assert/strict";
import { type Browser, chromium, type Page } from "playwright-core";
import type { Story } from "./run.ts";
import { comeInAs, findBarriers, phone, type Stage } from "./stage.ts";
import { fill, follow, onwards, press, reads } from "./steps.ts";

const SPOKEN_MS = 2_500;
/** A phone with a microphone, allowed to hear. */
const withMicrophone = async (stage: Stage, play: (nadia: Page, complaints: readonly string[]) => Promise<void>): Promise<void> => {
	const complaints: string[] = [];
	const browser: Browser = await chromium.launch({
		executablePath: process.env["ERBIJ_CHROMIUM"] ?? "/usr/bin/chromium",
		args: ["--no-sandbox", "--disable-gpu", "--no-first-run", "--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream"],
	});
	try {
		const context = await browser.newContext({ viewport: phone, locale: "nl-NL", timezoneId: "Europe/Amsterdam", baseURL: stage.address });
		const page = await context.newPage();
		page.setDefaultTimeout(20_000);
		page.on("console", (message) => {
			if (message.type() === "error" && !/ERR_INTERNET_DISCONNECTED|when fetching the script/.test(message.text())) complaints.push(message.text());
		});
		page.on("pageerror", (error) => complaints.push(error.message));
		await comeInAs(page, "Nadia");
		await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
		await play(page, complaints);
		assert.deepEqual(complaints, [], "a browser complained");
	} finally {
		await browser.close();
	}
};
const karimOf = async (page: Page): Promise<string> => {
	await page.goto("/mensen");
	return (await page.getByRole("link", { name: "Karim", exact: true }).first().getAttribute("href")) ?? "";
};
const speak = async (page: Page): Promise<void> => {
	await page.getByRole("button", { name: "Begin met opnemen" }).click();
	await page.getByText("Ik luister").first().waitFor();
	await page.waitForTimeout(SPOKEN_MS);
	await page.getByRole("button", { name: "Klaar", exact: true }).click();
	await page.getByText("De opname staat klaar.").first().waitFor();
	const [size, type] = await page
		.locator("input[type=file][name=recording]")
		.evaluate((field) => (field instanceof HTMLInputElement ? [field.files?.[0]?.size ?? 0, field.files?.[0]?.type ?? ""] : [0, ""]));
	assert.ok(Number(size) > 1_000, `${size} bytes`);
	assert.match(String(type), /^audio\//);
};
/** Plays what lies there; gives how far it came. */
const heard = (page: Page): Promise<number> =>
	page.locator("audio").evaluate(async (sound) => {
		if (!(sound instanceof HTMLAudioElement)) return 0;
		sound.muted = true;
		await sound.play();
		for (let turn = 0; turn < 100 && !sound.ended && sound.currentTime < 1; turn += 1) await new Promise((go) => setTimeout(go, 100));
		return sound.currentTime;
	});
const writeOut = async (page: Page, karim: string, words: string): Promise<void> => {
	await page.goto(`${karim}/opname`);
	await follow(page, "Luister en schrijf uit");
	const road = (await page.locator("audio").getAttribute("src")) ?? "";
	assert.ok((await heard(page)) > 0.5, "it is heard");
	assert.deepEqual(await findBarriers(page), []);
	await fill(page, { "Wat was er?": words });
	await press(page, "Bewaar");
	assert.notEqual((await page.request.get(road)).status(), 200, "gone once it is written out");
	await page.goto(`${karim}/opname`);
	await reads(page, "Er ligt geen opname.");
};

export const stories: readonly Story[] = [
	{
		name: "CON-10: a note is spoken in by two taps, heard again by whoever spoke it, written out, and gone",
		play: (stage) =>
			withMicrophone(stage, async (nadia) => {
				const karim = await karimOf(nadia);
				await nadia.goto(`${karim}/notitie`);
				await follow(nadia, "Spreek het in");
				await speak(nadia);
				await press(nadia, "Bewaar de opname");
				await reads(nadia, "Nog uit te schrijven", "uitschrijven");
				await writeOut(nadia, karim, "Uitgeschreven: de merels waren terug.");
			}),
	},
	{
		name: "CON-10 O3: a note is spoken in without network, waits sealed on the phone, and arrives once",
		play: (stage) =>
			withMicrophone(stage, async (nadia) => {
				const karim = await karimOf(nadia);
				await nadia.goto(karim.replace("/mensen/", "/meenemen/"));
				await nadia.getByLabel("Pincode voor dit toestel").fill("kersen-trap-fiets");
				await nadia.getByRole("button", { name: "Neem mee", exact: true }).click();
				await nadia.getByText(/^Meegenomen tot/).waitFor({ timeout: 60_000 });
				await nadia.context().setOffline(true);
				await nadia.goto(`${karim}/opname`);
				await nadia.getByText("Wacht op verbinding").waitFor();
				await speak(nadia);
				await nadia.getByRole("button", { name: "Bewaar de opname" }).click();
				await nadia.getByText("Bewaard op dit toestel").first().waitFor();
				const lies = await nadia.evaluate(
					() =>
						new Promise<string>((resolve) => {
							const asked = indexedDB.open("erbij");
							asked.onsuccess = () => {
								const found = asked.result.transaction("outbox").objectStore("outbox").getAll();
								found.onsuccess = () => {
									asked.result.close();
									resolve(JSON.stringify(found.result, (_, value: unknown) => (value instanceof Blob ? "a bare file" : value)));
								};
							};
						}),
				);
				assert.ok(lies.length > 10 && !lies.includes("a bare file"), "what waits is sealed");
				await nadia.context().setOffline(false);
				await onwards(nadia, () => nadia.goto(`${karim}/opname`));
				for (let turn = 0; turn < 40 && (await nadia.getByText("Luister en schrijf uit").count()) === 0; turn += 1) {
					await nadia.waitForTimeout(500);
					await nadia.goto(`${karim}/opname`);
				}
				assert.equal(await nadia.getByText("Luister en schrijf uit").count(), 1, "it arrived once");
				await writeOut(nadia, karim, "Uitgeschreven: zonder bereik gesproken.");
			}),
	},
];
