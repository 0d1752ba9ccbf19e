/** The embedded PostgreSQL: started, attached to, watched and stopped. One process holds it; others may come as guests. */
import { type DatabaseConfig, withClient } from "../database-config.ts";
import { type Binaries, findBinaries } from "./binaries.ts";
import { type DataFolder, dataFolderAt, prepareDataFolder, prepareSocketFolder } from "./data-folder.ts";
import { findDatabaseUser } from "./database-user.ts";
import { initialise, isInitialised, majorOfCluster } from "./initialise.ts";
import { launch } from "./launch.ts";
import { isAlive, isPostmasterOf, readPostmasterPid, stopPostmaster, waitUntil } from "./processes.ts";
import { settleLeftover } from "./leftover.ts";
import { findSecret } from "./secrets.ts";
import { type Log, StartRefused } from "./start-refused.ts";
import { type StarterLock, takeStarterLock } from "./starter-lock.ts";

export type EmbeddedServer = {
	/** The superuser, in the database `postgres`. For making roles and databases, and for backups. */
	readonly superuser: DatabaseConfig;
	readonly folder: DataFolder;
	readonly pid: number;
	/** `started` by us, `attached` to one that an earlier process left running (ours now), or `guest` of another process. */
	readonly how: "started" | "attached" | "guest";
	/** Gives a sentence once the server ends without `stop` having been asked; never otherwise. */
	readonly lost: Promise<string>;
	/** Stops the server (a guest only leaves). Safe to call twice. */
	readonly stop: () => Promise<void>;
};

export type EmbeddedOptions = {
	readonly dataDir: string;
	readonly log: Log;
	/** When another process holds the data folder: use its server instead of refusing. For commands beside a running Erbij. */
	readonly asGuest?: boolean;
	/** Does not wait for the disk: data is lost at a crash. Only for throw-away test servers. */
	readonly dangerouslyForgetful?: boolean;
};

const answers = (superuser: DatabaseConfig): Promise<boolean> =>
	withClient(superuser, (client) => client.query("select 1")).then(
		() => true,
		() => false,
	);

/** Watches the server at a distance, which works for one that is not our child as well. */
const watch = (pid: number, folder: DataFolder): { lost: Promise<string>; end: () => void } => {
	let end = (): void => undefined;
	const lost = new Promise<string>((resolve) => {
		const timer = setInterval(() => {
			if (isAlive(pid)) return;
			clearInterval(timer);
			resolve(`the database (process ${pid}) has ended; see ${folder.serverLog}`);
		}, 1000).unref();
		end = () => clearInterval(timer);
	});
	return { lost, end };
};

const superuserAt = (folder: DataFolder, socketFolder: string): DatabaseConfig => {
	const password = findSecret(folder, "superuser");
	if (password === undefined) {
		throw new StartRefused(
			`The database's password is missing from ${folder.secrets}. Put that folder back from where it came, or start with another ERBIJ_DATA.`,
		);
	}
	return { host: socketFolder, port: 5432, user: "postgres", password, database: "postgres" };
};

const visit = async (folder: DataFolder, socketFolder: string, heldBy: number | undefined): Promise<EmbeddedServer> => {
	// The holder may itself still be starting.
	const ready = await waitUntil(async () => isInitialised(folder) && answers(superuserAt(folder, socketFolder)), 60_000, 100);
	if (!ready) throw new StartRefused(`Erbij (process ${heldBy ?? "unknown"}) uses ${folder.root}, but its database does not answer.`);
	const pid = readPostmasterPid(folder.pidFile) ?? 0;
	const { lost, end } = watch(pid, folder);
	return { superuser: superuserAt(folder, socketFolder), folder, pid, how: "guest", lost, stop: async () => end() };
};

const checkMajor = (folder: DataFolder, binaries: Binaries): void => {
	const made = majorOfCluster(folder);
	if (made === binaries.major) return;
	throw new StartRefused(
		`The data in ${folder.root} was made by PostgreSQL ${made}; this version of Erbij brings ${binaries.major}. Make a backup with the Erbij that made it, and restore that into a new folder (ERBIJ_DATA) with this one.`,
	);
};

const hold = async (options: EmbeddedOptions, folder: DataFolder, socketFolder: string, lock: StarterLock): Promise<EmbeddedServer> => {
	const { log, dangerouslyForgetful: forgetful = false } = options;
	const user = await findDatabaseUser(folder.postgres, log);
	const binaries = findBinaries(user, folder.postgres);
	if (!isInitialised(folder)) await initialise(folder, binaries, user, forgetful, log);
	checkMajor(folder, binaries);
	const superuser = superuserAt(folder, socketFolder);
	const ready = () => answers(superuser);

	const leftover = await settleLeftover(folder, socketFolder, ready, log);
	const pid = leftover ?? (await launch({ folder, socketFolder, binaries, user, forgetful, ready }));
	const { lost, end } = watch(pid, folder);
	let stopping: Promise<void> | undefined;
	const stop = async (): Promise<void> => {
		end();
		if (isPostmasterOf(pid, folder.cluster)) await stopPostmaster(pid);
		lock.release();
	};
	return { superuser, folder, pid, how: leftover ? "attached" : "started", lost, stop: () => (stopping ??= stop()) };
};

/**
 * Gives a running server for the data folder, made at the first time. Refuses (`StartRefused`) when another Erbij holds the folder
 * (unless `asGuest`), when PostgreSQL cannot run here, or when the data was made by another major version.
 */
export const startEmbedded = async (options: EmbeddedOptions): Promise<EmbeddedServer> => {
	const folder = dataFolderAt(options.dataDir);
	const user = await findDatabaseUser(folder.postgres, options.log);
	prepareDataFolder(folder, user);
	const socketFolder = prepareSocketFolder(folder, user, options.log);
	const lock = takeStarterLock(folder.lock);
	if ("heldBy" in lock) {
		if (options.asGuest) return visit(folder, socketFolder, lock.heldBy);
		throw new StartRefused(
			`Erbij is already running with the data in ${folder.root} (process ${lock.heldBy ?? "unknown"}). Stop that one first, or choose another folder with ERBIJ_DATA.`,
		);
	}
	try {
		return await hold(options, folder, socketFolder, lock);
	} catch (error) {
		lock.release();
		throw error;
	}
};
