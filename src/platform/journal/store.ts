/** The journal in the database: append in order, read what the audience reaches. */
import { sql } from "kysely";
import type { ActorKind } from "#src/kernel/actor.ts";
import type { CaseId, EntryId } from "#src/kernel/ids.ts";
import type { AnyEntry, NewEntry, Reach } from "#src/kernel/journal.ts";
import type { Instant } from "#src/kernel/time.ts";
import { type Attachments, attachmentsWith } from "#src/platform/attachments/store.ts";
import { sealBody } from "#src/platform/crypto/case-key.ts";
import { newId } from "#src/platform/crypto/new-id.ts";
import { remembered, type Tx } from "#src/platform/database/with-actor.ts";
import { type Envelope, firstHash, hashOfBody, hashOfEntry } from "./chain.ts";
import { happenedIn } from "./happened.ts";
import type { CaseKeys } from "./keys.ts";
import { OpenedBodies } from "./opened.ts";
import { type Sealing, sealingWith } from "./sealing.ts";
import { type Sheets, sheetsWith } from "./sheets.ts";

type Row = {
	id: string;
	kind: string;
	stream_kind: string;
	stream_id: string;
	case_id: string;
	seq: number;
	at: string;
	recorded_at: string;
	by_kind: string;
	by_id: string | null;
	reach: string;
	named: string[];
	body: Buffer;
};
type Head = { readonly seq: number; readonly hash: Buffer };
const columns = sql`id, kind, stream_kind, stream_id, case_id, seq, at, recorded_at, by_kind, by_id, reach, named, coalesce(body, remains) as body`;

export type Journal = {
	/** Adds entries, in order, in this transaction. Gives them as they now stand. */
	readonly append: (tx: Tx, command: string, entries: readonly NewEntry[]) => Promise<readonly AnyEntry[]>;
	/** The same for thousands of entries at once: a few queries a thousand, the same chain. Nothing else may write to these streams meanwhile. */
	readonly appendMany: (tx: Tx, command: string, entries: readonly NewEntry[]) => Promise<readonly AnyEntry[]>;
	/** Everything in a case that this actor's audience reaches, oldest first. Erased entries are gone; of a piece that was erased by itself is left what has no words. */
	readonly ofCase: (tx: Tx, caseId: string) => Promise<readonly AnyEntry[]>;
	/** The same for many cases at once, for lists; only kinds that are asked for. */
	readonly ofCases: (tx: Tx, caseIds: readonly string[], kinds: readonly string[]) => Promise<ReadonlyMap<string, readonly AnyEntry[]>>;
	/** What was written into a case by one form. */
	readonly ofCommand: (tx: Tx, caseId: string, command: string) => Promise<readonly AnyEntry[]>;
	/** One stream. */
	readonly ofStream: (tx: Tx, kind: string, id: string) => Promise<readonly AnyEntry[]>;
} & Attachments &
	Sheets &
	Sealing;

