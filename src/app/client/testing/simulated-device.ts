/** A device made of memory, with the client's real logic on it, a real house at the other end, and a network that comes and goes. */
import type { Actor } from "#src/kernel/actor.ts";
import { sealWith } from "#src/app/take-along/envelope.ts";
import { matterIn } from "#src/app/take-along/roads.ts";
import { type Along, askWhetherGone, type Contact, keyFromHouse, leaveOne, makeContact } from "../first-contact.ts";
import type { Drawer, Ground, Store } from "../ground.ts";
import { idFrom } from "../new-id.ts";
import { type Content, type Kept, openOutbox, type Outbox, type Round } from "../outbox-core.ts";

/** A house that answers: one made for a test, or a real one far away. */
export type AtHouse = {
	readonly app: { readonly request: (road: string, init?: RequestInit) => Response | Promise<Response> };
	readonly cookieFor: (actor: Actor) => string;
};
/** What happens to one request: nothing, gone before it arrived, gone on the way back, or a server that is busy. */
export type Weather = "fine" | "lost-going" | "lost-coming" | 429 | 500 | 503;
export type Device = {
	readonly ground: Ground;
	readonly outbox: Outbox;
	readonly owner: string;
	readonly drawers: Readonly<Record<Drawer, Map<string, unknown>>>;
	readonly network: { up: boolean; weather: () => Weather };
	/** Milliseconds that its clock is ahead of that of the world. */
	readonly clock: { ahead: number };
	/** Full: what is kept from now on does not fit. */
	readonly room: { full: boolean };
	readonly signIn: (actor: Actor | undefined) => void;
	/** Types it in a form and sends it; gives the id it is kept under. */
	readonly write: (road: string, operation: string, fields: Readonly<Record<string, string>>, id?: string, instead?: string) => Promise<string>;
	readonly send: () => Promise<Round>;
	readonly contact: () => Promise<Contact>;
	readonly contactWithoutSession: () => Promise<Contact>;
	readonly takeAlong: (road: string) => Promise<number>;
	readonly waiting: () => Promise<readonly Kept[]>;
	readonly along: () => readonly Along[];
	/** The script starts anew on what was kept; the key is gone from memory, and comes back with the PIN. */
	readonly restart: () => void;
	/** Locked, and nobody who holds it knows the PIN. */
	readonly lock: () => void;
	/** Another house answers from now on: put back from a backup. */
	readonly moveTo: (house: AtHouse) => void;
};

