/**
 * Own words on a device are sealed: AES-GCM with a key per member that no script can read out, thrown away at sign-out.
 * Honest about its strength: until a PIN or passkey guards the key (a later issue replaces only `keyOf`), it protects against reading along
 * and after sign-out, not against somebody who copies the whole profile of a browser that is still signed in.
 */
import { get, put, remove } from "./device.ts";

export type Sealed = { readonly iv: Uint8Array<ArrayBuffer>; readonly bytes: ArrayBuffer };

const nameOf = (owner: string): string => `key:${owner}`;
const keyOf = (owner: string): Promise<CryptoKey> =>
	navigator.locks.request("erbij-key", async () => {
		const found = await get<CryptoKey>("meta", nameOf(owner));
		if (found) return found;
		const fresh = await crypto.subtle.generateKey({ name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);
		await put("meta", nameOf(owner), fresh);
		return fresh;
	});

/** Whether this browser can keep things sealed at all; without, every form simply goes to the server. */
export const canSeal = (): boolean => "indexedDB" in globalThis && "locks" in navigator && "subtle" in crypto;
export const sealBytes = async (owner: string, bytes: BufferSource): Promise<Sealed> => {
	const iv = crypto.getRandomValues(new Uint8Array(12));
	return { iv, bytes: await crypto.subtle.encrypt({ name: "AES-GCM", iv }, await keyOf(owner), bytes) };
};
export const openBytes = async (owner: string, sealed: Sealed): Promise<ArrayBuffer> =>
	crypto.subtle.decrypt({ name: "AES-GCM", iv: sealed.iv }, await keyOf(owner), sealed.bytes);
export const seal = (owner: string, value: unknown): Promise<Sealed> => sealBytes(owner, new TextEncoder().encode(JSON.stringify(value)));
export const unseal = async <Value>(owner: string, sealed: Sealed): Promise<Value> =>
	JSON.parse(new TextDecoder().decode(await openBytes(owner, sealed))) as Value;
/** What was sealed with it can never be read again. */
export const throwKeyAway = (owner: string): Promise<void> => remove("meta", [nameOf(owner)]);
