/** The ways to the key without network: a PIN, or a passkey. Both only while pages are taken along. */
import { passkeyKey, pinKey, type Sealed, unwrap, wrap } from "#src/app/take-along/envelope.ts";
import { all, get, put, remove } from "./device.ts";
import type { Along } from "./first-contact.ts";
import { letGoOfKeys } from "./key-holder.ts";
import { holdHere, keyFromHouse, vaultOf } from "./seal.ts";
import { afterWrong, iterationsFor } from "./vault-rules.ts";

type Bytes = Uint8Array<ArrayBuffer>;
type PinSlot = { readonly salt: Bytes; readonly iterations: number; readonly wrapped: Sealed; readonly tries: number; readonly notBefore: number };
type PasskeySlot = { readonly credential: ArrayBuffer; readonly salt: Bytes; readonly wrapped: Sealed };
const pinOf = (owner: string): string => `pin:${owner}`;
const passkeyOf = (owner: string): string => `passkey:${owner}`;
const random = (size: number): Bytes => crypto.getRandomValues(new Uint8Array(size));

export const locksOf = async (owner: string): Promise<{ readonly pin: boolean; readonly passkey: boolean }> => ({
	pin: (await get("meta", pinOf(owner))) !== undefined,
	passkey: (await get("meta", passkeyOf(owner))) !== undefined,
});
export const hasLock = async (owner: string): Promise<boolean> => {
	const { pin, passkey } = await locksOf(owner);
	return pin || passkey;
};

const TRIED = 50_000;
const measured = async (): Promise<number> => {
	const began = performance.now();
	await pinKey("how quick is this", random(16), TRIED);
	return iterationsFor(TRIED, performance.now() - began);
};
/** Puts a PIN on it. Needs the session: only then can the key be taken out to be wrapped once more. */
export const lockWithPin = async (owner: string, pin: string): Promise<void> => {
	const key = await keyFromHouse(owner, true);
	const [salt, iterations] = [random(16), await measured()];
	const wrapped = await wrap(key, await pinKey(pin.trim(), salt, iterations));
	await put("meta", pinOf(owner), { salt, iterations, wrapped, tries: 0, notBefore: 0 } satisfies PinSlot);
};
export type Tried = "open" | { readonly left: number; readonly waitMs: number } | "used-up";
/** The pages go, and the PIN with them; what waits to be sent stays, for whoever signs in. */
const useUp = async (owner: string): Promise<void> => {
	await remove(
		"along",
		(await all<Along>("along")).flatMap(({ key, owner: of }) => (of === owner ? [key] : [])),
	);
	await remove("meta", [pinOf(owner), passkeyOf(owner)]);
};
export const openWithPin = (owner: string, pin: string): Promise<Tried> =>
	navigator.locks.request("erbij-pin", async (): Promise<Tried> => {
		const slot = await get<PinSlot>("meta", pinOf(owner));
		if (!slot) return "used-up";
		const wait = slot.notBefore - Date.now();
		const most = afterWrong(slot.tries).waitMs;
		if (wait > 0 && wait <= most) return { left: afterWrong(slot.tries).left, waitMs: wait };
		// Counted before it is tried: whoever pulls the plug half-way has used it.
		const tries = slot.tries + 1;
		const after = afterWrong(tries);
		await put("meta", pinOf(owner), { ...slot, tries, notBefore: Date.now() + after.waitMs } satisfies PinSlot);
		const key = await unwrap(slot.wrapped, await pinKey(pin.trim(), slot.salt, slot.iterations)).catch(() => undefined);
		if (key) {
			await put("meta", pinOf(owner), { ...slot, tries: 0, notBefore: 0 } satisfies PinSlot);
			holdHere(owner, key);
			return "open";
		}
		if (after.left > 0) return after;
		await useUp(owner);
		return "used-up";
	});

/** Whether this device has a lock of its own that can make a key (WebAuthn PRF). */
export const canPasskey = async (): Promise<boolean> =>
	"PublicKeyCredential" in globalThis && (await PublicKeyCredential.isUserVerifyingPlatformAuthenticatorAvailable().catch(() => false));
const secretOf = (made: Credential | null): BufferSource | undefined =>
	made instanceof PublicKeyCredential ? made.getClientExtensionResults().prf?.results?.first : undefined;
const askPasskey = async (credential: BufferSource, salt: Bytes): Promise<BufferSource | undefined> =>
	secretOf(
		await navigator.credentials.get({
			publicKey: {
				challenge: random(32),
				allowCredentials: [{ type: "public-key", id: credential }],
				userVerification: "required",
				extensions: { prf: { eval: { first: salt } } },
			},
		}),
	);
export type LockedBy = "locked" | "cannot" | "broken-off";
/** Whoever looked away, or thought better of it, is asked again another time. */
const unlessBrokenOff = async <Value>(asking: Promise<Value>): Promise<Value | "broken-off"> =>
	asking.catch((error: unknown) => {
		if (error instanceof DOMException && ["NotAllowedError", "AbortError"].includes(error.name)) return "broken-off" as const;
		throw error;
	});
/** Puts the device's own lock on it; `cannot` where the device has none that makes a key. */
export const lockWithPasskey = async (owner: string): Promise<LockedBy> => {
	const salt = random(32);
	const asked = navigator.credentials.create({
		publicKey: {
			challenge: random(32),
			rp: { name: "Erbij" },
			user: { id: random(16), name: "Erbij", displayName: "Erbij" },
			pubKeyCredParams: [
				{ type: "public-key", alg: -7 },
				{ type: "public-key", alg: -257 },
			],
			authenticatorSelection: { authenticatorAttachment: "platform", userVerification: "required", residentKey: "discouraged" },
			extensions: { prf: { eval: { first: salt } } },
		},
	});
	const made = await unlessBrokenOff(asked);
	if (made === "broken-off") return made;
	if (!(made instanceof PublicKeyCredential)) return "cannot";
	// A lock that makes no key says so when it is made: then nobody has to hold their finger on it twice for nothing.
	if (made.getClientExtensionResults().prf?.enabled === false) return "cannot";
	const secret = secretOf(made) ?? (await unlessBrokenOff(askPasskey(made.rawId, salt)));
	if (secret === "broken-off") return secret;
	if (!secret) return "cannot";
	const wrapped = await wrap(await keyFromHouse(owner, true), await passkeyKey(secret, owner));
	await put("meta", passkeyOf(owner), { credential: made.rawId, salt, wrapped } satisfies PasskeySlot);
	return "locked";
};
export const openWithPasskey = async (owner: string): Promise<boolean> => {
	const slot = await get<PasskeySlot>("meta", passkeyOf(owner));
	const secret = slot && (await askPasskey(slot.credential, slot.salt));
	if (!slot || !secret) return false;
	holdHere(owner, await unwrap(slot.wrapped, await passkeyKey(secret, owner)));
	return true;
};

/** Everybody in this browser lets go of the key. */
export const lockNow = (): void => {
	letGoOfKeys();
	navigator.serviceWorker?.controller?.postMessage({ kind: "erbij-lock" });
};
/** The pages go back; so do the ways to the key that work without network. */
export const bringEverythingBack = (owner: string): Promise<void> => useUp(owner);
/** What was sealed can never be read again. */
export const forgetEverything = async (owner: string): Promise<void> => {
	await useUp(owner);
	await remove(
		"sent",
		(await all<{ id: string; owner: string }>("sent")).flatMap(({ id, owner: of }) => (of === owner ? [id] : [])),
	);
	await remove("meta", [vaultOf(owner), `key:${owner}`]);
	lockNow();
};
