/** A thread beside the program that fails, dies or does not listen: it is seen, the job is tried again or given up aloud, and whoever works meanwhile notices nothing. */
import { spawn } from "node:child_process";
import { getEventListeners } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { TenantId } from "#src/kernel/ids.ts";
import { withClient } from "#src/platform/database/database-config.ts";
import { projectRoot } from "#src/platform/database/project-root.ts";
import { type AnyJob, job } from "#src/platform/jobs/job.ts";
import { openPump, type Pump } from "#src/platform/jobs/pump.ts";
import { sendJob } from "#src/platform/jobs/store.ts";
import { type TestHouse, testHouse } from "../testing/house.ts";
import { openAside } from "./aside.ts";

/** Long enough for a busy machine to begin a thread; where one must be ended, short. */
const [PATIENT_MS, SHORT_MS] = [15_000, 300];
let house: TestHouse;
let folder: string;
let pump: Pump | undefined;
beforeAll(async () => {
	house = await testHouse({ phases: [] });
	folder = mkdtempSync(join(tmpdir(), "erbij-aside-"));
});
afterEach(async () => {
	await pump?.stop();
	pump = undefined;
});
afterAll(async () => {
	rmSync(folder, { recursive: true });
	await house.close();
});
const TENANT = TenantId.parse("019abc00-0000-7000-8000-0000000000c3");
/** A thread that does this, with `say`, `data` and `heard` at hand. */
const beside = (does: string, patience = PATIENT_MS) => {
	const file = join(folder, `${house.newId()}.mjs`);
	writeFileSync(
		file,
		`import { parentPort, workerData } from "node:worker_threads";
		const say = (said) => parentPort.postMessage(said);
		const { data } = workerData.job;
		const rest = (ms) => new Promise((done) => setTimeout(done, ms));
		const heard = new Promise((done) => parentPort.once("message", done));
		${does}
		parentPort.close();`,
	);
	return openAside({ config: house.database.appConfig, masterKey: { file: "", given: "" } }, "", {
		program: pathToFileURL(file),
		patience,
	});
};
const ends = async (does: string, stopAfter?: number, patience = PATIENT_MS): Promise<Error | "done"> => {
	const closing = new AbortController();
	if (stopAfter !== undefined) setTimeout(() => closing.abort(), stopAfter);
	const ended = await beside(does, patience)("test.heavy", TENANT, "one", {}, closing.signal).then(
		() => "done" as const,
		(fault: Error) => fault,
	);
	// What has ended listens for no stop any more.
	await expect.poll(() => getEventListeners(closing.signal, "abort"), { timeout: 10_000 }).toEqual([]);
	return ended;
};

test.each([
	["says that it failed", `say({ failed: { message: "weg", stack: "Error: weg\\n at daar", code: "42P01" } });`, { message: "weg", code: "42P01" }],
	["throws", `throw Object.assign(new Error("viel om"), { code: "E1" });`, { message: "viel om" }],
	["loses a promise", `Promise.reject(new Error("nergens gevangen")); await rest(5_000);`, { message: "nergens gevangen" }],
	["throws what is no fault", `throw null;`, { message: expect.stringContaining("no fault") }],
	["dies half-way", `process.exit(3);`, { message: expect.stringContaining("ended before") }],
	["ends and says nothing", ``, { message: expect.stringContaining("ended before") }],
])("a thread that %s is a job that failed", async (_, does, fault) => {
	expect(await ends(does)).toMatchObject(fault);
});
test("a thread that is done is done once, whatever happens to it afterwards", async () => {
	// A fault may overtake a word that was said a moment before it; then it is a job that failed, and is done once more.
	expect(await ends(`say({ done: true }); say({ failed: { message: "toch niet" } }); await rest(300); throw new Error("na afloop");`)).toBe("done");
	// And it is gone, also when it would rather stay.
	expect(await ends(`say({ done: true }); for (;;) await rest(50);`, undefined, SHORT_MS)).toBe("done");
});
test("at a stop a thread ends at its own good moment; one that does not listen is ended, and its job failed", async () => {
	expect(await ends(`await heard; say({ done: true });`, 50)).toBe("done");
	expect(await ends(`for (;;) await rest(50);`, 50, SHORT_MS)).toMatchObject({ message: expect.stringContaining("ended before") });
	expect(await ends(`for (;;);`, 50, SHORT_MS)).toMatchObject({ message: expect.stringContaining("ended before") });
	// Stopped before it began.
	expect(await ends(`await heard; say({ done: true });`, 0)).toBe("done");
});

