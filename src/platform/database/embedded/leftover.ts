/** What an earlier process left behind: a server still running, one just going down, or only its postmaster.pid. */
import { rmSync } from "node:fs";
import path from "node:path";
import type { DataFolder } from "./data-folder.ts";
import { isPostmasterOf, isTaken, processesIn, readPostmasterPid, waitUntil } from "./processes.ts";
import { type Log, StartRefused } from "./start-refused.ts";

/**
 * Gives the pid of a running server to go on with, or undefined when one may be started. Refuses when a server runs but does not
 * answer, or processes of an earlier one do not go away: starting beside them would harm the data.
 */
export const settleLeftover = async (
	folder: DataFolder,
	socketFolder: string,
	answers: () => Promise<boolean>,
	log: Log,
): Promise<number | undefined> => {
	const pid = readPostmasterPid(folder.pidFile);
	if (pid === undefined) return undefined;

	if (isPostmasterOf(pid, folder.cluster)) {
		let answered = false;
		// It may be recovering, or going down: then it stops being there, and we go on below.
		const settled = await waitUntil(async () => (answered = await answers()) || !isPostmasterOf(pid, folder.cluster), 120_000, 100);
		if (answered) {
			log(`going on with the database that was still running (process ${pid})`);
			return pid;
		}
		if (!settled)
			throw new StartRefused(`A database server (process ${pid}) runs in ${folder.cluster} but does not answer; see ${folder.serverLog}.`);
	}

	// PostgreSQL recognises its own remains by postmaster.pid, so that file stays for as long as any process of the old server lives.
	if (processesIn(folder.cluster).length > 0) log("waiting for the last processes of the earlier database server");
	if (!(await waitUntil(() => processesIn(folder.cluster).length === 0, 30_000, 100))) {
		throw new StartRefused(
			`Processes of an earlier database server still use ${folder.cluster}: ${processesIn(folder.cluster).join(", ")}. End them, then start again.`,
		);
	}
	if (readPostmasterPid(folder.pidFile) !== undefined) log("the database was not stopped in order last time; it puts itself right");
	// PostgreSQL clears away such files itself, unless another program has that number by now, or the dead server was never buried
	// (containers without an init): then it would take that for a living server.
	for (const file of [folder.pidFile, path.join(socketFolder, ".s.PGSQL.5432.lock")]) {
		const left = readPostmasterPid(file);
		if (left !== undefined && isTaken(left)) rmSync(file, { force: true });
	}
	return undefined;
};
