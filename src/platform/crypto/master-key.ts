/**
 * The master key lives in a file outside the database (or in ERBIJ_MASTER_KEY). Whoever holds only the database cannot read what was said at the kitchen table.
 * While it is being changed both keys are in the file, and a program that is running reads it again by itself (rotation.ts).
 */
import { createHash, createHmac, createSecretKey, type KeyObject } from "node:crypto";
import { existsSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { ensureKeyFile, type KeyRing, readKeyFile, ringOf } from "./key-file.ts";

/** A secret as it is used; ready for use (`KeyObject`) it costs a quarter. */
export type Secret = Buffer | KeyObject;
export type WrappingKey = { readonly id: string; readonly key: Buffer };
export type MasterKey = {
	/** Short fingerprint of the key that is in use now, so that a wrong key is noticed before anything is read. */
	readonly id: string;
	readonly key: Buffer;
	/** What new case keys are wrapped with. */
	readonly current: () => WrappingKey;
	/** All that case keys may be wrapped with, the current one first. `again`: read anew from the file, because none of them fitted. */
	readonly known: (again?: boolean) => readonly WrappingKey[];
	/** A secret for another purpose, derived so that purposes cannot be mixed up. Changing the master key does not change these: codes and signatures go on to hold. */
	readonly secretFor: (purpose: string) => KeyObject;
};

/** A file that was changed is noticed within this time. */
export const NOTICED_WITHIN_MS = 500;

/** Deriving a secret costs more than using it: each is derived once. */
const derived = (root: Buffer): MasterKey["secretFor"] => {
	const known = new Map<string, KeyObject>();
	return (purpose) => {
		// The second half of HKDF: the first half of it is what the file keeps once the key it came from is gone.
		const secret =
			known.get(purpose) ??
			createSecretKey(
				createHmac("sha256", root)
					.update(purpose)
					.update(Buffer.from([1]))
					.digest(),
			);
		known.set(purpose, secret);
		return secret;
	};
};
/** Which key it is, without saying what it is. */
export const idOfKey = (key: Buffer): string => createHash("sha256").update("erbij master key").update(key).digest("hex").slice(0, 16);
const named = (key: Buffer): WrappingKey => ({ id: idOfKey(key), key });

const openRing = (read: () => KeyRing, changed: () => boolean): MasterKey => {
	let ring = read();
	let wrapping = ring.keys.map(named);
	let looked = performance.now();
	const fresh = (again: boolean): readonly WrappingKey[] => {
		const now = performance.now();
		if (again || now - looked > NOTICED_WITHIN_MS) {
			looked = now;
			if (changed() || again) {
				ring = read();
				wrapping = ring.keys.map(named);
			}
		}
		return wrapping;
	};
	const current = (): WrappingKey => {
		const [first] = fresh(false);
		if (!first) throw new Error("the file of the master key has no key in it");
		return first;
	};
	return {
		get id() {
			return current().id;
		},
		get key() {
			return current().key;
		},
		current,
		known: (again = false) => fresh(again),
		secretFor: derived(ring.root),
	};
};

/** Reads the master key, or makes it when there is none yet. The file is readable by its owner only. */
export const openMasterKey = (file: string, given?: string): MasterKey => {
	if (given !== undefined) {
		const ring = ringOf(given);
		if (!ring) throw new Error("ERBIJ_MASTER_KEY must be 32 bytes in base64");
		return openRing(
			() => ring,
			() => false,
		);
	}
	ensureKeyFile(file);
	// The folder too: a key of earlier that was laid beside it counts from then on.
	const stamp = (): string => `${statSync(file).mtimeMs}/${statSync(file).ino}/${existsSync(dirname(file)) ? statSync(dirname(file)).mtimeMs : 0}`;
	let seen = stamp();
	return openRing(
		() => {
			seen = stamp();
			return readKeyFile(file);
		},
		() => stamp() !== seen,
	);
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
