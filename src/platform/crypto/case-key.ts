/** A key per case: bodies are AES-256-GCM under it; destroying the key is forgetting the words. */
import { createCipheriv, createDecipheriv, createSecretKey, type KeyObject, randomBytes } from "node:crypto";
import type { MasterKey, WrappingKey } from "./master-key.ts";

/** A key ready for use: with the bare bytes Node takes four times as long for each small text. */
export type CaseKey = KeyObject;

const seal = (key: Buffer | KeyObject, plain: Buffer, bound: string): Buffer => {
	const nonce = randomBytes(12);
	const cipher = createCipheriv("aes-256-gcm", key, nonce);
	cipher.setAAD(Buffer.from(bound));
	return Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
};
const open = (key: Buffer | KeyObject, sealed: Buffer, bound: string): Buffer => {
	const cipher = createDecipheriv("aes-256-gcm", key, sealed.subarray(0, 12));
	cipher.setAAD(Buffer.from(bound));
	cipher.setAuthTag(sealed.subarray(-16));
	// In this mode everything comes out at once; the end only says whether it is whole.
	const plain = cipher.update(sealed.subarray(12, -16));
	cipher.final();
	return plain;
};

/** Wraps a case key for keeping. */
export const wrapCaseKey = (by: WrappingKey, caseId: string, key: Buffer): Buffer => seal(by.key, key, `case:${caseId}`);
/** Makes a fresh case key and wraps it for keeping; `masterId` says with which master key. */
export const makeCaseKey = (master: MasterKey, caseId: string): { key: CaseKey; wrapped: Buffer; masterId: string } => {
	const key = randomBytes(32);
	const by = master.current();
	return { key: createSecretKey(key), wrapped: wrapCaseKey(by, caseId, key), masterId: by.id };
};
/** The bare key; throws when it was wrapped for another case, or by a master key that is not here. While the master key is being changed there are two. */
export const bareCaseKey = (master: Pick<MasterKey, "known">, caseId: string, wrapped: Buffer): Buffer => {
	const tried = (keys: readonly WrappingKey[]): Buffer | undefined => {
		for (const { key } of keys) {
			try {
				return open(key, wrapped, `case:${caseId}`);
			} catch {
				// The next one, if there is one.
			}
		}
		return undefined;
	};
	const found = tried(master.known()) ?? tried(master.known(true));
	if (!found) throw new Error("a case key was wrapped by a master key that is not here, or for another case");
	return found;
};
/** Unwraps a case key, ready for use. */
export const unwrapCaseKey = (master: Pick<MasterKey, "known">, caseId: string, wrapped: Buffer): CaseKey =>
	createSecretKey(bareCaseKey(master, caseId, wrapped));
/** Encrypts what an entry says, bound to its own id so that ciphertexts cannot change places. */
export const sealBody = (key: Buffer | CaseKey, entryId: string, body: unknown): Buffer =>
	seal(key, Buffer.from(JSON.stringify(body)), `entry:${entryId}`);
/** Gives back what was said; throws when the ciphertext was changed or moved. */
export const openBody = (key: Buffer | CaseKey, entryId: string, sealed: Buffer): unknown =>
	JSON.parse(open(key, sealed, `entry:${entryId}`).toString("utf8"));
