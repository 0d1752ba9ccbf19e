/** What comes over the wire, compressed, as a phone counts it (quality.md 7.3, W1 and W2). The budgets fail the build. */
import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import type { Story } from "./run.ts";
import { come, comeWithCode, follow, press, reads, choose, fill } from "./steps.ts";
import type { Stage } from "./stage.ts";

type Weighed = {
	readonly all: number;
	readonly html: number;
	readonly css: number;
	readonly script: number;
	readonly requests: number;
	readonly fonts: number;
	readonly foreign: readonly string[];
};
/** Loads a road with an empty cache and weighs everything that came for it. */
const weigh = async (stage: Stage, page: Page, road: string): Promise<Weighed> => {
	const devtools = await page.context().newCDPSession(page);
	await devtools.send("Network.enable");
	await devtools.send("Network.clearBrowserCache");
	const kinds = new Map<string, { type: string; url: string }>();
	const weights = new Map<string, number>();
	devtools.on("Network.responseReceived", ({ requestId, type, response }) => {
		if (!response.url.startsWith("data:")) kinds.set(requestId, { type, url: response.url });
	});
	devtools.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
		weights.set(requestId, encodedDataLength);
	});
	await page.goto(road);
	await page.waitForLoadState("networkidle").catch(() => undefined);
	await devtools.detach();
	const came = [...kinds].filter(([, { type }]) => type !== "EventSource").map(([id, kind]) => ({ ...kind, bytes: weights.get(id) ?? 0 }));
	const sum = (type?: string): number => came.filter((one) => type === undefined || one.type === type).reduce((total, { bytes }) => total + bytes, 0);
	return {
		all: sum(),
		html: sum("Document"),
		css: sum("Stylesheet"),
		script: sum("Script"),
		requests: came.length,
		fonts: came.filter(({ type }) => type === "Font").length,
		foreign: came.filter(({ url }) => !url.startsWith(stage.address)).map(({ url }) => url),
	};
};
/** What a service worker keeps would not be counted. */
const bare = { serviceWorkers: "block" } as const;
const KB = 1024;
const told = (road: string, { all, html, css, script, requests, fonts }: Weighed): string =>
	`${road}: ${[
		["html", html],
		["css", css],
		["script", script],
		["all", all],
	]
		.map(([what, bytes]) => `${what} ${(Number(bytes) / KB).toFixed(1)} KB`)
		.join(", ")}, ${requests} requests, ${fonts} fonts`;
const within = (what: string, measured: number, most: number, line: string): void =>
	assert.ok(measured <= most, `${what} weighs more than agreed: ${line}`);

export const stories: readonly Story[] = [
	{
		name: "W1: the public page is at most 50 KB in 6 requests without a font, and is whole without script",
		play: async (stage) => {
			for (const road of ["/melden", "/melden/weverswijk"]) {
				const { page } = await stage.open();
				const weighed = await weigh(stage, page, road);
				const line = told(road, weighed);
				process.stdout.write(`     ${line}\n`);
				within("the page's HTML", weighed.html, 14 * KB, line);
				within("the stylesheet", weighed.css, 20 * KB, line);
				within("the script", weighed.script, 15 * KB, line);
				within("the page", weighed.all, 50 * KB, line);
				assert.ok(weighed.requests <= 6, line);
				assert.equal(weighed.fonts, 0, line);
				assert.deepEqual(weighed.foreign, [], "nothing comes from elsewhere");
			}
			const { page } = await stage.open({ javaScriptEnabled: false });
			await page.goto("/melden");
			await fill(page, { "Wat ziet of hoort u?": "De brievenbus puilt uit." });
			await choose(page, "Ik hoef geen antwoord");
			await press(page, /^Verstuur/, false);
			await reads(page, "Dank u wel");
		},
	},
	{
		name: "W2: a worker's page is at most 170 KB on the first visit, its HTML at most 30 KB; the person's own page too",
		play: async (stage) => {
			const nadia = await come(stage, "Nadia", bare);
			await nadia.goto("/mensen");
			const karim = (await nadia.getByRole("link", { name: "Karim", exact: true }).first().getAttribute("href")) ?? "";
			const roads = [
				"/vandaag",
				"/signalen",
				"/mensen",
				karim,
				`${karim}/plan`,
				`${karim}/notitie`,
				`${karim}/kring`,
				`${karim}/week`,
				"/buurt",
				"/team",
			];
			const wrong: string[] = [];
			const look = async (page: Page, road: string): Promise<void> => {
				const weighed = await weigh(stage, page, road);
				const line = told(road.replace(karim, "/mensen/…"), weighed);
				process.stdout.write(`     ${line}\n`);
				if (weighed.all > 170 * KB || weighed.html > 30 * KB || weighed.css > 30 * KB || weighed.script > 60 * KB || weighed.foreign.length > 0)
					wrong.push(line);
			};
			for (const road of roads) await look(nadia, road);
			await nadia.goto(`${karim}/eigen-bladzij`);
			if ((await nadia.getByRole("link", { name: "Bekijk de brief" }).count()) === 0) await press(nadia, "Maak de brief");
			await follow(nadia, "Bekijk de brief");
			const own = await comeWithCode(stage, (await nadia.locator(".big-number").first().innerText()).trim());
			for (const road of ["/mijn", "/mijn/plan"]) await look(own, road);
			assert.deepEqual(wrong, []);
		},
	},
	{
		name: "W3: the next page a worker opens brings at most 20 KB",
		play: async (stage) => {
			const nadia = await come(stage, "Nadia", bare);
			await nadia.goto("/signalen");
			const devtools = await nadia.context().newCDPSession(nadia);
			await devtools.send("Network.enable");
			// What the page before was still fetching is not of this one.
			const asked = new Map<string, string>();
			const came: string[] = [];
			let bytes = 0;
			devtools.on("Network.requestWillBeSent", ({ requestId, request }) => asked.set(requestId, request.url));
			devtools.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
				const url = asked.get(requestId);
				if (url === undefined) return;
				bytes += encodedDataLength;
				if (encodedDataLength > 0) came.push(`${url} ${encodedDataLength}`);
			});
			await nadia.goto("/vandaag");
			await nadia.waitForLoadState("networkidle").catch(() => undefined);
			assert.ok(bytes > 0, "something came");
			assert.ok(bytes <= 20 * KB, `${(bytes / KB).toFixed(1)} KB came again: ${came.join(", ")}`);
		},
	},
];
