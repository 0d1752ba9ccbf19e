/** What the device keeps: one small IndexedDB with a few drawers by name. Own words go in sealed only, see seal.ts. */
import type { Drawer, Store } from "./ground.ts";

const drawers: readonly Drawer[] = ["meta", "drafts", "outbox", "sent", "along"];
/** A later version only ever adds drawers: an older script in another tab goes on working with the ones it knows. */
const VERSION = 2;

const ANSWERS_WITHIN_MS = 4_000;

let opened: Promise<IDBDatabase> | undefined;
const open = (): Promise<IDBDatabase> => {
	opened ??= new Promise<IDBDatabase>((resolve, reject) => {
		const asked = indexedDB.open("erbij", VERSION);
		asked.onupgradeneeded = () => {
			for (const name of drawers) if (!asked.result.objectStoreNames.contains(name)) asked.result.createObjectStore(name);
		};
		asked.onsuccess = () => {
			// A newer version in another tab may go ahead; we open again when we need to.
			asked.result.onversionchange = () => {
				asked.result.close();
				opened = undefined;
			};
			asked.result.onclose = () => {
				opened = undefined;
			};
			resolve(asked.result);
		};
		asked.onerror = () => reject(asked.error ?? new Error("no storage"));
		asked.onblocked = () => reject(new Error("storage is blocked"));
		// Some browsers never answer at all: whoever waits for it would stand still.
		setTimeout(() => reject(new Error("storage does not answer")), ANSWERS_WITHIN_MS);
	}).catch((error: unknown) => {
		opened = undefined;
		throw error;
	});
	return opened;
};

/** Does several things to one drawer, whole or not at all. Gives what the last one gave. */
const inDrawer = async <Value>(drawer: Drawer, mode: IDBTransactionMode, work: (store: IDBObjectStore) => IDBRequest): Promise<Value> => {
	const transaction = (await open()).transaction(drawer, mode, { durability: "strict" });
	const asked = work(transaction.objectStore(drawer));
	return new Promise((resolve, reject) => {
		transaction.oncomplete = () => resolve(asked.result as Value);
		transaction.onabort = () => reject(transaction.error ?? new Error("not kept"));
	});
};

/** Reads of several drawers in one go; `work` asks, and what it gives is called once all answers are there. */
export const inDrawers = async <Value>(names: readonly Drawer[], work: (drawer: (name: Drawer) => IDBObjectStore) => () => Value): Promise<Value> => {
	const transaction = (await open()).transaction([...names], "readonly");
	const given = work((name) => transaction.objectStore(name));
	return new Promise((resolve, reject) => {
		transaction.oncomplete = () => resolve(given());
		transaction.onabort = () => reject(transaction.error ?? new Error("not read"));
	});
};

export const get: Store["get"] = (drawer, key) => inDrawer(drawer, "readonly", (store) => store.get(key));
export const all: Store["all"] = (drawer) => inDrawer(drawer, "readonly", (store) => store.getAll());
export const put: Store["put"] = (drawer, key, value, without) =>
	inDrawer(drawer, "readwrite", (store) => {
		if (without !== undefined) store.delete(without);
		return store.put(value, key);
	});
export const remove: Store["remove"] = (drawer, keys) =>
	inDrawer(drawer, "readwrite", (store) => keys.map((key) => store.delete(key)).at(-1) ?? store.count());
export const store: Store = { get, all, put, remove };
