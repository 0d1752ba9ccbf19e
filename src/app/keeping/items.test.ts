/** Single items of a matter that still runs go when the term of their own ground is over: decided by two, seen a week before, kept when still needed; erased stays erased. */
import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { MARK, type Planted, plant } from "#src/app/attack/testing/planted.ts";
import { phases } from "#src/app/phases.ts";
import { projectionsOf } from "#src/app/projections.ts";
import type { TestHouse } from "#src/app/testing/house.ts";
import type { Actor } from "#src/kernel/actor.ts";
import { backupTo } from "#src/platform/backup/backup.ts";
import { restoreFrom } from "#src/platform/backup/restore.ts";
import { withClient } from "#src/platform/database/database-config.ts";
import { openJobsPool, openPool } from "#src/platform/database/pool.ts";
import { emptyDatabase } from "#src/platform/database/testing/test-database.ts";
import { rebuildProjections } from "#src/platform/journal/rebuild.ts";
import { readErased } from "#src/platform/journal/seal-file.ts";
import { openSealer } from "#src/platform/journal/seal.ts";
import { verifyJournal } from "#src/platform/journal/verify.ts";
import { dumpOf, officerOf, tracesOf } from "./testing/let-go.ts";
import { sameAfterRebuild } from "./testing/rebuilt.ts";

let planted: Planted;
let house: TestHouse;
let officer: Actor;
let jobs: pg.Pool;
let folder: string;
const secret = randomBytes(32);
const YEARS = 15 * 366;
beforeAll(async () => {
	planted = await plant();
	house = planted.house;
	officer = await officerOf(house);
	jobs = openJobsPool(house.database.jobsConfig, () => undefined);
	folder = mkdtempSync(join(tmpdir(), "erbij-items-"));
}, 60_000);
afterAll(async () => {
	expect(house.faults).toEqual([]);
	await jobs.end();
	await house.close();
	rmSync(folder, { recursive: true });
});
const admin = <Row extends object>(text: string, values: readonly unknown[] = []): Promise<Row[]> =>
	withClient(house.database.adminConfig, async (client) => (await client.query<Row>(text, [...values])).rows);
const propose = async (matters: readonly string[]): Promise<string> =>
	String((await house.mustRun(house.people.keeper, "privacy.propose-destruction", { matters }))["destruction"]);
