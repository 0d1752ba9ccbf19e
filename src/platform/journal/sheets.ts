/** Sheets on which several people write at the same moment, before anything of it is an entry: sealed with the key of the matter, read at the person's reach. */
import { sql } from "kysely";
import { openBody, sealBody } from "#src/platform/crypto/case-key.ts";
import type { Tx } from "#src/platform/database/with-actor.ts";
import type { CaseKeys } from "./keys.ts";

type SheetName = "plan";
/** `n` goes up with everything that is written. */
export type FoundSheet = { readonly n: number; readonly body: unknown };
export type Sheets = {
	/** What lies on the table; nothing when nobody wrote yet, it is not for this reader, or its key was destroyed. */
	readonly findSheet: (tx: Tx, caseId: string, name: SheetName) => Promise<FoundSheet | undefined>;
	/** Lays down how it is now. Only under the hold of the matter, so that nobody writes between reading and this. */
	readonly laySheet: (tx: Tx, caseId: string, name: SheetName, sheet: FoundSheet) => Promise<void>;
};

const boundTo = (caseId: string, name: SheetName, n: number): string => `sheet/${caseId}/${name}/${n}`;

/** Sheets, with the keys of the matters. */
export const sheetsWith = (keys: CaseKeys): Sheets => ({
	findSheet: async (tx, caseId, name) => {
		const found = await sql<{ n: number; sealed: Buffer }>`select n, sealed from sheet
			where tenant = ${tx.actor.tenant} and case_id = ${caseId} and name = ${name}`.execute(tx.db);
		const [row] = found.rows;
		const key = row && (await keys.find(tx, caseId));
		return row && key && { n: row.n, body: openBody(key, boundTo(caseId, name, row.n), row.sealed) };
	},
	laySheet: async (tx, caseId, name, { n, body }) => {
		const { key, toKeep } = await keys.getOrMake(tx, caseId);
		if (toKeep) await toKeep.execute(tx.db);
		const sealed = sealBody(key, boundTo(caseId, name, n), body);
		await sql`insert into sheet (tenant, case_id, name, n, sealed, written_at) values (${tx.actor.tenant}, ${caseId}, ${name}, ${n}, ${sealed}, ${tx.now})
			on conflict (tenant, case_id, name) do update set n = excluded.n, sealed = excluded.sealed, written_at = excluded.written_at`.execute(tx.db);
	},
});
