/**
 * Telling other processes, over the database, that something changed. After the commit and not in it: commits that notify wait for each other on one lock.
 * Who stops between the two has ended its own live pages as well; those of others see the change with the next one.
 */
import type pg from "pg";

/** Tells of one house which phases something happened in, and in which matters. */
export type Telling = { readonly tell: (tenant: string, topics: readonly string[], cases: readonly string[]) => void };

/** What happens within this time is told as one. */
const TOGETHER_MS = 25;
/** A message of the database holds 8,000 bytes. */
const MOST_CASES = 50;

/** Opens it on a pool. The first is told at once. */
export const openTelling = (pool: pg.Pool): Telling => {
	const due = new Map<string, { readonly topics: Set<string>; readonly cases: Set<string> }>();
	let busy = false;
	const tellNow = async (): Promise<void> => {
		const messages = [...due].map(([tenant, { topics, cases }]) => JSON.stringify({ tenant, topics: [...topics], cases: [...cases] }));
		due.clear();
		await pool.query({ name: "tell", text: "select pg_notify('erbij', message) from unnest($1::text[]) as message", values: [messages] });
	};
	const next = (): void => {
		if (due.size === 0) {
			busy = false;
			return;
		}
		busy = true;
		// A database that is gone has nobody who listens.
		void tellNow()
			.catch(() => undefined)
			.then(() => setTimeout(next, TOGETHER_MS).unref());
	};
	return {
		tell: (tenant, topics, cases) => {
			const told = due.get(tenant) ?? { topics: new Set(), cases: new Set() };
			for (const topic of topics) told.topics.add(topic);
			for (const one of cases) if (told.cases.size < MOST_CASES) told.cases.add(one);
			due.set(tenant, told);
			if (!busy) next();
		},
	};
};