const Data = z.object({ what: z.string() });
const gone: string[] = [];
const light: string[] = [];
const heavy = job({
	name: "test.heavy",
	data: Data,
	aside: true,
	retries: 1,
	run: async () => undefined,
	gaveUp: async (_, { what }) => void gone.push(what),
});
const ordinary = job({ name: "test.light", data: Data, run: async (_, { what }) => void light.push(what) });
const queue = <Row extends object>(words: string): Promise<Row[]> =>
	withClient(house.database.adminConfig, async (client) => (await client.query<Row>(words)).rows);
const hand = (one: typeof heavy, what: string): Promise<unknown> =>
	house.house.door(house.people.nadia, { event: "write", what: "test" }, (tx) => sendJob(tx, one, { what }));
const state = async (what: string): Promise<string | undefined> =>
	(await queue<{ state: string }>(`select state from pgboss.job where data->'given'->>'what' = '${what}'`))[0]?.state;
const isSoon = (what: string) => expect.poll(() => state(what), { timeout: 20_000 });

test("a thread that dies is told with the number of its job, the job is tried again and then given up aloud, and the program goes on", async () => {
	const failed: { readonly what: string; readonly reference: string | undefined; readonly message: string }[] = [];
	pump = await openPump({
		config: house.database.jobsConfig,
		house: house.house,
		jobs: [heavy, ordinary] as unknown as AnyJob[],
		alone: true,
		failed: (fault, what, reference) => failed.push({ what, reference, message: (fault as Error).message }),
		aside: beside(
			`if (data.what === "sterft") process.exit(1); if (data.what === "valt om") throw new Error("Daan, 06 12345678"); say({ done: true });`,
		),
	});
	await hand(heavy, "sterft");
	await isSoon("sterft").toBe("retry");
	// Meanwhile everything else is done, beside the program and in it.
	await hand(heavy, "lukt");
	await hand(ordinary, "licht");
	await isSoon("lukt").toBe("completed");
	await isSoon("licht").toBe("completed");
	expect([gone, light]).toEqual([[], ["licht"]]);
	await queue("update pgboss.job set start_after = now() where state = 'retry'");
	await isSoon("sterft").toBe("failed");
	expect(gone).toEqual(["sterft"]);
	const [{ id } = { id: "" }] = await queue<{ id: string }>("select id from pgboss.job where data->'given'->>'what' = 'sterft'");
	const once = { what: "test.heavy", reference: id, message: expect.stringContaining("ended before") };
	expect(failed).toEqual([once, once]);
	// Of what went wrong nothing that somebody typed lies about in the queue.
	await hand(heavy, "valt om");
	await isSoon("valt om").toBe("retry");
	expect(JSON.stringify(await queue("select * from pgboss.job"))).not.toMatch(/Daan|12345678/);
}, 90_000);

/** The thread itself, as the program starts it, on the database of this test. */
const realThread = async (name: string, given: object): Promise<{ readonly message?: string; readonly code?: string } | "done"> => {
	const root = projectRoot();
	const script = `
		const { openAside } = await import("${pathToFileURL(join(root, "src", "app", "aside", "aside.ts")).href}");
		const { name, place, tenant, given } = JSON.parse(process.argv.at(-1));
		const said = await openAside(place, "")(name, tenant, "one", given, new AbortController().signal).then(() => "done", ({ message, code }) => ({ message, code }));
		process.stdout.write(JSON.stringify(said));`;
	const place = { config: house.database.appConfig, masterKey: { file: join(folder, "key"), given: Buffer.alloc(32, 7).toString("base64") } };
	const told = JSON.stringify({ name, place, tenant: house.ids.tenant, given });
	const program = join(folder, "program.mjs");
	writeFileSync(program, script);
	const child = spawn(process.execPath, ["--import", join(root, "node_modules", "tsx", "dist", "loader.mjs"), program, told], { cwd: root });
	let [said, trouble] = ["", ""];
	child.stdout.on("data", (part: Buffer) => void (said += part.toString("utf8")));
	child.stderr.on("data", (part: Buffer) => void (trouble += part.toString("utf8")));
	const code = await new Promise((resolve) => child.once("close", resolve));
	expect(code, trouble).toBe(0);
	return JSON.parse(said) as "done";
};
test("the thread itself fails as its job fails: no such job, and a database that says no", async () => {
	expect(await realThread("no.such-job", {})).toMatchObject({ message: "there is no job called no.such-job" });
	const file = { file: house.newId(), by: house.people.westhof.id };
	expect(await realThread("signalling.read-arrears", file)).toBe("done");
	await queue("revoke select on arrears_file from erbij_app");
	expect(await realThread("signalling.read-arrears", file)).toMatchObject({ code: "42501" });
	await queue("grant select on arrears_file to erbij_app");
}, 120_000);
