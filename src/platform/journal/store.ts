/** The journal in the database: append in order, read what the audience reaches. */
import { sql } from "kysely";
import type { ActorKind } from "#src/kernel/actor.ts";
import type { CaseId, EntryId } from "#src/kernel/ids.ts";
import type { AnyEntry, NewEntry, Reach } from "#src/kernel/journal.ts";
import type { Instant } from "#src/kernel/time.ts";
import { openBody, sealBody } from "#src/platform/crypto/case-key.ts";
import { newId } from "#src/platform/crypto/new-id.ts";
import type { Tx } from "#src/platform/database/with-actor.ts";
import { type Envelope, firstHash, hashOfBody, hashOfEntry } from "./chain.ts";
import type { CaseKeys } from "./keys.ts";

type Row = {
	id: string; kind: string; stream_kind: string; stream_id: string; case_id: string; seq: number; at: string; recorded_at: string;
	by_kind: string; by_id: string | null; reach: string; named: string[]; body: Buffer;
};
const columns = sql`id, kind, stream_kind, stream_id, case_id, seq, at, recorded_at, by_kind, by_id, reach, named, body`;

export type Journal = {
	/** Adds entries, in order, in this transaction. Gives them as they now stand. */
	readonly append: (tx: Tx, command: string, entries: readonly NewEntry[]) => Promise<readonly AnyEntry[]>;
	/** Everything in a case that this actor's audience reaches, oldest first. Erased entries are gone. */
	readonly ofCase: (tx: Tx, caseId: string) => Promise<readonly AnyEntry[]>;
	/** The same for many cases at once, for lists; only kinds that are asked for. */
	readonly ofCases: (tx: Tx, caseIds: readonly string[], kinds: readonly string[]) => Promise<ReadonlyMap<string, readonly AnyEntry[]>>;
	/** One stream. */
	readonly ofStream: (tx: Tx, kind: string, id: string) => Promise<readonly AnyEntry[]>;
};

/** Opens the journal with the keys of its cases. */
export const openJournal = (keys: CaseKeys): Journal => {
	const read = async (tx: Tx, rows: readonly Row[]): Promise<readonly AnyEntry[]> => {
		const ring = await keys.findAll(tx, rows.map((row) => row.case_id));
		const entries: AnyEntry[] = [];
		for (const row of rows) {
			const key = ring.get(row.case_id);
			if (!key) continue; // the key was destroyed: the words are gone for everybody
			entries.push({
				id: row.id as EntryId, kind: row.kind, stream: { kind: row.stream_kind, id: row.stream_id }, case: row.case_id as CaseId, seq: row.seq,
				at: row.at as Instant, recordedAt: row.recorded_at as Instant, by: { kind: row.by_kind as ActorKind, id: row.by_id },
				audience: { reach: row.reach as Reach, named: row.named }, body: openBody(key, row.id, row.body),
			});
		}
		return entries;
	};

	const appendOne = async (tx: Tx, command: string, entry: NewEntry): Promise<AnyEntry> => {
		const tenant = tx.actor.tenant;
		const key = await keys.getOrMake(tx, entry.case);
		const head = (await sql<{ seq: number; hash: Buffer }>`select seq, hash from journal_stream
			where tenant = ${tenant} and kind = ${entry.stream.kind} and id = ${entry.stream.id} for update`.execute(tx.db)).rows[0];
		const envelope: Envelope = {
			tenant, stream_kind: entry.stream.kind, stream_id: entry.stream.id, seq: (head?.seq ?? 0) + 1, id: newId(tx.now), case_id: entry.case, kind: entry.kind,
			at: entry.at ?? tx.now, recorded_at: tx.now, by_kind: tx.actor.kind, by_id: tx.actor.id, command_id: command, reach: entry.audience.reach,
			named: [...(entry.audience.named ?? [])],
		};
		const body = sealBody(key, envelope.id, entry.body);
		const bodyHash = hashOfBody(body);
		const previous = head?.hash ?? firstHash;
		const hash = hashOfEntry(envelope, bodyHash, previous);
		await sql`with entry as (
			insert into journal_entry (tenant, stream_kind, stream_id, seq, id, case_id, kind, at, recorded_at, by_kind, by_id, command_id, reach, named, body, body_hash, prev_hash, hash)
			values (${tenant}, ${envelope.stream_kind}, ${envelope.stream_id}, ${envelope.seq}, ${envelope.id}, ${envelope.case_id}, ${envelope.kind}, ${envelope.at},
				${envelope.recorded_at}, ${envelope.by_kind}, ${envelope.by_id}, ${command}, ${envelope.reach}, ${[...envelope.named]}::uuid[], ${body}, ${bodyHash}, ${previous}, ${hash}))
			insert into journal_stream (tenant, kind, id, case_id, seq, hash)
			values (${tenant}, ${envelope.stream_kind}, ${envelope.stream_id}, ${envelope.case_id}, ${envelope.seq}, ${hash})
			on conflict (tenant, kind, id) do update set seq = excluded.seq, hash = excluded.hash`.execute(tx.db);
		return {
			id: envelope.id as EntryId, kind: entry.kind, stream: entry.stream, case: entry.case, seq: envelope.seq, at: envelope.at as Instant, recordedAt: tx.now,
			by: { kind: tx.actor.kind, id: tx.actor.id }, audience: entry.audience, body: entry.body,
		};
	};

	return {
		append: async (tx, command, entries) => {
			const written: AnyEntry[] = [];
			for (const entry of entries) written.push(await appendOne(tx, command, entry));
			return written;
		},
		ofCase: async (tx, caseId) => {
			const found = await sql<Row>`select ${columns} from journal_entry where tenant = ${tx.actor.tenant} and case_id = ${caseId} and body is not null order by n`.execute(tx.db);
			return read(tx, found.rows);
		},
		ofCases: async (tx, caseIds, kinds) => {
			const found = await sql<Row>`select ${columns} from journal_entry where tenant = ${tx.actor.tenant} and case_id = any (${[...caseIds]}::uuid[])
				and kind = any (${[...kinds]}::text[]) and body is not null order by n`.execute(tx.db);
			const perCase = new Map<string, AnyEntry[]>();
			for (const entry of await read(tx, found.rows)) perCase.set(entry.case, [...(perCase.get(entry.case) ?? []), entry]);
			return perCase;
		},
		ofStream: async (tx, kind, id) => {
			const found = await sql<Row>`select ${columns} from journal_entry where tenant = ${tx.actor.tenant} and stream_kind = ${kind} and stream_id = ${id}
				and body is not null order by seq`.execute(tx.db);
			return read(tx, found.rows);
		},
	};
};
