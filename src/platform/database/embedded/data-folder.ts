/** The data folder: what stands in it, who may read it, and which one is used. */
import { createHash } from "node:crypto";
import { chmodSync, chownSync, existsSync, lstatSync, mkdirSync, realpathSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { projectRoot } from "../project-root.ts";
import { type DatabaseUser, findDatabaseUser } from "./database-user.ts";
import { type Log, StartRefused } from "./start-refused.ts";

export type DataFolder = {
	readonly root: string;
	/** Passwords; only for the user Erbij runs as. */
	readonly secrets: string;
	/** Everything PostgreSQL itself owns. */
	readonly postgres: string;
	readonly cluster: string;
	readonly serverLog: string;
	readonly pidFile: string;
	/** Held by the process that started the database, for as long as it lives. */
	readonly lock: string;
};

/** Gives the names in a data folder; makes nothing. */
export const dataFolderAt = (dataDir: string): DataFolder => {
	const root = path.resolve(dataDir);
	const postgres = path.join(root, "postgres");
	const cluster = path.join(postgres, "cluster");
	return {
		root,
		secrets: path.join(root, "secrets"),
		postgres,
		cluster,
		serverLog: path.join(postgres, "postgres.log"),
		pidFile: path.join(cluster, "postmaster.pid"),
		lock: path.join(root, "erbij.lock"),
	};
};

const canEnter = (folder: string, user: DatabaseUser): boolean => {
	const { mode, uid, gid } = statSync(folder);
	if (uid === user.uid) return (mode & 0o100) !== 0;
	return gid === user.gid ? (mode & 0o010) !== 0 : (mode & 0o001) !== 0;
};

/** Says whether `user` can come into the folder that `folder` stands in (or will stand in). */
export const canReach = (folder: string, user: DatabaseUser): boolean => {
	let above = path.dirname(path.resolve(folder));
	while (!existsSync(above)) above = path.dirname(above);
	for (let step = realpathSync(above); ; step = path.dirname(step)) {
		if (!canEnter(step, user)) return false;
		if (step === path.dirname(step)) return true;
	}
};

const checkReach = (folder: string, user: DatabaseUser | undefined): void => {
	if (!user || canReach(folder, user)) return;
	throw new StartRefused(
		`The user ${user.name}, as whom PostgreSQL runs, cannot reach ${folder}. Choose a data folder (ERBIJ_DATA) outside private ones, such as /var/lib/erbij.`,
	);
};

/**
 * Gives the data folder to use and why: `ERBIJ_DATA`; else `data` in the project; else, when we are root and the user PostgreSQL
 * runs as cannot reach the project, /var/lib/erbij. Refuses an ERBIJ_DATA which that user cannot reach.
 */
export const chooseDataFolder = (chosen: string | undefined, user: DatabaseUser | undefined): { readonly folder: string; readonly why: string } => {
	if (chosen) {
		const folder = path.resolve(chosen);
		checkReach(folder, user);
		return { folder, why: "named by ERBIJ_DATA" };
	}
	const inProject = path.join(projectRoot(), "data");
	if (!user || canReach(inProject, user)) return { folder: inProject, why: "in the project" };
	return { folder: "/var/lib/erbij", why: `the user ${user.name}, as whom PostgreSQL runs, cannot reach ${inProject}` };
};

/** As `chooseDataFolder`, for the user that PostgreSQL would run as here; says in the log which one it is and why. */
export const findDataFolder = async (chosen: string | undefined, log: Log): Promise<{ readonly folder: string; readonly why: string }> => {
	const found = chooseDataFolder(chosen, await findDatabaseUser(dataFolderAt(chosen ?? path.join(projectRoot(), "data")).postgres, log));
	log(`data folder: ${found.folder} (${found.why})`);
	return found;
};

/** Makes the folders with their rights; idempotent. Refuses a place that PostgreSQL's user cannot come to. Secrets are ours alone; PostgreSQL's own folder is its user's alone. */
export const prepareDataFolder = (folder: DataFolder, user: DatabaseUser | undefined): void => {
	checkReach(folder.root, user);
	mkdirSync(folder.root, { recursive: true });
	// PostgreSQL's user has to pass through, without seeing what is there.
	chmodSync(folder.root, user ? 0o711 : 0o700);
	mkdirSync(folder.secrets, { recursive: true, mode: 0o700 });
	makePrivate(folder.postgres, user);
};

const makePrivate = (folder: string, user: DatabaseUser | undefined): void => {
	mkdirSync(folder, { recursive: true, mode: 0o700 });
	if (user) chownSync(folder, user.uid, user.gid);
	chmodSync(folder, 0o700);
};

/** A socket's path has to fit in 107 bytes; PostgreSQL adds a name of about 15. */
const longestSocketFolder = 90;

/** Gives the folder of the server's socket, made; a short one in the temporary folder when the data folder's own path is too long. */
export const prepareSocketFolder = (folder: DataFolder, user: DatabaseUser | undefined, log: Log): string => {
	const own = path.join(folder.postgres, "run");
	if (Buffer.byteLength(own) <= longestSocketFolder) {
		makePrivate(own, user);
		return own;
	}
	const mark = createHash("sha256").update(realpathSync(folder.root)).digest("hex").slice(0, 16);
	const short = path.join(tmpdir(), `erbij-socket-${mark}`);
	if (!existsSync(short)) makePrivate(short, user);
	// The temporary folder is everybody's: somebody else may have put something of that name there.
	const found = lstatSync(short);
	if (!found.isDirectory() || found.uid !== (user?.uid ?? process.getuid?.()) || (found.mode & 0o077) !== 0) {
		throw new StartRefused(`${short} is not a private folder of the database's user; remove it and start again.`);
	}
	log(`the path of the data folder is long, so the socket stands in ${short}`);
	return short;
};
