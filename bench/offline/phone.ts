/** A phone with a profile on the disk, Nadia's, on a house with its demo neighbourhood. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { type BrowserContext, chromium, type Page } from "playwright-core";
import { comeInAs, openStage, phone as size, type Stage } from "../../stories/stage.ts";

export const say = (line: string): void => void process.stdout.write(`${line}\n`);
export const PIN = "kersen-trap-fiets";
export type Phone = {
	readonly stage: Stage;
	readonly profile: string;
	readonly context: BrowserContext;
	readonly page: Page;
	/** Switched off; what is on the disk stays. */
	readonly close: () => Promise<void>;
	/** Switched on again, on the same disk. */
	readonly again: () => Promise<Phone>;
	/** The house is not there any more: no network that could pretend. */
	readonly stopHouse: () => Promise<void>;
	readonly throwAway: () => Promise<void>;
};
const stopped = new WeakSet<Stage>();
const stopOnce = async (stage: Stage): Promise<void> => {
	if (stopped.has(stage)) return;
	stopped.add(stage);
	await stage.stop();
};
const switchOn = async (stage: Stage, profile: string): Promise<Phone> => {
	const context = await chromium.launchPersistentContext(profile, {
		executablePath: process.env["ERBIJ_CHROMIUM"] ?? "/usr/bin/chromium",
		args: ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
		viewport: size,
		locale: "nl-NL",
		timezoneId: "Europe/Amsterdam",
		baseURL: stage.address,
	});
	const page = context.pages()[0] ?? (await context.newPage());
	page.setDefaultTimeout(30_000);
	return {
		stage,
		profile,
		context,
		page,
		close: () => context.close(),
		again: () => switchOn(stage, profile),
		stopHouse: () => stopOnce(stage),
		throwAway: async () => {
			await context.close().catch(() => undefined);
			await stopOnce(stage);
			rmSync(profile, { recursive: true, force: true });
		},
	};
};
export const openPhone = async (): Promise<Phone> =>
	switchOn(await openStage(Number(process.env["ERBIJ_HOUSEHOLDS"] ?? 8)), mkdtempSync(path.join(tmpdir(), "erbij-phone-")));

/** Nadia comes in and takes Karim along; gives the road of his page. */
export const takeKarim = async ({ page }: Phone, before: (road: string) => Promise<void> = async () => undefined): Promise<string> => {
	await comeInAs(page, "Nadia");
	await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
	await page.goto("/mensen");
	await Promise.all([page.waitForEvent("load"), page.getByRole("link", { name: "Karim", exact: true }).first().click()]);
	const road = new URL(page.url()).pathname;
	await before(road);
	await page.goto(road.replace("/mensen/", "/meenemen/"));
	await page.getByLabel("Pincode voor dit toestel").fill(PIN);
	await page.getByRole("button", { name: "Neem mee", exact: true }).click();
	await page.getByText(/^Meegenomen tot/).waitFor();
	return road;
};