const night = () => house.runNight("privacy.destroy");
test("PRIV-12 PRIV-15 B4 a matter that runs keeps nothing beyond the term of its own ground: each item goes by itself, decided by two and told a week before; the plan and the person's own words stay; chain and seals hold, and no older backup brings it back", async () => {
	const { ilse } = planted;
	const { nadia, keeper } = house.people;
	await house.mustRun(ilse.self, "planning.write-what-matters-myself", { case: ilse.case, words: `${MARK}BELANGRIJK` });
	const [mine] = (await house.entries(nadia, ilse.case)).filter(({ kind }) => kind === "contact.noted");
	await house.mustRun(ilse.self, "privacy.write-beside-myself", { case: ilse.case, entry: mine?.id, text: `${MARK}EIGEN` });
	const seals = join(folder, "seals.log");
	const sealer = openSealer(jobs, seals, secret, house.now);
	await sealer.seal();
	const backup = join(folder, "older.tar.gz");
	await backupTo(backup, house.database);
	const planted0 = JSON.stringify(await house.entries(nadia, ilse.case));
	for (const word of ["NOTITIE", "GEZEGD", "BELANGRIJK", "EIGEN"]) expect(planted0).toContain(`${MARK}${word}`);
	// The very day before the term is over nothing may go; the attack is that years later everything is still here.
	expect(await house.run(keeper, "privacy.propose-destruction", { matters: [ilse.case] })).toMatchObject({ code: "privacy.not-due" });
	house.pass({ days: YEARS });
	await house.mustRun(nadia, "contact.note", { case: ilse.case, text: `${MARK}VANDAAG` });
	const page = (await house.get(keeper, "/bewaren")).html;
	expect(page).toContain("losse stukken van een verhaal dat nog loopt");
	expect(page).not.toContain(MARK);
	const destruction = await propose([ilse.case]);
	expect(await house.run(keeper, "privacy.approve-destruction", { destruction })).toMatchObject({ code: "privacy.somebody-else-approves" });

	// Who is responsible and the person hear it at once, and see what it is about.
	const open = await admin<{ holder: string }>(
		"select holder from open_thing where case_id = $1 and kind = 'privacy.items-go' and closed_at is null",
		[ilse.case],
	);
	expect(open).toEqual([{ holder: nadia.id }]);
	const road = `/mensen/${ilse.case}/bewaren`;
	const seen = (await house.get(nadia, road)).html;
	expect(seen).toContain("Wat binnenkort weggaat");
	expect(seen).toContain(`${MARK}NOTITIE`);
	expect(seen).not.toContain(`${MARK}VANDAAG`);
	const own = (await house.get(ilse.self, "/mijn/bewaren")).html;
	expect(own).toContain("Wat binnenkort weggaat");
	expect(own).toContain(`${MARK}NOTITIE`);
	expect((await house.get(ilse.self, "/mijn/verhaal")).html).toContain("Binnenkort gaan er stukken weg waarvan de termijn voorbij is");
	expect((await house.post(nadia, road, "privacy.tell-items-go", { case: ilse.case, words: "Goed" })).status).toBe(303);
	expect(await admin("select 1 from open_thing where case_id = $1 and kind = 'privacy.items-go' and closed_at is null", [ilse.case])).toEqual([]);
	expect(await house.run(nadia, "privacy.tell-items-go", { case: ilse.case })).toMatchObject({ code: "privacy.nothing-goes" });

	// Not before the week, and not by one alone.
	house.pass({ days: 8 });
	await night();
	expect(JSON.stringify(await house.entries(nadia, ilse.case))).toContain(`${MARK}NOTITIE`);
	await house.mustRun(officer, "privacy.approve-destruction", { destruction });
	await night();
	const left = JSON.stringify(await house.entries(nadia, ilse.case));
	for (const word of ["NOTITIE", "GEZEGD", "STERK", "HULP"]) expect(left, word).not.toContain(`${MARK}${word}`);
	// The plan, the own hand, what is new, and what somebody still has something to do with: that stays.
	for (const word of ["BELANGRIJK", "EIGEN", "VANDAAG", "BELOFTE"]) expect(left, word).toContain(`${MARK}${word}`);
	expect(tracesOf(await dumpOf(house.database), [`${MARK}NOTITIE`])).toEqual([]);
	expect((await house.get(ilse.self, "/mijn/verhaal")).html).toContain("Stukken waarvan de termijn voorbij was, zijn weggehaald");

	// Everything that follows still follows: pages stand, a rebuild gives the same, the chain and the seals hold.
	const roads = phases.flatMap((phase) => phase.pages).map(({ path }) => path);
	for (const [who, here] of [
		[nadia, roads.filter((path) => path.startsWith("/mensen/:case") && !path.slice(13).includes(":"))],
		[nadia, ["/vandaag", "/mensen", `/signalen/${ilse.case}`, `/signalen/${ilse.case}/wegen`]],
		[ilse.self, roads.filter((path) => path.startsWith("/mijn") && !path.includes(":"))],
	] as const)
		for (const path of here) {
			const { status, html } = await house.get(who, path.replace(":case", ilse.case));
			expect(status, path).toBeLessThan(500);
			expect(html, path).not.toContain(`${MARK}NOTITIE`);
		}
	await sameAfterRebuild(house);
	await sealer.seal();
	expect(await verifyJournal(jobs, seals, secret)).toMatchObject({ good: true });

	// An older backup has it all; with the list it is gone again, and what is left of each piece is there for what follows it.
	const ids = (
		await admin<{ id: string }>("select entry as id from destruction_piece where destruction = $1 and state = 'gone' order by 1", [destruction])
	).map(({ id }) => id);
	expect(ids.length).toBeGreaterThan(3);
	const target = await emptyDatabase();
	await restoreFrom(backup, target, { erased: readErased(seals, secret).items, keys: [house.house.master.id] });
	expect(tracesOf(await dumpOf(target), [`${MARK}NOTITIE`])).toEqual([]);
	const back = await withClient(target.adminConfig, async (client) =>
		(await client.query("select body, remains from journal_entry where id = any ($1)", [ids])).rows.map(({ body, remains }) => [
			body,
			remains !== null,
		]),
	);
	expect(back).toEqual(ids.map(() => [null, true]));
	// Nor the marks of a name that stand in the row of a signal.
	const marks = (at: TestHouse["database"]) =>
		withClient(
			at.adminConfig,
			async (client) => (await client.query("select name_whole, name_sound, row_key, months from signal where case_id = $1", [ilse.case])).rows,
		);
	for (const row of await marks(target)) expect(Object.values(row)).toEqual([null, null, null, null]);
	expect(await marks(target)).toEqual(await marks(house.database));
	const there = openPool(target.adminConfig, 1, () => undefined);
	const lines = () =>
		withClient(target.adminConfig, async (client) => (await client.query("select to_jsonb(l) as it from case_line l order by case_id")).rows);
	const before = await lines();
	await rebuildProjections(there, house.master, house.ids.tenant, projectionsOf(phases), house.house.projectors);
	await there.end();
	expect(await lines()).toEqual(before);
	await target.drop();
}, 180_000);

