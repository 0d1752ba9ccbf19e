/**
 * Seals: about once a second what was written since the last one goes, as digests, to a file outside the database, each line chained to the one before
 * and signed with a secret the database does not have. What the database says afterwards can be held against it. The unsealed window is that second.
 */
import type pg from "pg";
import type { Secret } from "#src/platform/crypto/master-key.ts";
import { type Erased, openSealFile, type Seal } from "./seal-file.ts";
import { digestOf, FOREVER, openWindows, packRows, type Window } from "./windows.ts";

export { readSeals } from "./seal-file.ts";

const MOST_ERASURES = 50_000;
export type Sealer = { readonly seal: () => Promise<boolean> };
/** Opens the sealer: continues after the last whole seal. `jobs` is a connection pool of the jobs role. */
export const openSealer = (jobs: pg.Pool, file: string, secret: Secret, now: () => string): Sealer => {
	const kept = openSealFile(file, secret);
	const last = kept.last();
	let after = last?.upTo ?? "0";
	let generation = last?.generation ?? 0;

	const sealWindow = async (window: Window): Promise<boolean> => {
		const entries = await openWindows(jobs, "journal_entry").rowsFrom(window);
		const lines = await openWindows(jobs, "access_log").rowsFrom(window);
		if (entries.length === 0 && lines.length === 0) return false;
		const heads = await jobs.query<{ tenant: string; stream_kind: string; stream_id: string; seq: number; hash: Buffer }>(
			"select * from erbij.window_heads($1, $2, $3)",
			[window.after, window.upTo, window.generation],
		);
		kept.append(
			(previous): Seal => ({
				at: now(),
				generation: window.generation,
				after: window.after,
				upTo: window.upTo,
				entries: entries.length,
				entriesDigest: digestOf("journal_entry", entries),
				lines: lines.length,
				linesDigest: digestOf("access_log", lines),
				heads: heads.rows.map((head) => [head.tenant, head.stream_kind, head.stream_id, head.seq, head.hash.toString("hex").slice(0, 32)] as const),
				entryRows: packRows(entries),
				lineRows: packRows(lines),
				previous,
			}),
		);
		return true;
	};
	/** A restored server counts transactions anew; what came before and was not sealed yet is sealed as it came back. */
	const sealEarlier = async (current: number): Promise<void> => {
		const written = await jobs.query<{ generation: number }>("select generation from erbij.generations_written()");
		for (const { generation: earlier } of written.rows)
			if (earlier >= generation && earlier < current)
				await sealWindow({ generation: earlier, after: earlier === generation ? after : "0", upTo: FOREVER });
	};
	const sealErasures = async (current: number): Promise<boolean> => {
		const found = await jobs.query<{ n: number; kind: Erased[0]; tenant: string; id: string }>("select * from erbij.erasures_after($1, $2, $3)", [
			current,
			kept.erasedUpTo(current),
			MOST_ERASURES,
		]);
		const end = found.rows.at(-1);
		if (!end) return false;
		// What is left of a piece goes along: put back from an older backup, everything that follows still follows.
		const entries = found.rows.filter(({ kind }) => kind === "entry");
		const left = await jobs.query<{ tenant: string; id: string; remains: Buffer }>("select tenant, id, remains from erbij.remains_of($1, $2)", [
			entries.map(({ tenant }) => tenant),
			entries.map(({ id }) => id),
		]);
		const remains = new Map(left.rows.map((row) => [`${row.tenant}/${row.id}`, row.remains.toString("base64")]));
		const items = found.rows.map(({ kind, tenant, id }): Erased => {
			const mine = kind === "entry" ? remains.get(`${tenant}/${id}`) : undefined;
			return mine === undefined ? [kind, tenant, id] : [kind, tenant, id, mine];
		});
		kept.append((previous) => ({ at: now(), erased: { generation: current, upTo: Number(end.n), items }, previous }));
		return true;
	};
	return {
		seal: async () => {
			const horizon = (await jobs.query<{ up_to: string; generation: number }>("select up_to::text, generation from erbij.seal_horizon()")).rows[0];
			if (!horizon) return false;
			if (horizon.generation !== generation) {
				await sealEarlier(horizon.generation);
				generation = horizon.generation;
				after = "0";
			}
			if (BigInt(horizon.up_to) <= BigInt(after)) return false;
			const sealed = await sealWindow({ generation, after, upTo: horizon.up_to });
			if (sealed) after = horizon.up_to;
			const erased = await sealErasures(generation);
			return sealed || erased;
		},
	};
};
