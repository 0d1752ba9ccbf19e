/** Where the system can do that, the thread it is asked in comes after those who answer somebody. */
import { readlinkSync } from "node:fs";
import { setPriority } from "node:os";

const LATER = 5;

/** On Linux each thread has a priority of its own; elsewhere it would be that of the whole program, so there nothing is done. */
export const giveWay = (): void => {
	if (process.platform !== "linux") return;
	try {
		setPriority(Number(readlinkSync("/proc/thread-self").split("/").at(-1)), LATER);
	} catch {
		// A system that does not allow it: then it takes its turn like everybody.
	}
};
