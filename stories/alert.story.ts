/** The quiet alert when somebody is not back: from the house, through the service of the browser, to what stands on a colleague's phone. */
import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { type Box, openOutside, type Outside, signedIn } from "./push-box.ts";
import type { Story } from "./run.ts";
import { workerIsThere } from "./on-the-phone.ts";
import { openStage, type Stage } from "./stage.ts";
import { choose, come, fill, press, read, reads } from "./steps.ts";

const MINUTE_MS = 60_000;
/** The clock of the house goes half an hour behind the wall's, less this: so soon after it was set the moment comes. */
const READY_MS = 12_000;
const NAMES = ["Nadia", "Samira", "Tom", "Lindestraat", "Karim"];

/** A browser asks a service far away for a box; here it gets one on this machine. All the rest is the browser's own. */
const giveBox = async (page: Page, { endpoint, p256dh, auth }: Box): Promise<void> => {
	await page.context().grantPermissions(["notifications"]);
	const given = { endpoint, p256dh: [...Buffer.from(p256dh, "base64url")], auth: [...Buffer.from(auth, "base64url")] };
	await page.addInitScript(`{
		const given = ${JSON.stringify(given)};
		PushManager.prototype.getSubscription = async () => null;
		PushManager.prototype.subscribe = async ({ applicationServerKey }) => {
			sessionStorage.setItem("key of the house", btoa(String.fromCharCode(...applicationServerKey)));
			return { endpoint: given.endpoint, getKey: (name) => Uint8Array.from(given[name]).buffer };
		};
	}`);
};
/** Somebody of the team, on a phone that gets alerts. */
const withAlerts = async (stage: Stage, name: string, box: Box): Promise<Page> => {
	const page = await come(stage, name);
	await giveBox(page, box);
	await page.goto("/jij/veilig");
	await workerIsThere(page);
	await press(page, "Zet meldingen aan");
	await reads(page, "Een toestel, sinds");
	return page;
};
const arrived = async (outside: Outside, road: string): Promise<Outside["came"][number]> => {
	for (let turn = 0; turn < 600; turn += 1) {
		const found = outside.came.find((one) => one.road === road);
		if (found) return found;
		await new Promise((resolve) => setTimeout(resolve, 100));
	}
	throw new Error(`nothing came at ${road}: ${outside.came.map((one) => one.road).join(", ")}`);
};
type Shown = { readonly title: string; readonly body: string; readonly data: unknown };
/** What stands on the screen of the phone, outside any page. */
const shown = (page: Page): Promise<readonly Shown[]> =>
	page.evaluate(async () =>
		(await (await navigator.serviceWorker.ready).getNotifications()).map(({ title, body, data }) => ({ title, body, data: data as unknown })),
	);
/** What came out of the box is handed to the worker of the browser, as the browser itself would. */
const handOver = async (page: Page, words: string): Promise<void> => {
	const cdp = await page.context().newCDPSession(page);
	const known = new Promise<string>((resolve) => {
		cdp.on("ServiceWorker.workerRegistrationUpdated", ({ registrations }) => {
			const [one] = registrations.filter(({ isDeleted }) => !isDeleted);
			if (one) resolve(one.registrationId);
		});
	});
	await cdp.send("ServiceWorker.enable");
	await cdp.send("ServiceWorker.deliverPushMessage", { origin: new URL(page.url()).origin, registrationId: await known, data: words });
	await page.waitForFunction(async () => (await (await navigator.serviceWorker.ready).getNotifications()).length > 0);
};

