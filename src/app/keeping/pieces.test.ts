/** One piece goes while the rest stays: asked by the person, decided by two, unreadable for everybody, also after an older backup was put back; and everything that follows still follows. */
import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { MARK, type Planted, plant } from "#src/app/attack/testing/planted.ts";
import { phases } from "#src/app/phases.ts";
import type { TestHouse } from "#src/app/testing/house.ts";
import type { Actor } from "#src/kernel/actor.ts";
import { backupTo } from "#src/platform/backup/backup.ts";
import { restoreFrom } from "#src/platform/backup/restore.ts";
import { withClient } from "#src/platform/database/database-config.ts";
import { openJobsPool } from "#src/platform/database/pool.ts";
import { emptyDatabase } from "#src/platform/database/testing/test-database.ts";
import { readErased } from "#src/platform/journal/seal-file.ts";
import { openSealer } from "#src/platform/journal/seal.ts";
import { verifyJournal } from "#src/platform/journal/verify.ts";
import { canGoAlone } from "#src/privacy/index.ts";
import { officerOf } from "./testing/let-go.ts";
import { sameAfterRebuild } from "./testing/rebuilt.ts";

let planted: Planted;
let house: TestHouse;
let officer: Actor;
let jobs: pg.Pool;
let folder: string;
const secret = randomBytes(32);
beforeAll(async () => {
	planted = await plant();
	house = planted.house;
	officer = await officerOf(house);
	jobs = openJobsPool(house.database.jobsConfig, () => undefined);
	folder = mkdtempSync(join(tmpdir(), "erbij-pieces-"));
}, 60_000);
afterAll(async () => {
	expect(house.faults).toEqual([]);
	await jobs.end();
	await house.close();
	rmSync(folder, { recursive: true });
});
const admin = <Row extends object>(text: string, values: readonly unknown[] = []): Promise<Row[]> =>
	withClient(house.database.adminConfig, async (client) => (await client.query<Row>(text, [...values])).rows);
const proposalsOf = async (entry: string): Promise<readonly { readonly id: string; readonly state: string }[]> =>
	admin("select destruction as id, state from destruction_piece where entry = $1", [entry]);
const nextWeek = async (): Promise<void> => {
	house.pass({ days: 8 });
	await house.runNight("privacy.destroy");
};
const asked = async (one: Planted["ilse"], entry: string): Promise<string> => {
	await house.mustRun(one.self, "privacy.request-myself", { case: one.case, wants: "erase", entry });
	const request = (await house.entries(one.self, one.case)).findLast(({ kind }) => kind === "privacy.requested");
	return (request?.body as { request: string } | undefined)?.request ?? "";
};
const answer = (one: Planted["ilse"], request: string, more: object = {}) =>
	house.run(house.people.nadia, "privacy.answer-request", { case: one.case, request, came: "done", words: "Dat mag", propose: true, ...more });

