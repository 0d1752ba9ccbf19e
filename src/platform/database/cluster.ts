/** The database server Erbij works with: the embedded one, or the one DATABASE_URL names. Gives one configuration a role. */
import { type DatabaseConfig, configFromUrl, withClient } from "./database-config.ts";
import { dataFolderAt, prepareDataFolder } from "./embedded/data-folder.ts";
import { type EmbeddedServer, startEmbedded } from "./embedded/server.ts";
import { type Log, StartRefused } from "./embedded/start-refused.ts";
import { prepareEmbeddedDatabase, prepareServerDatabase, type RolePasswords } from "./roles.ts";

export type Cluster = {
	/** Owns schema and tables; for migrations only. Row-level security is forced on it too. */
	readonly ownerConfig: DatabaseConfig;
	/** The application: owns nothing, passes no policy by. */
	readonly appConfig: DatabaseConfig;
	readonly jobsConfig: DatabaseConfig;
	/** Sees every row, for backup and restore: the embedded superuser, or the login of DATABASE_URL (which may lack that right). */
	readonly adminConfig: DatabaseConfig;
	readonly embedded: boolean;
	/** Gives a sentence once an embedded server ends unasked; the program had better stop then. */
	readonly lost: Promise<string>;
	/** Stops an embedded server (close the pools first); does nothing to another. Safe to call twice. */
	readonly stop: () => Promise<void>;
};

export type ClusterOptions = {
	/** Where the embedded database and the passwords of the roles are kept. */
	readonly dataDir: string;
	/** `postgres://…` of a login that owns the database or is superuser; without it the embedded server is used. */
	readonly databaseUrl?: string | undefined;
	readonly log: Log;
	/** For commands: use the embedded server of an Erbij that is running already, when there is one. */
	readonly asGuest?: boolean;
	/** With DATABASE_URL: passwords of the roles, for several machines on one server; otherwise made and kept in the data folder. */
	readonly passwords?: Partial<RolePasswords>;
};

/** Gives the configurations of the roles for one database. */
export const configsFor = (server: DatabaseConfig, database: string, passwords: RolePasswords & { readonly owner: string }) => ({
	ownerConfig: { ...server, database, user: "erbij_owner", password: passwords.owner },
	appConfig: { ...server, database, user: "erbij_app", password: passwords.app },
	jobsConfig: { ...server, database, user: "erbij_jobs", password: passwords.jobs },
	adminConfig: { ...server, database },
});

const openEmbedded = async ({ dataDir, log, asGuest = false }: ClusterOptions): Promise<Cluster> => {
	const server: EmbeddedServer = await startEmbedded({ dataDir, log, asGuest });
	try {
		const passwords = await withClient(server.superuser, (client) => prepareEmbeddedDatabase(client, server.folder, "erbij"));
		return { ...configsFor(server.superuser, "erbij", passwords), embedded: true, lost: server.lost, stop: server.stop };
	} catch (error) {
		await server.stop();
		throw error;
	}
};

/** What somebody at the terminal can do when the server of DATABASE_URL does not let us in; undefined for any other fault. */
const noWayIn = ({ host, port, database, user }: DatabaseConfig, error: unknown): StartRefused | undefined => {
	const code = (error as { readonly code?: unknown }).code;
	const server = `${host}:${port}`;
	if (typeof code !== "string") return undefined;
	if (/^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|ENOENT)$/.test(code))
		return new StartRefused(`no PostgreSQL server answers at ${server} (${code}). Is it on, and is DATABASE_URL right?`);
	if (code.startsWith("28"))
		return new StartRefused(`the PostgreSQL server at ${server} does not let ${user} in. Look at the name and the password in DATABASE_URL.`);
	if (code === "3D000") return new StartRefused(`there is no database ${database} at ${server}. Make it first, or name another one in DATABASE_URL.`);
	return undefined;
};

const openServer = async (databaseUrl: string, { dataDir, log, passwords: given = {} }: ClusterOptions): Promise<Cluster> => {
	const folder = dataFolderAt(dataDir);
	prepareDataFolder(folder, undefined);
	const ownerConfig = configFromUrl(databaseUrl);
	const passwords = await prepareServerDatabase(ownerConfig, folder, given, log).catch((error: unknown) => {
		throw noWayIn(ownerConfig, error) ?? error;
	});
	const { appConfig, jobsConfig } = configsFor(ownerConfig, ownerConfig.database, { ...passwords, owner: ownerConfig.password });
	return {
		ownerConfig,
		appConfig,
		jobsConfig,
		adminConfig: ownerConfig,
		embedded: false,
		lost: new Promise(() => undefined),
		stop: async () => undefined,
	};
};

/**
 * Gives a database that answers, with its roles. Refuses (`StartRefused`, a sentence for the terminal) when another Erbij holds the
 * data folder, or the login of DATABASE_URL may not make the roles; then the sentence has the SQL an administrator has to run.
 */
export const openCluster = (options: ClusterOptions): Promise<Cluster> =>
	options.databaseUrl ? openServer(options.databaseUrl, options) : openEmbedded(options);