/** Opens the journal with the keys of its cases. */
export const openJournal = (keys: CaseKeys): Journal => {
	const bodies = new OpenedBodies();
	// Within a visit the same rows come back as the same list (statements.ts): opened once.
	const read = (tx: Tx, rows: readonly Row[]): Promise<readonly AnyEntry[]> => remembered(tx, rows, () => open(tx, rows));
	const open = async (tx: Tx, rows: readonly Row[]): Promise<readonly AnyEntry[]> => {
		const ring = await keys.findAll(
			tx,
			rows.map((row) => row.case_id),
		);
		const entries: AnyEntry[] = [];
		for (const row of rows) {
			const key = ring.get(row.case_id);
			if (!key) continue; // the key was destroyed: the words are gone for everybody
			entries.push({
				id: row.id as EntryId,
				kind: row.kind,
				stream: { kind: row.stream_kind, id: row.stream_id },
				case: row.case_id as CaseId,
				seq: row.seq,
				at: row.at as Instant,
				recordedAt: row.recorded_at as Instant,
				by: { kind: row.by_kind as ActorKind, id: row.by_id },
				audience: { reach: row.reach as Reach, named: row.named },
				body: bodies.open(key, row.id, row.body),
			});
		}
		return entries;
	};

	// The ends of the streams that were written to here: nobody else can add to them before this transaction ends.
	const endsHere = (tx: Tx): Map<string, Head> => remembered(tx, endsHere, () => new Map<string, Head>());
	/** Where a stream ends, held still; a stream that was begun here has no other end than this transaction knows. */
	const endOf = async (tx: Tx, { kind, id }: NewEntry["stream"]): Promise<Head | undefined> => {
		const here = endsHere(tx).get(`${kind}/${id}`);
		if (here || tx.made.has(id)) return here;
		return (
			await sql<Head>`select seq, hash from journal_stream where tenant = ${tx.actor.tenant} and kind = ${kind} and id = ${id} for update`.execute(
				tx.db,
			)
		).rows[0];
	};
	const appendOne = async (tx: Tx, command: string, entry: NewEntry): Promise<AnyEntry> => {
		const tenant = tx.actor.tenant;
		const [{ key, toKeep }, head] = await Promise.all([keys.getOrMake(tx, entry.case), endOf(tx, entry.stream)]);
		const envelope: Envelope = {
			tenant,
			stream_kind: entry.stream.kind,
			stream_id: entry.stream.id,
			seq: (head?.seq ?? 0) + 1,
			id: newId(tx.now),
			case_id: entry.case,
			kind: entry.kind,
			at: entry.at ?? happenedIn(tx),
			recorded_at: tx.now,
			by_kind: tx.actor.kind,
			by_id: tx.actor.id,
			command_id: command,
			reach: entry.audience.reach,
			named: [...(entry.audience.named ?? [])],
		};
		const body = sealBody(key, envelope.id, entry.body);
		const bodyHash = hashOfBody(body);
		const previous = head?.hash ?? firstHash;
		const hash = hashOfEntry(envelope, bodyHash, previous);
		endsHere(tx).set(`${entry.stream.kind}/${entry.stream.id}`, { seq: envelope.seq, hash });
		tx.send(sql`with ${toKeep ? sql`fresh as (${toKeep}),` : sql``} entry as (
			insert into journal_entry (tenant, stream_kind, stream_id, seq, id, case_id, kind, at, recorded_at, by_kind, by_id, command_id, reach, named, body, body_hash, prev_hash, hash)
			values (${tenant}, ${envelope.stream_kind}, ${envelope.stream_id}, ${envelope.seq}, ${envelope.id}, ${envelope.case_id}, ${envelope.kind}, ${envelope.at},
				${envelope.recorded_at}, ${envelope.by_kind}, ${envelope.by_id}, ${command}, ${envelope.reach}, ${[...envelope.named]}::uuid[], ${body}, ${bodyHash}, ${previous}, ${hash}))
			insert into journal_stream (tenant, kind, id, case_id, seq, hash)
			values (${tenant}, ${envelope.stream_kind}, ${envelope.stream_id}, ${envelope.case_id}, ${envelope.seq}, ${hash})
			on conflict (tenant, kind, id) do update set seq = excluded.seq, hash = excluded.hash`);
		return {
			id: envelope.id as EntryId,
			kind: entry.kind,
			stream: entry.stream,
			case: entry.case,
			seq: envelope.seq,
			at: envelope.at as Instant,
			recordedAt: tx.now,
			by: { kind: tx.actor.kind, id: tx.actor.id },
			audience: entry.audience,
			body: entry.body,
		};
	};

	const appendBatch = async (tx: Tx, command: string, entries: readonly NewEntry[]): Promise<readonly AnyEntry[]> => {
		const tenant = tx.actor.tenant;
		const at = (entry: NewEntry): string => `${entry.stream.kind}/${entry.stream.id}`;
		const streams = [...new Map(entries.map((entry) => [at(entry), entry])).values()].sort((a, b) => (at(a) < at(b) ? -1 : 1));
		const kinds = streams.map((entry) => entry.stream.kind);
		const ids = streams.map((entry) => entry.stream.id);
		const ring = await keys.getOrMakeAll(
			tx,
			entries.map((entry) => entry.case),
		);
		const present = await sql<{ kind: string; id: string; seq: number; hash: Buffer }>`select kind, id, seq, hash from journal_stream
			where tenant = ${tenant} and (kind, id) in (select * from unnest(${kinds}::text[], ${ids}::uuid[])) order by kind, id for update`.execute(
			tx.db,
		);
		const heads = new Map(present.rows.map((row) => [`${row.kind}/${row.id}`, { seq: row.seq, hash: row.hash }]));
		const rows = entries.map((entry) => {
			const head = heads.get(at(entry)) ?? { seq: 0, hash: firstHash };
			const envelope: Envelope = {
				tenant,
				stream_kind: entry.stream.kind,
				stream_id: entry.stream.id,
				seq: head.seq + 1,
				id: newId(tx.now),
				case_id: entry.case,
				kind: entry.kind,
				at: entry.at ?? happenedIn(tx),
				recorded_at: tx.now,
				by_kind: tx.actor.kind,
				by_id: tx.actor.id,
				command_id: command,
				reach: entry.audience.reach,
				named: [...(entry.audience.named ?? [])],
			};
			const key = ring.get(entry.case);
			if (!key) throw new Error("an entry without a case key");
			const body = sealBody(key, envelope.id, entry.body);
			const bodyHash = hashOfBody(body);
			const hash = hashOfEntry(envelope, bodyHash, head.hash);
			heads.set(at(entry), { seq: envelope.seq, hash });
			return { entry, envelope, body, bodyHash, previous: head.hash, hash };
		});
		const each = <Value>(give: (row: (typeof rows)[number]) => Value): Value[] => rows.map(give);
		await sql`insert into journal_entry (tenant, stream_kind, stream_id, seq, id, case_id, kind, at, recorded_at, by_kind, by_id, command_id, reach, named, body, body_hash, prev_hash, hash)
			select ${tenant}, r.stream_kind, r.stream_id, r.seq, r.id, r.case_id, r.kind, r.at, ${tx.now}, ${tx.actor.kind}, ${tx.actor.id}, ${command}, r.reach, r.named::uuid[], r.body, r.body_hash, r.prev_hash, r.hash
			from unnest(${each((row) => row.envelope.stream_kind)}::text[], ${each((row) => row.envelope.stream_id)}::uuid[], ${each((row) => row.envelope.seq)}::integer[],
				${each((row) => row.envelope.id)}::uuid[], ${each((row) => row.envelope.case_id)}::uuid[], ${each((row) => row.envelope.kind)}::text[], ${each((row) => row.envelope.at)}::timestamptz[],
				${each((row) => row.envelope.reach)}::text[], ${each((row) => `{${row.envelope.named.join(",")}}`)}::text[], ${each((row) => row.body)}::bytea[], ${each((row) => row.bodyHash)}::bytea[],
				${each((row) => row.previous)}::bytea[], ${each((row) => row.hash)}::bytea[])
				with ordinality as r (stream_kind, stream_id, seq, id, case_id, kind, at, reach, named, body, body_hash, prev_hash, hash, place) order by r.place`.execute(
			tx.db,
		);
		const now = streams.map((entry) => heads.get(at(entry)) ?? { seq: 0, hash: firstHash });
		for (const [stream, head] of heads) endsHere(tx).set(stream, head);
		await sql`insert into journal_stream (tenant, kind, id, case_id, seq, hash)
			select ${tenant}, s.* from unnest(${kinds}::text[], ${ids}::uuid[], ${streams.map((entry) => entry.case)}::uuid[], ${now.map((head) => head.seq)}::integer[], ${now.map((head) => head.hash)}::bytea[]) as s
			on conflict (tenant, kind, id) do update set seq = excluded.seq, hash = excluded.hash`.execute(tx.db);
		return rows.map(({ entry, envelope }) => ({
			id: envelope.id as EntryId,
			kind: entry.kind,
			stream: entry.stream,
			case: entry.case,
			seq: envelope.seq,
			at: envelope.at as Instant,
			recordedAt: tx.now,
			by: { kind: tx.actor.kind, id: tx.actor.id },
			audience: entry.audience,
			body: entry.body,
		}));
	};

	return {
		...attachmentsWith(keys),
		...sealingWith(keys),
		...sheetsWith(keys),
		appendMany: async (tx, command, entries) => {
			const written: AnyEntry[] = [];
			for (let from = 0; from < entries.length; from += 2_000) written.push(...(await appendBatch(tx, command, entries.slice(from, from + 2_000))));
			return written;
		},
		append: async (tx, command, entries) => {
			const written: AnyEntry[] = [];
			for (const entry of entries) written.push(await appendOne(tx, command, entry));
			return written;
		},
		ofCase: async (tx, caseId) => {
			const found =
				await sql<Row>`select ${columns} from journal_entry where tenant = ${tx.actor.tenant} and case_id = ${caseId} and coalesce(body, remains) is not null order by n`.execute(
					tx.db,
				);
			return read(tx, found.rows);
		},
		ofCases: async (tx, caseIds, kinds) => {
			const found = await sql<Row>`select ${columns} from journal_entry where tenant = ${tx.actor.tenant} and case_id = any (${[...caseIds]}::uuid[])
				and kind = any (${[...kinds]}::text[]) and coalesce(body, remains) is not null order by n`.execute(tx.db);
			const perCase = new Map<string, AnyEntry[]>();
			for (const entry of await read(tx, found.rows)) perCase.set(entry.case, [...(perCase.get(entry.case) ?? []), entry]);
			return perCase;
		},
		ofCommand: async (tx, caseId, command) => {
			const found =
				await sql<Row>`select ${columns} from journal_entry where tenant = ${tx.actor.tenant} and case_id = ${caseId} and command_id = ${command}
				and coalesce(body, remains) is not null order by n`.execute(tx.db);
			return read(tx, found.rows);
		},
		ofStream: async (tx, kind, id) => {
			const found =
				await sql<Row>`select ${columns} from journal_entry where tenant = ${tx.actor.tenant} and stream_kind = ${kind} and stream_id = ${id}
				and coalesce(body, remains) is not null order by seq`.execute(tx.db);
			return read(tx, found.rows);
		},
	};
};
