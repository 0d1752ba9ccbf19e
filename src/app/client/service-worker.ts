/**
 * The service worker: the shell (script, stylesheet, font, offline pages) is on the device, and sealed beside it the pages that were taken along. Their key is in the
 * memory of this worker and of open pages; without it there is the lock. It also shows alerts.
 */
import { type Shows, showAlerts } from "./alerts.ts";
import { store } from "./device.ts";
import { answerAlong } from "./along-answer.ts";
import { askWhetherGone } from "./first-contact.ts";
import type { Ground } from "./ground.ts";
import { askFor, heldFor, hearAboutKeys, hold, type KeyMessage, letGoOfKeys, touch } from "./key-holder.ts";
import { newId } from "./new-id.ts";
import { type Standing, standingHere } from "./standing-here.ts";
import type { StayMessage } from "./stay.ts";
import { shellsToDrop, WHOLE } from "./shell-rules.ts";

declare const SHELL_FILES: readonly string[];
declare const SHELL_VERSION: string;

type Waits = Event & { waitUntil(work: Promise<unknown>): void };
type Fetches = Waits & { readonly request: Request; readonly clientId: string; respondWith(answer: Promise<Response>): void };
type Client = { readonly id: string; postMessage(message: unknown, ports?: Transferable[]): void };
type Worker = Shows & {
	addEventListener(type: "install" | "activate", listener: (event: Waits) => void): void;
	addEventListener(type: "fetch", listener: (event: Fetches) => void): void;
	addEventListener(type: "message", listener: (event: MessageEvent<KeyMessage | undefined>) => void): void;
	skipWaiting(): Promise<void>;
	readonly clients: { claim(): Promise<void>; matchAll(): Promise<readonly Client[]> };
};
const worker = globalThis as unknown as Worker;

const PREFIX = "erbij-shell-";
const current = PREFIX + SHELL_VERSION;

/** Only what changed is fetched again: a hashed name that is here already is the same file (W4). */
const fill = async (): Promise<void> => {
	const cache = await caches.open(current);
	await Promise.all(
		SHELL_FILES.map(async (path) => {
			const here = path.startsWith("/assets/") ? await caches.match(path) : undefined;
			if (here) return cache.put(path, here);
			const response = await fetch(path, { cache: path.startsWith("/assets/") ? "default" : "no-cache" });
			if (!response.ok) throw new Error(`${path}: ${response.status}`);
			return cache.put(path, response);
		}),
	);
	await cache.put(WHOLE, new Response("whole"));
};
/** The shell before this one stays: an open page may still ask for its files. Older ones go (O6: no white screens half-way an update). */
const tidy = async (): Promise<void> => {
	const shells = (await caches.keys()).filter((name) => name.startsWith(PREFIX));
	const whole = new Set<string>();
	for (const name of shells) if (await (await caches.open(name)).match(WHOLE)) whole.add(name);
	await Promise.all(shellsToDrop(shells, current, (name) => whole.has(name)).map((name) => caches.delete(name)));
};

/** The key, from this worker's own memory or from a page that is still open. */
const keyHere = async (owner: string): Promise<CryptoKey | undefined> => {
	const here = heldFor(owner);
	if (here) return here;
	for (const client of await worker.clients.matchAll()) {
		const key = await askFor({ postMessage: (message, ports) => client.postMessage(message, ports) }, owner);
		if (!key) continue;
		hold(owner, key);
		return key;
	}
	return undefined;
};
const shellPage = async (name: "" | "slot-", language: string | undefined): Promise<Response> => {
	const cache = await caches.open(current);
	return (await cache.match(`/offline/${name}${language === "en" ? "en" : "nl"}`)) ?? Response.error();
};

const nobody: Standing = { owner: undefined, language: undefined, kept: undefined, some: false };
const standing = (road: string): Promise<Standing> => standingHere(road, Date.now()).catch(() => nobody);
type Without = { readonly kind: "page"; readonly answer: Response } | { readonly kind: "locked" } | { readonly kind: "none" };
/** What this device itself has for a road: the page, the lock in front of it, or nothing. */
const without = async ({ owner, kept, some }: Standing): Promise<Without> => {
	if (owner === undefined || !(kept || some)) return { kind: "none" };
	const key = await keyHere(owner);
	if (!key) return { kind: "locked" };
	touch();
	const answer = kept && (await answerAlong(kept, key, SHELL_FILES).catch(() => undefined));
	return answer ? { kind: "page", answer } : { kind: "none" };
};

