/** The master key lives in a file outside the database (or in ERBIJ_MASTER_KEY). Whoever holds only the database cannot read what was said at the kitchen table. */
import { createHash, createHmac, createSecretKey, hkdfSync, type KeyObject, randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/** A secret as it is used; ready for use (`KeyObject`) it costs a quarter. */
export type Secret = Buffer | KeyObject;
export type MasterKey = {
	/** Short fingerprint, so that a wrong key is noticed before anything is read. */
	readonly id: string;
	readonly key: Buffer;
	/** A secret for another purpose, derived so that purposes cannot be mixed up. */
	readonly secretFor: (purpose: string) => KeyObject;
};

/** Deriving a secret costs more than using it: each is derived once. */
const derived = (key: Buffer): MasterKey["secretFor"] => {
	const known = new Map<string, KeyObject>();
	return (purpose) => {
		const secret = known.get(purpose) ?? createSecretKey(Buffer.from(hkdfSync("sha256", key, "erbij", purpose, 32)));
		known.set(purpose, secret);
		return secret;
	};
};
const asMasterKey = (key: Buffer): MasterKey => ({
	id: createHash("sha256").update("erbij master key").update(key).digest("hex").slice(0, 16),
	key,
	secretFor: derived(key),
});

/** Reads the master key, or makes it when there is none yet. The file is readable by its owner only. */
export const openMasterKey = (file: string, given?: string): MasterKey => {
	if (given !== undefined) {
		const key = Buffer.from(given, "base64");
		if (key.length !== 32) throw new Error("ERBIJ_MASTER_KEY must be 32 bytes in base64");
		return asMasterKey(key);
	}
	if (!existsSync(file)) {
		mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
		writeFileSync(file, `${randomBytes(32).toString("base64")}\n`, { mode: 0o600, flag: "wx" });
	}
	return asMasterKey(Buffer.from(readFileSync(file, "utf8").trim(), "base64"));
};

const letters = "23456789abcdefghjkmnpqrstuvwxyz";
/** A code somebody can read aloud, always the same for the same id: three groups of four, without look-alikes (about 59 bits). */
export const spokenCode = (secret: Secret, id: string): string => {
	const bytes = createHmac("sha256", secret).update(id).digest();
	const picked = Array.from({ length: 12 }, (_, index) => letters[(bytes.readUInt16BE(index * 2) >>> 0) % letters.length]).join("");
	return `${picked.slice(0, 4)}-${picked.slice(4, 8)}-${picked.slice(8)}`;
};
/** What the database keeps of a code: enough to recognise it, not to know it. */
export const codeDigest = (secret: Secret, code: string): Buffer =>
	createHmac("sha256", secret)
		.update("code")
		.update(code.toLowerCase().replace(/[^a-z0-9]/g, ""))
		.digest();
