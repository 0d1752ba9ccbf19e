/** Verifies the audit chain: every entry against the one before it, every stream against its head, everything against the seals. Names the first bad row. */
import type pg from "pg";
import type { Secret } from "#src/platform/crypto/master-key.ts";
import { type Envelope, firstHash, hashOfEntry } from "./chain.ts";
import { readSeals } from "./seal.ts";

type Row = Envelope & {
	readonly body_hash: Buffer;
	readonly body_holds: boolean;
	readonly prev_hash: Buffer;
	readonly hash: Buffer;
	readonly whole_ms: boolean;
};
export type Verdict = { readonly good: boolean; readonly entries: number; readonly seals: number; readonly first?: string };

const PAGE = 5_000;
const nobody = "00000000-0000-0000-0000-000000000000";
const nameOf = (row: { stream_kind: string; stream_id: string; seq: number }): string => `${row.stream_kind} ${row.stream_id} entry ${row.seq}`;

const faultIn = (row: Row, before: Row | undefined): string | undefined => {
	const follows =
		before && before.tenant === row.tenant && before.stream_kind === row.stream_kind && before.stream_id === row.stream_id ? before : undefined;
	if (row.seq !== (follows?.seq ?? 0) + 1) return `${nameOf({ ...row, seq: (follows?.seq ?? 0) + 1 })} is missing`;
	if (!row.prev_hash.equals(follows?.hash ?? firstHash)) return `${nameOf(row)} does not follow the one before it`;
	if (!row.body_holds) return `${nameOf(row)}: what it says was changed`;
	if (!row.whole_ms || !hashOfEntry(row, row.body_hash, row.prev_hash).equals(row.hash)) return `${nameOf(row)} was changed`;
	return undefined;
};

/** Reads everything as the jobs role. The seals file is read with the installation's own secret. */
export const verifyJournal = async (jobs: pg.Pool, sealsFile: string, secret: Secret): Promise<Verdict> => {
	let entries = 0;
	let last: Row | undefined;
	const heads = new Map<string, { seq: number; hash: string }>();
	const hashes = new Map<string, string>();
	const sealed = readSeals(sealsFile, secret);
	const wanted = new Set(sealed.seals.flatMap((seal) => seal.heads.map((head) => `${head[0]}/${head[1]}/${head[2]}/${head[3]}`)));
	const bad = (first: string): Verdict => ({ good: false, entries, seals: sealed.seals.length, first });

	for (;;) {
		const page = await jobs.query<Row>("select * from erbij.chain_after($1, $2, $3, $4, $5)", [
			last?.tenant ?? nobody,
			last?.stream_kind ?? "",
			last?.stream_id ?? nobody,
			last?.seq ?? 0,
			PAGE,
		]);
		for (const row of page.rows) {
			entries += 1;
			const fault = faultIn(row, last);
			if (fault) return bad(fault);
			const stream = `${row.tenant}/${row.stream_kind}/${row.stream_id}`;
			heads.set(stream, { seq: row.seq, hash: row.hash.toString("hex") });
			if (wanted.has(`${stream}/${row.seq}`)) hashes.set(`${stream}/${row.seq}`, row.hash.toString("hex").slice(0, 32));
			last = row;
		}
		if (page.rows.length < PAGE) break;
	}
	const kept = await jobs.query<{ tenant: string; stream_kind: string; stream_id: string; seq: number; hash: Buffer }>(
		"select * from erbij.stream_heads()",
	);
	for (const head of kept.rows) {
		const found = heads.get(`${head.tenant}/${head.stream_kind}/${head.stream_id}`);
		if (found?.seq !== head.seq || found.hash !== head.hash.toString("hex"))
			return bad(`${nameOf(head)}: the end of the stream was cut off or changed`);
	}
	if (kept.rows.length !== heads.size) return bad("a stream lost its head");
	if (sealed.fault) return bad(`seal ${sealed.fault.line} ${sealed.fault.says}`);
	for (const seal of sealed.seals) {
		for (const [tenant, kind, id, seq, hash] of seal.heads) {
			if (hashes.get(`${tenant}/${kind}/${id}/${seq}`) !== hash)
				return bad(`${nameOf({ stream_kind: kind, stream_id: id, seq })} was sealed at ${seal.at} and is not what it was`);
		}
		const now = (
			await jobs.query<{ entries: number; entries_digest: Buffer; lines: number; lines_digest: Buffer }>(
				"select * from erbij.window_digest($1, $2, $3)",
				[seal.after, seal.upTo, seal.generation],
			)
		).rows[0];
		if (now?.entries_digest.toString("hex") !== seal.entriesDigest || Number(now.entries) !== seal.entries)
			return bad(`journal entries sealed at ${seal.at} are not what they were`);
		if (now.lines_digest.toString("hex") !== seal.linesDigest || Number(now.lines) !== seal.lines)
			return bad(`access log lines sealed at ${seal.at} are not what they were`);
	}
	return { good: true, entries, seals: sealed.seals.length };
};
