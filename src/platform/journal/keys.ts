/** Case keys as they are used: unwrapped once, kept in memory for the busiest cases only. */
import { type RawBuilder, sql } from "kysely";
import { type CaseKey, makeCaseKey, unwrapCaseKey } from "#src/platform/crypto/case-key.ts";
import type { MasterKey } from "#src/platform/crypto/master-key.ts";
import { among } from "#src/platform/database/among.ts";
import { remembered, type Tx } from "#src/platform/database/with-actor.ts";

const KEPT = 5_000;
export type CaseKeys = {
	/** The key of a case, or undefined when it was destroyed. */
	readonly find: (tx: Tx, caseId: string) => Promise<CaseKey | undefined>;
	/** Keys of many cases in one query. */
	readonly findAll: (tx: Tx, caseIds: readonly string[]) => Promise<ReadonlyMap<string, CaseKey>>;
	/** The key of a case, made when it is the first time; `toKeep` is what keeps a key of a case that was begun here. */
	readonly getOrMake: (tx: Tx, caseId: string) => Promise<{ readonly key: CaseKey; readonly toKeep?: RawBuilder<unknown> }>;
	/** The same for many cases, in a few queries. */
	readonly getOrMakeAll: (tx: Tx, caseIds: readonly string[]) => Promise<ReadonlyMap<string, CaseKey>>;
};

/** Opens the key ring. A key made in a transaction that is rolled back is never remembered: only stored keys are kept. */
export const openCaseKeys = (master: MasterKey): CaseKeys => {
	const kept = new Map<string, CaseKey>();
	// A key made in a transaction counts only there until it is committed: remembering it after a rollback would encrypt with a key nobody has.
	const madeHere = (tx: Tx): Map<string, CaseKey> => remembered(tx, madeHere, () => new Map<string, CaseKey>());
	const keep = (at: string, key: CaseKey): CaseKey => {
		if (kept.size >= KEPT) kept.delete(kept.keys().next().value ?? "");
		kept.set(at, key);
		return key;
	};
	const findAll: CaseKeys["findAll"] = async (tx, caseIds) => {
		const found = new Map<string, CaseKey>();
		const missing: string[] = [];
		for (const id of new Set(caseIds)) {
			const key = madeHere(tx).get(id) ?? kept.get(`${tx.actor.tenant}/${id}`);
			if (key) found.set(id, key);
			else missing.push(id);
		}
		if (missing.length > 0) {
			const rows = await sql<{ case_id: string; wrapped: Buffer }>`select case_id, wrapped from case_key
				where tenant = ${tx.actor.tenant} and case_id ${among(missing)}`.execute(tx.db);
			for (const row of rows.rows) found.set(row.case_id, keep(`${tx.actor.tenant}/${row.case_id}`, unwrapCaseKey(master, row.case_id, row.wrapped)));
		}
		return found;
	};
	const find: CaseKeys["find"] = async (tx, caseId) => (await findAll(tx, [caseId])).get(caseId);
	return {
		find,
		findAll,
		getOrMakeAll: async (tx, caseIds) => {
			const found = new Map(await findAll(tx, caseIds));
			const fresh = [...new Set(caseIds)].filter((id) => !found.has(id)).map((id) => ({ id, ...makeCaseKey(master, id) }));
			if (fresh.length === 0) return found;
			const made = await sql<{ case_id: string }>`insert into case_key (tenant, case_id, wrapped, master_id)
				select ${tx.actor.tenant}, k.id, k.wrapped, k.master_id from unnest(${fresh.map((one) => one.id)}::uuid[], ${fresh.map((one) => one.wrapped)}::bytea[], ${fresh.map((one) => one.masterId)}::text[]) as k (id, wrapped, master_id)
				on conflict do nothing returning case_id`.execute(tx.db);
			const mine = new Set(made.rows.map((row) => row.case_id));
			for (const { id, key } of fresh) if (mine.has(id)) madeHere(tx).set(id, key);
			const all = await findAll(tx, caseIds);
			if (all.size < new Set(caseIds).size) throw new Error("a case key was made and destroyed in the same moment");
			return all;
		},
		getOrMake: async (tx, caseId) => {
			const remember = (key: CaseKey): void => void madeHere(tx).set(caseId, key);
			const here = madeHere(tx).get(caseId);
			if (!here && tx.made.has(caseId)) {
				// Nobody else can have a key for a case that was begun here.
				const { key, wrapped, masterId } = makeCaseKey(master, caseId);
				remember(key);
				return {
					key,
					toKeep: sql`insert into case_key (tenant, case_id, wrapped, master_id) values (${tx.actor.tenant}, ${caseId}, ${wrapped}, ${masterId})`,
				};
			}
			const found = here ?? (await find(tx, caseId));
			if (found) return { key: found };
			const { key, wrapped, masterId } = makeCaseKey(master, caseId);
			const made =
				await sql`insert into case_key (tenant, case_id, wrapped, master_id) values (${tx.actor.tenant}, ${caseId}, ${wrapped}, ${masterId})
				on conflict do nothing`.execute(tx.db);
			if (made.numAffectedRows === 1n) {
				remember(key);
				return { key };
			}
			const other = await find(tx, caseId);
			if (!other) throw new Error("a case key was made and destroyed in the same moment");
			return { key: other };
		},
	};
};
