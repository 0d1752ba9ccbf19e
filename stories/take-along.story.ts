/** Taken along: behind a front door without network, on a phone that can be stolen. */
import assert from "node:assert/strict";
import type { BrowserContextOptions, Page } from "playwright-core";
import { isEmpty, lockNow, waits, workerIsThere } from "./on-the-phone.ts";
import type { Story } from "./run.ts";
import { findBarriers, type Stage } from "./stage.ts";
import { come, fill, onwards, press, read, reads, roadOf } from "./steps.ts";

const PIN = "kersen-trap-fiets";
const KARIM = "Karim";
const openKarim = async (page: Page): Promise<string> => {
	await page.goto("/mensen");
	await onwards(page, () => page.getByRole("link", { name: KARIM, exact: true }).first().click());
	return roadOf(page);
};
/** Nadia takes Karim along on her phone. */
const take = async (stage: Stage, options?: BrowserContextOptions): Promise<{ nadia: Page; person: string }> => {
	const nadia = await come(stage, "Nadia", options);
	await workerIsThere(nadia);
	const person = await openKarim(nadia);
	await nadia.goto(person.replace("/mensen/", "/meenemen/"));
	await nadia.getByLabel("Pincode voor dit toestel").fill(PIN);
	await nadia.getByRole("button", { name: "Neem mee", exact: true }).click();
	await nadia.getByText(/^Meegenomen tot/).waitFor({ timeout: 60_000 });
	return { nadia, person };
};
/** What the house knows this phone by. */
const deviceOf = (page: Page): Promise<string> =>
	page.evaluate(
		() =>
			new Promise<string>((resolve) => {
				const asked = indexedDB.open("erbij");
				asked.onsuccess = () => {
					const found = asked.result.transaction("meta").objectStore("meta").get("device");
					found.onsuccess = () => resolve(String(found.result));
				};
			}),
	);

export const stories: readonly Story[] = [
	{
		name: "ORG-10 O3: a person taken along opens without network, behind the PIN, and what is written there is sent once and in order",
		play: async (stage) => {
			const { nadia, person } = await take(stage);
			await nadia.context().setOffline(true);
			await nadia.goto(person);
			await nadia.getByText("Wacht op verbinding").waitFor();
			await reads(nadia, "Meegenomen tot");
			const first = "Zonder bereik: eerst soep gegeten.";
			const second = "Zonder bereik: daarna de fiets bekeken.";
			for (const words of [first, second]) {
				await nadia.goto(`${person}/notitie`);
				await fill(nadia, { "Wat was er?": words });
				await nadia.getByRole("button", { name: "Bewaar", exact: true }).click();
				await nadia.getByText("Bewaard op dit toestel").first().waitFor();
			}
			await waits(nadia, "2 dingen");
			await lockNow(nadia);
			await nadia.waitForURL((url) => url.pathname.endsWith("/notitie"));
			await nadia.getByLabel("Je pincode").waitFor();
			await nadia.getByLabel("Je pincode").fill("iets anders hier");
			await nadia.getByRole("button", { name: "Maak open" }).click();
			await nadia.getByText("Je kunt het nog 9 keer proberen").waitFor();
			await nadia.getByLabel("Je pincode").fill(PIN);
			await onwards(nadia, () => nadia.getByRole("button", { name: "Maak open" }).click());
			await reads(nadia, "Wat was er?");
			await nadia.context().setOffline(false);
			await nadia.goto(person);
			await isEmpty(nadia, "outbox");
			await nadia.goto(`${person}/alles`);
			const text = await read(nadia);
			for (const words of [first, second]) assert.equal(text.split(words).length - 1, 1, `once: ${words}`);
		},
	},
	{
		name: "O4: the same text written on two phones: both are kept and shown beside each other, and the worker chooses",
		play: async (stage) => {
			const { nadia, person } = await take(stage);
			const second = await come(stage, "Nadia");
			const road = `${person}/na-het-bezoek`;
			await nadia.context().setOffline(true);
			await nadia.goto(road);
			const field = (page: Page) => page.locator("textarea[name=prefers]").first();
			const button = (page: Page) => page.locator("form", { has: page.locator("textarea[name=prefers]") }).locator("button[type=submit]");
			await field(nadia).fill("Liever buiten op het bankje.");
			await button(nadia).click();
			await nadia.getByText("Bewaard op dit toestel").first().waitFor();
			await second.goto(road);
			await field(second).fill("Liever bij zijn zus aan tafel.");
			await onwards(second, () => button(second).click());
			await nadia.context().setOffline(false);
			await nadia.goto(person);
			await nadia.getByRole("link", { name: "Open de bladzij en kijk het na" }).first().waitFor();
			await onwards(nadia, () => nadia.getByRole("link", { name: "Open de bladzij en kijk het na" }).first().click());
			await nadia.getByText("Er is intussen iets anders geschreven").waitFor();
			await reads(nadia, "Liever bij zijn zus aan tafel.", "Liever buiten op het bankje.");
			await nadia.getByRole("button", { name: "Zet ze onder elkaar" }).click();
			await onwards(nadia, () => button(nadia).click());
			await nadia.goto(road);
			assert.equal(await field(nadia).inputValue(), "Liever bij zijn zus aan tafel.\nLiever buiten op het bankje.");
		},
	},
	{
		name: "O9 O10: a phone that is gone empties itself at its first contact, and what was unsent lies with the team",
		play: async (stage) => {
			const { nadia, person } = await take(stage);
			await nadia.context().setOffline(true);
			await nadia.goto(`${person}/notitie`);
			await fill(nadia, { "Wat was er?": "Op een telefoon die daarna weg was." });
			await nadia.getByRole("button", { name: "Bewaar", exact: true }).click();
			await nadia.getByText("Bewaard op dit toestel").first().waitFor();
			const elsewhere = await come(stage, "Nadia");
			await elsewhere.goto("/jij/toestellen");
			const row = elsewhere.locator(`details:has(input[value="${await deviceOf(nadia)}"])`);
			await row.locator("summary").click();
			await onwards(elsewhere, () => row.getByRole("button", { name: "Dit toestel is weg" }).click());
			await nadia.context().setOffline(false);
			await nadia.goto("/vandaag");
			await isEmpty(nadia, "along", "outbox");
			const again = await come(stage, "Nadia");
			await again.goto("/achtergebleven");
			await onwards(again, () => again.getByRole("link", { name: "Een notitie" }).first().click());
			await reads(again, "Op een telefoon die daarna weg was.", "het toestel is weg");
			assert.deepEqual(await findBarriers(again), []);
			await press(again, "Zet het erbij");
			await again.goto(person);
			await reads(again, "Op een telefoon die daarna weg was.");
		},
	},
];
