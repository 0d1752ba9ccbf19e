/** DATABASE_URL against a server that knows nothing of Erbij yet. */
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Cluster, openCluster } from "./cluster.ts";
import { withClient } from "./database-config.ts";
import { type EmbeddedServer, startEmbedded } from "./embedded/server.ts";
import { migrate } from "./migrate.ts";

let folder: string;
let server: EmbeddedServer;
const sql = (text: string, database = "postgres") => withClient({ ...server.superuser, database }, (client) => client.query(text));
const urlOf = (user: string, password: string, database: string) =>
	`postgres://${user}:${password}@${encodeURIComponent(server.superuser.host)}:5432/${database}`;
const open = (databaseUrl: string, machine: string, more = {}): Promise<Cluster> =>
	openCluster({ dataDir: path.join(folder, machine), databaseUrl, log: () => undefined, ...more });
const whoIs = (config: Cluster["appConfig"]) =>
	withClient(config, async (client) => (await client.query("select current_user as me, current_database() as at")).rows[0]);

beforeAll(async () => {
	folder = mkdtempSync(path.join(tmpdir(), "erbij-cluster-"));
	chmodSync(folder, 0o711);
	server = await startEmbedded({ dataDir: path.join(folder, "server"), log: () => undefined, dangerouslyForgetful: true });
	await sql("create role town login password 'town'");
	await sql("create database town owner town");
	await sql("create role passer_by login password 'passer'");
});
afterAll(async () => {
	await server.stop();
	rmSync(folder, { recursive: true });
});

test("an owner who may not make roles is told what an administrator must run, and that is enough", async () => {
	const refused = await open(urlOf("town", "town", "town"), "one").then(
		() => "",
		(error: Error) => error.message,
	);
	expect(refused).toContain("erbij_app, erbij_jobs, erbij_search");
	const told = refused.split("\n").filter((line) => /^ {2}\w/.test(line));
	expect(told.length).toBe(5);
	for (const line of told) await sql(line.replace("'…'", "'given'"), "town");
	const cluster = await open(urlOf("town", "town", "town"), "one", { passwords: { app: "given", jobs: "given" } });
	expect(await whoIs(cluster.appConfig)).toEqual({ me: "erbij_app", at: "town" });
	expect((await migrate(cluster.ownerConfig))[0]).toBe("0001_ground.sql");
	for (const role of ["erbij_app", "erbij_jobs", "erbij_search"]) await sql(`drop owned by ${role} cascade`, "town");
});

test("a login that may make no tables is told so", async () => {
	await expect(open(urlOf("passer_by", "passer", "postgres"), "two")).rejects.toThrow("ALTER DATABASE");
});

test("an administrator's login makes the roles; the data folder keeps the passwords; another machine has to be given them", async () => {
	await sql("drop database town with (force)");
	for (const role of ["erbij_app", "erbij_jobs", "erbij_search"]) await sql(`drop role ${role}`);
	await sql("create database city");
	const url = urlOf(server.superuser.user, server.superuser.password, "city");
	const cluster = await open(url, "three");
	await migrate(cluster.ownerConfig);
	expect(await whoIs(cluster.jobsConfig)).toEqual({ me: "erbij_jobs", at: "city" });
	expect(await whoIs((await open(url, "three")).appConfig)).toEqual({ me: "erbij_app", at: "city" });
	await expect(open(url, "four")).rejects.toThrow("cannot sign in with the password that this data folder holds");
	const given = { app: cluster.appConfig.password, jobs: cluster.jobsConfig.password };
	expect(await whoIs((await open(url, "four", { passwords: given })).appConfig)).toEqual({ me: "erbij_app", at: "city" });
});

test("an application role that passes policies by is refused", async () => {
	const url = urlOf(server.superuser.user, server.superuser.password, "city");
	await sql("grant erbij_search to erbij_app");
	await expect(open(url, "three")).rejects.toThrow("can pass by row-level security");
	await sql("revoke erbij_search from erbij_app");
	await sql("alter role erbij_app bypassrls");
	await expect(open(url, "three")).rejects.toThrow("can pass by row-level security");
	await sql("alter role erbij_app nobypassrls");
	await open(url, "three");
});

test("a server that does not answer, a wrong password and a database that is not there each stop the start with a sentence", async () => {
	await expect(open("postgres://town:town@127.0.0.1:9/town", "away")).rejects.toThrow("no PostgreSQL server answers at 127.0.0.1:9 (ECONNREFUSED)");
	await expect(open(urlOf("town", "wrong", "town"), "away")).rejects.toThrow("does not let town in");
	await expect(open(urlOf("town", "town", "village"), "away")).rejects.toThrow("there is no database village at");
});
