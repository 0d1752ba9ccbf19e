import { readFileSync } from "node:fs";
import { PgBoss } from "pg-boss";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { type TestHouse, testHouse } from "#src/app/testing/house.ts";
import { withClient } from "#src/platform/database/database-config.ts";
import { type AnyJob, job } from "./job.ts";
import { type Aside, openPump, type Pump } from "./pump.ts";
import { sendJob } from "./store.ts";

const done: { readonly what: string; readonly id: string; readonly tenant: string }[] = [];
let trouble = 0;
const Data = z.object({ what: z.string() });
const keep = job({
	name: "test.keep",
	data: Data,
	retries: 2,
	run: async ({ id, actor }, { what }) => {
		if (trouble > 0) {
			trouble -= 1;
			throw new Error("not now");
		}
		done.push({ what, id, tenant: actor.tenant });
	},
});
const heavy = job({ name: "test.heavy", data: Data, aside: true, retries: 1, run: async () => void (trouble += 1) });
const jobs: readonly AnyJob[] = [keep, heavy as unknown as AnyJob];
let house: TestHouse;
let pump: Pump | undefined;
beforeAll(async () => {
	house = await testHouse({ phases: [] });
});
afterEach(async () => {
	await pump?.stop();
	pump = undefined;
	done.length = 0;
	trouble = 0;
});
afterAll(() => house.close());

const open = async (aside?: Aside): Promise<void> => {
	pump = await openPump({ config: house.database.jobsConfig, house: house.house, jobs, alone: true, failed: () => undefined, aside });
};
const admin = <Row extends object>(words: string): Promise<Row[]> =>
	withClient(house.database.adminConfig, async (client) => (await client.query<Row>(words)).rows);
const until = async (isSo: () => boolean | Promise<boolean>): Promise<void> => {
	for (let tries = 0; tries < 200 && !(await isSo()); tries += 1) await new Promise((resolve) => setTimeout(resolve, 50));
	expect(await isSo()).toBe(true);
};
const write = (work: Parameters<typeof house.house.door<unknown>>[2]): Promise<unknown> =>
	house.house.door(house.people.nadia, { event: "write", what: "test" }, work);

test("a job that was handed in runs after the commit, for its own house", async () => {
	await open();
	await write((tx) => sendJob(tx, keep, { what: "answer" }));
	await until(() => done.length > 0);
	expect(done).toMatchObject([{ what: "answer", tenant: house.ids.tenant }]);
});

test("what was undone was never handed in", async () => {
	await expect(
		write(async (tx) => {
			await sendJob(tx, keep, { what: "undone" });
			throw new Error("undone");
		}),
	).rejects.toThrow("undone");
	expect(await admin("select 1 from pgboss.job where data->'given'->>'what' = 'undone'")).toEqual([]);
});

test("with a key at most one waits; after it has begun the next may be handed in", async () => {
	for (const what of ["first", "second"]) await write((tx) => sendJob(tx, keep, { what }, { key: "one" }));
	await open();
	await until(() => done.length > 0);
	await write((tx) => sendJob(tx, keep, { what: "third" }, { key: "one" }));
	await until(() => done.length > 1);
	expect(done.map(({ what }) => what)).toEqual(["first", "third"]);
});

test("what was being done when the program was killed is taken up after the start, under the same id", async () => {
	await write((tx) => sendJob(tx, keep, { what: "killed" }));
	const [taken] = await admin<{ id: string }>(
		"update pgboss.job set state = 'active', started_on = now() where data->'given'->>'what' = 'killed' returning id",
	);
	expect(taken).toBeDefined();
	await open();
	await until(() => done.length > 0);
	expect(done).toMatchObject([{ what: "killed" }]);
});

test("a job that fails is kept to be tried again", async () => {
	trouble = 1;
	await open();
	await write((tx) => sendJob(tx, keep, { what: "again" }));
	await until(() => trouble === 0);
	await until(async () => (await admin("select 1 from pgboss.job where data->'given'->>'what' = 'again' and state = 'retry'")).length === 1);
	expect(done).toEqual([]);
	await admin("update pgboss.job set start_after = now() where state = 'retry'");
	await until(() => done.length === 1);
});

test("a job of every night fails for one house: the others had theirs, that one alone is given up, and a giving up that fails is told too", async () => {
	const other = house.newId();
	await admin(`insert into tenant (id, name, demo, made_at) values ('${other}', 'Elders', false, now())`);
	const [ran, told]: [string[], string[]] = [[], []];
	const night = job({
		name: "test.night",
		data: z.object({}),
		retries: 1,
		run: async ({ actor }) => {
			ran.push(actor.tenant);
			// Whichever comes first.
			if (actor.tenant === ran[0]) throw new Error("not here");
		},
		gaveUp: async ({ actor }) => {
			told.push(actor.tenant);
			throw new Error("nobody to tell");
		},
	});
	const failed: string[] = [];
	pump = await openPump({
		config: house.database.jobsConfig,
		house: house.house,
		jobs: [night as unknown as AnyJob],
		alone: true,
		failed: (fault) => failed.push((fault as Error).message),
	});
	await admin(`insert into pgboss.job (name, data, retry_limit) values ('test.night', '{"everywhere": true}', 0)`);
	await until(async () => (await admin("select 1 from pgboss.job where name = 'test.night' and state = 'failed'")).length === 1);
	expect(ran.toSorted()).toEqual([house.ids.tenant, other].toSorted());
	expect(told).toEqual([ran[0]]);
	expect(failed).toEqual(["not here", "nobody to tell"]);
	await admin(`delete from tenant where id = '${other}'`);
});

test("a heavy job is done beside the program where that can be; one that fails there is tried again, and any other stays where it is", async () => {
	const given: unknown[] = [];
	await open(async (name, tenant, _id, data) => {
		given.push({ name, tenant, data });
		if (given.length === 1) throw new Error("the thread ended");
	});
	await write((tx) => sendJob(tx, keep, { what: "light" }));
	await write((tx) => sendJob(tx, heavy, { what: "heavy" }));
	await until(async () => (await admin("select 1 from pgboss.job where data->'given'->>'what' = 'heavy' and state = 'retry'")).length === 1);
	await admin("update pgboss.job set start_after = now() where state = 'retry'");
	await until(() => given.length === 2 && done.length === 1);
	const once = { name: "test.heavy", tenant: house.ids.tenant, data: { what: "heavy" } };
	expect(given).toEqual([once, once]);
	expect([done[0]?.what, trouble]).toEqual(["light", 0]);
});

test("the application can hand in and see nothing; without a house nobody can hand in", async () => {
	await withClient(house.database.appConfig, async (client) => {
		await expect(client.query("select * from pgboss.job")).rejects.toMatchObject({ code: "42501" });
		await expect(client.query("select erbij.hand_in('test.keep', '{}', null, null, 1)")).rejects.toMatchObject({ code: "42501" });
	});
});

test("the migration made the tables this pg-boss wants", async () => {
	const { pgboss } = JSON.parse(readFileSync("node_modules/pg-boss/package.json", "utf8")) as { pgboss: { schema: number } };
	const boss = new PgBoss({
		...house.database.jobsConfig,
		schema: "pgboss",
		migrate: false,
		createSchema: false,
		supervise: false,
		schedule: false,
		persistQueueStats: false,
	});
	boss.on("error", () => undefined);
	await boss.start();
	expect(await boss.schemaVersion()).toBe(pgboss.schema);
	await boss.stop({ graceful: false });
});