test("PRIN-13 PRIV-12 B4 one piece goes at the person's wish while the contact goes on: proposed by the worker, approved unread by a second, told to the person; the chain and the seals hold, and no older backup brings it back", async () => {
	const { ilse } = planted;
	const { nadia, keeper } = house.people;
	const note = (await house.entries(nadia, ilse.case)).find(({ kind }) => kind === "contact.noted");
	const id = String(note?.id);
	const seals = join(folder, "seals.log");
	const sealer = openSealer(jobs, seals, secret, house.now);
	await sealer.seal();
	const backup = join(folder, "older.tar.gz");
	await backupTo(backup, house.database);

	const request = await asked(ilse, id);
	const road = `/mensen/${ilse.case}/vragen`;
	expect((await house.get(nadia, road)).html).toContain("Stel voor om dit stuk weg te halen");
	expect(
		(await house.post(nadia, road, "privacy.answer-request", { case: ilse.case, request, came: "done", words: "Dat mag", propose: "ja" })).location,
	).toBe(road);
	expect((await house.get(ilse.self, "/mijn/vragen")).html).toContain("Een collega stelde voor om dit stuk weg te halen");
	const [{ id: destruction } = { id: "" }] = await proposalsOf(id);
	// By one alone nothing goes, and nobody who may not decide approves it.
	await nextWeek();
	expect(JSON.stringify(await house.entries(nadia, ilse.case))).toContain(`${MARK}NOTITIE`);
	expect(await house.run(nadia, "privacy.approve-destruction", { destruction })).toMatchObject({ kind: "refusal" });
	expect(await house.run({ ...officer, id: nadia.id }, "privacy.approve-destruction", { destruction })).toMatchObject({
		code: "privacy.somebody-else-approves",
	});
	// Whoever approves reads that it is one piece and why, and not a word of it.
	const page = (await house.get(officer, "/bewaren")).html;
	expect(page).toContain("Eén stuk, want de hoofdpersoon vroeg erom");
	expect(page).not.toContain(MARK);
	expect(await house.entries(officer, ilse.case)).toEqual([]);
	await house.mustRun(officer, "privacy.approve-destruction", { destruction });
	await house.runNight("privacy.destroy");

	// Gone for everybody: the words are in no entry, on no page, in no copy; the rest is there.
	const [row] = await admin<{ body: Buffer | null; remains: Buffer | null }>("select body, remains from journal_entry where id = $1", [id]);
	expect(row?.body).toBeNull();
	expect(row?.remains).toBeInstanceOf(Buffer);
	for (const who of [nadia, ilse.self]) {
		const entries = await house.entries(who, ilse.case);
		expect(entries.find((entry) => entry.id === id)?.body).toMatchObject({
			note: (note?.body as { note: string } | undefined)?.note,
			text: "[…]",
			practical: [],
		});
		for (const word of ["NOTITIE", "GEZEGD", "STERK", "HULP"]) expect(JSON.stringify(entries)).not.toContain(`${MARK}${word}`);
		expect(JSON.stringify(entries)).toContain(`${MARK}BELOFTE`);
	}
	for (const [who, way] of [
		[nadia, `/mensen/${ilse.case}`],
		[nadia, `/mensen/${ilse.case}/verhaal`],
		[nadia, `/mensen/${ilse.case}/gegevens`],
		[ilse.self, "/mijn/verhaal"],
		[ilse.self, "/mijn/op-papier"],
		[ilse.self, "/mijn/gegevens"],
	] as const) {
		const { status, html } = await house.get(who, way);
		expect(status, way).toBe(200);
		expect(html, way).not.toContain(`${MARK}NOTITIE`);
	}
	const story = (await house.get(ilse.self, "/mijn/verhaal")).html;
	expect(story).toContain("Een stuk hiervan is weggehaald");
	expect(story).toContain("er werd om gevraagd");
	expect(await proposalsOf(id)).toEqual([{ id: destruction, state: "gone" }]);
	expect((await house.get(keeper, "/bewaren")).html).toContain("1 vernietigd");

	await sealer.seal();
	expect(await verifyJournal(jobs, seals, secret)).toMatchObject({ good: true });
	await sameAfterRebuild(house);
	expect(await verifyJournal(jobs, seals, secret)).toMatchObject({ good: true });
	// Without the list it would be back; with it it is not.
	const bodyIn = (database: Awaited<ReturnType<typeof emptyDatabase>>) =>
		withClient(database.adminConfig, async (client) => (await client.query("select body, remains from journal_entry where id = $1", [id])).rows[0]);
	const without = await emptyDatabase();
	await restoreFrom(backup, without);
	expect((await bodyIn(without)).body).toBeInstanceOf(Buffer);
	await without.drop();
	const target = await emptyDatabase();
	await restoreFrom(backup, target, { erased: readErased(seals, secret).items });
	// What is left of it comes back as that, so that everything that follows still follows; its words do not.
	expect(await bodyIn(target)).toEqual({ body: null, remains: row?.remains });
	await target.drop();
}, 120_000);

test("PRIN-13 every kind of piece that can go by itself leaves ids, days and kinds and not one word; all pages stand, and a rebuild gives the same", async () => {
	const { ilse, karim } = planted;
	const { nadia } = house.people;
	await house.mustRun(ilse.self, "planning.write-what-matters-myself", { case: ilse.case, words: `${MARK}BELANGRIJK` });
	await house.mustRun(ilse.self, "planning.write-domain-myself", { case: ilse.case, domain: "feeling", part: "support", words: `${MARK}DOMEIN` });
	await house.mustRun(nadia, "planning.state-support", { case: ilse.case, domain: "household", given: `${MARK}STEUN` });
	await house.mustRun(nadia, "contact.put-question-first", { case: ilse.case, question: `${MARK}EERST` });
	await house.mustRun(ilse.self, "privacy.keep-summary-myself", { case: ilse.case, text: `${MARK}KORT` });
	const mine = (await house.entries(nadia, ilse.case)).filter(({ kind, audience }) => canGoAlone(kind) && audience.reach === "person");
	expect(new Set(mine.map(({ kind }) => kind)).size).toBeGreaterThan(15);
	for (const { id } of mine) {
		const answered = await answer(ilse, await asked(ilse, id));
		// The one that went already has nothing to go any more.
		if (answered.kind === "refusal") expect(answered.code).toBe("privacy.not-one-piece");
	}
	const waiting = await admin<{ id: string }>("select distinct destruction as id from destruction_piece where state = 'proposed'");
	expect(waiting.length).toBeGreaterThan(15);
	for (const { id } of waiting) await house.mustRun(officer, "privacy.approve-destruction", { destruction: id });
	house.pass({ days: 8 });
	for (let night = 0; night < 4; night += 1) await house.runNight("privacy.destroy");
	const left = (await house.entries(nadia, ilse.case)).filter(({ kind, id }) => canGoAlone(kind) && mine.some((one) => one.id === id));
	expect(left.length).toBe(mine.length);
	for (const { kind, body } of left) expect(JSON.stringify(body), kind).not.toContain(MARK);
	const roads = phases.flatMap((phase) => phase.pages).map(({ path }) => path);
	for (const [who, mineHere] of [
		[nadia, roads.filter((path) => path.startsWith("/mensen/:case") && !path.slice(13).includes(":"))],
		[ilse.self, roads.filter((path) => path.startsWith("/mijn") && !path.includes(":"))],
		[nadia, ["/vandaag", "/mensen"]],
	] as const)
		for (const path of mineHere) expect((await house.get(who, path.replace(":case", ilse.case))).status, path).toBeLessThan(500);
	await sameAfterRebuild(house);
	expect(JSON.stringify(await house.entries(nadia, karim.case))).toContain(`${MARK}SIGNAALB`);
}, 180_000);