test("PRIV-15 PRIN-13 what is still needed stays a year longer with a reason, and what the person wishes to keep without one; what is to be left as it is, is left; a proposal that is taken back is told", async () => {
	const { karim } = planted;
	const { nadia, keeper } = house.people;
	const road = `/mensen/${karim.case}/bewaren`;
	await house.mustRun(nadia, "contact.note", { case: karim.case, text: `${MARK}NODIG` });
	await house.mustRun(nadia, "contact.note", { case: karim.case, text: `${MARK}WENS` });
	await house.mustRun(nadia, "contact.note", { case: karim.case, text: `${MARK}MAGWEG` });
	house.pass({ days: YEARS + 1 });
	await house.mustRun(nadia, "contact.note", { case: karim.case, text: "Nieuw" });
	const idOf = async (word: string): Promise<string> =>
		String((await house.entries(nadia, karim.case)).find(({ body }) => JSON.stringify(body).includes(`${MARK}${word}`))?.id);
	const [needed, wished] = [await idOf("NODIG"), await idOf("WENS")];
	// Taken back: nothing goes, and who is responsible has nothing open any more.
	const first = await propose([karim.case]);
	await house.mustRun(officer, "privacy.withdraw-destruction", { destruction: first });
	expect((await house.get(karim.self, "/mijn/verhaal")).html).toContain("Er ging toch niets weg");
	expect(await admin("select 1 from open_thing where case_id = $1 and kind = 'privacy.items-go' and closed_at is null", [karim.case])).toEqual([]);

	const destruction = await propose([karim.case]);
	await house.mustRun(officer, "privacy.approve-destruction", { destruction });
	expect(await house.run(nadia, "privacy.keep-item", { case: karim.case, entry: needed })).toMatchObject({ code: "privacy.say-why-kept" });
	expect(await house.run(house.people.els, "privacy.keep-item", { case: karim.case, entry: needed, why: "x" })).toMatchObject({ kind: "refusal" });
	expect((await house.post(nadia, road, "privacy.keep-item", { case: karim.case, entry: needed, why: "De rechter vraagt ernaar" })).location).toBe(
		road,
	);
	expect((await house.post(karim.self, "/mijn/bewaren", "privacy.keep-item-myself", { case: karim.case, entry: wished })).location).toBe(
		"/mijn/bewaren",
	);
	expect((await house.get(karim.self, "/mijn/verhaal")).html).toContain("De rechter vraagt ernaar");
	expect((await house.get(nadia, road)).html).not.toContain(`${MARK}NODIG`);
	house.pass({ days: 8 });
	await night();
	const text = async (): Promise<string> => JSON.stringify(await house.entries(nadia, karim.case));
	const left = await text();
	for (const word of ["NODIG", "WENS"]) expect(left, word).toContain(`${MARK}${word}`);
	expect(left).not.toContain(`${MARK}MAGWEG`);
	// Whoever decides reads why something stayed.
	expect((await house.get(keeper, "/bewaren")).html).toContain("iemand wil het houden");
	// A year on it is looked at anew.
	house.pass({ days: 367 });
	const again = await propose([karim.case]);
	await house.mustRun(officer, "privacy.approve-destruction", { destruction: again });
	// Under another law it is the last change that counts: then nothing of a matter that runs goes.
	await house.mustRun(nadia, "privacy.keep-under", { case: karim.case, rule: "jeugdwet" });
	house.pass({ days: 8 });
	await night();
	expect(await text()).toContain(`${MARK}NODIG`);
	expect(await admin("select distinct kept_because as why from destruction_piece where destruction = $1", [again])).toEqual([{ why: "other-term" }]);
	expect((await house.get(keeper, "/bewaren")).html).toContain("er geldt nu een andere termijn");
	expect(await house.run(keeper, "privacy.propose-destruction", { matters: [karim.case] })).toMatchObject({ code: "privacy.not-due" });
	// And while the person asked to do nothing with it, nothing is proposed at all.
	await house.mustRun(nadia, "privacy.keep-under", { case: karim.case, rule: "wmo" });
	await house.mustRun(karim.self, "privacy.request-myself", { case: karim.case, wants: "restrict" });
	const restrict = (await house.entries(karim.self, karim.case)).findLast(({ kind }) => kind === "privacy.requested");
	await house.mustRun(nadia, "privacy.answer-request", {
		case: karim.case,
		request: (restrict?.body as { request: string } | undefined)?.request,
		came: "done",
		words: "Goed",
	});
	expect(await house.run(keeper, "privacy.propose-destruction", { matters: [karim.case] })).toMatchObject({ code: "privacy.not-due" });
}, 120_000);

