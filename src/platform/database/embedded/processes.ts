/** Which PostgreSQL processes belong to a data folder, and how one is stopped. */
import { readdirSync, readFileSync, readlinkSync, realpathSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

/** Says whether any process has this number, a dead one that nobody has buried yet (a zombie) included. */
export const isTaken = (pid: number): boolean => {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return (error as NodeJS.ErrnoException).code === "EPERM";
	}
};

/** Says whether a process lives; a zombie does not. */
export const isAlive = (pid: number): boolean => {
	if (!isTaken(pid)) return false;
	try {
		return !/^\d+ \(.*\) Z/s.test(readFileSync(`/proc/${pid}/stat`, "utf8"));
	} catch {
		// No /proc on this system (or it went away just now, which the next look will see).
		return process.platform !== "linux";
	}
};

const linkOf = (link: string): string | undefined => {
	try {
		return readlinkSync(link).replace(/ \(deleted\)$/, "");
	} catch {
		return undefined;
	}
};

/** Gives the pid in postmaster.pid (or in the lock file of a socket), or undefined when there is no such file. */
export const readPostmasterPid = (pidFile: string): number | undefined => {
	try {
		const pid = Math.abs(Number(readFileSync(pidFile, "utf8").split("\n")[0]));
		return Number.isSafeInteger(pid) && pid > 1 ? pid : undefined;
	} catch {
		return undefined;
	}
};

/** Says whether `pid` is a PostgreSQL at work in this cluster, and not another program that got the same number. */
export const isPostmasterOf = (pid: number, cluster: string): boolean => {
	if (!isAlive(pid)) return false;
	if (process.platform !== "linux") return true;
	return path.basename(linkOf(`/proc/${pid}/exe`) ?? "") === "postgres" && linkOf(`/proc/${pid}/cwd`) === realpathSync(cluster);
};

/** Gives the pids of all PostgreSQL processes at work in this cluster (Linux; elsewhere none can be seen). */
export const processesIn = (cluster: string): number[] => {
	if (process.platform !== "linux") return [];
	const real = realpathSync(cluster);
	return readdirSync("/proc")
		.filter((name) => /^\d+$/.test(name))
		.map(Number)
		.filter((pid) => linkOf(`/proc/${pid}/cwd`) === real && path.basename(linkOf(`/proc/${pid}/exe`) ?? "") === "postgres");
};

/** Waits until `done()` holds, at most `milliseconds`; says whether it does. */
export const waitUntil = async (done: () => boolean | Promise<boolean>, milliseconds: number, everyMilliseconds = 20): Promise<boolean> => {
	const end = Date.now() + milliseconds;
	while (!(await done())) {
		if (Date.now() > end) return false;
		await sleep(everyMilliseconds);
	}
	return true;
};

/** Stops a postmaster: quickly but in order (30 s), then at once (10 s; the next start recovers). Never kills it outright. */
export const stopPostmaster = async (pid: number): Promise<void> => {
	for (const [signal, seconds] of [
		["SIGINT", 30],
		["SIGQUIT", 10],
	] as const) {
		try {
			process.kill(pid, signal);
		} catch {
			return;
		}
		if (await waitUntil(() => !isAlive(pid), seconds * 1000)) return;
	}
	throw new Error(`PostgreSQL (process ${pid}) does not stop`);
};
