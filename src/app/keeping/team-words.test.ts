/** What a team lays side by side, and where it misses backing: sealed, gone with the matter it came from, and the same after a rebuild. And what of before this version is brought up to it at a start. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { catchUp } from "#src/app/catching-up/store.ts";
import { phases } from "#src/app/phases.ts";
import { projectionsOf } from "#src/app/projections.ts";
import { type TestHouse, testHouse } from "#src/app/testing/house.ts";
import type { Actor } from "#src/kernel/actor.ts";
import { withClient } from "#src/platform/database/database-config.ts";
import { openPool, type Pool } from "#src/platform/database/pool.ts";
import { rebuildProjections } from "#src/platform/journal/rebuild.ts";
import { goWeighing, notGoing } from "#src/weighing/make.ts";
import { dumpOf, letGoCase, officerOf, tracesOf } from "./testing/let-go.ts";

let house: TestHouse;
let officer: Actor;
let pool: Pool;
let folder: string;
beforeAll(async () => {
	house = await testHouse({ at: "2026-01-05T09:00:00Z" });
	officer = await officerOf(house);
	pool = openPool(house.database.adminConfig, 1, () => undefined);
	folder = mkdtempSync(join(tmpdir(), "erbij-team-words-"));
});
afterAll(async () => {
	expect(house.faults).toEqual([]);
	await pool.end();
	await house.close();
	rmSync(folder, { recursive: true });
});
const admin = <Row extends object>(text: string, values: readonly unknown[] = []): Promise<Row[]> =>
	withClient(house.database.adminConfig, async (client) => (await client.query<Row>(text, [...values])).rows);
const manager = (): Actor => ({ ...house.people.keeper, roles: ["manager"] });

test("D4 fifty people are erased: not one row, sealed or not, is left of what a team laid side by side or missed backing for; that of others stays, and a rebuild changes none of it", async () => {
	const { nadia, keeper } = house.people;
	const matters: string[] = [];
	const words: string[] = [];
	for (let place = 0; place <= 50; place += 1) {
		const mark = `z${place}zz`;
		const call = await house.mustRun(nadia, "signalling.take-call", {
			sees: "Een zorg",
			where: `Hofstraat ${place + 1}`,
			source: "resident",
			way: "none",
		});
		const about = String(call["case"]);
		await house.mustRun(nadia, "signalling.pick-up", { case: about });
		await house.mustRun(nadia, "weighing.write", goWeighing(about, { why: `Geheim${mark} verliest het huis en er kwam nog geen mens.` }));
		await house.mustRun(nadia, "weighing.lay-beside", {
			case: about,
			version: 1,
			why: `Naast${mark} verliest iemand het huis.`,
			riskOfGoing: `Dicht${mark}`,
		});
		await house.mustRun(
			nadia,
			"weighing.write",
			notGoing(about, house.people.tom.id ?? "", { outcome: "no-go", noGround: "no-backing", missing: `Auto${mark} om te gaan` }),
		);
		await house.mustRun(nadia, "contact.know-person", { case: about, given: `Voor${mark}`, toldMeThemselves: true }).catch(() => undefined);
		await house
			.mustRun(nadia, "lasting.let-go", {
				case: about,
				why: "Klaar",
				bed: "Ja",
				bath: "Ja",
				bread: "Ja",
				stays: "de zus",
				thinks: "Goed",
				asked: true,
				how: "spoken",
			})
			.catch(() => undefined);
		matters.push(about);
		words.push(`Naast${mark}`, `Dicht${mark}`, `Auto${mark}`);
	}
	await admin("update open_thing set closed_at = $1 where closed_at is null", [house.now()]);
	await admin("update case_line set station = 'let-go', let_go_at = $1", [house.now()]);
	// Sealed from the first: whoever has the database reads none of it, and the team reads all of it.
	expect(tracesOf(await dumpOf(house.database), words)).toEqual([]);
	const beside = (await house.get(house.people.tom, "/afwegingen")).html;
	for (const word of [words[0], words[1], words[150]]) expect(beside).toContain(word);
	expect((await house.get(manager(), "/rugdekking")).html).toContain(words[2]);
	await house.mustRun(manager(), "weighing.answer-about-backing", {
		matter: (await admin<{ id: string }>("select id from backing_matter where case_id = $1", [matters[50]]))[0]?.id,
		answer: "Antwoordzz staat klaar",
	});
	expect((await house.get(house.people.tom, "/rugdekking")).html).toContain("Antwoordzz staat klaar");
	expect(tracesOf(await dumpOf(house.database), ["Antwoordzz"])).toEqual([]);

	const rows = () =>
		admin(
			"select id, case_id, sealed, 'laid' as of from laid_weighing union all select id, case_id, sealed, 'backing' from backing_matter order by 1",
		);
	const before = await rows();
	expect(before.length).toBe(102);
	await rebuildProjections(pool, house.master, house.ids.tenant, projectionsOf(phases), house.house.projectors);
	expect(await rows()).toEqual(before);

	await admin("update open_thing set closed_at = $1 where closed_at is null", [house.now()]);
	await admin("update case_line set station = 'let-go', let_go_at = $1", [house.now()]);
	house.pass({ days: 16 * 366 });
	const gone = matters.slice(0, 50);
	const { destruction } = await house.mustRun(keeper, "privacy.propose-destruction", { matters: gone });
	await house.mustRun(officer, "privacy.approve-destruction", { destruction });
	house.pass({ days: 8 });
	await house.runNight("privacy.destroy");
	expect(await admin("select 1 from case_key where case_id = any ($1)", [gone])).toEqual([]);
	const after = (await rows()) as readonly { readonly case_id: string }[];
	expect(after.map((row) => row.case_id)).toEqual([matters[50], matters[50]]);
	const left = (await house.get(house.people.tom, "/afwegingen")).html;
	for (const word of words.slice(0, 150)) expect(left).not.toContain(word);
	expect(left).toContain(words[150]);
}, 240_000);

test("PRIN-13 a restriction that was granted before there was a row for it holds from the next start on, and words that stood in plain rows are sealed then; a second start does nothing", async () => {
	const one = await letGoCase(house, 77);
	await house.mustRun(house.person(one.person), "privacy.request-myself", { case: one.case, wants: "restrict" });
	const asked = (await house.entries(house.person(one.person), one.case)).findLast(({ kind }) => kind === "privacy.requested");
	await house.mustRun(house.people.nadia, "privacy.answer-request", {
		case: one.case,
		request: (asked?.body as { request: string } | undefined)?.request,
		came: "done",
		words: "We laten het zo",
	});
	const restricted = () => admin("select case_id, request, granted_at from restricted order by request");
	const before = await restricted();
	expect(before.length).toBe(1);
	// As it was before: no row for it, and plain words.
	await admin("delete from restricted returning 1");
	const [laid, backing] = [house.newId(), house.newId()];
	await admin(
		"insert into laid_weighing (tenant, id, team_id, step, outcome, why, bring, laid_at) values ($1, $2, $3, 3, 'go', 'Oudewoorden eerst', 'Soep', $4) returning 1",
		[house.ids.tenant, laid, house.ids.teamA, house.now()],
	);
	await admin(
		"insert into backing_matter (tenant, id, team_id, words, answer, raised_by, raised_at, answered_by, answered_at) values ($1, $2, $3, 'Oudewoorden rug', 'Oudewoorden ja', $4, $5, $4, $5) returning 1",
		[house.ids.tenant, backing, house.ids.teamA, house.people.nadia.id, house.now()],
	);
	expect(await catchUp(pool, house.master, house.now())).toBe(1);
	expect(await restricted()).toEqual(before);
	expect(tracesOf(await dumpOf(house.database), ["Oudewoorden"])).toEqual([]);
	expect((await house.get(house.people.tom, "/afwegingen")).html).toContain("Oudewoorden eerst");
	const rug = (await house.get(house.people.tom, "/rugdekking")).html;
	expect(rug).toContain("Oudewoorden rug");
	expect(rug).toContain("Oudewoorden ja");
	expect(await catchUp(pool, house.master, house.now())).toBe(0);
}, 60_000);