test("PRIV-12 the database gives nobody the words of what goes before two decided and the day came, and erases no item that is not past its term, whatever it is told", async () => {
	const { ilse } = planted;
	const { nadia } = house.people;
	await house.mustRun(nadia, "contact.note", { case: ilse.case, text: `${MARK}LATER` });
	house.pass({ days: YEARS + 1 });
	await house.mustRun(nadia, "contact.note", { case: ilse.case, text: `${MARK}NU` });
	const destruction = await propose([ilse.case]);
	const asApp = <Row extends object>(text: string, values: readonly unknown[]): Promise<Row[]> =>
		withClient(house.database.appConfig, async (client) => {
			await client.query("select set_config('erbij.tenant', $1, false)", [house.ids.tenant]);
			return (await client.query<Row>(text, [...values])).rows;
		});
	expect(await asApp("select * from erbij.items_to_fade($1, now() + interval '100 years')", [destruction])).toEqual([]);
	await expect(asApp("select * from erbij.erase_pieces($1, now() + interval '100 years')", [destruction])).rejects.toThrow(
		"not approved by a second person",
	);
	// A row slipped in for what is new, decided by two: its day of making is looked at again.
	const fresh = String((await house.entries(nadia, ilse.case)).findLast(({ kind }) => kind === "contact.noted")?.id);
	await asApp(
		`insert into destruction_piece (tenant, destruction, entry, matter, kind, why, rule, due, made_before, months, starts)
		select tenant, destruction, $2, matter, 'contact.noted', why, rule, due, made_before, months, starts from destruction_piece where destruction = $1 limit 1`,
		[destruction, fresh],
	);
	await house.mustRun(officer, "privacy.approve-destruction", { destruction });
	expect(await asApp("select * from erbij.items_to_fade($1, $2::timestamptz)", [destruction, house.now()])).toEqual([]);
	house.pass({ days: 8 });
	const given = await asApp<{ entry: string }>("select entry from erbij.items_to_fade($1, $2::timestamptz)", [destruction, house.now()]);
	expect(given.length).toBeGreaterThan(0);
	expect(given.map(({ entry }) => entry)).not.toContain(fresh);
	await night();
	const left = JSON.stringify(await house.entries(nadia, ilse.case));
	expect(left).toContain(`${MARK}NU`);
	expect(left).not.toContain(`${MARK}LATER`);
}, 60_000);

