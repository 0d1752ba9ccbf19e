/** Passwords of database roles: random, one a file, readable only by the user Erbij runs as. */
import { randomBytes } from "node:crypto";
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, writeSync } from "node:fs";
import path from "node:path";
import type { DataFolder } from "./data-folder.ts";

const fileOf = (folder: DataFolder, name: string): string => path.join(folder.secrets, `${name}.password`);

/** Gives the password kept under this name, or undefined. */
export const findSecret = (folder: DataFolder, name: string): string | undefined =>
	existsSync(fileOf(folder, name)) ? readFileSync(fileOf(folder, name), "utf8").trim() : undefined;

/** Makes, keeps and gives a new password; an older one of that name is gone. On the disk before anything depends on it. */
export const makeSecret = (folder: DataFolder, name: string): string => {
	const secret = randomBytes(24).toString("base64url");
	mkdirSync(folder.secrets, { recursive: true, mode: 0o700 });
	const half = `${fileOf(folder, name)}.half`;
	const handle = openSync(half, "w", 0o600);
	writeSync(handle, `${secret}\n`);
	fsyncSync(handle);
	closeSync(handle);
	renameSync(half, fileOf(folder, name));
	return secret;
};
