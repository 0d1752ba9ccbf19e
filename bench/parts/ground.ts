/** What every benchmark stands on: a durable database in a folder of its own, a town in it, people signed in, the app and the floor as processes of their own. */
import { type ChildProcess, spawn } from "node:child_process";
import { chmodSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import pg from "pg";
import { placesIn } from "#src/app/erbij.ts";
import { openHouse } from "#src/app/house.ts";
import { phases } from "#src/app/phases.ts";
import { reactions } from "#src/app/reactions.ts";
import type { Actor } from "#src/kernel/actor.ts";
import { instantOf } from "#src/kernel/time.ts";
import { openMasterKey } from "#src/platform/crypto/master-key.ts";
import { newId } from "#src/platform/crypto/new-id.ts";
import { withClient } from "#src/platform/database/database-config.ts";
import { openCluster } from "#src/platform/database/cluster.ts";
import { migrate } from "#src/platform/database/migrate.ts";
import { openPool } from "#src/platform/database/pool.ts";
import { projectRoot } from "#src/platform/database/project-root.ts";
import { run } from "#src/platform/operations/runner.ts";
import { openSignIn, SESSION_COOKIE } from "#src/platform/sign-in/server.ts";
import type { Target } from "./measure.ts";
import { fillTown, type Town } from "./town.ts";

export const fresh = (): string => newId(instantOf(new Date()));
export const root = projectRoot();
/** The very options of `npm start`. */
const { serverOptions, serverSettings } = (await import(pathToFileURL(path.join(root, "scripts", "ground.mjs")).href)) as {
	readonly serverOptions: readonly string[];
	readonly serverSettings: NodeJS.ProcessEnv;
};
const tsx = ["--import", path.join(root, "node_modules", "tsx", "dist", "loader.mjs")];

/** Runs a program of ours as a child; gives its port as soon as it says where it is open. */
export const startChild = async (
	args: readonly string[],
	env: NodeJS.ProcessEnv,
	silent = false,
): Promise<{ readonly child: ChildProcess; readonly port: number; readonly said: () => string; readonly ended: Promise<number | null> }> => {
	const child = spawn(process.execPath, args, { cwd: root, env: { ...process.env, ...env }, stdio: ["ignore", "pipe", silent ? "pipe" : "inherit"] });
	let said = "";
	const ended = new Promise<number | null>((resolve) => {
		child.once("exit", (code) => resolve(code));
	});
	const port = await new Promise<number>((resolve, reject) => {
		child.stderr?.on("data", (part: Buffer) => {
			said += part.toString("utf8");
		});
		child.stdout?.on("data", (part: Buffer) => {
			said += part.toString("utf8");
			const found = /open http:\/\/[^:]+:(\d+)/.exec(said);
			if (found) resolve(Number(found[1]));
		});
		child.once("exit", (code) => reject(new Error(`${args.at(-1) ?? ""} ended with ${code}: ${said.slice(-2000)}`)));
	});
	return { child, port, said: () => said, ended };
};
/** The program of the app: as it was built, or from the sources. */
export const appProgram = (built: boolean): readonly string[] =>
	built ? [...serverOptions, path.join(root, "dist", "server", "main.js")] : [...tsx, path.join(root, "src", "app", "main.ts")];
/** Whether there is a build to measure; BENCH_FROM=sources says not to. */
export const isBuilt = (): boolean => process.env["BENCH_FROM"] !== "sources" && existsSync(path.join(root, "dist", "server", "main.js"));
export const appSettings = (dataDir: string): NodeJS.ProcessEnv => ({
	...serverSettings,
	PORT: "0",
	HOST: "127.0.0.1",
	ERBIJ_DATA: dataDir,
	ERBIJ_DEMO: "no",
	DATABASE_URL: "",
	NODE_ENV: "production",
});

/** A folder that is gone afterwards. PostgreSQL's own user must be able to pass through. */
export const temporaryFolder = (): { readonly dataDir: string; readonly remove: () => void } => {
	const dataDir = mkdtempSync(path.join(tmpdir(), "erbij-bench-"));
	chmodSync(dataDir, 0o711);
	return { dataDir, remove: () => rmSync(dataDir, { recursive: true, force: true }) };
};

export type Prepared = {
	readonly town: Town;
	readonly cookies: { readonly worker: string; readonly creditor: string };
	readonly cases: readonly string[];
};
const CASES_TO_READ = 150;

/** Makes a matter with a timeline of ten by the real operations; gives its id. */
const liveThrough = async (act: (operation: string, input: object) => Promise<Record<string, unknown>>, at: number): Promise<string> => {
	const { case: about } = await act("signalling.take-call", {
		sees: "De gordijnen zijn al weken dicht en de post puilt uit de bus.",
		source: "resident",
		where: `Meetstraat ${at + 1}`,
		whom: `Ilse Meting${at}`,
		name: "Buurvrouw",
	});
	await act("signalling.pick-up", { case: about, whatWeDo: "Ik ga langs en bel aan." });
	await act("contact.attempt", { case: about, how: "rang", outcome: "nobody-home", words: "Niemand deed open, licht brandde wel." });
	await act("contact.attempt", { case: about, how: "note", outcome: "talked-at-door", words: "Even gepraat aan de deur over de tuin." });
	await act("contact.know-person", { case: about, given: "Ilse", family: `Meting${at}`, called: "Ilse" });
	for (let turn = 1; turn <= 8; turn += 1) {
		await act("contact.note", {
			case: about,
			text: `Koffie gedronken (${turn}). Samen de post gesorteerd en gebeld met de woningbouw; volgende week verder.`,
			kind: "visit",
			place: "aan de keukentafel",
			personSaid: "Ik wil eerst dat de kachel het doet.",
			strengths: "kan goed koken",
			practical: turn % 2 === 0 ? "post gesorteerd" : "",
			...(turn % 2 === 0 ? { practicalHow: "together" } : {}),
		});
	}
	return String(about);
};

/** Fills the folder: database, town, sessions, matters to read. The database is stopped again, so that the app starts its own. */
export const prepare = async (
	dataDir: string,
	{
		teams = 20,
		cases = CASES_TO_READ,
		persons = 100_000,
	}: { teams?: number | undefined; cases?: number | undefined; persons?: number | undefined } = {},
): Promise<Prepared> => {
	const cluster = await openCluster({ dataDir, log: () => undefined });
	try {
		await migrate(cluster.ownerConfig);
		const admin = new pg.Client(cluster.adminConfig);
		admin.on("error", () => undefined);
		await admin.connect();
		const town = await fillTown(admin, teams, persons);
		await admin.end();
		const clock = { now: () => instantOf(new Date()) };
		const master = openMasterKey(placesIn(dataDir).masterKey);
		const pool = openPool(cluster.appConfig, 4, () => undefined);
		const house = openHouse({ pool, clock, master, phases, reactions });
		const act = async (operation: string, input: object): Promise<Record<string, unknown>> => {
			const ran = await run(house, town.worker, operation, fresh(), input);
			if (ran.kind !== "ok") throw new Error(`${operation}: ${JSON.stringify(ran)}`);
			return ran.value;
		};
		const made: string[] = [];
		for (let at = 0; at < cases; at += 1) made.push(await liveThrough(act, at));
		const signIn = openSignIn({ pool, door: house.door, clock, master, newId: fresh, demo: false });
		const cookieOf = async (actor: Actor): Promise<string> =>
			`${SESSION_COOKIE}=${await signIn.sessions.begin({ actor, stage: "full", how: "password", device: "bench", instead: undefined })}`;
		const cookies = { worker: await cookieOf(town.worker), creditor: await cookieOf(town.creditor) };
		await pool.end();
		// As it stands after a day's use: the database knows its tables.
		await withClient(cluster.adminConfig, (client) => client.query("analyze"));
		return { town, cookies, cases: made };
	} finally {
		await cluster.stop();
	}
};

export type Ground = Prepared & { readonly app: Target; readonly floor: Target; readonly stop: () => Promise<void> };
/** Everything up: a town, the app on it, and the floor beside it on the same database. */
export const openGround = async (options: { teams?: number | undefined; cases?: number | undefined } = {}): Promise<Ground> => {
	const { dataDir, remove } = temporaryFolder();
	const closing: (() => Promise<unknown> | void)[] = [remove];
	const stop = async (): Promise<void> => {
		for (const close of closing.splice(0).reverse()) await close();
	};
	try {
		const began = performance.now();
		const prepared = await prepare(dataDir, options);
		process.stdout.write(`  town of 100,000 persons ready in ${((performance.now() - began) / 1000).toFixed(0)} s\n`);
		const built = isBuilt();
		const app = await startChild(appProgram(built), appSettings(dataDir));
		closing.push(async () => {
			app.child.kill("SIGTERM");
			await app.ended;
		});
		const floor = await startChild([...tsx, path.join(root, "bench", "parts", "floor.ts")], {
			BENCH_DATA: dataDir,
			BENCH_TENANT: prepared.town.tenant,
		});
		closing.push(async () => {
			floor.child.kill("SIGTERM");
			await floor.ended;
		});
		process.stdout.write(`  app from ${built ? "dist/server (built)" : "src (tsx)"}\n`);
		return {
			...prepared,
			app: { port: app.port, pid: app.child.pid ?? 0, dataDir },
			floor: { port: floor.port, pid: floor.child.pid ?? 0, dataDir },
			stop,
		};
	} catch (error) {
		await stop();
		throw error;
	}
};
