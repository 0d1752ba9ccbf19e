/** What is in a database, and whether something of it changed or came in: for attacks that must leave no trace. */
import pg from "pg";

export type Reader = {
	/** A digest, by table, of every row that holds one of these ids. The log and what was sent are left out: an attempt is written down there. */
	readonly digestsOf: (ids: readonly string[]) => Promise<Readonly<Record<string, string>>>;
	/** The tables with rows that hold one of these words. */
	readonly tablesWith: (words: readonly string[]) => Promise<readonly string[]>;
	readonly count: (table: string) => Promise<number>;
	readonly close: () => Promise<void>;
};
const leftOut = new Set(["access_log", "command", "erbij_migration"]);

/** Opens a reader as the owner of the database. */
export const openReader = async (config: pg.ClientConfig): Promise<Reader> => {
	const client = new pg.Client(config);
	await client.connect();
	const { rows } = await client.query<{ name: string }>("select tablename as name from pg_tables where schemaname = 'public' order by 1");
	const tables = rows.map(({ name }) => name).filter((name) => !leftOut.has(name));
	const pattern = (words: readonly string[]): string => words.map((word) => word.replace(/[^\w-]/g, ".")).join("|");
	return {
		digestsOf: async (ids) => {
			const digests: Record<string, string> = {};
			for (const table of tables) {
				const found = await client.query<{ n: string; sum: string | null }>(
					`select count(*) as n, md5(string_agg(t::text, '|' order by t::text)) as sum from ${pg.escapeIdentifier(table)} t where t::text ~ $1`,
					[pattern(ids)],
				);
				const [one] = found.rows;
				if (one && Number(one.n) > 0) digests[table] = `${one.n} ${one.sum ?? ""}`;
			}
			return digests;
		},
		tablesWith: async (words) => {
			const found: string[] = [];
			for (const table of [...tables, "access_log", "command"]) {
				const hit = await client.query(`select 1 from ${pg.escapeIdentifier(table)} t where t::text ~* $1 limit 1`, [pattern(words)]);
				if (hit.rows.length > 0) found.push(table);
			}
			return found;
		},
		count: async (table) => Number((await client.query<{ n: string }>(`select count(*) as n from ${pg.escapeIdentifier(table)}`)).rows[0]?.n ?? 0),
		close: () => client.end(),
	};
};
/** Does it for all, a few at once. */
export const eachOf = async <One>(all: readonly One[], work: (one: One) => Promise<void>, atOnce = 8): Promise<void> => {
	const queue = [...all];
	await Promise.all(
		Array.from({ length: atOnce }, async () => {
			for (let one = queue.pop(); one !== undefined; one = queue.pop()) await work(one);
		}),
	);
};
