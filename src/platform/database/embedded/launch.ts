/** Starts a PostgreSQL server on a socket of its own: no port, nothing on the network. */
import { spawn } from "node:child_process";
import { chownSync, closeSync, openSync, readFileSync, renameSync, statSync } from "node:fs";
import path from "node:path";
import { type Binaries, postgresEnvironment } from "./binaries.ts";
import type { DataFolder } from "./data-folder.ts";
import type { DatabaseUser } from "./database-user.ts";
import { waitUntil } from "./processes.ts";
import { StartRefused } from "./start-refused.ts";

const settings: Readonly<Record<string, string>> = {
	listen_addresses: "",
	unix_socket_permissions: "0700",
	max_connections: "60",
	shared_buffers: "128MB",
	shared_preload_libraries: "",
	fsync: "on",
	synchronous_commit: "on",
	full_page_writes: "on",
	timezone: "UTC",
	log_timezone: "UTC",
	log_line_prefix: "%m [%p] ",
	log_checkpoints: "off",
	// Failing statements and the rows they failed on are about people; the log says only what went wrong.
	log_error_verbosity: "terse",
	log_min_error_statement: "panic",
	// One team on one modest machine: helpers for a single query gain nothing, and need shared memory that containers lack.
	max_parallel_workers_per_gather: "0",
	max_parallel_maintenance_workers: "0",
	max_logical_replication_workers: "0",
	// Plans are kept (../pool.ts) until a table was counted anew; a table that fills quickly should not wait a minute for that.
	autovacuum_naptime: "15s",
};

/** What a throw-away test server changes. */
const forgetfulSettings: Readonly<Record<string, string>> = {
	fsync: "off",
	synchronous_commit: "off",
	full_page_writes: "off",
	max_connections: "200",
	autovacuum: "off",
	wal_level: "minimal",
	max_wal_senders: "0",
	// A failing test wants the details that a real log keeps silent about.
	log_error_verbosity: "default",
	log_min_error_statement: "error",
};

const longestLog = 10 * 1024 * 1024;

const openLog = (folder: DataFolder, user: DatabaseUser | undefined): number => {
	try {
		if (statSync(folder.serverLog).size > longestLog) renameSync(folder.serverLog, `${folder.serverLog}.1`);
	} catch {
		// No log yet.
	}
	const handle = openSync(folder.serverLog, "a", 0o600);
	if (user) chownSync(folder.serverLog, user.uid, user.gid);
	return handle;
};

export type Launch = {
	readonly folder: DataFolder;
	readonly socketFolder: string;
	readonly binaries: Binaries;
	readonly user: DatabaseUser | undefined;
	readonly forgetful: boolean;
	/** Says whether the server answers. */
	readonly ready: () => Promise<boolean>;
};

/** Gives the pid of a new server that answers. Refuses with the end of its log when it stops at once or stays silent for two minutes. */
export const launch = async ({ folder, socketFolder, binaries, user, forgetful, ready }: Launch): Promise<number> => {
	const chosen = Object.entries(forgetful ? { ...settings, ...forgetfulSettings } : settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
	const log = openLog(folder, user);
	const startOfOurs = statSync(folder.serverLog).size;
	const server = spawn(path.join(binaries.folder, "postgres"), ["-D", folder.cluster, "-k", socketFolder, "-p", "5432", ...chosen], {
		...(user && { uid: user.uid, gid: user.gid }),
		cwd: folder.cluster,
		env: postgresEnvironment(),
		// Ctrl-C in the terminal must not reach the database before the program has finished with it.
		detached: true,
		stdio: ["ignore", log, log],
	});
	closeSync(log);
	let ended: string | undefined;
	server.on("error", (error) => (ended = error.message));
	server.on("exit", (code, signal) => (ended ??= `stopped with ${signal ?? code}`));
	server.unref();

	const answered = await waitUntil(async () => ended !== undefined || (await ready()), 120_000);
	if (ended === undefined && answered && server.pid !== undefined) return server.pid;
	const said = readFileSync(folder.serverLog).subarray(startOfOurs).toString("utf8").trim().slice(-1500);
	throw new StartRefused(`The database did not start (${ended ?? "no answer for two minutes"}). Its log, ${folder.serverLog}, ends with:\n${said}`);
};
