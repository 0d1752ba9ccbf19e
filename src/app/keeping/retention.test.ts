import { randomBytes } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { projectionsOf } from "#src/app/projections.ts";
import { phases } from "#src/app/phases.ts";
import { type TestHouse, testHouse } from "#src/app/testing/house.ts";
import type { Actor } from "#src/kernel/actor.ts";
import { shelfKinds } from "#src/lasting/index.ts";
import { isSpared, livesOn } from "#src/privacy/index.ts";
import { backupTo } from "#src/platform/backup/backup.ts";
import { restoreFrom } from "#src/platform/backup/restore.ts";
import { withClient } from "#src/platform/database/database-config.ts";
import { openJobsPool, openPool } from "#src/platform/database/pool.ts";
import { emptyDatabase } from "#src/platform/database/testing/test-database.ts";
import { markRestored, readErased } from "#src/platform/journal/seal-file.ts";
import { rebuildProjections } from "#src/platform/journal/rebuild.ts";
import { openSealer } from "#src/platform/journal/seal.ts";
import { verifyJournal } from "#src/platform/journal/verify.ts";
import { dumpOf, type LetGoCase, letGoCase, officerOf, tracesOf } from "./testing/let-go.ts";

let house: TestHouse;
let officer: Actor;
let jobs: pg.Pool;
let folder: string;
let seals: string;
const secret = randomBytes(32);
beforeAll(async () => {
	house = await testHouse({ at: "2026-01-05T09:00:00Z" });
	officer = await officerOf(house);
	jobs = openJobsPool(house.database.jobsConfig, () => undefined);
	folder = mkdtempSync(join(tmpdir(), "erbij-retention-"));
	seals = join(folder, "seals.log");
});
afterAll(async () => {
	expect(house.faults).toEqual([]);
	await jobs.end();
	await house.close();
	rmSync(folder, { recursive: true });
});
const admin = <Row extends object>(text: string, values: readonly unknown[] = []): Promise<Row[]> =>
	withClient(house.database.adminConfig, async (client) => (await client.query<Row>(text, [...values])).rows);
const night = () => house.runNight("privacy.destroy");
const kept = async (about: string): Promise<readonly string[]> =>
	(await admin<{ kind: string }>("select kind from journal_entry where case_id = $1 and body is not null order by n", [about])).map(
		(row) => row.kind,
	);
const propose = async (matters: readonly string[]): Promise<string> =>
	String((await house.mustRun(house.people.keeper, "privacy.propose-destruction", { matters }))["destruction"]);