const ground: Ground = {
	store,
	keyOf: async (owner) => (await keyHere(owner)) ?? Promise.reject(new Error("locked")),
	alone: (_name, work) => work(),
	fetch: (road, init) => fetch(road, init),
	now: () => Date.now(),
	newId,
	pagesWent: () => undefined,
	tell: () => undefined,
};
const ASK_EVERY_MS = 60_000;
let asked = 0;
/** Every first contact, whoever holds the device: whether it was reported gone (O9, O10). */
const askNow = async (): Promise<void> => {
	if (Date.now() - asked < ASK_EVERY_MS) return;
	asked = Date.now();
	if ((await askWhetherGone(ground)) === "gone") letGoOfKeys();
};

/** So long the network may take before a page that is along comes instead; shorter while it was away a moment ago, and kept nobody waiting for nothing. */
const [PATIENCE_MS, PATIENCE_AWAY_MS, AWAY_FOR_MS] = [2_500, 500, 60_000];
let away = 0;
const page = async (event: Fetches): Promise<Response> => {
	const { request } = event;
	const asks = fetch(request);
	asks.then(
		() => {
			away = 0;
		},
		() => undefined,
	);
	// Read beside the question to the network: when that fails, the answer is here.
	const here = standing(new URL(request.url).pathname);
	try {
		const slow = new Promise<"slow">((resolve) => {
			setTimeout(() => resolve("slow"), Date.now() - away < AWAY_FOR_MS ? PATIENCE_AWAY_MS : PATIENCE_MS);
		});
		const first = await Promise.race([asks, slow]);
		if (first !== "slow") {
			event.waitUntil(askNow().catch(() => undefined));
			return first;
		}
		away = Date.now();
		const found = await without(await here);
		return found.kind === "page" ? found.answer : await asks;
	} catch {
		// Away: the next answer of the network is a first contact.
		asked = 0;
		away = Date.now();
		const stands = await here;
		const found = await without(stands);
		return found.kind === "page" ? found.answer : shellPage(found.kind === "locked" ? "slot-" : "", stands.language);
	}
};
/**
 * A form that goes as a page: when the network fails on the way, its page stays as it stands with what was typed, and hears of it. Whether it arrived nobody knows: sent
 * again it has the same id, and is the same act once.
 */
const sendOrStay = async ({ request, clientId }: Fetches): Promise<Response> => {
	try {
		return await fetch(request);
	} catch {
		asked = 0;
		away = Date.now();
		const open = await worker.clients.matchAll();
		const sender = open.filter(({ id }) => id === clientId);
		for (const client of sender.length > 0 ? sender : open) client.postMessage({ kind: "erbij-stay" } satisfies StayMessage);
		return new Response(null, { status: 204 });
	}
};
/** Files go past this: not every browser passes them on whole. */
const isPlainForm = ({ mode, method, headers }: Request): boolean =>
	mode === "navigate" && method === "POST" && (headers.get("content-type") ?? "").startsWith("application/x-www-form-urlencoded");
const asset = async (request: Request): Promise<Response> =>
	(await (await caches.open(current)).match(request)) ?? (await caches.match(request)) ?? fetch(request);
const picture = async (request: Request): Promise<Response> => {
	try {
		return await fetch(request);
	} catch {
		const here = await without(await standing(new URL(request.url).pathname));
		// A picture that is not there is no fault: the letter stands in its place.
		return here.kind === "page" ? here.answer : new Response(null, { status: 204 });
	}
};

worker.addEventListener("install", (event) => event.waitUntil(fill().then(() => worker.skipWaiting())));
worker.addEventListener("activate", (event) => event.waitUntil(tidy().then(() => worker.clients.claim())));
showAlerts(worker);
worker.addEventListener("message", (event) => {
	hearAboutKeys(event, () => {
		letGoOfKeys();
		worker.clients
			.matchAll()
			.then((clients) => {
				for (const client of clients) client.postMessage({ kind: "erbij-lock" } satisfies KeyMessage);
			})
			.catch(() => undefined);
	});
});
worker.addEventListener("fetch", (event) => {
	const { request } = event;
	const url = new URL(request.url);
	if (url.origin !== location.origin) return;
	if (isPlainForm(request)) event.respondWith(sendOrStay(event));
	if (request.method !== "GET") return;
	if (request.mode === "navigate") event.respondWith(page(event));
	else if (url.pathname.startsWith("/assets/") || url.pathname === "/icon.svg") event.respondWith(asset(request));
	else if (url.pathname.startsWith("/faces/")) event.respondWith(picture(request));
});
