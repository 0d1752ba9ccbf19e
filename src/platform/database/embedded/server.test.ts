/** Real processes, really killed: a starter of its own for each, in a throw-away folder. */
import { type ChildProcess, spawn } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { configFromUrl, type DatabaseConfig, withClient } from "../database-config.ts";
import { projectRoot } from "../project-root.ts";
import { canReach, chooseDataFolder, dataFolderAt } from "./data-folder.ts";
import { isAlive, processesIn, readPostmasterPid, stopPostmaster, waitUntil } from "./processes.ts";
import { startEmbedded } from "./server.ts";

type Event = { log?: string; ready?: number; ownerConfig?: DatabaseConfig; refused?: string; stopped?: boolean; lost?: string };
type Starter = { child: ChildProcess; events: Event[]; seen: (key: keyof Event) => Promise<Event>; ended: Promise<number | null> };

// Half a dozen starts on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

let dataDir: string;
let starters: Starter[];

const start = (): Starter => {
	const child = spawn(process.execPath, ["--import", "tsx", path.join(import.meta.dirname, "testing-starter.ts"), dataDir], {
		cwd: projectRoot(),
		stdio: ["ignore", "pipe", "inherit"],
	});
	const events: Event[] = [];
	createInterface({ input: child.stdout as NodeJS.ReadableStream }).on("line", (line) => events.push(JSON.parse(line) as Event));
	const ended = new Promise<number | null>((resolve) => child.on("close", resolve));
	const seen = async (key: keyof Event): Promise<Event> => {
		const find = () => events.find((event) => event[key] !== undefined);
		await waitUntil(() => find() !== undefined || child.exitCode !== null, 30_000);
		const event = find();
		if (!event) throw new Error(`the starter ended without ${key}: ${JSON.stringify(events)}`);
		return event;
	};
	const starter = { child, events, seen, ended };
	starters.push(starter);
	return starter;
};
const configOf = async (starter: Starter): Promise<DatabaseConfig> => (await starter.seen("ready")).ownerConfig as DatabaseConfig;
const end = async (starter: Starter, signal: NodeJS.Signals): Promise<void> => {
	starter.child.kill(signal);
	await starter.ended;
};
const write = (config: DatabaseConfig) =>
	withClient(config, (client) => client.query("create table if not exists kept (id int); insert into kept select count(*) from kept"));
const count = (config: DatabaseConfig) =>
	withClient(config, async (client) => (await client.query("select count(*)::int as n from kept")).rows[0].n as number);

beforeEach(() => {
	dataDir = mkdtempSync(path.join(tmpdir(), "erbij-server-"));
	starters = [];
});
afterEach(async () => {
	for (const starter of starters.filter(({ child }) => child.exitCode === null && child.signalCode === null)) await end(starter, "SIGKILL");
	const pid = readPostmasterPid(dataFolderAt(dataDir).pidFile);
	if (pid !== undefined && isAlive(pid)) await stopPostmaster(pid);
	rmSync(dataDir, { recursive: true, force: true });
});

test("SIGTERM stops the database in order, and the next start is quick", async () => {
	const first = start();
	const config = await configOf(first);
	await write(config);
	await end(first, "SIGTERM");
	expect(first.events.at(-1)).toEqual({ stopped: true });
	expect(processesIn(dataFolderAt(dataDir).cluster)).toEqual([]);
	expect(readFileSync(dataFolderAt(dataDir).serverLog, "utf8")).toContain("database system is shut down");
	const second = start();
	expect(await count(await configOf(second))).toBe(1);
	expect(second.events[0]?.ready).toBeLessThan(2000);
	console.log(`first start ${(await first.seen("ready")).ready} ms, second ${second.events[0]?.ready} ms`);
});

test("a second starter is refused, told which process has the data, and harms nothing", async () => {
	const first = start();
	const config = await configOf(first);
	const second = start();
	expect((await second.seen("refused")).refused).toContain(`(process ${first.child.pid})`);
	expect(await second.ended).toBe(1);
	await write(config);
	expect(await count(config)).toBe(1);
});

test("of two starters at once in a new folder one wins", async () => {
	const both = [start(), start()];
	await Promise.all(
		both.map(({ seen }) => Promise.race([seen("ready"), seen("refused")].map((one) => one.catch(() => new Promise<never>(() => undefined))))),
	);
	const outcomes = both.map(({ events }) => (events.some(({ ready }) => ready !== undefined) ? "ready" : "refused"));
	expect(outcomes.sort()).toEqual(["ready", "refused"]);
});

test("a server left running by a killed process is gone on with", async () => {
	const first = start();
	await write(await configOf(first));
	const pid = readPostmasterPid(dataFolderAt(dataDir).pidFile);
	await end(first, "SIGKILL");
	const second = start();
	expect(await count(await configOf(second))).toBe(1);
	expect(readPostmasterPid(dataFolderAt(dataDir).pidFile)).toBe(pid);
	expect(second.events.some(({ log }) => log?.includes("still running"))).toBe(true);
	await end(second, "SIGTERM");
	expect(processesIn(dataFolderAt(dataDir).cluster)).toEqual([]);
});

