/** Puts a backup back into an empty database: all of it, with equal checksums, or nothing at all. */
import pg from "pg";
import { type DatabaseConfig, withClient } from "#src/platform/database/database-config.ts";
import { appliedMigrations, listMigrations, migrate, prepareMemory, runMigration, stillToRun, takeTurn } from "#src/platform/database/migrate.ts";
import type { Erased } from "#src/platform/journal/seal-file.ts";
import { readArchive } from "./archive.ts";
import { checkSeesAll } from "./backup.ts";
import { BackupRefused } from "./backup-refused.ts";
import { checkBackup, tableOfPiece } from "./check.ts";
import { eraseAgain } from "./erase-again.ts";
import type { Manifest } from "./manifest.ts";
import { checkRows, listTables, qualified, settleReading, type Table, writeRows } from "./tables.ts";

export type Restored = {
	readonly tables: number;
	readonly rows: number;
	readonly madeAt: string;
	readonly generation: number;
	/** Of which generation the backup is, and up to which transaction it has everything. */
	readonly from: { readonly generation: number; readonly horizon: string | null };
	/** How much of what came back had been erased since, and is gone again. */
	readonly erasedAgain: number;
};
export type RestoreConfigs = { readonly adminConfig: DatabaseConfig; readonly ownerConfig: DatabaseConfig };

const checkMayRestore = async (client: pg.Client): Promise<void> => {
	await checkSeesAll(client);
	// Rows come back table by table: rules between tables hold only at the end, and nothing may be triggered by putting them back.
	const { rows } = await client.query<{ login: string; may: boolean }>(
		"select quote_ident(current_user) as login, rolsuper or has_parameter_privilege('session_replication_role', 'set') as may from pg_roles where rolname = current_user",
	);
	if (!rows[0]?.may) {
		throw new BackupRefused(
			`The login ${rows[0]?.login} may not put a backup back. Let an administrator run:\n  GRANT SET ON PARAMETER session_replication_role TO ${rows[0]?.login};`,
		);
	}
};

const checkEmpty = async (client: pg.Client): Promise<void> => {
	const { rows: others } = await client.query<{ usename: string }>(
		"select usename from pg_stat_activity where datname = current_database() and usename in ('erbij_app', 'erbij_jobs')",
	);
	if (others[0]) throw new BackupRefused("Erbij is running with this database. Stop it first.");
	for (const table of await listTables(client)) {
		if (table.name === "erbij_generation") continue;
		const { rowCount } = await client.query(`select 1 from ${qualified(table)} limit 1`);
		if (rowCount) {
			throw new BackupRefused(
				"There is something in this database already. A backup is put back into an empty one: choose a new data folder (ERBIJ_DATA), or make a new database on the server.",
			);
		}
	}
};

/** Brings the empty database to exactly the migrations of the backup, as its owner. */
const migrateTo = async (client: pg.Client, manifest: Manifest, { ownerConfig, adminConfig }: RestoreConfigs): Promise<void> => {
	const files = listMigrations();
	const known = new Map(files.map(({ name, sha256 }) => [name, sha256]));
	for (const { name, sha256 } of manifest.migrations) {
		if (!known.has(name)) throw new BackupRefused(`The backup was made by a newer Erbij: ${name} is unknown here. Use that version.`);
		if (known.get(name) !== sha256)
			throw new BackupRefused(`The backup was made with another ${name} than this Erbij has. Use the version it was made with.`);
	}
	const wanted = files.filter(({ name }) => manifest.migrations.some((migration) => migration.name === name));
	const applied = await appliedMigrations(client);
	if (applied.length > wanted.length)
		throw new BackupRefused("This database is newer than the backup. Choose a new data folder (ERBIJ_DATA), or a new database.");
	if (ownerConfig.user !== adminConfig.user) await client.query(`set local role ${pg.escapeIdentifier(ownerConfig.user)}`);
	await prepareMemory(client);
	for (const migration of stillToRun(applied, wanted)) await runMigration(client, migration);
	await client.query("reset role");
};

const tablesOf = async (client: pg.Client, manifest: Manifest): Promise<Table[]> => {
	const here = await listTables(client);
	const describe = (tables: readonly Omit<Table, "orderBy">[]) =>
		JSON.stringify(tables.map(({ schema, name, columns, format }) => [schema, name, [...columns].sort(), format]));
	if (describe(here) !== describe(manifest.tables)) {
		throw new BackupRefused("The tables in the backup are not those that its migrations make. Nothing was put back.");
	}
	// The order of columns is the backup's, since its rows and checksums follow it.
	return here.map((table, place) => ({ ...table, columns: manifest.tables[place]?.columns ?? table.columns }));
};

