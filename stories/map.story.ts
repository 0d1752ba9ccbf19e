/** The map of today's doors: a sketch for everybody; with a ground the house chose, a map to move in after one tap. Whoever draws that ground learns which neighbourhood, and no door. */
import assert from "node:assert/strict";
import { createServer, type IncomingMessage } from "node:http";
import { type Browser, chromium, type Page } from "playwright-core";
import { aPng } from "#src/platform/attachments/testing/pictures.ts";
import type { Story } from "./run.ts";
import { comeInAs, findBarriers, openStage, phone, type Stage } from "./stage.ts";
import { reads } from "./steps.ts";

type Tiles = {
	readonly origin: string;
	readonly asked: IncomingMessage[];
	readonly silence: (yes: boolean) => void;
	readonly stop: () => Promise<void>;
};
/** A tile server as any other: squares by their number. */
const openTiles = async (): Promise<Tiles> => {
	const asked: IncomingMessage[] = [];
	let silent = false;
	const square = Buffer.from(aPng());
	const server = createServer((request, answer) => {
		asked.push(request);
		const open = { "access-control-allow-origin": "*" };
		if (silent) {
			answer.writeHead(500, open).end();
			return;
		}
		answer.writeHead(200, { ...open, "content-type": "image/png" }).end(square);
	});
	await new Promise<void>((resolve) => server.listen(0, "localhost", () => resolve()));
	const at = server.address();
	const origin = `http://localhost:${typeof at === "object" && at ? at.port : 0}`;
	return {
		origin,
		asked,
		silence: (yes) => {
			silent = yes;
		},
		stop: () =>
			new Promise((resolve) => {
				server.closeAllConnections();
				server.close(() => resolve());
			}),
	};
};
/** A house with a ground, and a browser that can draw without a graphics card. */
const inTheHouse = async (play: (stage: Stage, tiles: Tiles, open: (dark?: boolean) => Promise<Page>) => Promise<void>): Promise<void> => {
	const tiles = await openTiles();
	const stage = await openStage(4, {
		map: { ground: { kind: "tiles", url: `${tiles.origin}/{z}/{x}/{y}.png`, origin: tiles.origin, credit: "Kaartenmakers" } },
	});
	let browser: Browser | undefined;
	const complaints: string[] = [];
	try {
		browser = await chromium.launch({
			executablePath: process.env["ERBIJ_CHROMIUM"] ?? "/usr/bin/chromium",
			args: [
				"--no-sandbox",
				"--no-first-run",
				"--disable-background-networking",
				"--use-gl=angle",
				"--use-angle=swiftshader",
				"--enable-unsafe-swiftshader",
			],
		});
		const drawing = browser;
		await play(stage, tiles, async (dark = false) => {
			const context = await drawing.newContext({ viewport: phone, locale: "nl-NL", baseURL: stage.address, colorScheme: dark ? "dark" : "light" });
			const page = await context.newPage();
			page.setDefaultTimeout(20_000);
			page.on("console", (message) => {
				if (message.type() === "error" && !/status of 500|ERR_INTERNET_DISCONNECTED|when fetching the script/.test(message.text()))
					complaints.push(message.text());
			});
			page.on("pageerror", (error) => complaints.push(error.message));
			await comeInAs(page, "Nadia");
			await page.goto("/vandaag/kaart");
			await page.getByRole("button", { name: "Open de kaart" }).waitFor();
			return page;
		});
		assert.deepEqual(stage.faults, []);
		assert.deepEqual(complaints, [], "a browser complained");
	} finally {
		await browser?.close();
		await stage.stop();
		await tiles.stop();
	}
};
const openMap = async (page: Page): Promise<void> => {
	await page.getByRole("button", { name: "Open de kaart" }).click();
	await page.locator("[data-drawn]").waitFor();
};
/** What stands about these doors in the page, and must be in no request. */
const secretsOf = async (page: Page): Promise<readonly string[]> => {
	const { doors } = JSON.parse((await page.locator("[data-on-map]").getAttribute("data-on-map")) ?? "{}") as {
		doors: readonly { at: readonly number[]; href: string; said: string }[];
	};
	assert.ok(doors.length > 0, "there are doors today");
	return doors.flatMap(({ at, href, said }) => [
		...at.map(String),
		href.split("/").at(-1) ?? "",
		...said.split(/[ ,]+/).filter((word) => word.length > 3),
	]);
};

