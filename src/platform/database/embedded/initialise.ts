/** Makes a new, empty cluster; a crash half-way leaves nothing that looks like one. */
import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { chownSync, closeSync, existsSync, fsyncSync, openSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { type Binaries, postgresEnvironment } from "./binaries.ts";
import type { DataFolder } from "./data-folder.ts";
import type { DatabaseUser } from "./database-user.ts";
import { makeSecret } from "./secrets.ts";
import { type Log, StartRefused } from "./start-refused.ts";

const halfMade = "cluster.new-";

const removeHalfMade = (folder: DataFolder, log: Log): void => {
	for (const name of readdirSync(folder.postgres).filter((entry) => entry.startsWith(halfMade))) {
		log("an earlier start was broken off while it made the database; beginning again");
		// An initdb that outlived its starter may still be writing there; what it leaves is removed at the next start.
		try {
			rmSync(path.join(folder.postgres, name), { recursive: true, force: true, maxRetries: 5 });
		} catch {
			log(`could not remove all of ${name}; it is not used`);
		}
	}
};

const runInitdb = (
	program: string,
	args: string[],
	folder: DataFolder,
	user: DatabaseUser | undefined,
): Promise<{ code: number | null; said: string }> =>
	new Promise((resolve, reject) => {
		const child = spawn(program, args, {
			...(user && { uid: user.uid, gid: user.gid }),
			cwd: folder.postgres,
			env: postgresEnvironment(),
			stdio: ["ignore", "ignore", "pipe"],
		});
		let said = "";
		child.stderr.setEncoding("utf8").on("data", (text: string) => {
			said += text;
		});
		child.on("error", reject);
		child.on("close", (code) => resolve({ code, said: said.trim() }));
	});

const syncFolder = (folder: string): void => {
	if (process.platform === "win32") return;
	const handle = openSync(folder, "r");
	fsyncSync(handle);
	closeSync(handle);
};

/** Says whether a finished cluster stands in the folder. */
export const isInitialised = (folder: DataFolder): boolean => existsSync(path.join(folder.cluster, "PG_VERSION"));

/** Gives the PostgreSQL major version that a cluster was made with. */
export const majorOfCluster = (folder: DataFolder): string => readFileSync(path.join(folder.cluster, "PG_VERSION"), "utf8").trim();

/** Makes the cluster and its superuser's password. `forgetful`: does not wait for the disk (tests only). */
export const initialise = async (
	folder: DataFolder,
	binaries: Binaries,
	user: DatabaseUser | undefined,
	forgetful: boolean,
	log: Log,
): Promise<void> => {
	removeHalfMade(folder, log);
	log("making a new database (once)");
	const mark = randomBytes(6).toString("hex");
	const fresh = path.join(folder.postgres, `${halfMade}${mark}`);
	const passwordFile = path.join(folder.postgres, `password-${mark}`);
	writeFileSync(passwordFile, `${makeSecret(folder, "superuser")}\n`, { mode: 0o600 });
	try {
		if (user) chownSync(passwordFile, user.uid, user.gid);
		// The built-in locale sorts the same on every machine; lists that people read name an ICU collation.
		const args = ["-D", fresh, "-U", "postgres", "-A", "scram-sha-256", `--pwfile=${passwordFile}`];
		args.push("-E", "UTF8", "--locale-provider=builtin", "--locale=C.UTF-8", "--data-checksums", "-T", "dutch");
		if (forgetful) args.push("--no-sync");
		const { code, said } = await runInitdb(path.join(binaries.folder, "initdb"), args, folder, user);
		if (code !== 0) throw new StartRefused(`The database could not be made in ${folder.postgres}: ${said || `initdb stopped with ${code}`}`);
	} finally {
		rmSync(passwordFile, { force: true });
	}
	renameSync(fresh, folder.cluster);
	syncFolder(folder.postgres);
};
