/** Where the system can do that, what is done beside the program comes after those who answer somebody: the thread, and what the database does for it. */
import { readlinkSync } from "node:fs";
import { setPriority } from "node:os";
import type { Pool } from "#src/platform/database/pool.ts";

const LATER = 10;

/** A system that does not allow it, or a database on another machine: then it takes its turn like everybody. */
const later = (which: () => number): void => {
	try {
		setPriority(which(), LATER);
	} catch {
		// It stays as it was.
	}
};
const thisThread = (): number => Number(readlinkSync("/proc/thread-self").split("/").at(-1));

/** On Linux each thread has a priority of its own; elsewhere it would be that of the whole program, so there nothing is done. Over a socket in a folder the database is on this machine. */
export const giveWay = (pool: Pool, host: string | undefined): void => {
	if (process.platform !== "linux") return;
	later(thisThread);
	if (host?.startsWith("/")) pool.pg.on("connect", (client) => later(() => (client as unknown as { readonly processID: number }).processID));
};
