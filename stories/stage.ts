/** The stage of a story: the whole house on a database of its own, a browser the size of a phone, and a clock that can move on. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { type HttpBindings, serve } from "@hono/node-server";
import pino from "pino";
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type ConsoleMessage, type Page } from "playwright-core";
import { openErbij } from "#src/app/erbij.ts";
import type { Settings } from "#src/app/settings.ts";
import type { Server } from "#src/platform/http/server.ts";
import { addMs, type CalendarDay, dayOf, type Instant, instantOf } from "#src/kernel/time.ts";

export type Stage = {
	readonly address: string;
	readonly browser: Browser;
	/** The house itself, for what would take too long by hand: 200 goals, a town. */
	readonly server: Server;
	/** Every page of the house: its name and its road. */
	readonly pages: readonly { readonly name: string; readonly path: string }[];
	/** Faults the server met; a story with one of them has failed. */
	readonly faults: readonly string[];
	/** What browsers had to complain about: an error or a warning in the console, a policy that was broken. Fails the story too. */
	readonly noise: readonly string[];
	/** Lets time go by. Whoever was signed in has to come in again after half an hour. */
	readonly pass: (time: { days?: number; hours?: number; minutes?: number }) => void;
	/** Lets time go by until then; never back. */
	readonly until: (moment: Instant) => void;
	/** The day it is in the neighbourhood. */
	readonly today: () => CalendarDay;
	/** A fresh browser, phone-sized and Dutch unless said otherwise. */
	readonly open: (options?: BrowserContextOptions) => Promise<{ page: Page; context: BrowserContext }>;
	/** The road to the house: whether a request gets through, and whether its answer comes back. One that does not finds its line cut off. */
	readonly line: { passes: (road: string) => boolean; answers: (road: string) => boolean };
	/** The program stops and starts again on what it kept, as after an update. */
	readonly startAnew: (otherwise: Partial<Settings>) => Promise<void>;
	readonly stop: () => Promise<void>;
};

export const phone = { width: 390, height: 844 };
export const desk = { width: 1280, height: 900 };

const browserArguments = [
	"--no-sandbox",
	"--disable-gpu",
	"--disable-quic",
	"--no-first-run",
	"--disable-background-networking",
	"--disable-component-update",
	"--disable-sync",
];

/** Refusals and forms to be mended come with a status of their own: the browser mentions it, and that is all right. So is a network that is gone on purpose. */
const isNoise = (message: ConsoleMessage): boolean =>
	["error", "warning"].includes(message.type()) &&
	!/status of (401|403|404|409|422)|ERR_INTERNET_DISCONNECTED|ERR_CONNECTION_REFUSED|ERR_CONNECTION_RESET|ERR_EMPTY_RESPONSE|blocked by Playwright/.test(
		message.text(),
	);
/** How long anything may take to appear; a story never sleeps. */
const WAIT_MS = 30_000;

