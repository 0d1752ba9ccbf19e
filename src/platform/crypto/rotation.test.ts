import { createSecretKey, hkdfSync, randomBytes } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Actor } from "#src/kernel/actor.ts";
import type { CaseId, TenantId } from "#src/kernel/ids.ts";
import { type Instant, instantOf } from "#src/kernel/time.ts";
import { withClient } from "#src/platform/database/database-config.ts";
import { openPool, type Pool } from "#src/platform/database/pool.ts";
import { freshDatabase, type TestDatabase } from "#src/platform/database/testing/test-database.ts";
import { openDoor } from "#src/platform/database/with-actor.ts";
import { openCaseKeys } from "#src/platform/journal/keys.ts";
import { openJournal } from "#src/platform/journal/store.ts";
import { readOwnRing, ringOf, textOf } from "./key-file.ts";
import { openMasterKey } from "./master-key.ts";
import { newId } from "./new-id.ts";
import { rotateMasterKey } from "./rotation.ts";

const now = (): Instant => instantOf(new Date());
const fresh = (): string => newId(now());
let database: TestDatabase;
let pool: Pool;
let folder: string;
let file: string;
const tenant = fresh() as TenantId;
const actor: Actor = { tenant, kind: "member", id: fresh(), roles: ["generalist"], teams: [], organisation: null };
beforeAll(async () => {
	database = await freshDatabase();
	pool = openPool(database.appConfig, 6, () => undefined);
	folder = mkdtempSync(join(tmpdir(), "erbij-keys-"));
	file = join(folder, "secrets", "master.key");
});
afterAll(async () => {
	await pool.end();
	await database.drop();
	rmSync(folder, { recursive: true });
});

/** A program that runs: its own memory of the master key, nothing shared with another. */
const openProgram = () => {
	const door = openDoor(pool, { now });
	const journal = openJournal(openCaseKeys(openMasterKey(file)));
	return {
		write: (about: CaseId, text: string) =>
			door(actor, { event: "write", what: "trial.note", case: about }, (tx) =>
				journal.append(tx, fresh(), [
					{ kind: "trial.noted", stream: { kind: "trial", id: about }, case: about, audience: { reach: "author" }, body: { text } },
				]),
			),
		read: async (about: CaseId): Promise<readonly string[]> =>
			(await door(actor, { event: "look", what: "trial.page", case: about }, (tx) => journal.ofCase(tx, about))).map(
				(entry) => (entry.body as { text: string }).text,
			),
	};
};

test("S17 the master key is changed while programs read and write: no request fails, every case key hangs on the new key, and the old one opens nothing", async () => {
	const [one, other] = [openProgram(), openProgram()];
	const known: CaseId[] = [];
	for (let made = 0; made < 40; made += 1) {
		const id = fresh() as CaseId;
		await one.write(id, `eerst ${made}`);
		known.push(id);
	}
	const before = openMasterKey(file);
	const [oldId, oldKey, codes] = [before.id, Buffer.from(before.key), before.secretFor("codes").export()];
	let working = true;
	let requests = 0;
	const failed: unknown[] = [];
	const work = async (program: ReturnType<typeof openProgram>): Promise<void> => {
		while (working) {
			const id = fresh() as CaseId;
			try {
				await program.write(id, "nieuw");
				known.push(id);
				const some = known[Math.floor(Math.random() * known.length)] ?? id;
				// A program that never saw this case before opens it too, whichever key it is wrapped with by then.
				if ((await openProgram().read(some)).length === 0) failed.push("nothing to read");
				if ((await program.read(some)).length === 0) failed.push("nothing to read");
				requests += 3;
			} catch (error) {
				failed.push(error);
			}
		}
	};
	const workers = [work(one), work(other)];
	const rotated = await rotateMasterKey(file, database.adminConfig);
	working = false;
	await Promise.all(workers);
	expect(failed).toEqual([]);
	expect(requests).toBeGreaterThan(100);
	expect(rotated).toMatchObject({ from: oldId });
	expect(rotated.wrapped).toBeGreaterThanOrEqual(40);
	const ids = await withClient(database.adminConfig, async (client) => (await client.query("select distinct master_id from case_key")).rows);
	expect(ids).toEqual([{ master_id: rotated.to }]);
	// The old key is nowhere in the file any more, and what hangs on codes and signatures goes on to hold.
	rmSync(rotated.oldKeyFile);
	expect(readFileSync(file, "utf8")).not.toContain(oldKey.toString("base64"));
	expect(statSync(file).mode & 0o777).toBe(0o600);
	expect(openMasterKey(file).secretFor("codes").export()).toEqual(codes);
	expect(readOwnRing(file)?.keys).toHaveLength(1);
	const later = openProgram();
	for (const id of known) expect((await later.read(id)).length).toBeGreaterThan(0);
	// Whoever still has the old key, and the database as it is now, reads nothing.
	const stale = join(folder, "stale.key");
	writeFileSync(stale, `${oldKey.toString("base64")}\n`);
	const thief = openJournal(openCaseKeys(openMasterKey(stale)));
	await expect(openDoor(pool, { now })(actor, { event: "look", what: "trial.page" }, (tx) => thief.ofCase(tx, known[0] as CaseId))).rejects.toThrow(
		"a master key that is not here",
	);
}, 60_000);

test("S17 a change that was broken off half-way goes on when it is asked again", async () => {
	const id = fresh() as CaseId;
	await openProgram().write(id, "nog hier");
	const ring = readOwnRing(file);
	if (!ring?.keys[0]) throw new Error("no key");
	const [old, chosen] = [ring.keys[0], randomBytes(32)];
	// Broken off before the new one was used, and after: both times it ends at the new one.
	for (const half of [
		{ root: ring.root, keys: [old], next: chosen },
		{ root: ring.root, keys: [chosen, old] },
	]) {
		writeFileSync(file, textOf(half));
		expect(await openProgram().read(id)).toEqual(["nog hier"]);
		await rotateMasterKey(file, database.adminConfig);
		expect(readOwnRing(file)?.keys).toEqual([chosen]);
		expect(await openProgram().read(id)).toEqual(["nog hier"]);
	}
}, 30_000);

test("secrets of before the file could hold two keys are the same after it", () => {
	const key = randomBytes(32);
	const given = key.toString("base64");
	const wanted = createSecretKey(Buffer.from(hkdfSync("sha256", key, "erbij", "seals", 32))).export();
	expect(openMasterKey("", given).secretFor("seals").export()).toEqual(wanted);
	const ring = ringOf(given);
	if (!ring) throw new Error("no ring");
	expect(
		openMasterKey("", textOf({ root: ring.root, keys: [randomBytes(32)] }))
			.secretFor("seals")
			.export(),
	).toEqual(wanted);
	expect(ringOf("no key")).toBeUndefined();
	expect(ringOf("lock AAAA")).toBeUndefined();
});
