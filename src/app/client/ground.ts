/** What the client's own logic stands on, passed in: in the browser the real thing (`here.ts`), in a simulation a device made of memory. */

export type Drawer = "meta" | "drafts" | "outbox" | "sent" | "along";
export type Store = {
	readonly get: <Value>(drawer: Drawer, key: string) => Promise<Value | undefined>;
	readonly all: <Value>(drawer: Drawer) => Promise<readonly Value[]>;
	/** Keeps a value; with `without`, takes another one away in the same moment. */
	readonly put: (drawer: Drawer, key: string, value: unknown, without?: string) => Promise<void>;
	readonly remove: (drawer: Drawer, keys: readonly string[]) => Promise<void>;
};
export type Ground = {
	readonly store: Store;
	/** The key of an owner, as long as it is in memory or may be fetched; fails while the device is locked. */
	readonly keyOf: (owner: string) => Promise<CryptoKey>;
	/** One at a time, over all tabs. */
	readonly alone: <Value>(name: string, work: () => Promise<Value>) => Promise<Value>;
	readonly fetch: (road: string, init?: RequestInit) => Promise<Response>;
	readonly now: () => number;
	readonly newId: () => string;
	/** Pages that were along made room for words. */
	readonly pagesWent: () => void;
	/** Tells every tab that something was added, sent or thrown away. */
	readonly tell: () => void;
};
