/** O6: the service worker itself, on caches and a network made of memory: versions that come while one is out, break off half-way, and come again. */
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import fc from "fast-check";
import { seeded } from "./testing/simulated-device.ts";
import { shellsToDrop } from "./shell-rules.ts";

type Listener = (event: unknown) => void;
type Cache = Map<string, string>;
const pathOf = (asked: string | Request): string => (typeof asked === "string" ? asked : new URL(asked.url).pathname);
/** Caches as a browser has them: in the order they were made, with words as answers. */
const openCaches = () => {
	const all = new Map<string, Cache>();
	const openOne = (name: string) => {
		const here = all.get(name) ?? all.set(name, new Map()).get(name) ?? new Map();
		return {
			match: async (asked: string | Request) => {
				const found = here.get(pathOf(asked));
				return found === undefined ? undefined : new Response(found);
			},
			put: async (path: string, answer: Response) => void here.set(path, await answer.text()),
		};
	};
	return {
		all,
		api: {
			open: async (name: string) => openOne(name),
			keys: async () => [...all.keys()],
			delete: async (name: string) => all.delete(name),
			match: async (asked: string | Request) => {
				for (const cache of all.values()) {
					const found = cache.get(pathOf(asked));
					if (found !== undefined) return new Response(found);
				}
				return undefined;
			},
		},
	};
};
/** What the house serves in a version: hashed names that stay or change, and pages that always have the same name. */
const filesOf = (version: number): readonly string[] => [
	"/offline/nl",
	"/offline/slot-nl",
	"/icon.svg",
	`/assets/style-${Math.floor(version / 3)}.css`,
	`/assets/main-${version}.js`,
	`/assets/signed-in-${Math.floor(version / 2)}.js`,
];
let caches: ReturnType<typeof openCaches>;
/** Which version the house has now, and after how many fetches the network is gone. */
let house: { version: number; left: number };
/** How often anything looked in the drawers of the device, where words wait. */
let opened = 0;
beforeEach(() => {
	caches = openCaches();
	house = { version: 0, left: Number.POSITIVE_INFINITY };
	opened = 0;
	vi.stubGlobal("indexedDB", {
		open: () => {
			opened += 1;
			throw new Error("no storage here");
		},
	});
	vi.stubGlobal("caches", caches.api);
	vi.stubGlobal("location", new URL("https://erbij.example/"));
	vi.stubGlobal("fetch", async (asked: string | Request) => {
		const path = pathOf(asked);
		if (house.left <= 0) throw new TypeError("Failed to fetch");
		house.left -= 1;
		return filesOf(house.version).includes(path) ? new Response(`${path} of ${house.version}`) : new Response("gone", { status: 404 });
	});
});
afterEach(() => vi.unstubAllGlobals());
type Running = { readonly install: () => Promise<void>; readonly activate: () => Promise<void>; readonly ask: (path: string) => Promise<Response> };
/** Starts the script of a version. */
const start = async (version: number): Promise<Running> => {
	const listeners = new Map<string, Listener[]>();
	vi.stubGlobal("addEventListener", (type: string, listener: Listener) => listeners.set(type, [...(listeners.get(type) ?? []), listener]));
	vi.stubGlobal("skipWaiting", async () => undefined);
	vi.stubGlobal("clients", { claim: async () => undefined, matchAll: async () => [] });
	vi.stubGlobal("SHELL_FILES", filesOf(version));
	vi.stubGlobal("SHELL_VERSION", `v${version}`);
	vi.resetModules();
	await import("./service-worker.ts");
	const happens = async (type: string, more: object = {}): Promise<void> => {
		const work: Promise<unknown>[] = [];
		for (const listener of listeners.get(type) ?? []) listener({ waitUntil: (one: Promise<unknown>) => work.push(one), ...more });
		await Promise.all(work);
	};
	return {
		install: () => happens("install"),
		activate: () => happens("activate"),
		ask: async (path) => {
			let answer: Promise<Response> | undefined;
			await happens("fetch", {
				request: new Request(`https://erbij.example${path}`),
				respondWith: (one: Promise<Response>) => {
					answer = one;
				},
			});
			return answer ?? Response.error();
		},
	};
};
/** Installs a version; broken off when the network goes. */
const update = async (version: number, fetches: number): Promise<Running | undefined> => {
	house = { version, left: fetches };
	const fresh = await start(version);
	const whole = await fresh.install().then(
		() => true,
		() => false,
	);
	house.left = Number.POSITIVE_INFINITY;
	if (!whole) return undefined;
	await fresh.activate();
	return fresh;
};

test("O6: an update that comes while words wait and breaks off half-way drops nothing: an open page of the version before has every file, also after the next update", async () => {
	await update(0, Number.POSITIVE_INFINITY);
	const running = await start(0);
	expect(await update(1, 2)).toBeUndefined();
	// The page that is open goes on as it was, out in the field too.
	house.left = 0;
	for (const path of filesOf(0).filter((one) => one.startsWith("/assets/"))) expect((await running.ask(path)).status, path).toBe(200);
	const next = await update(2, Number.POSITIVE_INFINITY);
	house.left = 0;
	// The house knows the files of the first version no more; whoever still has that page open does not meet a white screen.
	for (const version of [0, 2])
		for (const path of filesOf(version).filter((one) => one.startsWith("/assets/"))) expect((await next?.ask(path))?.status, path).toBe(200);
	expect([...caches.all.keys()]).toEqual(["erbij-shell-v0", "erbij-shell-v2"]);
	// Whatever waits on the device to be sent was not so much as looked at: an update has nothing to do with words.
	expect(opened).toBe(0);
});
test("O6: ten versions, each broken off at a random file or not: never a file missing on a page that is open, never more than two shells and what broke off", async () => {
	for (let seed = 1; seed <= 8; seed += 1) {
		caches.all.clear();
		const random = seeded(seed);
		let open = 0;
		await update(0, Number.POSITIVE_INFINITY);
		for (let version = 1; version <= 10; version += 1) {
			const fresh = await update(version, random() < 0.5 ? Math.floor(random() * 4) : Number.POSITIVE_INFINITY);
			const answers = fresh ?? (await start(open));
			house.left = 0;
			const pages = fresh ? [open, version] : [open];
			for (const one of pages)
				for (const path of filesOf(one).filter((file) => file.startsWith("/assets/")))
					expect((await answers.ask(path)).status, `seed ${seed}, version ${version}, a page of ${one}: ${path}`).toBe(200);
			if (fresh) open = version;
			const whole = [...caches.all.values()].filter((cache) => cache.has("/shell-whole"));
			expect(whole.length).toBeLessThanOrEqual(2);
		}
	}
}, 60_000);
test("O6: a shell that is whole and in use never goes, in whatever order they were made", () => {
	fc.assert(
		fc.property(
			fc.uniqueArray(fc.nat(30), { minLength: 1, maxLength: 8 }),
			fc.nat(7),
			fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }),
			(ids, at, whole) => {
				const names = ids.map(String);
				const current = names[at % names.length] ?? "";
				const isWhole = (name: string): boolean => whole[names.indexOf(name)] ?? false;
				const dropped = shellsToDrop(names, current, isWhole);
				const before = names.slice(0, names.indexOf(current));
				expect(dropped).not.toContain(current);
				// Made after this one: the next version, which is filling its own.
				for (const later of names.slice(names.indexOf(current))) expect(dropped).not.toContain(later);
				const last = before.findLast(isWhole) ?? before.at(-1);
				if (last !== undefined) expect(dropped).not.toContain(last);
				expect(before.length - dropped.length).toBe(before.length === 0 ? 0 : 1);
			},
		),
	);
});
