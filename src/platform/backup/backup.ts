/** Writes everything in a database, as it stands at one moment, into one file. Erbij may go on working meanwhile. */
import { existsSync, renameSync, rmSync } from "node:fs";
import type pg from "pg";
import { type DatabaseConfig, withClient } from "#src/platform/database/database-config.ts";
import { appliedMigrations } from "#src/platform/database/migrate.ts";
import { type Piece, writeArchive } from "./archive.ts";
import { BackupRefused } from "./backup-refused.ts";
import type { Manifest, TableRecord } from "./manifest.ts";
import { listTables, readRows, settleReading, type Table } from "./tables.ts";

/** Rows are gathered into pieces of about this many bytes. */
const pieceSize = 4 * 1024 * 1024;

export type BackupMade = { readonly tables: number; readonly rows: number; readonly migrations: number };

/** Refuses a login that row-level security applies to: its backup would silently lack rows. */
export const checkSeesAll = async (client: pg.Client): Promise<void> => {
	const { rows } = await client.query<{ login: string; sees: boolean }>(
		"select quote_ident(rolname) as login, rolsuper or rolbypassrls as sees from pg_roles where rolname = current_user",
	);
	if (!rows[0]?.sees) {
		throw new BackupRefused(
			`The login ${rows[0]?.login} does not see every row, so the backup would not be whole. Let an administrator run:\n  ALTER ROLE ${rows[0]?.login} BYPASSRLS;\nor make backups with the tools of your PostgreSQL server.`,
		);
	}
};

async function* tablePieces(client: pg.Client, table: Table, place: number, record: (done: TableRecord) => void): AsyncGenerator<Piece> {
	const folder = `tables/${String(place).padStart(4, "0")}`;
	const reading = readRows(client, table);
	let gathered: Buffer[] = [];
	let size = 0;
	let piece = 0;
	for (;;) {
		const step = await reading.next();
		if (!step.done) {
			gathered.push(step.value);
			size += step.value.length;
		}
		if (size > 0 && (step.done || size >= pieceSize)) {
			piece += 1;
			yield { name: `${folder}/${String(piece).padStart(6, "0")}`, content: Buffer.concat(gathered) };
			gathered = [];
			size = 0;
		}
		if (!step.done) continue;
		const { schema, name, columns, format } = table;
		record({ schema, name, columns, format, ...step.value });
		return;
	}
}

async function* everything(client: pg.Client, done: (manifest: Manifest) => void): AsyncGenerator<Piece> {
	const tables: TableRecord[] = [];
	const migrations = await appliedMigrations(client);
	const { rows: generations } = await client.query<{ generation: number }>("select generation from public.erbij_generation");
	const { rows: horizons } = await client.query<{ horizon: string }>("select pg_snapshot_xmin(pg_current_snapshot())::text as horizon");
	for (const [place, table] of (await listTables(client)).entries()) yield* tablePieces(client, table, place, (one) => tables.push(one));
	// After the rows: sequences do not belong to the moment of the transaction, and may be ahead of the rows but never behind.
	const { rows: sequences } = await client.query<Manifest["sequences"][number]>(
		`select schemaname as schema, sequencename as name, last_value::text as "lastValue" from pg_sequences order by 1, 2`,
	);
	const manifest: Manifest = {
		format: 1,
		madeAt: new Date().toISOString(),
		migrations: migrations.map(({ name, sha256 }) => ({ name, sha256 })),
		generation: generations[0]?.generation ?? 1,
		...(horizons[0] ? { horizon: horizons[0].horizon } : {}),
		tables,
		sequences,
	};
	done(manifest);
	yield { name: "manifest.json", content: Buffer.from(JSON.stringify(manifest, null, "\t")) };
}

/**
 * Writes a backup of the database to a new file and gives what is in it. The keys that bodies are encrypted with are in it only
 * wrapped: the master key is not in it. Refuses when the file is there already, the database is new, or the login would miss rows.
 */
export const backupTo = async (file: string, { adminConfig }: { readonly adminConfig: DatabaseConfig }): Promise<BackupMade> => {
	if (existsSync(file)) throw new BackupRefused(`${file} is there already; choose another name.`);
	// A file under its own name is whole: it gets that name at the very end.
	const half = `${file}.half`;
	rmSync(half, { force: true });
	return withClient(adminConfig, async (client) => {
		await checkSeesAll(client);
		await client.query("begin isolation level repeatable read read only");
		await settleReading(client);
		if ((await appliedMigrations(client)).length === 0) throw new BackupRefused("There is nothing in this database yet.");
		let made: Manifest | undefined;
		try {
			await writeArchive(
				half,
				everything(client, (manifest) => (made = manifest)),
			);
			renameSync(half, file);
		} finally {
			rmSync(half, { force: true });
		}
		const tables = (made as Manifest | undefined)?.tables ?? [];
		return {
			tables: tables.length,
			rows: tables.reduce((sum, { rows }) => sum + rows, 0),
			migrations: made ? (made as Manifest).migrations.length : 0,
		};
	});
};
