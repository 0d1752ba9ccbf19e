/** Plays the whole journal again into empty projections. What comes out must be what was there: the journal is the truth. */
import { sql } from "kysely";
import { systemActor } from "#src/kernel/actor.ts";
import type { CaseId, EntryId, TenantId } from "#src/kernel/ids.ts";
import type { AnyEntry, Reach } from "#src/kernel/journal.ts";
import type { Instant } from "#src/kernel/time.ts";
import { openBody, unwrapCaseKey } from "#src/platform/crypto/case-key.ts";
import type { MasterKey } from "#src/platform/crypto/master-key.ts";
import type { Pool } from "#src/platform/database/pool.ts";
import type { Tx } from "#src/platform/database/with-actor.ts";
import type { Projectors } from "#src/platform/operations/handler.ts";

type Row = {
	id: string;
	kind: string;
	stream_kind: string;
	stream_id: string;
	case_id: string;
	seq: number;
	at: string;
	recorded_at: string;
	by_kind: AnyEntry["by"]["kind"];
	by_id: string | null;
	reach: Reach;
	named: string[];
	body: Buffer;
	wrapped: Buffer;
	n: number;
};
const PAGE = 2_000;

/** Rebuilds the named projection tables of one tenant. `admin` is a pool that passes row-level security by; nothing else may run meanwhile. Gives how many entries were played. */
export const rebuildProjections = async (
	admin: Pool,
	master: MasterKey,
	tenant: TenantId,
	tables: readonly string[],
	projectors: Projectors,
): Promise<number> =>
	admin.kysely.transaction().execute(async (db) => {
		await sql`select set_config('erbij.tenant', ${tenant}, true)`.execute(db);
		for (const table of tables) await sql`delete from ${sql.table(table)} where tenant = ${tenant}`.execute(db);
		let played = 0;
		let last = 0;
		for (;;) {
			const page = await sql<Row>`select e.*, k.wrapped from journal_entry e join case_key k on k.tenant = e.tenant and k.case_id = e.case_id
				where e.tenant = ${tenant} and e.n > ${last} and e.body is not null order by e.n limit ${PAGE}`.execute(db);
			for (const row of page.rows) {
				const entry: AnyEntry = {
					id: row.id as EntryId,
					kind: row.kind,
					stream: { kind: row.stream_kind, id: row.stream_id },
					case: row.case_id as CaseId,
					seq: row.seq,
					at: row.at as Instant,
					recordedAt: row.recorded_at as Instant,
					by: { kind: row.by_kind, id: row.by_id },
					audience: { reach: row.reach, named: row.named },
					body: openBody(unwrapCaseKey(master, row.case_id, row.wrapped), row.id, row.body),
				};
				await sql`select set_config('erbij.now', ${row.recorded_at}, true)`.execute(db);
				const tx: Tx = { db, actor: systemActor(tenant), now: entry.recordedAt, note: () => undefined };
				await projectors[row.kind]?.(tx, entry);
				played += 1;
				last = row.n;
			}
			if (page.rows.length < PAGE) return played;
		}
	});
