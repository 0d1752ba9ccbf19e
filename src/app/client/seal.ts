/**
 * Own words on a device are sealed with one key per member (take-along/envelope.ts). On the device lies that key only wrapped: with a secret of the house that comes to
 * whoever is signed in, and - while pages are taken along - with a PIN or a passkey. Bare it is in memory only (key-holder.ts). How strong that is, and how strong it is
 * not: decisions/0013.
 */
import { openWith, type Sealed, sealWith } from "#src/app/take-along/envelope.ts";
import { fetchOnce } from "./asked-once.ts";
import { store } from "./device.ts";
import { keyFromHouse as withHouse } from "./first-contact.ts";
import { askFor, heldFor, hold } from "./key-holder.ts";
import { newId } from "./new-id.ts";

export type { Sealed } from "#src/app/take-along/envelope.ts";

export const vaultOf = (owner: string): string => `vault:${owner}`;
/** 'Chrome · Android': what the owner knows it by. */
export const calledHere = (): string => {
	const agent = navigator.userAgent;
	const first = (signs: readonly (readonly [string, string])[]): string => signs.find(([sign]) => agent.includes(sign))?.[1] ?? "";
	const browser = first([
		["Edg/", "Edge"],
		["SamsungBrowser", "Samsung"],
		["Firefox/", "Firefox"],
		["Chrome/", "Chrome"],
		["Safari/", "Safari"],
	]);
	const system = first([
		["Android", "Android"],
		["iPhone", "iPhone"],
		["iPad", "iPad"],
		["Windows", "Windows"],
		["Mac OS", "Mac"],
		["CrOS", "Chromebook"],
		["Linux", "Linux"],
	]);
	return [browser, system].filter(Boolean).join(" · ") || "?";
};
const keysGround = { store, newId, fetch: fetchOnce } as Parameters<typeof withHouse>[0];

/** The key by the secret of the house, made once over all tabs. */
export const keyFromHouse = (owner: string, again = false): Promise<CryptoKey> =>
	navigator.locks.request("erbij-key", () => withHouse(keysGround, owner, calledHere(), again));
const others = (): ServiceWorker | null => ("serviceWorker" in navigator ? navigator.serviceWorker.controller : null);
/** Everybody in this browser who may need it gets it. */
export const holdHere = (owner: string, key: CryptoKey): void => {
	hold(owner, key);
	others()?.postMessage({ kind: "erbij-hold", owner, key });
};

let asking: Promise<CryptoKey> | undefined;
/** The key of this owner: held here, held by the service worker, or fetched with the session; fails while the device is locked. */
export const keyOf = (owner: string): Promise<CryptoKey> => {
	const here = heldFor(owner);
	if (here) return Promise.resolve(here);
	asking ??= (async () => {
		const worker = others();
		const key = (worker && (await askFor(worker, owner))) ?? (await keyFromHouse(owner));
		holdHere(owner, key);
		return key;
	})().finally(() => {
		asking = undefined;
	});
	return asking;
};

/** Whether this browser can keep things sealed at all; without, every form simply goes to the server. */
export const canSeal = (): boolean => "indexedDB" in globalThis && "locks" in navigator && "subtle" in crypto;
export const seal = async (owner: string, value: unknown, about = ""): Promise<Sealed> =>
	sealWith(await keyOf(owner), new TextEncoder().encode(JSON.stringify(value)), about);
export const unseal = async <Value>(owner: string, sealed: Sealed, about = ""): Promise<Value> =>
	JSON.parse(new TextDecoder().decode(await openWith(await keyOf(owner), sealed, about))) as Value;
