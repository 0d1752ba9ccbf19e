/** The pool of the application: signs in AS the app role, which is neither owner nor superuser, so that no statement can step above it. */
import { Kysely, PostgresDialect } from "kysely";
import net from "node:net";
import pg from "pg";
import type { DB } from "#src/platform/database/tables.ts";

/** `2026-11-24 09:00:00.12+00` as `2026-11-24T09:00:00.120Z`; any other way of writing a moment goes through the calendar, which takes ten times as long. */
const momentOf = (text: string): string =>
	/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d{1,3})?\+00$/.test(text)
		? `${text.slice(0, 10)}T${text.slice(11, 19)}.${text.slice(20, -3).padEnd(3, "0")}Z`
		: new Date(text).toISOString();
pg.types.setTypeParser(pg.types.builtins.TIMESTAMPTZ, momentOf);
// Lists of ids have no quotes in them.
const UUID_LIST = 2951 as Parameters<typeof pg.types.setTypeParser>[0];
pg.types.setTypeParser(UUID_LIST, (text) => (text === "{}" ? [] : text.slice(1, -1).split(",")));
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);
pg.types.setTypeParser(pg.types.builtins.INT8, (text) => Number(text));

export type Pool = { readonly kysely: Kysely<DB>; readonly pg: pg.Pool; readonly end: () => Promise<void> };

/** A socket that sends the statements of one turn of the program in one go: one call to the system instead of one each. (The driver corks around every prepared statement.) */
class GatheringSocket extends net.Socket {
	override uncork(): void {
		process.nextTick(() => super.uncork());
	}
}

/** Statements go out without waiting for the answer of the one before; the driver knows it, its types do not yet. */
const pipelined: object = { pipeline: true };

/**
 * Statements are planned once a connection, for any value: planning anew for each costs more than most of them take. Along an index, also while a table is still
 * small: a look through a whole table would be kept as the plan, and become slower by every row. Nothing here is large enough to be worth compiling.
 */
const planning = "-c plan_cache_mode=force_generic_plan -c enable_seqscan=off -c jit=off";

/** Opens a pool; `max` connections at most. Errors of idle connections (a database that restarts) are told to `lost`, not thrown. */
export const openPool = (config: pg.PoolConfig, max: number, lost: (error: Error) => void): Pool => {
	const pool = new pg.Pool({
		...config,
		...pipelined,
		options: [config.options, planning].filter(Boolean).join(" "),
		...(config.ssl ? {} : { stream: () => new GatheringSocket() }),
		max,
		idleTimeoutMillis: 30_000,
		connectionTimeoutMillis: 5_000,
	});
	pool.on("error", lost);
	// A connection that breaks while somebody works on it tells the one who works; without a listener it would end the whole program.
	pool.on("connect", (client) => void client.on("error", () => undefined));
	const kysely = new Kysely<DB>({ dialect: new PostgresDialect({ pool }) });
	return {
		kysely,
		pg: pool,
		end: async () => {
			await kysely.destroy();
			// Kysely only ends what it has used itself.
			if (!pool.ended) await pool.end();
		},
	};
};
/** A small pool of the jobs role: seals, sweeps, verifying. It sees no words. */
export const openJobsPool = (config: pg.PoolConfig, lost: (error: Error) => void): pg.Pool => {
	const pool = new pg.Pool({ ...config, max: 1, idleTimeoutMillis: 60_000 });
	pool.on("error", lost);
	return pool;
};