test("PRIV-12 what is still shared stays past its term, with why it is shared; from the day it is not, it goes as everything does", async () => {
	const { ilse } = planted;
	const { nadia, westhof } = house.people;
	const sharing = async (word: string, more: object = {}): Promise<string> => {
		const inAWhile = new Date(Date.parse(house.now()) + 60 * 86_400_000).toISOString().slice(0, 10);
		const input = { case: ilse.case, items: ["contact-made"], aim: "keep-home", ground: "consent", consent: "before", until: inAWhile, ...more };
		await house.mustRun(nadia, "privacy.disclose", { ...input, organisation: westhof.organisation, forWhat: `${MARK}${word}` });
		const entry = (await house.entries(nadia, ilse.case)).findLast(({ kind }) => kind === "privacy.disclosed");
		return String((entry?.body as { disclosure: string } | undefined)?.disclosure);
	};
	const [running, over, stopped] = [await sharing("LOOPT"), await sharing("OVER"), await sharing("GESTOPT")];
	await house.mustRun(westhof, "privacy.ask-of-us", { disclosure: running, words: `${MARK}VRAAGT` });
	const question = (await house.entries(nadia, ilse.case)).findLast(({ kind }) => kind === "privacy.asked-of-us");
	const asked = (question?.body as { asked: string } | undefined)?.asked;
	await house.mustRun(nadia, "privacy.answer-for-us", { case: ilse.case, asked, answer: "yes", words: "Ja" });
	await house.mustRun(ilse.self, "privacy.stop-sharing-myself", { case: ilse.case, disclosure: stopped });
	await admin("update open_thing set closed_at = $2 where case_id = $1 and closed_at is null", [ilse.case, house.now()]);
	house.pass({ days: YEARS + 1 });
	// No sharing lasts as long as a term of today; a shorter term, or a longer sharing, must not take it from under whoever reads it.
	await admin("update disclosure set until_day = $2::timestamptz::date + 30 where id = $1", [running, house.now()]);
	await house.mustRun(nadia, "contact.note", { case: ilse.case, text: "Nieuw" });
	const goes = async (): Promise<string> => {
		const destruction = await propose([ilse.case]);
		await house.mustRun(officer, "privacy.approve-destruction", { destruction });
		house.pass({ days: 8 });
		await night();
		return destruction;
	};
	const text = async (): Promise<string> => JSON.stringify(await house.entries(nadia, ilse.case));
	const destruction = await goes();
	const left = await text();
	for (const word of ["LOOPT", "VRAAGT"]) expect(left, word).toContain(`${MARK}${word}`);
	for (const word of ["OVER", "GESTOPT"]) expect(left, word).not.toContain(`${MARK}${word}`);
	expect(over).not.toBe(running);
	const ofRunning = (await house.entries(nadia, ilse.case)).filter(({ body }) => JSON.stringify(body).includes(running)).map(({ id }) => id);
	expect(
		await admin("select distinct kept_because as why from destruction_piece where destruction = $1 and entry = any ($2)", [destruction, ofRunning]),
	).toEqual([{ why: "open" }]);
	await house.mustRun(ilse.self, "privacy.stop-sharing-myself", { case: ilse.case, disclosure: running });
	await admin("update open_thing set closed_at = $2 where case_id = $1 and closed_at is null", [ilse.case, house.now()]);
	await goes();
	for (const word of ["LOOPT", "VRAAGT"]) expect(await text(), word).not.toContain(`${MARK}${word}`);
}, 120_000);
