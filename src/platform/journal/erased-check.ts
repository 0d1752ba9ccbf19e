/** Words that are gone, and words whose key is gone: each must stand in the list of what was erased, which is kept outside the database. */
import type pg from "pg";
import { nameOf } from "./chain-check.ts";
import type { Erased, ErasedLine } from "./seal-file.ts";

type Gone = {
	readonly n: number;
	readonly tenant: string;
	readonly case_id: string;
	readonly id: string;
	readonly stream_kind: string;
	readonly stream_id: string;
	readonly seq: number;
	readonly keyless: boolean;
};
const PAGE = 50_000;

export type ErasedCheck = {
	readonly note: (line: ErasedLine) => void;
	/** The first entry that cannot be read any more although nothing says it was erased. */
	readonly firstBad: (generation: number) => Promise<string | undefined>;
};
export const openErasedCheck = (jobs: pg.Pool): ErasedCheck => {
	const known = new Set<string>();
	let last = { generation: 0, upTo: 0 };
	const add = (items: readonly Erased[]): void => {
		for (const [kind, tenant, id] of items) known.add(`${kind}/${tenant}/${id}`);
	};
	return {
		note: ({ erased }) => {
			add(erased.items);
			last = erased;
		},
		firstBad: async (generation) => {
			// What was erased within the last second is in the database's own list, and not in the file yet.
			for (let after = last.generation === generation ? last.upTo : 0; ; ) {
				const fresh = (
					await jobs.query<{ n: number; kind: Erased[0]; tenant: string; id: string }>("select * from erbij.erasures_after($1, $2, $3)", [
						generation,
						after,
						PAGE,
					])
				).rows;
				add(fresh.map(({ kind, tenant, id }) => [kind, tenant, id]));
				const end = fresh.at(-1);
				if (fresh.length < PAGE || !end) break;
				after = Number(end.n);
			}
			for (let after = 0; ; ) {
				const gone = (await jobs.query<Gone>("select * from erbij.unreadable_after($1, $2)", [after, PAGE])).rows;
				for (const row of gone) {
					if (known.has(`case/${row.tenant}/${row.case_id}`)) continue;
					if (row.keyless) return `${nameOf(row)} (journal row ${row.n}): the key of its matter was taken away, and nobody erased it`;
					if (!known.has(`entry/${row.tenant}/${row.id}`))
						return `${nameOf(row)} (journal row ${row.n}): its words were taken away, and nobody erased it`;
				}
				const end = gone.at(-1);
				if (gone.length < PAGE || !end) return undefined;
				after = Number(end.n);
			}
		},
	};
};
