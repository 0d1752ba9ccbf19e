/** PostgreSQL refuses to run as root. When we are root it runs as an ordinary system user of its own. */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, statSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { type Log, StartRefused } from "./start-refused.ts";

export type DatabaseUser = { readonly name: string; readonly uid: number; readonly gid: number };

const usersOfSystem = (): DatabaseUser[] =>
	readFileSync("/etc/passwd", "utf8")
		.split("\n")
		.map((line) => line.split(":"))
		.map(([name = "", , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }));

const named = (name: string): DatabaseUser | undefined => usersOfSystem().find((user) => user.name === name);

const waysToAdd = (name: string): [string, string[]][] => [
	["useradd", ["--system", "--user-group", "--no-create-home", "--home-dir", "/nonexistent", "--shell", "/usr/sbin/nologin", name]],
	["adduser", ["-S", "-D", "-H", "-s", "/sbin/nologin", name]],
];

const add = async (name: string, log: Log): Promise<DatabaseUser | undefined> => {
	for (let attempt = 0; attempt < 5; attempt += 1) {
		for (const [command, args] of waysToAdd(name)) {
			if (spawnSync(command, args, { stdio: "ignore" }).status === 0) log(`made the system user ${name}, as whom PostgreSQL runs`);
			const made = named(name);
			if (made) return made;
		}
		// Another program may hold the lock on /etc/passwd.
		await sleep(200);
	}
	return undefined;
};

/**
 * Gives the user to run PostgreSQL as: undefined (ourselves) when we are not root; the owner of `postgresFolder` when it is there
 * already; else ERBIJ_DB_USER or `erbij`, made when missing. Refuses when no user can be had.
 */
export const findDatabaseUser = async (postgresFolder: string, log: Log): Promise<DatabaseUser | undefined> => {
	if (process.getuid?.() !== 0) {
		const owner = existsSync(postgresFolder) ? statSync(postgresFolder).uid : undefined;
		if (process.getuid && owner !== undefined && owner !== process.getuid()) {
			throw new StartRefused(
				`${postgresFolder} belongs to another user (uid ${owner}). Start Erbij as that user or as root, or choose another folder with ERBIJ_DATA.`,
			);
		}
		return undefined;
	}
	const owner = existsSync(postgresFolder) ? statSync(postgresFolder) : undefined;
	if (owner && owner.uid !== 0) {
		return usersOfSystem().find((user) => user.uid === owner.uid) ?? { name: `uid ${owner.uid}`, uid: owner.uid, gid: owner.gid };
	}
	const name = process.env["ERBIJ_DB_USER"] ?? "erbij";
	// `nobody` is the last resort: other programs run under it, which makes a left-over process harder to tell.
	const user = named(name) ?? (await add(name, log)) ?? named("postgres") ?? named("nobody");
	if (user) return user;
	throw new StartRefused(
		`PostgreSQL does not run as root, and the user ${name} could not be made. Name an ordinary user in ERBIJ_DB_USER, start Erbij as one, or set DATABASE_URL.`,
	);
};
