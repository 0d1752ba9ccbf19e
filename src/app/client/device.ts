/** What the device keeps: one small IndexedDB with a few drawers by name. Own words go in sealed only, see seal.ts. */

export type Drawer = "meta" | "drafts" | "outbox";
const drawers: readonly Drawer[] = ["meta", "drafts", "outbox"];

let opened: Promise<IDBDatabase> | undefined;
const open = (): Promise<IDBDatabase> => {
	opened ??= new Promise<IDBDatabase>((resolve, reject) => {
		const asked = indexedDB.open("erbij", 1);
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

export const get = <Value>(drawer: Drawer, key: string): Promise<Value | undefined> => inDrawer(drawer, "readonly", (store) => store.get(key));
export const all = <Value>(drawer: Drawer): Promise<readonly Value[]> => inDrawer(drawer, "readonly", (store) => store.getAll());
/** Keeps a value; with `without`, takes another one away in the same moment. */
export const put = (drawer: Drawer, key: string, value: unknown, without?: string): Promise<void> =>
	inDrawer(drawer, "readwrite", (store) => {
		if (without !== undefined) store.delete(without);
		return store.put(value, key);
	});
export const remove = (drawer: Drawer, keys: readonly string[]): Promise<void> =>
	inDrawer(drawer, "readwrite", (store) => keys.map((key) => store.delete(key)).at(-1) ?? store.count());