export const stories: readonly Story[] = [
	{
		name: "the map of today's doors moves, speaks and goes by keyboard; whoever draws the ground gets squares of the neighbourhood and nothing of a door; where it cannot come, the sketch stays",
		play: () =>
			inTheHouse(async (stage, tiles, open) => {
				const page = await open();
				await reads(page, "De ondergrond komt van", "min fietsen");
				assert.equal(tiles.asked.length, 0, "nothing is asked before the tap");
				const secrets = await secretsOf(page);
				await openMap(page);
				await page.getByText("Kaartenmakers").waitFor();
				const first = tiles.asked.map(({ url }) => url ?? "");
				assert.ok(first.length > 0, "the ground came");
				for (const { url, headers } of tiles.asked) {
					assert.match(url ?? "", /^\/\d+\/\d+\/\d+\.png$/);
					assert.equal(headers.referer, undefined);
					assert.equal(headers.cookie, undefined);
					for (const secret of secrets) assert.ok(!`${url} ${JSON.stringify(headers)}`.includes(secret), secret);
				}
				assert.ok(
					first.every((url) => Number(url.split("/")[1]) <= 15),
					"the whole neighbourhood first",
				);
				assert.deepEqual(await findBarriers(page), []);
				// By keyboard: the map has the focus; nearer, aside, and then the doors one by one in their order.
				for (const key of ["+", "+", "+", "+", "ArrowRight", "ArrowDown"]) await page.keyboard.press(key);
				await page.waitForTimeout(1_500);
				assert.ok(
					tiles.asked.every(({ url }) => Number((url ?? "").split("/")[1]) <= 16),
					"never nearer than a square of some streets",
				);
				const doors = page.locator("a.map-door");
				await doors.first().focus();
				assert.match((await doors.first().getAttribute("aria-label")) ?? "", /^1\. /);
				await page.keyboard.press("Tab");
				assert.equal(await doors.nth(1).evaluate((link) => link === document.activeElement), true);
				await page.getByRole("button", { name: "Terug naar de schets" }).click();
				await page.getByRole("img", { name: "Schets van de deuren" }).waitFor();
				assert.equal(await page.locator("canvas").count(), 0);
				const dark = await open(true);
				await openMap(dark);
				assert.match(await dark.locator("canvas").evaluate((canvas) => getComputedStyle(canvas).filter), /invert/);
				assert.deepEqual(await findBarriers(dark), []);
				// Where it cannot come the sketch stays: without network, without a ground, without a script, and on a device that cannot draw.
				const away = await open();
				await away.context().setOffline(true);
				await away.getByRole("button", { name: "Open de kaart" }).click();
				await away.getByText("Zonder verbinding blijft de schets staan.").waitFor();
				await away.getByRole("img", { name: "Schets van de deuren" }).waitFor();
				await away.context().setOffline(false);
				tiles.silence(true);
				await openMap(away);
				await away.getByText("De ondergrond komt niet door.").waitFor();
				assert.ok((await away.locator("a.map-door").count()) > 0);
				const { page: plain } = await stage.open({ javaScriptEnabled: false });
				await comeInAs(plain, "Nadia");
				await plain.goto("/vandaag/kaart");
				assert.equal(await plain.getByRole("button", { name: "Open de kaart" }).isVisible(), false);
				await plain.getByRole("img", { name: "Schets van de deuren" }).waitFor();
				const { page: weak } = await stage.open();
				await weak.addInitScript(() => {
					HTMLCanvasElement.prototype.getContext = () => null;
				});
				await comeInAs(weak, "Nadia");
				await weak.goto("/vandaag/kaart");
				await weak.getByRole("button", { name: "Open de kaart" }).click();
				await weak.getByText("Op dit toestel lukt de kaart niet. De schets blijft staan.").waitFor();
				await weak.getByRole("img", { name: "Schets van de deuren" }).waitFor();
			}),
	},
];
