/** Every entry against the one before it, and every stream against where it says it ends. */
import type pg from "pg";
import { type Envelope, firstHash, hashOfEntry } from "./chain.ts";

type Row = Envelope & {
	readonly body_hash: Buffer;
	readonly body_holds: boolean;
	readonly prev_hash: Buffer;
	readonly hash: Buffer;
	readonly whole_ms: boolean;
};
type Stream = { readonly tenant: string; readonly stream_kind: string; readonly stream_id: string };
type Head = Stream & { readonly seq: number; readonly hash: Buffer };

const PAGE = 5_000;
const nobody = "00000000-0000-0000-0000-000000000000";
/** What an entry is called by whoever looks for it. */
export const nameOf = (row: { readonly stream_kind: string; readonly stream_id: string; readonly seq: number }): string =>
	`${row.stream_kind} ${row.stream_id} entry ${row.seq}`;
const isSame = (one: Stream, other: Stream): boolean =>
	one.stream_id === other.stream_id && one.stream_kind === other.stream_kind && one.tenant === other.tenant;

const faultIn = (row: Row, before: Row | undefined): string | undefined => {
	const follows = before && isSame(before, row) ? before : undefined;
	if (row.seq !== (follows?.seq ?? 0) + 1) return `${nameOf({ ...row, seq: (follows?.seq ?? 0) + 1 })} is missing`;
	if (!row.prev_hash.equals(follows?.hash ?? firstHash)) return `${nameOf(row)} does not follow the one before it`;
	if (!row.body_holds) return `${nameOf(row)}: what it says was changed`;
	if (!row.whole_ms || !hashOfEntry(row, row.body_hash, row.prev_hash).equals(row.hash)) return `${nameOf(row)} was changed`;
	return undefined;
};

/** Reads where streams end, in the order of the chain. */
const openHeads = (jobs: pg.Pool) => {
	let page: readonly Head[] = [];
	let at = 0;
	let last: Head | undefined;
	let ended = false;
	return async (): Promise<Head | undefined> => {
		if (at >= page.length && !ended) {
			page = (
				await jobs.query<Head>("select * from erbij.heads_after($1, $2, $3, $4)", [
					last?.tenant ?? nobody,
					last?.stream_kind ?? "",
					last?.stream_id ?? nobody,
					PAGE,
				])
			).rows;
			at = 0;
			last = page.at(-1);
			ended = page.length < PAGE;
		}
		const head = page[at];
		at += 1;
		return head;
	};
};

export type ChainChecked = { readonly entries: number; readonly first?: string };
/** Goes through the whole journal as the jobs role. Gives how many entries there are and the first thing that is wrong. */
export const checkChain = async (jobs: pg.Pool): Promise<ChainChecked> => {
	const nextHead = openHeads(jobs);
	const pageAfter = async (row: Row | undefined): Promise<readonly Row[]> =>
		(
			await jobs.query<Row>("select * from erbij.chain_after($1, $2, $3, $4, $5)", [
				row?.tenant ?? nobody,
				row?.stream_kind ?? "",
				row?.stream_id ?? nobody,
				row?.seq ?? 0,
				PAGE,
			])
		).rows;
	/** A stream is over: its head is the next one. */
	const faultAtEnd = async (end: Row): Promise<string | undefined> => {
		const head = await nextHead();
		if (head && isSame(head, end))
			return head.seq === end.seq && head.hash.equals(end.hash)
				? undefined
				: `${nameOf(head.seq >= end.seq ? head : end)}: the end of the stream was cut off or changed`;
		if (!head) return `${nameOf(end)}: the stream lost its head`;
		return (await entriesOf(jobs, head))
			? `${nameOf(end)}: the stream lost its head`
			: `${nameOf({ ...head, seq: 1 })} is missing, with all of its stream`;
	};

	let entries = 0;
	let last: Row | undefined;
	let page = await pageAfter(undefined);
	for (;;) {
		// The next page comes while this one is being worked on.
		const more = page.length === PAGE ? pageAfter(page.at(-1)) : undefined;
		more?.catch(() => undefined);
		for (const row of page) {
			entries += 1;
			if (last && !isSame(last, row)) {
				const fault = await faultAtEnd(last);
				if (fault) return { entries, first: fault };
			}
			const fault = faultIn(row, last);
			if (fault) return { entries, first: fault };
			last = row;
		}
		if (!more) break;
		page = await more;
	}
	if (last) {
		const fault = await faultAtEnd(last);
		if (fault) return { entries, first: fault };
	}
	const head = await nextHead();
	return head ? { entries, first: `${nameOf({ ...head, seq: 1 })} is missing, with all of its stream` } : { entries };
};
const entriesOf = async (jobs: pg.Pool, head: Head): Promise<boolean> =>
	(await jobs.query("select 1 from erbij.entry_hash($1, $2, $3, 1)", [head.tenant, head.stream_kind, head.stream_id])).rows.length > 0;