const everyDrawer: readonly Drawer[] = ["meta", "drafts", "outbox", "sent", "along"];
export const openDevice = async (first: AtHouse, actor: Actor, random: () => number, world: { now: number }): Promise<Device> => {
	let house = first;
	let session: Actor | undefined = actor;
	const owner = actor.id ?? "";
	const drawers = Object.fromEntries(everyDrawer.map((name) => [name, new Map<string, unknown>()])) as Record<Drawer, Map<string, unknown>>;
	const network = { up: true, weather: (): Weather => "fine" };
	const [clock, room] = [{ ahead: 0 }, { full: false }];
	const store: Store = {
		get: async <Value>(drawer: Drawer, key: string) => structuredClone(drawers[drawer].get(key)) as Value | undefined,
		all: async <Value>(drawer: Drawer) =>
			[...drawers[drawer].entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, value]) => structuredClone(value)) as Value[],
		put: async (drawer, key, value, without) => {
			if (room.full && drawer !== "meta" && !drawers[drawer].has(key) && drawers.along.size === 0) throw new Error("QuotaExceededError");
			if (room.full && drawers.along.size > 0 && drawer === "outbox" && !drawers.outbox.has(key)) throw new Error("QuotaExceededError");
			if (without !== undefined) drawers[drawer].delete(without);
			drawers[drawer].set(key, structuredClone(value));
		},
		remove: async (drawer, keys) => {
			for (const key of keys) drawers[drawer].delete(key);
			if (drawer === "along" && keys.length > 0) room.full = false;
		},
	};
	const now = (): number => world.now + clock.ahead;
	const newId = (): string =>
		idFrom(
			now(),
			Uint8Array.from({ length: 16 }, () => Math.floor(random() * 256)),
		);
	const cookie = (): Record<string, string> => (session ? { cookie: house.cookieFor(session) } : {});
	let held: Promise<CryptoKey> | undefined;
	let behindPin: CryptoKey | undefined;
	let queue: Promise<unknown> = Promise.resolve();
	const made: Ground = {
		store,
		keyOf: (of) => {
			held ??= keyFromHouse(made, of, "Simulated").catch((error: unknown) => {
				held = undefined;
				throw error;
			});
			return held;
		},
		alone: (_name, work) => {
			const next = queue.then(work, work);
			queue = next.catch(() => undefined);
			return next;
		},
		fetch: async (road, init) => {
			const weather = network.weather();
			if (!network.up || weather === "lost-going") throw new TypeError("Failed to fetch");
			if (typeof weather === "number") return new Response("busy", { status: weather, headers: { "content-type": "text/plain" } });
			const answer = await house.app.request(road, { ...init, headers: { ...(init?.headers as Record<string, string>), ...cookie() } });
			if (weather === "lost-coming") throw new TypeError("Failed to fetch");
			return answer;
		},
		now,
		newId,
		pagesWent: () => undefined,
		tell: () => undefined,
	};
	/** What runs on it ends at once when it is restarted: whatever it was doing, it does no more. */
	const living = (): { ground: Ground; kill: () => void } => {
		let alive = true;
		const whileAlive =
			<Given extends unknown[], Value>(work: (...given: Given) => Promise<Value>) =>
			async (...given: Given): Promise<Value> => {
				if (!alive) return new Promise<Value>(() => undefined);
				const value = await work(...given);
				return alive ? value : new Promise<Value>(() => undefined);
			};
		const lives: Store = {
			get: whileAlive(store.get) as Store["get"],
			all: whileAlive(store.all) as Store["all"],
			put: whileAlive(store.put),
			remove: whileAlive(store.remove),
		};
		const ground: Ground = { ...made, store: lives, fetch: whileAlive(made.fetch), keyOf: whileAlive(made.keyOf) };
		return { ground, kill: () => void (alive = false) };
	};
	let life = living();
	const open = (): Outbox => {
		const { ground } = life;
		return openOutbox(ground, (item) => leaveOne(ground, item, item.apart, "no-part"));
	};
	let outbox = open();
	const device: Device = {
		get ground() {
			return life.ground;
		},
		get outbox() {
			return outbox;
		},
		owner,
		drawers,
		network,
		clock,
		room,
		signIn: (who) => {
			session = who;
		},
		write: async (road, operation, fields, id = newId(), instead) => {
			const content: Content = { action: road, page: road, label: "form", fields: Object.entries({ id, operation, ...fields }) };
			return outbox.keep(owner, id, content, instead);
		},
		send: () => outbox.sendRound(owner, true),
		contact: () => makeContact(life.ground, outbox, owner, "Simulated"),
		contactWithoutSession: () => askWhetherGone(life.ground),
		takeAlong: async (road) => {
			const answer = await life.ground.fetch(road, { headers: { accept: "text/html" } });
			if (answer.status !== 200) return answer.status;
			const key = `${owner} ${road}`;
			const about = matterIn(road);
			const sealed = await sealWith(await life.ground.keyOf(owner), new TextEncoder().encode(await answer.text()), key);
			await store.put("along", key, {
				key,
				owner,
				road,
				...(about === undefined ? {} : { about }),
				at: now(),
				until: now() + 7 * 86_400_000,
				sealed,
			} satisfies Along);
			return 200;
		},
		waiting: async () => outbox.keptBy(owner),
		along: () => [...drawers.along.values()] as Along[],
		restart: () => {
			life.kill();
			// Whoever holds it types their PIN.
			held = undefined;
			if (behindPin) held = Promise.resolve(behindPin);
			queue = Promise.resolve();
			life = living();
			outbox = open();
		},
		lock: () => {
			behindPin = undefined;
			device.restart();
		},
		moveTo: (other) => {
			house = other;
		},
	};
	behindPin = await life.ground.keyOf(owner);
	await store.put("meta", "who", owner);
	return device;
};
/** The same numbers every time for one seed. */
export const seeded = (seed: number): (() => number) => {
	let state = (seed * 2_654_435_761) >>> 0 || 1;
	return () => {
		state ^= state << 13;
		state ^= state >>> 17;
		state ^= state << 5;
		state >>>= 0;
		return state / 4_294_967_296;
	};
};
