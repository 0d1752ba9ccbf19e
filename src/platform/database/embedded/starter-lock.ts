/**
 * One process at a time starts and stops the database in a data folder. The lock is one the operating system itself lets go when the
 * process dies, however it dies, so there is never a stale one to judge: an exclusive SQLite lock on an empty file.
 */
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";

export type StarterLock = { readonly release: () => void };
/** Somebody else has it; the pid is for telling, and unknown in the instant between their locking and their writing it down. */
export type HeldBy = { readonly heldBy: number | undefined };

// The pid stands in a file of its own: closing any handle on the locked file would let go of the lock.
const pidFileOf = (lockFile: string): string => `${lockFile}.pid`;

const holder = (lockFile: string): number | undefined => {
	try {
		return Number(readFileSync(pidFileOf(lockFile), "utf8")) || undefined;
	} catch {
		return undefined;
	}
};

/** Gives the lock, or who has it. Does not wait. */
export const takeStarterLock = (lockFile: string): StarterLock | HeldBy => {
	const database = new DatabaseSync(lockFile, { timeout: 0 });
	try {
		database.exec("BEGIN EXCLUSIVE");
	} catch (error) {
		database.close();
		const busy = 5;
		if ((error as { errcode?: number }).errcode === busy) return { heldBy: holder(lockFile) };
		throw error;
	}
	writeFileSync(pidFileOf(lockFile), String(process.pid), { mode: 0o600 });
	return {
		release: () => {
			rmSync(pidFileOf(lockFile), { force: true });
			if (database.isOpen) database.close();
		},
	};
};