/** Opens the house with its demo neighbourhood and a browser. `otherwise`: what the outside says otherwise; `from`: how far its clock is ahead of the wall's at first. */
export const openStage = async (households = 30, otherwise: Partial<Settings> = {}, from = 0): Promise<Stage> => {
	const dataDir = mkdtempSync(path.join(tmpdir(), "erbij-story-"));
	let ahead = from;
	const faults: string[] = [];
	const noise: string[] = [];
	const log = pino({ level: "warn" }, { write: (line: string) => void faults.push(line.trim()) });
	const clock = { now: () => addMs(instantOf(new Date()), ahead) };
	const settings = {
		port: 0,
		host: "localhost",
		databaseUrl: undefined,
		dataDir,
		masterKey: undefined,
		demo: true,
		dist: path.resolve(process.env["ERBIJ_DIST"] ?? "dist"),
		origin: undefined,
		behindProxy: false,
		publicPerMinute: 1000,
		publicTogetherPerMinute: 1000,
		...otherwise,
	};
	const open = (other: Partial<Settings>) => openErbij({ ...settings, ...other }, { log, say: () => undefined }, { clock, households });
	let erbij = await open({});
	const line = { passes: (_road: string): boolean => true, answers: (_road: string): boolean => true };
	const answer = async (request: Request, { incoming }: HttpBindings): Promise<Response> => {
		const road = new URL(request.url).pathname;
		const given = line.passes(road) ? await erbij.app.fetch(request, { incoming }) : undefined;
		if (given && line.answers(road)) return given;
		incoming.socket.destroy();
		return new Response(null, { status: 503 });
	};
	const server = serve({ fetch: answer as Parameters<typeof serve>[0]["fetch"], port: 0, hostname: "localhost" });
	await new Promise<void>((resolve) => {
		server.once("listening", resolve);
	});
	const at = server.address();
	const address = `http://localhost:${typeof at === "object" && at ? at.port : 0}`;
	const browser = await chromium.launch({ executablePath: process.env["ERBIJ_CHROMIUM"] ?? "/usr/bin/chromium", args: browserArguments });
	return {
		address,
		browser,
		get server() {
			return erbij.server;
		},
		line,
		startAnew: async (other) => {
			const before = line.passes;
			line.passes = () => false;
			erbij.endStreams();
			const seen = faults.length;
			await erbij.stop();
			// What breaks off because it stops is no fault.
			faults.length = seen;
			erbij = await open(other);
			line.passes = before;
		},
		pages: erbij.server.pages.map((page) => {
			const { name, path: road } = page as unknown as { name: string; path: string };
			return { name, path: road };
		}),
		faults,
		noise,
		today: () => dayOf(clock.now()),
		until: (moment) => {
			ahead += Math.max(0, Date.parse(moment) - Date.parse(clock.now()));
		},
		pass: ({ days = 0, hours = 0, minutes = 0 }) => {
			ahead += ((days * 24 + hours) * 60 + minutes) * 60_000;
		},
		open: async (options = {}) => {
			const context = await browser.newContext({ viewport: phone, locale: "nl-NL", timezoneId: "Europe/Amsterdam", baseURL: address, ...options });
			const listen = (one: Page): void => {
				one.on("console", (message) => {
					if (isNoise(message)) noise.push(`${one.url()}: ${message.text()}`);
				});
				one.on("pageerror", (error) => noise.push(`${one.url()}: ${error.message}`));
			};
			context.on("page", listen);
			const page = await context.newPage();
			page.setDefaultTimeout(WAIT_MS);
			return { page, context };
		},
		stop: async () => {
			await browser.close();
			erbij.endStreams();
			if ("closeAllConnections" in server) server.closeAllConnections();
			await new Promise<void>((resolve) => {
				server.close(() => resolve());
			});
			await erbij.stop();
			rmSync(dataDir, { recursive: true, force: true });
		},
	};
};

/** Signs in by a face, as the demo allows. */
export const comeInAs = async (page: Page, name: string): Promise<void> => {
	await page.goto("/aanmelden");
	await page
		.getByRole("button", { name: new RegExp(name) })
		.first()
		.click();
	await page.waitForURL(/\/(vandaag|eigen-kracht|partner|team|controle)/);
};

const axe = readFileSync(fileURLToPath(import.meta.resolve("axe-core/axe.min.js")), "utf8");
const everything = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
type Found = { readonly id: string; readonly nodes: readonly { readonly target: readonly string[] }[] };
/** What axe finds wrong on this page, with everything that is folded away opened; nothing is right. `only` and `without` name rules. Looked at with nothing moving and nothing under the bar at the bottom. */
export const findBarriers = async (
	page: Page,
	{ only, without = [] }: { readonly only?: readonly string[]; readonly without?: readonly string[] } = {},
): Promise<readonly string[]> => {
	await page.evaluate(() => {
		for (const folded of document.querySelectorAll("details")) folded.open = true;
	});
	await page.emulateMedia({ reducedMotion: "reduce" });
	const { width } = page.viewportSize() ?? phone;
	const tall = (): Promise<number> => page.evaluate(() => document.documentElement.scrollHeight);
	// A bar that stands at the bottom of the window would lie over what a script showed meanwhile: the window is as tall as the page, until it grows no more.
	const stretch = async (height: number, rounds = 5): Promise<number> => {
		await page.setViewportSize({ width, height });
		await page.waitForTimeout(20);
		const now = Math.max(phone.height, await tall());
		return now > height && rounds > 0 ? stretch(now, rounds - 1) : height;
	};
	const stood = await stretch(Math.max(phone.height, await tall()));
	if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe);
	const options = only
		? { runOnly: { type: "rule", values: only }, resultTypes: ["violations"] }
		: {
				runOnly: { type: "tag", values: everything },
				rules: Object.fromEntries(without.map((id) => [id, { enabled: false }])),
				resultTypes: ["violations"],
			};
	const found = await page.evaluate(
		async (how) =>
			(
				await (window as unknown as { axe: { run: (at: Document, how: unknown) => Promise<{ violations: readonly Found[] }> } }).axe.run(
					document,
					how,
				)
			).violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ target }) => ({ target })) })),
		options,
	);
	const grew = (await tall()) > stood;
	await page.setViewportSize({ width, height: phone.height });
	if (found.length > 0 && grew) return findBarriers(page, { ...(only ? { only } : {}), without }); // What was found may have lain under the bar.
	return found.map(
		(one) =>
			`${one.id}: ${one.nodes
				.map((node) => node.target.join(" "))
				.slice(0, 3)
				.join(" | ")}`,
	);
};
