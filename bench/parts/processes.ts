/** What processes cost: CPU time and memory, from /proc. */
import { readFileSync } from "node:fs";
import { processesIn, readPostmasterPid } from "#src/platform/database/embedded/processes.ts";
import { dataFolderAt } from "#src/platform/database/embedded/data-folder.ts";

const TICK_MS = 10; // USER_HZ is 100 on every Linux we know

const ticksOf = (pid: number, children: boolean): number => {
	try {
		const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
		const fields = stat
			.slice(stat.lastIndexOf(")") + 2)
			.split(" ")
			.map(Number);
		// utime, stime, and of children that ended: cutime, cstime
		return (fields[11] ?? 0) + (fields[12] ?? 0) + (children ? (fields[13] ?? 0) + (fields[14] ?? 0) : 0);
	} catch {
		return 0;
	}
};
/** CPU milliseconds a process has used. */
export const cpuOf = (pid: number): number => ticksOf(pid, false) * TICK_MS;
/** CPU milliseconds of all PostgreSQL processes of a data folder, those that ended included. */
export const cpuOfDatabase = (dataDir: string): number => {
	const { cluster, pidFile } = dataFolderAt(dataDir);
	const postmaster = readPostmasterPid(pidFile);
	return processesIn(cluster).reduce((sum, pid) => sum + ticksOf(pid, pid === postmaster), 0) * TICK_MS;
};
/** Resident memory in megabytes. */
export const memoryOf = (pid: number): number => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0) / 1024;
/** Everything both cores did since start, and how much of it was not idle, in milliseconds: to see whether others were busy meanwhile. */
export const machineBusy = (): number => {
	const fields = readFileSync("/proc/stat", "utf8").split("\n")[0]?.trim().split(/\s+/).slice(1).map(Number) ?? [];
	return (fields.slice(0, 8).reduce((sum, one) => sum + one, 0) - (fields[3] ?? 0) - (fields[4] ?? 0)) * TICK_MS;
};
