/** Plays the whole journal again into empty projections. What comes out must be what was there: the journal is the truth. */
import { sql } from "kysely";
import { systemActor } from "#src/kernel/actor.ts";
import type { CaseId, EntryId, TenantId } from "#src/kernel/ids.ts";
import type { AnyEntry, Reach } from "#src/kernel/journal.ts";
import type { Instant } from "#src/kernel/time.ts";
import { type CaseKey, openBody, unwrapCaseKey } from "#src/platform/crypto/case-key.ts";
import type { MasterKey } from "#src/platform/crypto/master-key.ts";
import type { Pool } from "#src/platform/database/pool.ts";
import { Sent, sendOn, transactionOn } from "#src/platform/database/statements.ts";
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
type Only = { readonly kinds: readonly string[]; readonly cases: readonly string[] };
const PAGE = 2_000;
/** Statements go out without waiting for each other; every so many entries their answers are heard. */
const HEAR_EVERY = 200;

/** Rebuilds the named projection tables of one tenant. `admin` is a pool that passes row-level security by; nothing else may run meanwhile. Gives how many entries were played. `only`: these kinds in these matters alone, for a table that follows from nothing else. */
export const rebuildProjections = async (
	admin: Pool,
	master: MasterKey,
	tenant: TenantId,
	tables: readonly string[],
	projectors: Projectors,
	only?: Only,
): Promise<number> => {
	const client = await admin.pg.connect();
	try {
		const sent = new Sent();
		const db = transactionOn(client, { sends: sent });
		const send = sendOn(client, sent);
		await client.query("begin");
		await sql`select set_config('erbij.tenant', ${tenant}, true)`.execute(db);
		for (const table of tables) await sql`delete from ${sql.table(table)} where tenant = ${tenant}`.execute(db);
		const played = await playAll(
			db,
			master,
			tenant,
			async (entry) => {
				const project = projectors[entry.kind];
				if (!project) return;
				send(sql`select set_config('erbij.now', ${entry.recordedAt}, true)`);
				await project(playing(db, send, tenant, entry.recordedAt), entry);
			},
			() => sent.heard(),
			only,
		);
		await sent.heard();
		await client.query("commit");
		return played;
	} catch (error) {
		await client.query("rollback").catch(() => undefined);
		throw error;
	} finally {
		client.release();
	}
};

/** What a projector works with while the journal is played: nobody is told, nothing is logged. */
const playing = (db: Tx["db"], send: Tx["send"], tenant: TenantId, now: Instant): Tx => {
	const tx: Omit<Tx, "projecting"> & { projecting?: Tx } = {
		db,
		send,
		now,
		actor: systemActor(tenant),
		made: new Set(),
		memory: new Map(),
		note: () => undefined,
		tell: () => undefined,
		undo: () => Promise.reject(new Error("a projector undoes nothing")),
	};
	tx.projecting = tx as Tx;
	return tx as Tx;
};
const playAll = async (
	db: Tx["db"],
	master: MasterKey,
	tenant: TenantId,
	play: (entry: AnyEntry) => Promise<void>,
	hear: () => Promise<void>,
	only: Only | undefined,
): Promise<number> => {
	const keys = new Map<string, CaseKey>();
	const keyOf = (row: Row): CaseKey => {
		const key = keys.get(row.case_id) ?? unwrapCaseKey(master, row.case_id, row.wrapped);
		if (keys.size >= PAGE) keys.clear();
		keys.set(row.case_id, key);
		return key;
	};
	let played = 0;
	let last = 0;
	for (;;) {
		const page =
			await sql<Row>`select e.*, coalesce(e.body, e.remains) as body, k.wrapped from journal_entry e join case_key k on k.tenant = e.tenant and k.case_id = e.case_id
			where e.tenant = ${tenant} ${only === undefined ? sql`` : sql`and e.kind = any (${[...only.kinds]}::text[]) and e.case_id = any (${[...only.cases]}::uuid[])`} and e.n > ${last} and coalesce(e.body, e.remains) is not null order by e.n limit ${PAGE}`.execute(
				db,
			);
		for (const row of page.rows) {
			await play({
				id: row.id as EntryId,
				kind: row.kind,
				stream: { kind: row.stream_kind, id: row.stream_id },
				case: row.case_id as CaseId,
				seq: row.seq,
				at: row.at as Instant,
				recordedAt: row.recorded_at as Instant,
				by: { kind: row.by_kind, id: row.by_id },
				audience: { reach: row.reach, named: row.named },
				body: openBody(keyOf(row), row.id, row.body),
			});
			played += 1;
			last = row.n;
			if (played % HEAR_EVERY === 0) await hear();
		}
		if (page.rows.length < PAGE) return played;
	}
};
