/** Brings a database up to date with migrations/NNNN_name.sql: each once, in order, as the owner, in a transaction of its own. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type pg from "pg";
import { type DatabaseConfig, withClient } from "./database-config.ts";
import { type Log, StartRefused } from "./embedded/start-refused.ts";
import { projectRoot } from "./project-root.ts";

export type Migration = { readonly name: string; readonly sha256: string; readonly sql: string };
/** A migration as a database (or a backup of one) remembers it. */
export type AppliedMigration = { readonly name: string; readonly sha256: string };

const namePattern = /^(\d{4})_[a-z0-9_]+\.sql$/;

/** Gives the migration files in order. Refuses names of another form, and two with one number. */
export const listMigrations = (folder: string = path.join(projectRoot(), "migrations")): Migration[] => {
	const names = readdirSync(folder)
		.filter((name) => name.endsWith(".sql"))
		.sort();
	const numbers = names.map((name) => namePattern.exec(name)?.[1]);
	names.forEach((name, at) => {
		if (numbers[at] === undefined) throw new StartRefused(`${name} is not a name for a migration: NNNN_name.sql, small letters.`);
		if (numbers[at] === numbers[at - 1]) throw new StartRefused(`Two migrations have number ${numbers[at]}: ${names[at - 1]} and ${name}.`);
	});
	return names.map((name) => {
		// The same file has the same hash on a machine that checks out with other line ends.
		const sql = readFileSync(path.join(folder, name), "utf8").replaceAll("\r\n", "\n");
		return { name, sha256: createHash("sha256").update(sql).digest("hex"), sql };
	});
};

/** Gives what a database remembers; empty for a new one. */
export const appliedMigrations = async (client: pg.Client): Promise<AppliedMigration[]> => {
	const { rows: there } = await client.query("select 1 from pg_tables where schemaname = 'public' and tablename = 'erbij_migration'");
	if (there.length === 0) return [];
	return (await client.query<AppliedMigration>('select name, sha256 from public.erbij_migration order by name collate "C"')).rows;
};

/** Gives the migrations that are still to run. Refuses when what was run is not, in the same order, what the files say. */
export const stillToRun = (applied: readonly AppliedMigration[], files: readonly Migration[]): Migration[] => {
	applied.forEach((done, at) => {
		const file = files[at];
		if (!files.some(({ name }) => name === done.name)) {
			throw new StartRefused(`The database is newer than this program: it has ${done.name}, which is unknown here. Use the newer Erbij.`);
		}
		if (file?.name !== done.name) {
			throw new StartRefused(`${file?.name} comes before ${done.name}, which has run already. Give it the next number instead.`);
		}
		if (file.sha256 !== done.sha256) {
			throw new StartRefused(`${done.name} was changed after it had run. Put it back as it was, and write a new migration for the change.`);
		}
	});
	return files.slice(applied.length);
};

const transactionOf = async (client: pg.Client): Promise<string | undefined> =>
	(await client.query<{ id: string }>("select pg_current_xact_id()::text as id")).rows[0]?.id;

/**
 * Runs one migration inside the transaction that is open. The owner is held to forced row-level security too, so a migration that
 * changes rows begins with `set local row_security = off` (a statement that would miss rows then fails) and lifts FORCE ROW LEVEL
 * SECURITY on the table for as long as it needs. Not set for all, because the bodies of search functions are checked by it as well.
 */
export const runMigration = async (client: pg.Client, migration: Migration): Promise<void> => {
	const before = await transactionOf(client);
	try {
		// Restoring runs all of them in one transaction: what one sets must not reach the next.
		await client.query("set local row_security = on; set local search_path to default");
		await client.query(migration.sql);
	} catch (error) {
		const { message, position, hint } = error as { message: string; position?: string; hint?: string };
		const line = position === undefined ? "" : ` (line ${migration.sql.slice(0, Number(position)).split("\n").length})`;
		throw new Error(`migration ${migration.name} failed${line}: ${message}${hint ? `. ${hint}` : ""}`, { cause: error });
	}
	if ((await transactionOf(client)) !== before)
		throw new Error(`migration ${migration.name} ends its transaction itself; leave out COMMIT and ROLLBACK`);
	await client.query("insert into public.erbij_migration (name, sha256) values ($1, $2)", [migration.name, migration.sha256]);
};

/** Makes the table in which a database remembers its migrations. */
export const prepareMemory = async (client: pg.Client): Promise<void> => {
	await client.query(
		"create table if not exists public.erbij_migration (name text primary key, sha256 text not null, at timestamptz not null default clock_timestamp())",
	);
};

/** Two programs that start at once on one server take turns. Any number will do, as long as nothing else locks it. */
const turn = 4_519_207_731;

/** Waits until no other program is migrating this database, and keeps others waiting until the connection closes. */
export const takeTurn = async (client: pg.Client): Promise<void> => {
	await client.query("select pg_advisory_lock($1)", [turn]);
};

export type MigrateOptions = { readonly folder?: string; readonly log?: Log };

/** Runs what has not run yet and gives the names. Refuses as `stillToRun` does; a migration that fails leaves no trace, earlier ones stay. */
export const migrate = (ownerConfig: DatabaseConfig, { folder, log = () => undefined }: MigrateOptions = {}): Promise<string[]> =>
	withClient(ownerConfig, async (client) => {
		await takeTurn(client);
		const waiting = stillToRun(await appliedMigrations(client), listMigrations(folder));
		if (waiting.length > 0) await prepareMemory(client);
		for (const migration of waiting) {
			await client.query("begin");
			try {
				await runMigration(client, migration);
				await client.query("commit");
			} catch (error) {
				await client.query("rollback");
				throw error;
			}
			log(`migrated: ${migration.name}`);
		}
		return waiting.map(({ name }) => name);
	});