/** Splits the pieces of the file into tables: each group has to be read to its end before the next. */
async function* groupsOf(file: string): AsyncGenerator<{ readonly place: number; readonly rows: AsyncIterable<Buffer> }> {
	const pieces = readArchive(file);
	let next = await pieces.next();
	while (!next.done) {
		const place = tableOfPiece(next.value.name);
		if (place === undefined) return void (await pieces.return(undefined));
		async function* rows(): AsyncGenerator<Buffer> {
			while (!next.done && tableOfPiece(next.value.name) === place) {
				yield next.value.content;
				next = await pieces.next();
			}
		}
		yield { place, rows: rows() };
	}
}

const putBack = async (client: pg.Client, file: string, manifest: Manifest): Promise<void> => {
	const tables = await tablesOf(client, manifest);
	await client.query("set local session_replication_role = replica");
	// Rows that migrations made themselves are in the backup as well.
	await client.query(`truncate ${tables.map(qualified).join(", ")}`);
	for await (const { place, rows } of groupsOf(file)) {
		const table = tables[place];
		if (!table) throw new BackupRefused(`${file} changed while it was being read. Nothing was put back.`);
		await writeRows(client, table, rows);
	}
	for (const [place, table] of tables.entries()) {
		const wanted = manifest.tables[place];
		const found = await checkRows(client, table);
		if (found.rows !== wanted?.rows || found.sha256 !== wanted.sha256) {
			throw new BackupRefused(`The rows of ${table.schema}.${table.name} did not come back as they were. Nothing was put back.`);
		}
	}
	for (const { schema, name, lastValue } of manifest.sequences) {
		if (lastValue !== null) await client.query("select setval($1::regclass, $2::bigint)", [qualified({ schema, name }), lastValue]);
	}
};

const checkKeys = async (client: pg.Client, keys: readonly string[]): Promise<void> => {
	const { rows } = await client.query<{ master_id: string }>("select distinct master_id from public.case_key");
	const other = rows.find(({ master_id }) => !keys.includes(master_id));
	if (other)
		throw new BackupRefused(
			`What is written in this backup is under the master key ${other.master_id}, and that key is not here (${keys.join(", ")} is). Nothing was put back. Put the key of then beside the one of now, as master.key.${other.master_id}.old.`,
		);
};

/**
 * Puts a backup back, brings it up to date with this program's migrations, and gives what came back. All or nothing, in one
 * transaction. Refuses a file that is not sound, a database that has something in it or is in use, migrations this program does not
 * know, and a login that may not. The generation becomes another one, so that devices offer again what was lost. `erased`: what was erased for ever since the
 * backup was made; nobody ever sees it come back (PRIV-12). `keys`: which master keys are here; a backup of another one is refused, because nobody could read in it.
 */
export const restoreFrom = async (
	file: string,
	{ adminConfig, ownerConfig }: RestoreConfigs,
	{ erased = [], keys }: { readonly erased?: readonly Erased[]; readonly keys?: readonly string[] } = {},
): Promise<Restored> => {
	const manifest = await checkBackup(file);
	const { generation, erasedAgain } = await withClient(adminConfig, async (client) => {
		await checkMayRestore(client);
		await takeTurn(client);
		await client.query("begin");
		try {
			await checkEmpty(client);
			await migrateTo(client, manifest, { adminConfig, ownerConfig });
			await settleReading(client);
			await putBack(client, file, manifest);
			if (keys) await checkKeys(client, keys);
			const again = await eraseAgain(client, erased);
			// Higher than ever before, also when the same backup is put back twice: seconds since 2026 run ahead of counting.
			const { rows } = await client.query<{ generation: number }>(
				`update public.erbij_generation set generation = greatest(generation + 1, extract(epoch from clock_timestamp() - timestamptz '2026-01-01Z')::integer)
				returning generation`,
			);
			await client.query("commit");
			return { generation: rows[0]?.generation ?? 0, erasedAgain: again };
		} catch (error) {
			await client.query("rollback").catch(() => undefined);
			throw error;
		}
	});
	await migrate(ownerConfig);
	return {
		tables: manifest.tables.length,
		rows: manifest.tables.reduce((sum, { rows }) => sum + rows, 0),
		madeAt: manifest.madeAt,
		generation,
		from: { generation: manifest.generation, horizon: manifest.horizon ?? null },
		erasedAgain,
	};
};
