/** The stage of a story: the whole house on a database of its own, a browser the size of a phone, and a clock that can move on. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import { serve } from "@hono/node-server";
import pino from "pino";
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { openErbij } from "#src/app/erbij.ts";
import { addMs, instantOf } from "#src/kernel/time.ts";

export type Stage = {
	readonly address: string;
	readonly browser: Browser;
	/** Faults the server met; a story with one of them has failed. */
	readonly faults: readonly string[];
	/** Lets time go by. Whoever was signed in has to come in again after half an hour. */
	readonly pass: (time: { days?: number; hours?: number; minutes?: number }) => void;
	/** A fresh browser, phone-sized and Dutch unless said otherwise. Anything in its console fails the story. */
	readonly open: (options?: BrowserContextOptions) => Promise<{ page: Page; context: BrowserContext; noise: readonly string[] }>;
	readonly stop: () => Promise<void>;
};

export const phone = { width: 390, height: 844 };
export const desk = { width: 1280, height: 900 };

const browserArguments = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

/** Opens the house with its demo neighbourhood and a browser. */
export const openStage = async (households = 30): Promise<Stage> => {
	const dataDir = mkdtempSync(path.join(tmpdir(), "erbij-story-"));
	let ahead = 0;
	const faults: string[] = [];
	const log = pino({ level: "warn" }, { write: (line: string) => void faults.push(line.trim()) });
	const clock = { now: () => addMs(instantOf(new Date()), ahead) };
	const settings = { port: 0, host: "localhost", databaseUrl: undefined, dataDir, masterKey: undefined, demo: true, dist: path.resolve("dist"), origin: undefined, behindProxy: false };
	const erbij = await openErbij(settings, { log, say: () => undefined }, { clock, households });
	const server = serve({ fetch: erbij.app.fetch, port: 0, hostname: "localhost" });
	await new Promise<void>((resolve) => { server.once("listening", resolve); });
	const at = server.address();
	const address = `http://localhost:${typeof at === "object" && at ? at.port : 0}`;
	const browser = await chromium.launch({ executablePath: process.env["ERBIJ_CHROMIUM"] ?? "/usr/bin/chromium", args: browserArguments });
	return {
		address,
		browser,
		faults,
		pass: ({ days = 0, hours = 0, minutes = 0 }) => { ahead += ((days * 24 + hours) * 60 + minutes) * 60_000; },
		open: async (options = {}) => {
			const context = await browser.newContext({ viewport: phone, locale: "nl-NL", timezoneId: "Europe/Amsterdam", baseURL: address, ...options });
			const noise: string[] = [];
			const page = await context.newPage();
			const listen = (one: Page): void => {
				one.on("console", (message) => { if (["error", "warning"].includes(message.type()) && !/status of (409|422|404|403)/.test(message.text())) noise.push(message.text()); });
				one.on("pageerror", (error) => noise.push(error.message));
			};
			listen(page);
			context.on("page", listen);
			return { page, context, noise };
		},
		stop: async () => {
			await browser.close();
			erbij.endStreams();
			if ("closeAllConnections" in server) server.closeAllConnections();
			await new Promise<void>((resolve) => { server.close(() => resolve()); });
			await erbij.stop();
			rmSync(dataDir, { recursive: true, force: true });
		},
	};
};

/** Signs in by a face, as the demo allows. */
export const comeInAs = async (page: Page, name: string): Promise<void> => {
	await page.goto("/aanmelden");
	await page.getByRole("button", { name: new RegExp(name) }).first().click();
	await page.waitForURL(/\/(vandaag|eigen-kracht|partner|team)/);
};

/** What axe finds wrong on this page; nothing is right. */
export const findBarriers = async (page: Page): Promise<readonly string[]> => {
	const found = await new AxeBuilder({ page }).withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]).analyze();
	return found.violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.target.join(" ")).slice(0, 3).join(" | ")}`);
};
