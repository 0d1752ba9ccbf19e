/** Windows of transactions, as they are sealed and as they are held against their seals: rows in the order of their numbers, and one digest over them. */
import { createHash } from "node:crypto";
import type pg from "pg";
import type { SealedRows } from "./seal-file.ts";

export type Table = "journal_entry" | "access_log";
export type SealedRow = { readonly n: number; readonly digest: Buffer };
export type Window = { readonly generation: number; readonly after: string; readonly upTo: string };
type Read = SealedRow & { readonly xid: string };

const PAGE = 20_000;
const MARK = 6;
/** The end of all transactions: for what is sealed long after. */
export const FOREVER = "9223372036854775807";

/** Reads the rows of one table in the order of windows, each window in turn; the next page is asked for while this one is being worked on. */
export const openWindows = (jobs: pg.Pool, table: Table) => {
	const ask = async (window: Window, xid: string, n: number): Promise<readonly Read[]> =>
		(
			await jobs.query<Read>("select xid, n, digest from erbij.sealed_rows($1, $2, $3, $4, $5, $6)", [
				table,
				window.generation,
				xid,
				n,
				FOREVER,
				PAGE,
			])
		).rows;
	let generation: number | undefined;
	let page: readonly Read[] = [];
	let at = 0;
	let more: Promise<readonly Read[]> | undefined;
	const turn = (window: Window, from: Read): void => {
		more = ask(window, from.xid, from.n);
		more.catch(() => undefined);
	};
	const begin = async (window: Window): Promise<void> => {
		generation = window.generation;
		page = await ask(window, window.after, -1);
		at = 0;
		more = undefined;
		const last = page.at(-1);
		if (page.length === PAGE && last) turn(window, last);
	};
	const peek = async (window: Window): Promise<Read | undefined> => {
		if (at < page.length) return page[at];
		if (more === undefined) return undefined;
		page = await more;
		at = 0;
		more = undefined;
		const last = page.at(-1);
		if (page.length === PAGE && last) turn(window, last);
		return page[at];
	};
	return {
		/** The rows of one window alone: for sealing it. */
		rowsFrom: async (window: Window): Promise<readonly SealedRow[]> => {
			const rows: Read[] = [];
			for (let [xid, n] = [window.after, -1]; ; ) {
				const found = (
					await jobs.query<Read>("select xid, n, digest from erbij.sealed_rows($1, $2, $3, $4, $5, $6)", [
						table,
						window.generation,
						xid,
						n,
						window.upTo,
						PAGE,
					])
				).rows;
				rows.push(...found);
				const last = found.at(-1);
				if (found.length < PAGE || !last) return rows.sort((one, other) => one.n - other.n);
				[xid, n] = [last.xid, last.n];
			}
		},
		/** The rows of this window, by number. Windows are asked in their order; a row before the first of them is a row in it that nobody sealed. */
		rowsOf: async (window: Window): Promise<readonly SealedRow[]> => {
			if (generation !== window.generation) await begin({ ...window, after: "0" });
			const upTo = BigInt(window.upTo);
			const rows: Read[] = [];
			for (let row = await peek(window); row !== undefined && BigInt(row.xid) < upTo; row = await peek(window)) {
				rows.push(row);
				at += 1;
			}
			return rows.sort((one, other) => one.n - other.n);
		},
		/** Whether there are rows of this generation after the windows that were asked: the first of them, and how many. */
		rest: async (of: number): Promise<{ readonly first: SealedRow | undefined; readonly count: number }> => {
			const window = { generation: of, after: "0", upTo: FOREVER };
			if (generation !== of) await begin(window);
			let first: SealedRow | undefined;
			let count = 0;
			for (let row = await peek(window); row !== undefined; row = await peek(window)) {
				first ??= row;
				count += 1;
				at += 1;
			}
			return { first, count };
		},
	};
};

/** The digest over a window; the same as what earlier seals hold. */
export const digestOf = (table: Table, rows: readonly SealedRow[]): string => {
	const hash = createHash("sha256");
	for (const { n, digest } of rows) {
		if (table === "journal_entry") hash.update(String(n));
		hash.update(digest);
	}
	return hash.digest("hex");
};
/** Which rows these are, in few bytes. */
export const packRows = (rows: readonly SealedRow[]): SealedRows => {
	const runs: [number, number][] = [];
	for (const { n } of rows) {
		const last = runs.at(-1);
		if (last && last[0] + last[1] === n) last[1] += 1;
		else runs.push([n, 1]);
	}
	return {
		numbers: runs.map(([n, count]) => `${n}:${count}`).join(","),
		marks: Buffer.concat(rows.map(({ digest }) => digest.subarray(0, MARK))).toString("base64"),
	};
};
const unpack = ({ numbers, marks }: SealedRows): readonly SealedRow[] => {
	const bytes = Buffer.from(marks, "base64");
	const all: SealedRow[] = [];
	for (const run of numbers.split(",").filter(Boolean)) {
		const [n = 0, count = 0] = run.split(":").map(Number);
		for (let more = 0; more < count; more += 1) all.push({ n: n + more, digest: bytes.subarray(all.length * MARK, (all.length + 1) * MARK) });
	}
	return all;
};
export type BadRow = { readonly n: number; readonly how: "gone" | "added" | "changed" };
/** The first row that is not what was sealed. */
export const firstBad = (sealed: SealedRows, rows: readonly SealedRow[]): BadRow | undefined => {
	const was = unpack(sealed);
	for (let at = 0; at < Math.max(was.length, rows.length); at += 1) {
		const [before, now] = [was[at], rows[at]];
		if (before && (!now || now.n > before.n)) return { n: before.n, how: "gone" };
		if (now && (!before || now.n < before.n)) return { n: now.n, how: "added" };
		if (before && now && !now.digest.subarray(0, MARK).equals(before.digest)) return { n: now.n, how: "changed" };
	}
	return undefined;
};