test("PRIV-12 what others lean on, what we decided and who told us do not go one by one; nothing goes twice, over a no, or while the matter is to be left as it is", async () => {
	const { karim } = planted;
	const { nadia } = house.people;
	const entries = await house.entries(nadia, karim.case);
	const weighed = entries.find(({ kind }) => kind === "weighing.written");
	expect(await answer(karim, await asked(karim, String(weighed?.id)))).toMatchObject({ code: "privacy.not-one-piece" });
	const tried = String(entries.find(({ kind }) => kind === "contact.attempted")?.id);
	const request = await asked(karim, tried);
	expect(await answer(karim, request, { came: "not-done" })).toMatchObject({ code: "privacy.not-asked-to-erase" });
	expect(await answer(karim, request)).toMatchObject({ kind: "ok" });
	await house.mustRun(karim.self, "privacy.request-myself", { case: karim.case, wants: "erase", entry: tried, words: "Nog eens" });
	const again = (await house.entries(karim.self, karim.case)).findLast(({ kind }) => kind === "privacy.requested");
	expect(await answer(karim, String((again?.body as { request: string } | undefined)?.request))).toMatchObject({
		code: "privacy.piece-proposed-already",
	});
	await house.mustRun(karim.self, "privacy.request-myself", { case: karim.case, wants: "restrict" });
	const restrict = (await house.entries(karim.self, karim.case)).findLast(({ kind }) => kind === "privacy.requested");
	await answer(karim, String((restrict?.body as { request: string } | undefined)?.request), { propose: undefined });
	const [{ id: destruction } = { id: "" }] = await proposalsOf(tried);
	await house.mustRun(officer, "privacy.approve-destruction", { destruction });
	await nextWeek();
	expect(await proposalsOf(tried)).toMatchObject([{ state: "kept" }]);
	expect(JSON.stringify(await house.entries(nadia, karim.case))).toContain(`${MARK}POGINGB`);
	// Past the program: nobody but the one door of the database blanks a piece, and what was left of one is not given other words.
	await expect(
		withClient(house.database.appConfig, async (client) => {
			await client.query("select set_config('erbij.tenant', $1, false)", [house.ids.tenant]);
			await client.query("update journal_entry set body = null where id = $1", [tried]);
		}),
	).rejects.toThrow(/permission denied/);
	await expect(admin("update journal_entry set remains = body where id = $1", [tried])).rejects.toThrow(/never changed/);
	await expect(
		withClient(house.database.adminConfig, (client) =>
			client.query("update journal_entry set remains = sha256('x') where body is null and remains is not null"),
		),
	).rejects.toThrow(/never changed/);
});

test("PRIN-13 PLA-02 words that go from the plan do not stay on the table where they were written together", async () => {
	const { ilse } = planted;
	const words = `${MARK}TAFEL`;
	await house.mustRun(ilse.self, "planning.write-domain-myself", { case: ilse.case, domain: "home", part: "wish", words });
	await house.mustRun(house.people.nadia, "planning.write-along", { case: ilse.case });
	expect((await house.get(ilse.self, "/mijn/plan/samen?kant=home")).html).toContain(words);
	const entry = String((await house.entries(ilse.self, ilse.case)).findLast(({ kind }) => kind === "planning.domain-written")?.id);
	expect((await answer(ilse, await asked(ilse, entry))).kind).toBe("ok");
	const [{ id: destruction } = { id: "" }] = await proposalsOf(entry);
	await house.mustRun(officer, "privacy.approve-destruction", { destruction });
	await nextWeek();
	expect(await admin("select 1 from sheet where case_id = $1", [ilse.case])).toEqual([]);
	expect((await house.get(ilse.self, "/mijn/plan/samen?kant=home")).html).not.toContain(words);
});
