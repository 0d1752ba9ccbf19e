/** Own words that stand in a row beside the journal, sealed with the key of a matter (or of a team): whoever has only the database reads nothing. */
import { openBody, sealBody } from "#src/platform/crypto/case-key.ts";
import type { Tx } from "#src/platform/database/with-actor.ts";
import type { CaseKeys } from "./keys.ts";

export type Sealing = {
	/** `under`: whose key; `id`: what it is bound to, so that it can stand nowhere else. Sealed for the id of an entry it can stand in the place of that entry. */
	readonly seal: (tx: Tx, under: string, id: string, words: unknown) => Promise<Buffer>;
	/** What was sealed; nothing when the key was destroyed. */
	readonly unseal: (tx: Tx, under: string, id: string, sealed: Buffer) => Promise<unknown>;
};
/** Sealing, with the keys of the matters. */
export const sealingWith = (keys: CaseKeys): Sealing => ({
	seal: async (tx, under, id, words) => {
		const { key, toKeep } = await keys.getOrMake(tx, under);
		if (toKeep) await toKeep.execute(tx.db);
		return sealBody(key, id, words);
	},
	unseal: async (tx, under, id, sealed) => {
		const key = await keys.find(tx, under);
		return key && openBody(key, id, sealed);
	},
});