describe("what is past its term", () => {
	test("D4 B4 A4 fifty people are erased by two, and nothing of them is left in the whole database, also after an older backup is put back; who looked stays, by number", async () => {
		const gone: LetGoCase[] = [];
		for (let place = 0; place < 50; place += 1) gone.push(await letGoCase(house, place));
		const stays = await letGoCase(house, 900);
		const words = gone.flatMap(({ planted }) => planted);
		// The search finds what is there: names and doors stand in plain tables, what was said does not.
		const before = tracesOf(await dumpOf(house.database), words);
		expect(before.some((trace) => trace.startsWith("public.person:"))).toBe(true);
		expect(before.some((trace) => trace.startsWith("public.address:"))).toBe(true);
		for (const table of ["journal_entry", "access_log", "command", "case_line", "open_thing", "signal", "outgoing_message", "same_household"])
			expect(before.filter((trace) => trace.startsWith(`public.${table}:`))).toEqual([]);
		const sealer = openSealer(jobs, seals, secret, house.now);
		await sealer.seal();
		const backup = join(folder, "older.tar.gz");
		await backupTo(backup, house.database);

		const matters = gone.map((one) => one.case);
		expect(await house.run(house.people.keeper, "privacy.propose-destruction", { matters })).toMatchObject({ code: "privacy.not-due" });
		house.pass({ days: 15 * 366 });
		await house
			.mustRun(house.people.nadia, "lasting.come-back", { case: stays.case, because: "person", words: "Ik wil even praten" })
			.catch(() => undefined);
		const destruction = await propose(matters);
		// Whoever proposed may not approve, and nothing happens before its day.
		expect(await house.run(house.people.keeper, "privacy.approve-destruction", { destruction })).toMatchObject({
			code: "privacy.somebody-else-approves",
		});
		house.pass({ days: 8 });
		await night();
		expect((await kept(matters[0] ?? "")).length).toBeGreaterThan(5);
		await house.mustRun(officer, "privacy.approve-destruction", { destruction });
		await night();

		const dump = await dumpOf(house.database);
		expect(tracesOf(dump, words)).toEqual([]);
		expect(tracesOf(dump, stays.planted).length).toBeGreaterThan(0);
		// What is left of each are envelopes and lines of the log, with a number that says nothing to anybody.
		for (const [table, text] of dump)
			if (gone.some(({ person }) => text.includes(person)))
				expect(["public.access_log", "public.journal_entry", "public.erasure", "public.command", "public.journal_stream"], table).toContain(table);
		expect((await admin("select 1 from access_log where case_id = any ($1)", [matters])).length).toBeGreaterThan(200);
		expect(await admin("select 1 from case_key where case_id = any ($1)", [matters])).toEqual([]);
		await sealer.seal();
		expect(await verifyJournal(jobs, seals, secret)).toMatchObject({ good: true });
		expect(tracesOf(new Map([["seals", readFileSync(seals, "utf8")]]), words)).toEqual([]);

		// An older backup knows them all. Without the list they are back; with it they are not.
		const without = await emptyDatabase();
		await restoreFrom(backup, without);
		expect(tracesOf(await dumpOf(without), words).length).toBeGreaterThan(100);
		await without.drop();
		const target = await emptyDatabase();
		const { items } = readErased(seals, secret);
		const { erasedAgain, from, generation } = await restoreFrom(backup, target, { erased: items, keys: [house.house.master.id] });
		expect(erasedAgain).toBeGreaterThanOrEqual(150);
		expect(tracesOf(await dumpOf(target), words)).toEqual([]);
		expect(tracesOf(await dumpOf(target), stays.planted).length).toBeGreaterThan(0);
		// And the seals say what was lost by it, and hold for the rest.
		markRestored(seals, secret, house.now(), { from: from.generation, to: generation, horizon: from.horizon });
		const there = openJobsPool(target.jobsConfig, () => undefined);
		await openSealer(there, seals, secret, house.now).seal();
		const verdict = await verifyJournal(there, seals, secret);
		expect(verdict.first).toBeUndefined();
		expect(verdict.lost).toBeGreaterThan(0);
		await there.end();
		await target.drop();
		rmSync(seals);
	}, 180_000);

	test("PRIV-15 notes fade to the person's own words and then go; the plan and the crisis card live on at the person's wish, until that changes", async () => {
		const one = await letGoCase(house, 901);
		const person = house.person(one.person);
		await house.mustRun(person, "privacy.keep-summary-myself", { case: one.case, text: "Het was een zware winter. Ik deed het zelf." });
		await house.mustRun(person, "privacy.keep-plan-wish-myself", { case: one.case, keep: "yes" });
		await house.mustRun(person, "planning.write-what-matters-myself", { case: one.case, words: "Mijn hond" });
		await admin("update open_thing set closed_at = $2 where case_id = $1 and closed_at is null returning 1", [one.case, house.now()]);
		const all = await kept(one.case);
		expect(all).toContain("contact.noted");
		const decide = async (): Promise<void> => {
			const destruction = await propose([one.case]);
			await house.mustRun(officer, "privacy.approve-destruction", { destruction });
			house.pass({ days: 7 });
			await night();
		};
		house.pass({ days: 729 });
		expect(await house.run(house.people.keeper, "privacy.propose-destruction", { matters: [one.case] })).toMatchObject({ code: "privacy.not-due" });
		house.pass({ days: 3 });
		await decide();
		const faded = await kept(one.case);
		expect(faded).not.toContain("contact.noted");
		expect(faded).toEqual(expect.arrayContaining(["contact.question-first", "privacy.summary-kept", "signalling.received", "privacy.faded"]));
		expect((await house.entries(person, one.case)).find((entry) => entry.kind === "privacy.summary-kept")?.body).toMatchObject({
			text: "Het was een zware winter. Ik deed het zelf.",
		});
		// Played again, the line is what it was, although half of what it was made from is gone.
		const line = async () => admin("select to_jsonb(l) as it from case_line l where case_id = $1", [one.case]);
		const before = await line();
		const pool = openPool(house.database.adminConfig, 2, () => undefined);
		await rebuildProjections(pool, house.house.master, house.ids.tenant, projectionsOf(phases), house.house.projectors).finally(() => pool.end());
		expect(await line()).toEqual(before);
		// Fifteen years on everything goes but what the person wished to keep.
		house.pass({ days: 13 * 366 });
		await decide();
		const lives = await kept(one.case);
		expect(lives.filter((kind) => !/^(planning\.|privacy\.(summary-kept|wish-kept|faded|kept-under))/.test(kind))).toEqual([]);
		expect(lives).toEqual(expect.arrayContaining(["privacy.summary-kept", "planning.matters"]));
		expect((await admin("select 1 from person where id = $1", [one.person])).length).toBe(1);
		// The wish is taken back: then nothing keeps it here.
		await house.mustRun(person, "privacy.keep-plan-wish-myself", { case: one.case, keep: "no" });
		await decide();
		expect(await kept(one.case)).toEqual([]);
		expect(await admin("select 1 from person where id = $1", [one.person])).toEqual([]);
	}, 60_000);

	test("somebody who works with it again, or has something to do in it, stops what was decided; a proposal can be taken back", async () => {
		const [back, taken] = [await letGoCase(house, 902), await letGoCase(house, 903)];
		house.pass({ days: 16 * 366 });
		const first = await propose([back.case]);
		// What is in a proposal cannot be in another one.
		expect(await house.run(officer, "privacy.propose-destruction", { matters: [back.case] })).toMatchObject({ code: "privacy.not-due" });
		await house.mustRun(officer, "privacy.approve-destruction", { destruction: first });
		await house.mustRun(house.people.nadia, "signalling.take-call", {
			sees: "Weer iets",
			where: `Straatq902x 903`,
			source: "resident",
			way: "none",
		});
		const second = await propose([taken.case]);
		await house.mustRun(officer, "privacy.withdraw-destruction", { destruction: second });
		expect(await house.run(officer, "privacy.approve-destruction", { destruction: second })).toMatchObject({ code: "privacy.withdrawn-already" });
		house.pass({ days: 8 });
		await night();
		expect((await kept(back.case)).length).toBeGreaterThan(5);
		expect((await kept(taken.case)).length).toBeGreaterThan(5);
		expect(await admin("select state from destruction_matter where matter = $1", [back.case])).toEqual([{ state: "kept" }]);
	}, 60_000);

	test("the database destroys nothing that two different people did not decide on, whoever asks it", async () => {
		const one = await letGoCase(house, 904);
		house.pass({ days: 16 * 366 });
		const destruction = await propose([one.case]);
		const ask = () =>
			withClient(house.database.appConfig, async (client) => {
				await client.query("select set_config('erbij.tenant', $1, false)", [house.ids.tenant]);
				return client.query("select * from erbij.destroy($1, now() + interval '100 years')", [destruction]);
			});
		await expect(ask()).rejects.toThrow("not approved by a second person");
		await expect(
			withClient(house.database.appConfig, async (client) => {
				await client.query("select set_config('erbij.tenant', $1, false)", [house.ids.tenant]);
				return client.query("update destruction set approved_by = proposed_by where id = $1", [destruction]);
			}),
		).rejects.toThrow("check constraint");
		expect((await kept(one.case)).length).toBeGreaterThan(5);
	}, 60_000);

	test("PRIV-15 everything that lies on the shelf is spared as long as the card is there", () => {
		expect(shelfKinds.filter((kind) => !isSpared(kind, livesOn({ card: true, plan: false })))).toEqual([]);
		expect(shelfKinds.filter((kind) => isSpared(kind, livesOn({ card: false, plan: false })))).toEqual([]);
	});

	test("terms are dated and never shorter than the law; a keeper agrees on one, from today on", async () => {
		expect(
			await house.run(house.people.keeper, "privacy.set-retention-term", { rule: "wmo", months: 120, starts: "item", why: "Korter is handig" }),
		).toMatchObject({ code: "privacy.shorter-than-the-law" });
		await house.mustRun(house.people.keeper, "privacy.set-retention-term", { rule: "notes", months: 12, starts: "let-go", why: "Zo spraken we af" });
		expect(await house.run(house.people.nadia, "privacy.set-retention-term", { rule: "notes", months: 1, starts: "let-go", why: "x" })).toMatchObject(
			{
				code: "kernel.not-yours-to-do",
			},
		);
	});
});
