/**
 * The service worker: the shell (script, stylesheet, font, offline page) is on the device, pages never are.
 * Pages taken along, sealed, come later: they fit in as one more answer in `withoutNetwork`, before the offline page.
 */
import { get } from "./device.ts";

declare const SHELL_FILES: readonly string[];
declare const SHELL_VERSION: string;

type Waits = Event & { waitUntil(work: Promise<unknown>): void };
type Fetches = Waits & { readonly request: Request; respondWith(answer: Promise<Response>): void };
type Pushed = Waits & { readonly data: { json(): unknown } | null };
type Tapped = Waits & { readonly notification: { close(): void; readonly data: unknown } };
type Worker = {
	addEventListener(type: "install" | "activate", listener: (event: Waits) => void): void;
	addEventListener(type: "push", listener: (event: Pushed) => void): void;
	addEventListener(type: "notificationclick", listener: (event: Tapped) => void): void;
	readonly registration: { showNotification(title: string, options: Record<string, unknown>): Promise<void> };
	addEventListener(type: "fetch", listener: (event: Fetches) => void): void;
	skipWaiting(): Promise<void>;
	readonly clients: { claim(): Promise<void>; openWindow(path: string): Promise<unknown> };
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
};
/** The shell before this one stays: an open page may still ask for its files. Older ones go (O6: no white screens half-way an update). */
const tidy = async (): Promise<void> => {
	const shells = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== current);
	await Promise.all(shells.slice(0, -1).map((name) => caches.delete(name)));
};

const offlinePage = async (): Promise<Response> => {
	const language = await get<string>("meta", "language").catch(() => undefined);
	const cache = await caches.open(current);
	return (await cache.match(`/offline/${language === "en" ? "en" : "nl"}`)) ?? Response.error();
};
const withoutNetwork: readonly ((request: Request) => Promise<Response | undefined>)[] = [offlinePage];

const page = async (request: Request): Promise<Response> => {
	try {
		return await fetch(request);
	} catch (error) {
		for (const answer of withoutNetwork) {
			const found = await answer(request);
			if (found) return found;
		}
		throw error;
	}
};
const asset = async (request: Request): Promise<Response> =>
	(await (await caches.open(current)).match(request)) ?? (await caches.match(request)) ?? fetch(request);

worker.addEventListener("install", (event) => event.waitUntil(fill().then(() => worker.skipWaiting())));
worker.addEventListener("activate", (event) => event.waitUntil(tidy().then(() => worker.clients.claim())));
worker.addEventListener("fetch", (event) => {
	const { request } = event;
	const url = new URL(request.url);
	if (request.method !== "GET" || url.origin !== location.origin) return;
	if (request.mode === "navigate") event.respondWith(page(request));
	else if (url.pathname.startsWith("/assets/") || url.pathname === "/icon.svg") event.respondWith(asset(request));
});

/** A quiet alert: the words came along and hold no name; where they lead is read after signing in (SAFE-03). */
worker.addEventListener("push", (event) => {
	const { title, text, to } = (event.data?.json() ?? {}) as { readonly title?: string; readonly text?: string; readonly to?: string };
	const options = { body: text ?? "", tag: to ?? "erbij", renotify: true, requireInteraction: true, icon: "/icon.svg", data: to ?? "/vandaag" };
	event.waitUntil(worker.registration.showNotification(title ?? "Erbij", options));
});
worker.addEventListener("notificationclick", (event) => {
	event.notification.close();
	const to = event.notification.data;
	event.waitUntil(worker.clients.openWindow(typeof to === "string" && to.startsWith("/") ? to : "/vandaag"));
});
