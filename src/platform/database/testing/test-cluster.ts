/** One throw-away server for a whole test run, and databases on it that are copies of a migrated one. */
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import pg from "pg";
import { configsFor } from "../cluster.ts";
import { type DatabaseConfig, withClient } from "../database-config.ts";
import { dataFolderAt } from "../embedded/data-folder.ts";
import { isAlive, isPostmasterOf, readPostmasterPid, stopPostmaster } from "../embedded/processes.ts";
import { startEmbedded } from "../embedded/server.ts";
import { migrate } from "../migrate.ts";
import { prepareEmbeddedDatabase, type RolePasswords } from "../roles.ts";

/** Everything a test needs to reach the server; plain data, so that it can travel to other processes. */
export type TestServer = {
	readonly superuser: DatabaseConfig;
	readonly passwords: RolePasswords & { readonly owner: string };
	/** A database with all migrations, and one with none. */
	readonly migrated: string;
	readonly empty: string;
};

export type TestDatabase = Pick<ReturnType<typeof configsFor>, "ownerConfig" | "appConfig" | "jobsConfig" | "adminConfig"> & {
	readonly drop: () => Promise<void>;
};

const folderName = "erbij-test-";

/** Test runs that were killed leave a server behind; the number in the folder's name is the process that made it. */
const clearAway = async (): Promise<void> => {
	for (const name of readdirSync(tmpdir())) {
		const maker = Number(new RegExp(`^${folderName}(\\d+)-`).exec(name)?.[1]);
		if (!maker || isAlive(maker)) continue;
		const folder = dataFolderAt(path.join(tmpdir(), name));
		try {
			const pid = readPostmasterPid(folder.pidFile);
			if (pid !== undefined && isPostmasterOf(pid, folder.cluster)) await stopPostmaster(pid);
			rmSync(folder.root, { recursive: true, force: true });
		} catch {
			// Somebody else's, or another run is clearing it away as well.
		}
	}
};

/** Starts a throw-away server with a migrated and an empty template. It forgets everything at a crash: never for real data. */
export const openTestCluster = async (migrationsFolder?: string): Promise<{ readonly server: TestServer; readonly stop: () => Promise<void> }> => {
	await clearAway();
	const dataDir = mkdtempSync(path.join(tmpdir(), `${folderName}${process.pid}-`));
	const embedded = await startEmbedded({ dataDir, log: () => undefined, dangerouslyForgetful: true });
	const stop = async (): Promise<void> => {
		await embedded.stop();
		rmSync(dataDir, { recursive: true, force: true });
	};
	try {
		const [migrated, empty] = ["erbij_migrated", "erbij_empty"];
		const prepare = (database: string) => withClient(embedded.superuser, (client) => prepareEmbeddedDatabase(client, embedded.folder, database));
		await prepare(empty);
		const passwords = await prepare(migrated);
		await migrate(
			configsFor(embedded.superuser, migrated, passwords).ownerConfig,
			migrationsFolder === undefined ? {} : { folder: migrationsFolder },
		);
		return { server: { superuser: embedded.superuser, passwords, migrated, empty }, stop };
	} catch (error) {
		await stop();
		throw error;
	}
};

let made = 0;

/** Gives a new database that is a copy of `template` (in about 50 ms), with its roles' configurations. */
export const createTestDatabase = async (server: TestServer, template: string): Promise<TestDatabase> => {
	const database = `test_${process.pid}_${Date.now()}_${++made}`;
	await withClient(server.superuser, async (client) => {
		await client.query(`create database ${database} template ${pg.escapeIdentifier(template)} owner erbij_owner strategy wal_log`);
		// Rights on a database are not copied with it.
		await client.query(
			`revoke connect, temporary on database ${database} from public; grant connect on database ${database} to erbij_app, erbij_jobs`,
		);
	});
	return {
		...configsFor(server.superuser, database, server.passwords),
		drop: () => withClient(server.superuser, async (client) => void (await client.query(`drop database if exists ${database} with (force)`))),
	};
};
