/** The second factor: a number from an app (TOTP, RFC 6238) and eight spare codes on paper. Secrets are kept encrypted, codes as digests. */
import { createCipheriv, createDecipheriv, createHmac, randomBytes } from "node:crypto";
import { generateSecret, generateURI, verify } from "otplib";
import { create } from "qrcode";
import type { Instant } from "#src/kernel/time.ts";
import type { MasterKey } from "#src/platform/crypto/master-key.ts";

const SPARE_CODES = 8;

/** Encrypts a secret for one member; it opens for nobody else. */
export const sealSecret = (master: MasterKey, member: string, secret: string): Buffer => {
	const nonce = randomBytes(12);
	const cipher = createCipheriv("aes-256-gcm", master.secretFor("second-factor"), nonce).setAAD(Buffer.from(member));
	return Buffer.concat([nonce, cipher.update(secret, "utf8"), cipher.final(), cipher.getAuthTag()]);
};
/** Gives the secret back; throws when it was changed or is somebody else's. */
export const openSecret = (master: MasterKey, member: string, sealed: Buffer): string => {
	const cipher = createDecipheriv("aes-256-gcm", master.secretFor("second-factor"), sealed.subarray(0, 12)).setAAD(Buffer.from(member));
	cipher.setAuthTag(sealed.subarray(-16));
	return Buffer.concat([cipher.update(sealed.subarray(12, -16)), cipher.final()]).toString("utf8");
};

export const newSecret = (): string => generateSecret();
/** A picture a phone can read, as one line in a square of `size`. */
export type Drawn = { readonly size: number; readonly line: string };
/** What the app reads: the picture, and the letters for who cannot scan. */
export const showSecret = (secret: string, signInName: string): { readonly picture: Drawn; readonly letters: string } => {
	const { modules } = create(generateURI({ issuer: "Erbij", label: signInName, secret }), { errorCorrectionLevel: "M" });
	const dark = [...modules.data].flatMap((is, at) => (is ? [`M${at % modules.size} ${Math.floor(at / modules.size)}h1v1h-1z`] : []));
	return { picture: { size: modules.size, line: dark.join("") }, letters: secret.replace(/(.{4})(?=.)/g, "$1 ") };
};

/** The step of a right number, once: a number that was used does not count again. Undefined when it is not right. */
export const stepOf = async (secret: string, number: string, now: Instant, after: number | null): Promise<number | undefined> => {
	const token = number.replace(/\s/g, "");
	if (!/^\d{6}$/.test(token)) return undefined;
	const epoch = Math.floor(Date.parse(now) / 1000);
	const found = await verify({ secret, token, epoch, epochTolerance: 30 });
	if (!found.valid || !("timeStep" in found)) return undefined;
	return after !== null && found.timeStep <= after ? undefined : found.timeStep;
};

const letters = "23456789abcdefghjkmnpqrstuvwxyz";
/** Eight codes for the day the phone is gone; each works once. */
export const newSpareCodes = (): readonly string[] =>
	Array.from({ length: SPARE_CODES }, () => {
		const picked = Array.from(randomBytes(20).subarray(0, 10), (byte) => letters[byte % letters.length]).join("");
		return `${picked.slice(0, 5)}-${picked.slice(5)}`;
	});
/** What is kept of a spare code. */
export const digestOfSpare = (master: MasterKey, member: string, code: string): Buffer =>
	createHmac("sha256", master.secretFor("spare-codes"))
		.update(member)
		.update(code.toLowerCase().replace(/[^a-z0-9]/g, ""))
		.digest();
