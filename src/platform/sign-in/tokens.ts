/** Session tokens: 256 bits that only the browser holds. The database knows their SHA-256 and nothing else. */
import { createHash, randomBytes } from "node:crypto";

/** `__Host-`: only over a safe connection, only for this host, for the whole host. */
export const SESSION_COOKIE = "__Host-erbij";

const form = /^[A-Za-z0-9_-]{43}$/;
/** Makes a token nobody can guess. */
export const newToken = (): string => randomBytes(32).toString("base64url");
/** What the database keeps of a token. */
export const digestOfToken = (token: string): Buffer => createHash("sha256").update(token).digest();

/** Gives a cookie out of the header. */
export const readCookie = (header: string | undefined, name: string): string | undefined => {
	for (const part of header?.split(";") ?? []) {
		const at = part.indexOf("=");
		if (at > 0 && part.slice(0, at).trim() === name) return part.slice(at + 1).trim();
	}
	return undefined;
};
/** Gives the session token of a cookie header, when it has the form of one. */
export const tokenIn = (header: string | undefined): string | undefined => {
	const found = readCookie(header, SESSION_COOKIE);
	return found !== undefined && form.test(found) ? found : undefined;
};
