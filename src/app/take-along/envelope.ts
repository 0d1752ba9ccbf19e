/**
 * How what is kept on a device is wrapped: the same code in the browser, in the service worker and in the house. Everything on a device is sealed with one key, made
 * there. That key lies on the device only wrapped: with a secret that the house gives to whoever is signed in (and to nobody once the device is gone), and, while
 * pages are taken along, with a PIN or a passkey as well.
 */
export type Sealed = { readonly iv: Uint8Array<ArrayBuffer>; readonly bytes: ArrayBuffer };

const text = (words: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(words);
const AES = { name: "AES-GCM", length: 256 } as const;

export const sealWith = async (key: CryptoKey, bytes: BufferSource, about = ""): Promise<Sealed> => {
	const iv = crypto.getRandomValues(new Uint8Array(12));
	return { iv, bytes: await crypto.subtle.encrypt({ name: "AES-GCM", iv, additionalData: text(about) }, key, bytes) };
};
export const openWith = (key: CryptoKey, sealed: Sealed, about = ""): Promise<ArrayBuffer> =>
	crypto.subtle.decrypt({ name: "AES-GCM", iv: sealed.iv, additionalData: text(about) }, key, sealed.bytes);

/** The key that a secret of the house makes, for one owner on one device. */
export const houseKey = async (secret: string, owner: string): Promise<CryptoKey> => {
	const base = await crypto.subtle.importKey("raw", text(secret), "HKDF", false, ["deriveKey"]);
	return crypto.subtle.deriveKey({ name: "HKDF", hash: "SHA-256", salt: text("erbij device"), info: text(owner) }, base, AES, false, [
		"wrapKey",
		"unwrapKey",
	]);
};
/** The key that a PIN makes; slow on purpose. */
export const pinKey = async (pin: string, salt: BufferSource, iterations: number): Promise<CryptoKey> => {
	const base = await crypto.subtle.importKey("raw", text(pin.normalize("NFKC")), "PBKDF2", false, ["deriveKey"]);
	return crypto.subtle.deriveKey({ name: "PBKDF2", hash: "SHA-256", salt, iterations }, base, AES, false, ["wrapKey", "unwrapKey"]);
};
/** The key that a passkey makes (WebAuthn PRF): its secret never leaves the device's own lock. */
export const passkeyKey = async (secret: BufferSource, owner: string): Promise<CryptoKey> => {
	const base = await crypto.subtle.importKey("raw", secret, "HKDF", false, ["deriveKey"]);
	return crypto.subtle.deriveKey({ name: "HKDF", hash: "SHA-256", salt: text("erbij passkey"), info: text(owner) }, base, AES, false, [
		"wrapKey",
		"unwrapKey",
	]);
};
/** The key everything is sealed with; can be taken out only to be wrapped again. */
export const freshKey = (): Promise<CryptoKey> => crypto.subtle.generateKey(AES, true, ["encrypt", "decrypt"]);
export const wrap = async (key: CryptoKey, by: CryptoKey): Promise<Sealed> => {
	const iv = crypto.getRandomValues(new Uint8Array(12));
	return { iv, bytes: await crypto.subtle.wrapKey("raw", key, by, { name: "AES-GCM", iv }) };
};
/** Throws when it does not fit. `again`: so that it can be wrapped once more. */
export const unwrap = (wrapped: Sealed, by: CryptoKey, again = false): Promise<CryptoKey> =>
	crypto.subtle.unwrapKey("raw", wrapped.bytes, by, { name: "AES-GCM", iv: wrapped.iv }, AES, again, ["encrypt", "decrypt"]);

/** As text, to send it. */
export const asText = ({ iv, bytes }: Sealed): string => {
	const all = new Uint8Array([...iv, ...new Uint8Array(bytes)]);
	let letters = "";
	for (let at = 0; at < all.length; at += 8192) letters += String.fromCharCode(...all.subarray(at, at + 8192));
	return btoa(letters);
};
export const fromText = (letters: string): Sealed => {
	const all = Uint8Array.from(atob(letters), (letter) => letter.charCodeAt(0));
	return { iv: all.slice(0, 12), bytes: all.slice(12).buffer };
};
