/** Finds the roads that have no fixed address, and makes on the way what the demonstration has no example of. */
import type { BrowserContextOptions, Page } from "playwright-core";
import { choose, come, comeWithCode, fill, press, roadOf } from "./steps.ts";
import type { Stage } from "./stage.ts";

export const hrefLike = async (page: Page, pattern: RegExp): Promise<string> => {
	const all = await page.locator("a[href]").evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
	return all.find((href) => pattern.test(href))?.split("#")[0] ?? "";
};
export const uuid = "[0-9a-f-]{36}";
export const bigNumber = async (page: Page): Promise<string> => (await page.locator(".big-number").first().innerText()).trim();

/** Somebody tells a worry: where the receipt is, and the code. */
export const tell = async (page: Page): Promise<{ receipt: string; code: string }> => {
	await page.goto("/melden");
	await fill(page, { "Wat ziet of hoort u?": "De bus is al drie dagen niet van zijn plek geweest.", "Waar is het?": "Kanaalweg 71" });
	await choose(page, "Ik kijk zelf, met een code");
	await press(page, /^Verstuur/, false);
	return { receipt: new URL(page.url()).pathname + new URL(page.url()).search, code: (await page.locator("[data-code]").innerText()).trim() };
};
/** A creditor brings a file of three lines: where its columns are, and what came of another one. */
export const bringFile = async (page: Page): Promise<{ columns: string; outcome: string }> => {
	const bring = async (lines: string): Promise<string> => {
		await page.goto("/achterstanden");
		await page
			.locator("input[type=file]")
			.setInputFiles({ name: "achterstanden.csv", mimeType: "text/csv", buffer: Buffer.from(`naam;adres;maanden;bedrag\n${lines}`) });
		await press(page, "Kijk naar de kolommen");
		return roadOf(page);
	};
	await bring("Eva de Wit;Vlasstraat 81;3;900\nIan;;2;100\nOttoline;Vlasstraat 82;1;50\n");
	await fill(page, { "Waarvoor is het": "huur" });
	await press(page, /^Lees \d+ regels in/, false);
	const outcome = roadOf(page);
	return { outcome, columns: await bring("Jo Smit;Vlasstraat 83;3;900\n") };
};
/** Whoever holds a crisis card: their page, the card, and the card opened. */
export const findHolder = async (stage: Stage, options: BrowserContextOptions): Promise<{ page: Page; card: string; opened: string } | undefined> => {
	for (const name of ["Nadia", "Samira", "Tom", "Lotte", "Joost"]) {
		const page = await come(stage, name, options);
		await page.goto("/kaarten");
		const card = await hrefLike(page, new RegExp(`^/kaarten/${uuid}$`));
		if (card === "") continue;
		await page.goto(card);
		await press(page, "Open de kaart");
		return { page, card, opened: roadOf(page) };
	}
	return undefined;
};

/** Tom goes out with Nadia as the one who is told, and gives a quiet sign: where it leads her. */
export const askQuietly = async (stage: Stage, nadia: Page, options: BrowserContextOptions): Promise<string> => {
	const tom = await come(stage, "Tom", options);
	await tom.goto("/op-pad");
	if ((await tom.getByRole("button", { name: "Ik ben er weer" }).count()) === 0) {
		await choose(tom, "30 minuten");
		await tom.getByText("Wie krijgt een seintje?").first().click();
		await tom.getByLabel("Nadia Haddou").check();
		await press(tom, "Zet de tijd");
	}
	await press(tom, /^(Boodschappen|Voetbalschoenen)$/);
	for (let tries = 0; tries < 20; tries += 1) {
		await nadia.goto("/vandaag");
		const alarm = await hrefLike(nadia, new RegExp(`^/alarm/${uuid}$`));
		if (alarm !== "") return alarm;
		await nadia.waitForTimeout(500);
	}
	return "";
};
/** Around a conference: an invitation in the person's name, who comes to explain something with their code, and the plan of another circle that was given to Nadia. */
export const findCircle = async (
	stage: Stage,
	wim: Page,
	nadia: Page,
	conference: string,
	options: BrowserContextOptions,
): Promise<{ invitation: string; plan: string; helper: Page | undefined }> => {
	await wim.goto(`${conference}/kring`);
	const invitation = await hrefLike(wim, new RegExp(`/uitnodiging/${uuid}$`));
	await wim.goto(`${conference}/uitleg`);
	const code = /[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{4}/.exec(await wim.locator("main").innerText())?.[0];
	await nadia.goto("/eigen-kracht");
	const given = await nadia.locator("li", { hasText: "iedereen zei ja" }).getByRole("link").first().getAttribute("href");
	return { invitation, plan: given ? `${given}/plan` : "", helper: code === undefined ? undefined : await comeWithCode(stage, code, options) };
};