test("after kill -9 of everything at work, the next start recovers and has every row that was acknowledged", async () => {
	const first = start();
	const config = await configOf(first);
	let acknowledged = 0;
	const writer = withClient(config, async (client) => {
		await client.query("create table kept (id int)");
		for (;;) {
			await client.query("insert into kept values (1)");
			acknowledged += 1;
		}
	}).catch(() => undefined);
	await waitUntil(() => acknowledged > 200, 20_000);
	const { cluster } = dataFolderAt(dataDir);
	first.child.kill("SIGKILL");
	for (const pid of processesIn(cluster)) process.kill(pid, "SIGKILL");
	await writer;
	await first.ended;
	const second = start();
	const rows = await count(await configOf(second));
	expect(rows).toBeGreaterThanOrEqual(acknowledged);
	expect(rows).toBeLessThanOrEqual(acknowledged + 1);
});

test("a postmaster.pid whose number another program has by now does not stop a start", async () => {
	const first = start();
	await write(await configOf(first));
	const { cluster, pidFile } = dataFolderAt(dataDir);
	const remains = readFileSync(pidFile, "utf8");
	for (const pid of processesIn(cluster)) process.kill(pid, "SIGKILL");
	await end(first, "SIGKILL");
	writeFileSync(pidFile, remains.replace(/^\d+/, String(process.pid)));
	expect(await count(await configOf(start()))).toBe(1);
});

test("a start broken off while the database is being made leaves no half one", async () => {
	const first = start();
	const { postgres, cluster } = dataFolderAt(dataDir);
	const halfMade = () => existsSync(postgres) && readdirSync(postgres).some((name) => name.startsWith("cluster.new-"));
	expect(await waitUntil(halfMade, 20_000, 5)).toBe(true);
	await end(first, "SIGKILL");
	expect(existsSync(cluster)).toBe(false);
	await write(await configOf(start()));
	await waitUntil(() => !halfMade(), 1000);
	expect(existsSync(path.join(cluster, "PG_VERSION"))).toBe(true);
	expect(readdirSync(postgres).filter((name) => name.startsWith("password-") && statSync(path.join(postgres, name)).mode & 0o077)).toEqual([]);
});

test("a server that goes down unasked is noticed", async () => {
	const first = start();
	await configOf(first);
	process.kill(readPostmasterPid(dataFolderAt(dataDir).pidFile) as number, "SIGINT");
	expect((await first.seen("lost")).lost).toContain("postgres.log");
});

test("a command comes as a guest, and its leaving does not stop the database", async () => {
	const config = await configOf(start());
	const guest = await startEmbedded({ dataDir, log: () => undefined, asGuest: true });
	expect(guest.how).toBe("guest");
	await guest.stop();
	await write(config);
});

test("passwords are for us alone, the server is not on the network, and it waits for the disk", async () => {
	const config = await configOf(start());
	const folder = dataFolderAt(dataDir);
	expect(readdirSync(folder.secrets).map((name) => statSync(path.join(folder.secrets, name)).mode & 0o777)).toEqual([0o600, 0o600, 0o600, 0o600]);
	expect(statSync(folder.postgres).mode & 0o777).toBe(0o700);
	const { rows } = await withClient(config, (client) =>
		client.query(
			"select name, setting from pg_settings where name in ('listen_addresses', 'fsync', 'synchronous_commit', 'full_page_writes', 'data_checksums') order by name",
		),
	);
	expect(rows.map(({ setting }) => setting)).toEqual(["on", "on", "on", "", "on"]);
	await expect(withClient({ ...config, password: "wrong" }, (client) => client.query("select 1"))).rejects.toMatchObject({ code: "28P01" });
});

test("a long path gets a short socket", async () => {
	const long = path.join(dataDir, "a".repeat(60), "b".repeat(60));
	mkdirSync(long, { recursive: true });
	if (process.getuid?.() === 0) for (const folder of [dataDir, path.dirname(long)]) chmodSync(folder, 0o711);
	const server = await startEmbedded({ dataDir: long, log: () => undefined, dangerouslyForgetful: true });
	expect(server.superuser.host).toContain("erbij-socket-");
	await server.stop();
	rmSync(server.superuser.host, { recursive: true });
});

test("the data folder is the project's, unless PostgreSQL's user cannot come there", () => {
	const stranger = { name: "stranger", uid: 64_999, gid: 64_999 };
	const closed = path.join(dataDir, "closed");
	mkdirSync(closed, { mode: 0o700 });
	chmodSync(dataDir, 0o711);
	expect(canReach(path.join(closed, "data"), stranger)).toBe(false);
	expect(canReach(path.join(dataDir, "data"), stranger)).toBe(true);
	expect(() => chooseDataFolder(path.join(closed, "data"), stranger)).toThrow("ERBIJ_DATA");
	expect(chooseDataFolder(undefined, undefined).folder).toBe(path.join(projectRoot(), "data"));
});

test("an address is read as the driver reads it", () => {
	expect(configFromUrl("postgres://jan:s%40@db.example:6432/zuid?sslmode=verify-full")).toMatchObject({
		host: "db.example",
		port: 6432,
		user: "jan",
		password: "s@",
		database: "zuid",
	});
});