const play = async (stage: Stage, outside: Outside): Promise<void> => {
	const boxes = { samira: outside.boxFor("samira"), tom: outside.boxFor("tom") };
	const tom = await withAlerts(stage, "Tom", boxes.tom);
	const samira = await withAlerts(stage, "Samira", boxes.samira);
	await fill(samira, { "Mobiel nummer voor seintjes aan mij": "06 12 34 56 78" });
	await press(samira, "Bewaar");
	const houseKey = Buffer.from(String(await samira.evaluate(() => sessionStorage.getItem("key of the house"))), "base64").toString("base64url");
	const nadia = await come(stage, "Nadia");
	await nadia.goto("/op-pad");
	await choose(nadia, "30 minuten");
	const whom = nadia.locator("details", { hasText: "Wie krijgt een seintje?" });
	if ((await whom.getAttribute("open")) === null) await whom.locator("summary").click();
	for (const name of [/^Tom/, /^Samira/]) await whom.getByLabel(name).first().check();
	await fill(nadia, { "Waar ga je heen?": "Lindestraat 12" });
	await press(nadia, "Zet de tijd");
	await reads(nadia, "Terug om", "Tom, Samira");
	// Her phone breaks down, and so does Tom's: the service says so.
	await nadia.context().close();
	outside.forget("tom");
	await tom.context().close();
	const asked = Date.now();
	stage.pass({ minutes: 30 });
	await arrived(outside, "/tom");
	const push = await arrived(outside, "/samira");
	const text = await arrived(outside, "/sms");
	assert.ok(Date.now() - asked < MINUTE_MS, "within a minute: not five minutes after Tom");
	// On the way nobody reads it: it is sealed for this phone, and signed by this house.
	assert.equal(push.headers["content-encoding"], "aes128gcm");
	const signed = signedIn(String(push.headers["authorization"]));
	assert.equal(signed?.key, houseKey);
	assert.equal(signed?.claims["aud"], `http://${outside.host}`);
	for (const word of [...NAMES, "Kijk"]) assert.ok(!push.body.toString("latin1").includes(word), `${word} can be read on the way`);
	assert.throws(() => boxes.tom.read(push.body), "another phone cannot read it");
	const words = boxes.samira.read(push.body);
	for (const word of NAMES)
		for (const said of [words, text.body.toString("utf8")]) assert.ok(!said.includes(word), `"${word}" stands in an alert: ${said}`);
	await samira.goto("/vandaag");
	await handOver(samira, words);
	const [alert, ...more] = await shown(samira);
	assert.deepEqual(more, []);
	assert.equal(alert?.title, "Erbij");
	assert.equal(alert?.body, "Kijk nu even in Erbij.");
	// A tap on it.
	const worker = samira.context().serviceWorkers()[0];
	assert.ok(worker);
	const road = await worker.evaluate<string>(`(async () => {
		const [notification] = await registration.getNotifications();
		return new Promise((resolve) => {
			clients.openWindow = async (path) => resolve(path);
			dispatchEvent(new NotificationEvent("notificationclick", { notification }));
		});
	})()`);
	assert.deepEqual(await shown(samira), [], "tapped, it is gone");
	// Half an hour went by: she comes in first, and lands where the tap led.
	await samira.goto(road);
	await press(samira, /Samira/, false);
	await reads(samira, "Nadia zou om", "Bel eerst", "Lees het adres");
	assert.ok(!(await read(samira)).includes("Lindestraat"), "where she went is one step further");
	// A broken message, or an empty one, still shows something: else the browser would take the right to be told away.
	await handOver(samira, "{");
	assert.deepEqual(
		(await shown(samira)).map(({ title, data }) => [title, data]),
		[["Erbij", "/vandaag"]],
	);
	const again = await come(stage, "Tom");
	await again.goto("/jij/veilig");
	await reads(again, "Dit toestel krijgt nog geen meldingen.");
	assert.deepEqual([...stage.faults, ...stage.noise], []);
};

export const stories: readonly Story[] = [
	{
		name: "SAFE-03 PRIV-11: who is not back is told of on a colleague's phone: sealed and signed, without a name, a tap away from what to do; a phone that is no more is passed over at once",
		play: async () => {
			const outside = await openOutside();
			try {
				const stage = await openStage(8, {}, READY_MS - 30 * MINUTE_MS);
				try {
					await play(stage, outside);
				} finally {
					await stage.stop();
				}
			} finally {
				await outside.stop();
			}
		},
	},
];
